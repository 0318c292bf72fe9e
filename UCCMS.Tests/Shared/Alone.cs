namespace UCCMS.Tests.Shared;

/// <summary>Tests that measure the whole process, such as its memory, run when no other test does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "Alone";
}
