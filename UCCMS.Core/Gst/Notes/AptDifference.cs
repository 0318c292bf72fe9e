using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>The notes that bring APT's rows of one location to what is due.</summary>
internal static class AptDifference
{
    public static LocationImpact Of(LocationSupply location, NoteParties due, IReadOnlyList<DocumentStanding> standings, IReadOnlyList<ValueLine> lines, bool roundToRupee)
    {
        var corrected = DocumentFigures.Computed(lines, due.TaxedBy, roundToRupee);
        var before = standings.Aggregate(DocumentFigures.None, (sum, s) => sum + s.Now);
        return new(location.OfficeId, location.OfficeName, before.Payable, corrected.Payable, Notes(due, standings, corrected));
    }

    // Where APT billed a location on several invoices, the largest is corrected and the others stand; where that cannot be,
    // because more is to be taken than it has, all are credited and what is due is debited.
    private static IReadOnlyList<NoteDraft> Notes(NoteParties due, IReadOnlyList<DocumentStanding> standings, DocumentFigures corrected)
    {
        var main = standings[0];
        var others = standings.Skip(1).Aggregate(DocumentFigures.None, (sum, s) => sum + s.Now);
        var rest = corrected - others;
        if (standings.All(s => s.Parties.IsAlike(due)) && rest.Lines.All(l => l.Value >= Money.Zero) && rest.Buckets.All(b => b.Taxable >= Money.Zero && b.Split.Igst >= Money.Zero && b.Split.Cgst >= Money.Zero && b.Split.StateTax >= Money.Zero) && rest.Payable >= Money.Zero)
        {
            return (rest - main.Now).IsNothing ? [] : NoteFigures.Corrected(main, due, rest);
        }

        return
        [
            .. standings.Skip(1).Where(s => !s.Now.IsNothing).Select(s => new NoteDraft(DocumentKind.CreditNote, s.Parties, [new NoteShare(s, s.Now)])),
            .. NoteFigures.Corrected(main, due, corrected),
        ];
    }
}
