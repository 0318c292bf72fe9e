using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Notes;

/// <summary>One note of a proposal: all of the note but its number, date and signatory.</summary>
public sealed class ProposedNote
{
    private readonly List<NoteLine> lines = [];
    private readonly List<NoteOriginal> originals = [];
    private readonly List<NotePart> parts = [];

    private ProposedNote()
    {
    }

    /// <summary>From 1.</summary>
    public int Position { get; private set; }

    public DocumentKind Kind { get; private set; }

    /// <summary>The booking location of the first original.</summary>
    public OfficeId LocationOfficeId { get; private set; }

    public string LocationName { get; private set; } = string.Empty;

    public string SupplierGstin { get; private set; } = string.Empty;

    public string SupplierStateCode { get; private set; } = string.Empty;

    public string RecipientName { get; private set; } = string.Empty;

    public string RecipientAddress { get; private set; } = string.Empty;

    public string RecipientStateCode { get; private set; } = string.Empty;

    public string? RecipientGstin { get; private set; }

    public SupplyKind Supply { get; private set; }

    public string PlaceOfSupplyCode { get; private set; } = string.Empty;

    public string PlaceOfSupplyReason { get; private set; } = string.Empty;

    /// <summary>Taxable and exempt.</summary>
    public Money Value { get; private set; }

    public Money Tax { get; private set; }

    public Money Payable { get; private set; }

    public IReadOnlyList<NoteLine> Lines => lines;

    public IReadOnlyList<NoteOriginal> Originals => originals;

    public IReadOnlyList<NotePart> Parts => parts;

    public NoteParties Parties => new(
        SupplierGstin, SupplierStateCode, RecipientName, RecipientAddress, RecipientStateCode, RecipientGstin, Supply, PlaceOfSupplyCode, PlaceOfSupplyReason);

    /// <summary>Of the whole note.</summary>
    public DocumentFigures Figures => originals.Aggregate(DocumentFigures.None, (sum, o) => sum + Share(o.Position));

    /// <summary>What of it falls on one of its originals.</summary>
    public DocumentFigures Share(int originalPosition) => DocumentFigures.Of(
        lines.Where(l => l.OriginalPosition == originalPosition).Select(l => l.Value),
        parts.Where(p => p.OriginalPosition == originalPosition).Select(p => p.Bucket),
        originals.Single(o => o.Position == originalPosition).RoundOff);

    /// <param name="position">From 1.</param>
    /// <param name="draft">Its figures.</param>
    /// <param name="notesBefore">How many notes of the same proposal already take a turn on a document.</param>
    internal static ProposedNote Of(int position, NoteDraft draft, Func<OriginalKey, int> notesBefore)
    {
        var first = draft.Shares[0].Standing.Document;
        var note = new ProposedNote
        {
            Position = position,
            Kind = draft.Kind,
            LocationOfficeId = first.Key.Location,
            LocationName = first.LocationName,
        };
        note.Take(draft.Parties);
        var (line, original) = (0, 0);
        foreach (var share in draft.Shares)
        {
            var document = share.Standing.Document;
            original++;
            note.originals.Add(new NoteOriginal(
                original, document.Key.Invoice, document.Key.AptInvoice, document.Key.Location, document.Number, document.Date, document.Parties.SupplierGstin,
                share.Standing.Notes + notesBefore(document.Key) + 1, share.Figures.Exempt, share.Figures.RoundOff));
            note.parts.AddRange(share.Figures.Buckets.Select(b => NotePart.Of(original, b)));
            note.lines.AddRange(share.Figures.Lines.Select(l => new NoteLine(++line, original, l.Product, l.TrafficClass, l.Description, l.Sac, l.GstRate, l.IsExempt, l.Value)));
        }

        var figures = draft.Figures;
        (note.Value, note.Tax, note.Payable) = (figures.Value, figures.Tax, figures.Payable);
        return note;
    }

    private void Take(NoteParties parties)
    {
        (SupplierGstin, SupplierStateCode) = (parties.SupplierGstin, parties.SupplierStateCode);
        (RecipientName, RecipientAddress, RecipientStateCode, RecipientGstin) = (parties.RecipientName, parties.RecipientAddress, parties.RecipientStateCode, parties.RecipientGstin);
        (Supply, PlaceOfSupplyCode, PlaceOfSupplyReason) = (parties.Supply, parties.PlaceOfSupplyCode, parties.PlaceOfSupplyReason);
    }
}
