using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// The corrected document less what stands, divided into what is credited and what is debited. Credit and debit together
/// are the difference in every component, to the paisa.
/// </summary>
internal static class CorrectedDifference
{
    public static IReadOnlyList<NoteDraft> Of(DocumentStanding standing, DocumentFigures corrected)
    {
        var difference = corrected - standing.Now;
        var up = difference.Lines.Where(l => l.Value > Money.Zero).ToList();
        var down = difference.Lines.Where(l => l.Value < Money.Zero).Select(l => l with { Value = -l.Value }).ToList();
        var (credits, debits) = (new List<RateBucket>(), new List<RateBucket>());
        foreach (var bucket in difference.Buckets.Select(b => b.Rate).Union(difference.Lines.Where(l => !l.BearsNoTax).Select(l => l.GstRate)))
        {
            var (credit, debit) = AtRate(bucket, ValueAt(down, bucket), ValueAt(up, bucket), difference.At(bucket).Split, standing);
            credits.Add(credit);
            debits.Add(debit);
        }

        return Rounded(standing, difference, DocumentFigures.Of(down, credits, Money.Zero), DocumentFigures.Of(up, debits, Money.Zero));
    }

    private static Money ValueAt(IEnumerable<ValueLine> lines, Percent rate) => Money.Sum(lines.Where(l => !l.BearsNoTax && l.GstRate == rate).Select(l => l.Value));

    private static (RateBucket Credit, RateBucket Debit) AtRate(Percent rate, Money down, Money up, GstSplit difference, DocumentStanding standing)
    {
        var supply = standing.Parties.TaxedBy;
        var due = down.IsZero || up.IsZero ? GstSplit.None : GstSplit.For(down, rate, supply.SupplierStateCode, supply.PlaceOfSupplyCode, supply.Kind);
        var most = standing.Now.At(rate).Split;
        var credit = new GstSplit(
            Credit(due.Igst, most.Igst, difference.Igst), Credit(due.Cgst, most.Cgst, difference.Cgst), Credit(due.Sgst, most.Sgst, difference.Sgst), Credit(due.Utgst, most.Utgst, difference.Utgst));
        return (new RateBucket(rate, down, credit), new RateBucket(rate, up, credit + difference));
    }

    // What the law gives for the value credited, no more than stands, and enough that the debit is not negative.
    private static Money Credit(Money due, Money most, Money difference)
    {
        var taken = due < most ? due : most;
        return taken + difference < Money.Zero ? -difference : taken;
    }

    private static IReadOnlyList<NoteDraft> Rounded(DocumentStanding standing, DocumentFigures difference, DocumentFigures credit, DocumentFigures debit)
    {
        var least = difference.Payable < Money.Zero ? -difference.Payable : Money.Zero;
        var payable = least;
        if (!debit.IsNothing && !credit.IsNothing)
        {
            var whole = credit.Total.RoundedToRupee();
            whole = whole < standing.Now.Payable ? whole : standing.Now.Payable;
            payable = whole > least ? whole : least;
        }

        credit = credit with { RoundOff = payable - credit.Total };
        debit = debit with { RoundOff = payable + difference.Payable - debit.Total };
        NoteDraft Note(DocumentKind kind, DocumentFigures figures) => new(kind, standing.Parties, [new NoteShare(standing, figures)]);
        return
        [
            .. credit.IsNothing ? Array.Empty<NoteDraft>() : [Note(DocumentKind.CreditNote, credit)],
            .. debit.IsNothing ? Array.Empty<NoteDraft>() : [Note(DocumentKind.DebitNote, debit)],
        ];
    }
}
