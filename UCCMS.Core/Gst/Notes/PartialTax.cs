using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// The tax of a note on parts of documents: once at each rate on the value of the note, shared out over the documents by
/// value, and for a credit never more than stands of any head.
/// </summary>
internal static class PartialTax
{
    public static IReadOnlyList<NoteShare> Of(DocumentKind kind, IReadOnlyList<(DocumentStanding Standing, IReadOnlyList<ValueLine> Lines)> takes, NoteSupply supply)
    {
        var buckets = takes.Select(_ => new List<RateBucket>()).ToArray();
        foreach (var rate in takes.SelectMany(t => t.Lines).Where(l => !l.BearsNoTax).Select(l => l.GstRate).Distinct().Order())
        {
            var values = takes.Select(t => Money.Sum(t.Lines.Where(l => !l.BearsNoTax && l.GstRate == rate).Select(l => l.Value))).ToList();
            var taxes = AtRate(rate, values, [.. takes.Select(t => t.Standing.Now.At(rate))], supply, kind == DocumentKind.CreditNote);
            for (var at = 0; at < takes.Count; at++)
            {
                buckets[at].Add(new RateBucket(rate, values[at], taxes[at]));
            }
        }

        return [.. takes.Select((t, at) => new NoteShare(t.Standing, DocumentFigures.Of(t.Lines, buckets[at], Money.Zero)))];
    }

    private static GstSplit[] AtRate(Percent rate, List<Money> values, List<RateBucket> standing, NoteSupply supply, bool isCredit)
    {
        var taxes = new GstSplit[values.Count];
        var open = Enumerable.Range(0, values.Count).Where(at => !values[at].IsZero).ToList();
        foreach (var at in open.Where(at => isCredit && values[at] == standing[at].Taxable).ToList())
        {
            taxes[at] = standing[at].Split;
            open.Remove(at);
        }

        if (open.Count == 0)
        {
            return taxes;
        }

        var due = GstSplit.For(Money.Sum(open.Select(at => values[at])), rate, supply.SupplierStateCode, supply.PlaceOfSupplyCode, supply.Kind);
        Money[] Shared(Money head, Func<GstSplit, Money> of) => Share(head, [.. open.Select(at => values[at])], isCredit ? [.. open.Select(at => of(standing[at].Split))] : null);
        var (igst, cgst, sgst, utgst) = (Shared(due.Igst, s => s.Igst), Shared(due.Cgst, s => s.Cgst), Shared(due.Sgst, s => s.Sgst), Shared(due.Utgst, s => s.Utgst));
        for (var i = 0; i < open.Count; i++)
        {
            taxes[open[i]] = new GstSplit(igst[i], cgst[i], sgst[i], utgst[i]);
        }

        return taxes;
    }

    // By value; what exceeds the most of one goes to the others that have room.
    private static Money[] Share(Money head, Money[] values, Money[]? most)
    {
        Money[] shares = [.. head.Allocate([.. values.Select(v => v.Paise)])];
        if (most is null)
        {
            return shares;
        }

        var over = Money.Zero;
        for (var at = 0; at < shares.Length; at++)
        {
            var taken = shares[at] < most[at] ? shares[at] : most[at];
            (over, shares[at]) = (over + shares[at] - taken, taken);
        }

        for (var at = 0; at < shares.Length && over > Money.Zero; at++)
        {
            var room = most[at] - shares[at];
            var more = room < over ? room : over;
            (over, shares[at]) = (over - more, shares[at] + more);
        }

        return shares;
    }
}
