using UCCMS.Core.Contracts;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst;

/// <summary>Puts the dated rules of GSTR-1 together from the reference data that the Administrator keeps.</summary>
public sealed class ReturnReference(ISettings settings, IContractsStore contracts)
{
    private static readonly DateOnly GstBegan = new(2017, 7, 1);

    public async Task<ReturnRuleBook> BookAsync(CancellationToken ct)
    {
        var taxes = (await contracts.ProductsAsync(ct)).SelectMany(p => p.TaxRates).ToList();
        return ReturnRuleBook.Delivered with
        {
            B2clAbove = await DatedAsync(SettingKeys.B2cLargeLimit, ct),
            SplitsHsn = await FromAsync(SettingKeys.HsnSplitFrom, ct),
            NeedsDocuments = await FromAsync(SettingKeys.DocumentTableFrom, ct),
            SacDigits = await DatedAsync(SettingKeys.SacDigits, ct),
            UsualRates = taxes.Select(t => t.Rate).Append(Percent.Zero).ToHashSet(),
            Sacs = taxes.Select(t => t.Sac).Concat(ReturnRuleBook.Delivered.Sacs).ToHashSet(StringComparer.Ordinal),
        };
    }

    private async Task<IReadOnlyList<Dated<T>>> DatedAsync<T>(SettingKey<T> key, CancellationToken ct)
        where T : struct =>
        [.. (await settings.HistoryAsync(key, ct)).Select(v => new Dated<T>(v.From ?? GstBegan, v.Value, v.Basis))];

    // the setting names the first month; the latest one entered counts
    private async Task<IReadOnlyList<Dated<bool>>> FromAsync(SettingKey<DateOnly> key, CancellationToken ct)
    {
        var latest = (await settings.HistoryAsync(key, ct))[^1];
        return [new(GstBegan, false, "CGST Rules, rule 59(1)"), new(latest.Value, true, latest.Basis)];
    }
}
