using UCCMS.Core.Shared;

namespace UCCMS.Web.Notifications;

/// <summary>Makes or finds the file of documents of one kind; a capability that has documents has one.</summary>
public interface IDocumentSource
{
    /// <summary>Whether this key, as in the audit trail, names one of its documents.</summary>
    bool Knows(string documentKey);

    /// <exception cref="RuleViolation">There is no such document in the actor's sight.</exception>
    Task<StoredFile> FileAsync(string documentKey, CancellationToken ct);
}
