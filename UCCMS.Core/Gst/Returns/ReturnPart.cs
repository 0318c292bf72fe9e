namespace UCCMS.Core.Gst.Returns;

/// <summary>A part of an upload file as it was written.</summary>
/// <param name="Number">From 1.</param>
/// <param name="FileName">As the offline tool names it.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
public sealed record ReturnPart(int Number, string FileName, long Length, string Sha256);

/// <summary>A return worked out: its tables, the upload file that was written, and both sides compared.</summary>
public sealed record ReturnPaper(ReturnTables Tables, TieOut TieOut, IReadOnlyList<ReturnPart> Parts)
{
    public bool HasErrors => Tables.Messages.Errors > 0;
}
