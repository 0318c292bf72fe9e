using UCCMS.Core.Shared;

namespace UCCMS.Core.Tax;

/// <summary>
/// Tax that government bodies deduct from what they pay a supplier (CGST section 51): on the value without tax, by the heads of
/// the supply. Supplies between two such bodies are free of it, so that it is the exception for the Department.
/// </summary>
/// <param name="From">In force from this day.</param>
/// <param name="Rate">The whole rate, half of it each for the Centre and the State within a State.</param>
/// <param name="ContractAbove">Only on contracts above this value, without tax.</param>
/// <param name="Basis">The notification.</param>
public sealed record GstTds(DateOnly From, Percent Rate, Money ContractAbove, string Basis)
{
    /// <summary>As the law stood in November 2026.</summary>
    public static IReadOnlyList<GstTds> Delivered { get; } =
        [new(new(2018, 10, 1), Percent.Of(2), Money.FromRupees(250_000), "CGST section 51; Notification 50/2018-Central Tax")];

    /// <summary>None before the first day of deduction.</summary>
    public static GstTds? On(DateOnly day) => Delivered.Where(t => t.From <= day).MaxBy(t => t.From);

    /// <summary>What is deducted from a payment.</summary>
    /// <param name="taxable">Value of what is paid, without tax.</param>
    /// <param name="contract">Value of the contract, without tax.</param>
    /// <param name="supplierStateCode">Where the supplier is registered.</param>
    /// <param name="placeOfSupplyCode">Of the supply.</param>
    /// <param name="deductorStateCode">Where the deductor is registered.</param>
    /// <param name="supplierDeducts">The supplier is itself such a body (Notification 73/2018-Central Tax).</param>
    public GstSplit Of(Money taxable, Money contract, string supplierStateCode, string placeOfSupplyCode, string deductorStateCode, bool supplierDeducts)
    {
        var isElsewhere = supplierStateCode == placeOfSupplyCode && supplierStateCode != deductorStateCode;
        return supplierDeducts || isElsewhere || contract <= ContractAbove
            ? GstSplit.None
            : GstSplit.For(taxable, Rate, supplierStateCode, placeOfSupplyCode);
    }
}
