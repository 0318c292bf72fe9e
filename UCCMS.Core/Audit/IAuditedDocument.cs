namespace UCCMS.Core.Audit;

/// <summary>
/// A document with a timeline of its own: whenever an act changes it, one audit record names it. Its stored key and its
/// words make the record readable after years.
/// </summary>
public interface IAuditedDocument
{
    /// <summary>The key under which its timeline is found: kind and id, "location-draft/0195…".</summary>
    string AuditKey { get; }

    /// <summary>What a person calls it: "Draft of Mumbai GPO, contract 40001234, 30-Jan-2026 to 27-Feb-2026".</summary>
    string AuditTitle { get; }
}
