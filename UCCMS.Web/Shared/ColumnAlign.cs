namespace UCCMS.Web.Shared;

/// <summary>Where the content of a column stands: words at the start, amounts and counts at the end.</summary>
public enum ColumnAlign
{
    Start,
    End,
    Center,
}
