using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Notes;

/// <summary>What of a note falls on one document; all of it positive but the round-off.</summary>
public sealed record NoteShare(DocumentStanding Standing, DocumentFigures Figures);

/// <summary>A note about to be proposed or issued, still without number and date.</summary>
/// <param name="Kind">Credit or debit note.</param>
/// <param name="Parties">As on its documents; other parties on a debit note that bills somebody else.</param>
/// <param name="Shares">At least one.</param>
public sealed record NoteDraft(DocumentKind Kind, NoteParties Parties, IReadOnlyList<NoteShare> Shares)
{
    /// <summary>Of the whole note.</summary>
    public DocumentFigures Figures => Shares.Aggregate(DocumentFigures.None, (sum, s) => sum + s.Figures);

    public bool IsCredit => Kind == DocumentKind.CreditNote;

    /// <summary>A document as it stands after this note.</summary>
    public static DocumentFigures After(DocumentStanding standing, IEnumerable<NoteDraft> notes) => notes
        .SelectMany(n => n.Shares.Where(s => s.Standing.Document.Key == standing.Document.Key).Select(s => n.IsCredit ? -s.Figures : s.Figures))
        .Aggregate(standing.Now, (now, share) => now + share);
}
