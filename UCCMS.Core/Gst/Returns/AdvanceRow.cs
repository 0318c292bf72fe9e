using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>A row of table 11A or 11B: advances by place of supply and rate, without their tax.</summary>
/// <param name="IsReceived">11A; else 11B.</param>
/// <param name="IsInterState">Of the supply the advance is for.</param>
/// <param name="PlaceOfSupplyCode">Two digits.</param>
/// <param name="Rate">Of the supply.</param>
/// <param name="Contracts">How many.</param>
/// <param name="Sums">Advance without tax, and tax.</param>
public sealed record AdvanceRow(bool IsReceived, bool IsInterState, string PlaceOfSupplyCode, Percent Rate, int Contracts, HeadSums Sums)
{
    public ReturnTable Table => IsReceived ? ReturnTable.AdvancesReceived : ReturnTable.AdvancesAdjusted;

    /// <summary>What was paid in, tax included.</summary>
    public Money Gross => Sums.Taxable + Sums.Tax;
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

    /// <summary>Rows of both tables: one for each place of supply and rate; those that come to nothing are left out.</summary>
    public static IReadOnlyList<AdvanceRow> RowsOf(IEnumerable<(AdvanceSupply Supply, AdvancePool Pool)> pools) =>
    [
        .. from p in pools
           from side in new[] { (IsReceived: true, Amount: p.Pool.Received), (IsReceived: false, Amount: p.Pool.Adjusted) }
           where !side.Amount.IsZero
           group p.Supply.TaxIn(side.Amount) by (side.IsReceived, p.Supply) into row
           orderby row.Key.IsReceived descending, row.Key.Supply.IsInterState, row.Key.Supply.PlaceOfSupplyCode, row.Key.Supply.Rate
           select new AdvanceRow(
               row.Key.IsReceived, row.Key.Supply.IsInterState, row.Key.Supply.PlaceOfSupplyCode, row.Key.Supply.Rate, row.Count(), row.Aggregate(HeadSums.Zero, (sum, more) => sum + more)),
    ];
}
