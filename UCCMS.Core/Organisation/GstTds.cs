using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Organisation;

/// <summary>
/// Tax that government bodies deduct from what they pay a supplier (CGST section 51): on the value without tax, by the heads of
/// the supply. Supplies between two such bodies are free of it, so that it is the exception for the Department.
/// </summary>
/// <param name="Rate">The whole rate, half of it each for the Centre and the State within a State.</param>
/// <param name="ContractAbove">Only on contracts above this value, without tax.</param>
public sealed record GstTds(Percent Rate, Money ContractAbove)
{
    /// <summary>As the dated reference data stands on a day.</summary>
    public static async Task<GstTds> OnAsync(ISettings settings, DateOnly day, CancellationToken ct) =>
        new(await settings.ValueAsync(SettingKeys.TdsRate, day, null, ct), await settings.ValueAsync(SettingKeys.TdsLimit, day, null, ct));

    /// <summary>What is deducted from a payment.</summary>
    /// <param name="taxable">Value of what is paid, without tax.</param>
    /// <param name="contract">Value of the contract, without tax.</param>
    /// <param name="supplierStateCode">Where the supplier is registered.</param>
    /// <param name="placeOfSupplyCode">Of the supply.</param>
    /// <param name="deductorStateCode">Where the deductor is registered.</param>
    /// <param name="supplierDeducts">The supplier is itself such a body (notification 73/2018-Central Tax).</param>
    public GstSplit Of(Money taxable, Money contract, string supplierStateCode, string placeOfSupplyCode, string deductorStateCode, bool supplierDeducts)
    {
        var isElsewhere = supplierStateCode == placeOfSupplyCode && supplierStateCode != deductorStateCode;
        return supplierDeducts || isElsewhere || contract <= ContractAbove
            ? GstSplit.None
            : GstSplit.For(taxable, Rate, supplierStateCode, placeOfSupplyCode);
    }
}
