namespace UCCMS.Core.Gst.Returns;

/// <summary>Works out a return from the documents as they are and keeps its files, as part of the transaction of the act.</summary>
public interface IReturnFiles
{
    /// <exception cref="Shared.RuleViolation">gstr1.no-rule</exception>
    Task<MadeReturn> MakeAsync(ReturnHead head, CancellationToken ct);
}

/// <summary>A return as it was worked out, and its kept files.</summary>
/// <param name="Paper">Tables, tie-out, parts.</param>
/// <param name="Sha256">Of the upload file, its parts one after the other.</param>
/// <param name="Files">As they are kept.</param>
public sealed record MadeReturn(ReturnPaper Paper, string Sha256, IReadOnlyList<PreparedFile> Files);
