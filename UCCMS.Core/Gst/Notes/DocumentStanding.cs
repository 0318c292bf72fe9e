using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>What of a document still stands: as issued, less its credit notes, plus its debit notes, component by component.</summary>
/// <param name="Document">As issued.</param>
/// <param name="Now">What stands.</param>
/// <param name="Notes">How many notes name it.</param>
/// <param name="Parties">Whom it bills now: those of the document, or of the debit note by which it was billed to somebody else.</param>
public sealed record DocumentStanding(NotableDocument Document, DocumentFigures Now, int Notes, NoteParties Parties)
{
    /// <summary>Without any note.</summary>
    public static DocumentStanding AsIssued(NotableDocument document) => new(document, document.Issued, 0, document.Parties);

    public static DocumentStanding Of(NotableDocument document, IEnumerable<GstNote> notes)
    {
        var own = notes.SelectMany(n => n.Originals.Where(o => OriginalKey.Of(o) == document.Key).Select(o => (Note: n, o.Position, o.Turn))).OrderBy(n => n.Turn).ToList();
        var parties = own.Where(n => !n.Note.IsCredit).Select(n => n.Note.Parties).LastOrDefault();
        return new(
            document,
            own.Aggregate(document.Issued, (now, n) => now + n.Note.Effect(n.Position)),
            own.Count,
            parties is null || parties.IsAlike(document.Parties) ? document.Parties : parties);
    }

    /// <summary>The highest credit there can be, in every component.</summary>
    public bool Covers(DocumentFigures credit)
    {
        var left = Now - credit;
        return left.Lines.All(l => l.Value >= Money.Zero)
            && left.Buckets.All(b => b.Taxable >= Money.Zero && b.Split.Igst >= Money.Zero && b.Split.Cgst >= Money.Zero && b.Split.Sgst >= Money.Zero && b.Split.Utgst >= Money.Zero)
            && left.Payable >= Money.Zero;
    }
}
