using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// The figures of notes. A credit takes away no more than stands in any component (CGST section 34(1)); tax is computed
/// once at each rate of the original supply; what takes the rest of a rate takes the rest of its tax.
/// </summary>
public static class NoteFigures
{
    /// <summary>All that stands of these documents.</summary>
    /// <exception cref="RuleViolation">note.nothing-stands, note.not-alike</exception>
    public static NoteDraft Whole(IReadOnlyList<DocumentStanding> standings)
    {
        foreach (var standing in standings)
        {
            RuleViolation.Unless(standing.Now.Lines.Count > 0, "note.nothing-stands", $"Nothing of {standing.Document.Number} stands any more: its notes have taken all of it.", "Invoices");
        }

        return new(DocumentKind.CreditNote, PartiesOf(standings), [.. standings.Select(s => new NoteShare(s, s.Now))]);
    }

    /// <summary>A value before tax, shared out over the lines as they stand; over the lines as issued where it is added and nothing stands.</summary>
    /// <exception cref="RuleViolation">note.value, note.above-standing</exception>
    public static IReadOnlyList<ValueLine> Spread(DocumentStanding standing, DocumentKind kind, Money value)
    {
        var lines = standing.Now.Lines.Count > 0 ? standing.Now.Lines : kind == DocumentKind.DebitNote ? standing.Document.Issued.Lines : [];
        RuleViolation.Unless(value > Money.Zero, "note.value", "Enter the value before tax, above zero.", "Value");
        var most = Money.Sum(lines.Select(l => l.Value));
        RuleViolation.Unless(lines.Count > 0 && (kind == DocumentKind.DebitNote || value <= most), "note.above-standing", $"Of {standing.Document.Number} a value of {most} stands; a credit note cannot take more.", "Value");
        return [.. lines.Zip(value.Allocate([.. lines.Select(l => l.Value.Paise)]), (l, share) => l with { Value = share }).Where(l => l.Value > Money.Zero)];
    }

    /// <summary>Values of lines taken from, or added to, these documents; tax once at each rate on the value of the note.</summary>
    /// <exception cref="RuleViolation">note.value, note.above-standing, note.not-alike, note.nothing</exception>
    public static NoteDraft Partial(DocumentKind kind, IReadOnlyList<(DocumentStanding Standing, IReadOnlyList<ValueLine> Lines)> takes, bool roundToRupee)
    {
        foreach (var (standing, lines) in takes)
        {
            RuleViolation.Unless(lines.All(l => l.Value > Money.Zero), "note.value", "The value of a line is above zero.", "Value");
            RuleViolation.Unless(lines.Count > 0, "note.nothing", $"Nothing is entered for {standing.Document.Number}.", "Value");
            foreach (var line in lines.Where(l => kind == DocumentKind.CreditNote && l.Value > standing.Now.At(l.Key)))
            {
                throw new RuleViolation("note.above-standing", $"Of “{line.Description}” on {standing.Document.Number} a value of {standing.Now.At(line.Key)} stands; a credit note cannot take {line.Value}.") { Field = "Value" };
            }
        }

        var parties = PartiesOf([.. takes.Select(t => t.Standing)]);
        var parts = PartialTax.Of(kind, takes, parties.TaxedBy);
        return new(kind, parties, NoteRounding.Of(kind, parts, roundToRupee));
    }

    /// <summary>
    /// The corrected document less what stands, component by component, never computed anew. What goes down is credited,
    /// what goes up debited; where heads or recipient change, all that stands is credited and the corrected document debited.
    /// </summary>
    /// <exception cref="RuleViolation">note.nothing</exception>
    public static IReadOnlyList<NoteDraft> Corrected(DocumentStanding standing, NoteParties parties, DocumentFigures corrected)
    {
        var before = standing.Parties;
        var drafts = parties.IsAlike(before) && !HeadsChange(standing.Now.Split, corrected.Split)
            ? CorrectedDifference.Of(standing, corrected)
            :
            [
                .. standing.Now.IsNothing ? Array.Empty<NoteDraft>() : [new NoteDraft(DocumentKind.CreditNote, before, [new NoteShare(standing, standing.Now)])],
                .. corrected.IsNothing ? Array.Empty<NoteDraft>() : [new NoteDraft(DocumentKind.DebitNote, parties, [new NoteShare(standing, corrected)])],
            ];
        RuleViolation.Unless(drafts.Count > 0, "note.nothing", $"{standing.Document.Number} stands as the corrected document does; there is nothing to correct.", "Value");
        return drafts;
    }

    // APT may have charged IGST where CGST and SGST were due, or the other way round.
    private static bool HeadsChange(GstSplit before, GstSplit after) =>
        (!before.Igst.IsZero && after.Igst.IsZero && after.Cgst > Money.Zero) || (!before.Cgst.IsZero && after.Cgst.IsZero && after.Igst > Money.Zero);

    // A bill of supply beside a tax invoice: the note is of the taxable kind.
    private static NoteParties PartiesOf(IReadOnlyList<DocumentStanding> standings)
    {
        var all = standings.Select(s => s.Parties).ToList();
        NoteParties.RequireAlike(all);
        return all.FirstOrDefault(p => p.Supply != SupplyKind.Exempt) ?? all[0];
    }
}
