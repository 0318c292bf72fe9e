using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>A row of table 11A or 11B: advances by place of supply and rate, without their tax.</summary>
/// <param name="IsReceived">11A; else 11B.</param>
/// <param name="IsInterState">Of the supply the advance is for.</param>
/// <param name="PlaceOfSupplyCode">Two digits.</param>
/// <param name="Rate">Of the supply.</param>
/// <param name="Vouchers">11A: issued in the month; 11B: times that an earlier one was used.</param>
/// <param name="Sums">Advance without tax, and tax.</param>
public sealed record AdvanceRow(bool IsReceived, bool IsInterState, string PlaceOfSupplyCode, Percent Rate, int Vouchers, HeadSums Sums)
{
    public ReturnTable Table => IsReceived ? ReturnTable.AdvancesReceived : ReturnTable.AdvancesAdjusted;

    /// <summary>What was paid in, tax included.</summary>
    public Money Gross => Sums.Taxable + Sums.Tax;

    /// <summary>
    /// Rows of both tables: one for each place of supply and rate; those that come to nothing are left out. Where more of earlier
    /// months is an advance again than was used, 11B would be negative, which the form does not know: it is received then.
    /// </summary>
    public static IReadOnlyList<AdvanceRow> Of(IReadOnlyList<AdvanceMove> moves)
    {
        var sides = moves.GroupBy(m => (m.IsReceived, m.Supply)).Select(g => Summed(g.Key.IsReceived, g.Key.Supply, [.. g]))
            .Select(r => r is { IsReceived: false, Gross: var gross } && gross < Money.Zero ? r with { IsReceived = true, Sums = -r.Sums } : r);
        return
        [
            .. sides.GroupBy(r => r with { Vouchers = 0, Sums = HeadSums.Zero })
                .Select(g => g.Key with { Vouchers = g.Sum(r => r.Vouchers), Sums = g.Aggregate(HeadSums.Zero, (sum, r) => sum + r.Sums) })
                .Where(r => !r.Sums.IsZero)
                .OrderByDescending(r => r.IsReceived).ThenBy(r => r.IsInterState).ThenBy(r => r.PlaceOfSupplyCode, StringComparer.Ordinal).ThenBy(r => r.Rate),
        ];
    }

    private static AdvanceRow Summed(bool isReceived, AdvanceSupply supply, IReadOnlyList<AdvanceMove> moves) => new(
        isReceived, supply.IsInterState, supply.PlaceOfSupplyCode, supply.Rate, moves.Sum(m => m.Vouchers), moves.Aggregate(HeadSums.Zero, (sum, m) => sum + m.Sums));
}

/// <summary>What an advance is for.</summary>
/// <param name="IsInterState">Of the supply.</param>
/// <param name="PlaceOfSupplyCode">Two digits.</param>
/// <param name="Rate">Of the supply.</param>
public sealed record AdvanceSupply(bool IsInterState, string PlaceOfSupplyCode, Percent Rate)
{
    /// <summary>Where rate or kind of supply is not known when the advance comes: 18%, inter-State (CGST rule 50, proviso).</summary>
    public static Percent UnknownRate { get; } = Percent.Of(18);

    /// <summary>Takes the tax out of an advance that includes it: value and tax add up to it to the paisa, and CGST is SGST.</summary>
    public HeadSums TaxIn(Money gross)
    {
        var value = (long)decimal.Round(gross.Paise * 10_000m / (10_000 + Rate.BasisPoints), 0, MidpointRounding.AwayFromZero);
        var tax = gross.Paise - value;
        return IsInterState
            ? new(new Money(value), new Money(tax), Money.Zero, Money.Zero)
            : new(new Money(value + (tax % 2)), Money.Zero, new Money(tax / 2), new Money(tax / 2));
    }
}

/// <summary>What moved one of the tables.</summary>
/// <param name="Supply">What the advance is for.</param>
/// <param name="IsReceived">11A; else 11B.</param>
/// <param name="Vouchers">How many.</param>
/// <param name="Sums">Without tax, and tax; minus where it lessens the table.</param>
public sealed record AdvanceMove(AdvanceSupply Supply, bool IsReceived, int Vouchers, HeadSums Sums);
