namespace UCCMS.Core.Audit;

/// <summary>
/// Where a use case leaves what its changed rows do not tell: a remark, or the counts and content hash of a set-wise act.
/// The runner turns it into records within the same transaction.
/// </summary>
public interface IAuditNotes
{
    /// <summary>A remark that goes with every record of this act.</summary>
    void Remark(string remark);

    /// <summary>One record more, for a document that changed by a set-wise statement or outside the tracked rows.</summary>
    void Document(string key, string title, string changes = "");
}
