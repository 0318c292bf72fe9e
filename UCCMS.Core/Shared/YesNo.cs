namespace UCCMS.Core.Shared;

/// <summary>The two values of a mark, as a choice.</summary>
public enum YesNo
{
    Yes,
    No,
}
