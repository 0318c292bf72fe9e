namespace UCCMS.Core.Shared;

/// <summary>A language that the screens speak; each person chooses one.</summary>
public enum Language
{
    English,
    Hindi,
}
