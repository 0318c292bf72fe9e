namespace UCCMS.Core.Shared;

/// <summary>The permission without which the runner refuses a use case; every use case bears it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAttribute(string permission) : Attribute
{
    public string Permission { get; } = permission;
}
