using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Data.Gst.Returns;

/// <summary>
/// The figures of a proof worked out a second time, with whole numbers only and none of the functions that the product uses:
/// tax per rate from the lines, and where each document must be found in the return.
/// </summary>
internal sealed class ProofReference(ReturnRules rules)
{
    private readonly Dictionary<ReturnTable, TableSums> sums = [];

    public IReadOnlyDictionary<ReturnTable, TableSums> Sums => sums;

    /// <summary>What of an invoice is not as its lines demand, or null.</summary>
    public static string? FaultOf(MadeDocument document)
    {
        var (made, exempt, total) = (document.Return, 0L, 0L);
        var values = new SortedDictionary<int, long>();
        foreach (var line in document.Lines)
        {
            var rate = line.IsExempt || made.Supply == SupplyKind.Exempt ? 0 : line.GstRate.BasisPoints;
            if (line.Taxable.Paise != line.Gross.Paise - line.Discount.Paise + line.Vas.Paise)
            {
                return $"{made.Number}: a line's value is not gross less discount plus value-added services.";
            }

            exempt += rate == 0 ? line.Taxable.Paise : 0;
            if (rate > 0)
            {
                values[rate] = values.GetValueOrDefault(rate) + line.Taxable.Paise;
            }
        }

        foreach (var rate in made.Rates)
        {
            var value = values.GetValueOrDefault(rate.Rate.BasisPoints);
            var (whole, half) = made.Supply == SupplyKind.SezWithoutPayment ? (0L, 0L) : (HalfUp(value, rate.Rate.BasisPoints, 10_000), HalfUp(value, rate.Rate.BasisPoints, 20_000));
            var (igst, each) = made.IsInterState ? (whole, 0L) : (0L, half);
            if (rate.Taxable.Paise != value || rate.Split.Igst.Paise != igst || rate.Split.Cgst.Paise != each || rate.Split.StateTax.Paise != each)
            {
                return $"{made.Number}: value or tax at {rate.Rate} is not what its lines come to.";
            }

            total += value + igst + each + each;
        }

        total += exempt;
        return made.Rates.Count != values.Count || made.Exempt.Paise != exempt ? $"{made.Number}: its rates or its exempt value are not those of its lines."
            : document.Totals is { IsRoundedToRupee: true } && (made.Value.Paise % 100 != 0 || made.Value.Paise != HalfUp(total, 1, 100) * 100) ? $"{made.Number}: its payable amount is not its total to the rupee."
            : document.Totals is { IsRoundedToRupee: false } && made.Value.Paise != total ? $"{made.Number}: its payable amount is not its total."
            : null;
    }

    public void Add(ReturnDocument document)
    {
        var of = document.Rates.Aggregate(HeadSums.Zero, (sum, r) => sum + new HeadSums(r.Taxable, r.Split.Igst, r.Split.Cgst, r.Split.Sgst + r.Split.Utgst)).Signed(document.Sign);
        var exempt = new HeadSums(document.Exempt, default, default, default).Signed(document.Sign);
        if (document.Rates.Count > 0)
        {
            var table = TableOf(document);
            Add(table, table == ReturnTable.B2cs ? new(0, Money.Zero, of) : new(1, new Money(document.Value.Paise * document.Sign), of));
        }

        Add(ReturnTable.Exempt, new(0, Money.Zero, exempt));
        Add(document.RecipientGstin is not null || !rules.SplitsHsn ? ReturnTable.HsnB2b : ReturnTable.HsnB2c, new(0, Money.Zero, of + exempt));
        Add(ReturnTable.Documents, new(1, Money.Zero, HeadSums.Zero));
    }

    private ReturnTable TableOf(ReturnDocument document)
    {
        var isNote = document.Kind is DocumentKind.CreditNote or DocumentKind.DebitNote;
        if (document.RecipientGstin is not null)
        {
            return isNote ? ReturnTable.Cdnr : document.Supply == SupplyKind.Regular ? ReturnTable.B2b : ReturnTable.Sez;
        }

        var isLarge = document.Value > rules.B2clAbove || document.IsAgainstLarge;
        return document.IsInterState && isLarge ? (isNote ? ReturnTable.Cdnur : ReturnTable.B2cl) : ReturnTable.B2cs;
    }

    private void Add(ReturnTable table, TableSums more) => sums[table] = sums.GetValueOrDefault(table, TableSums.None) + more;

    // all of it is positive
    private static long HalfUp(long value, long by, long divisor) => (long)((((Int128)value * by * 2) + divisor) / (divisor * 2));
}
