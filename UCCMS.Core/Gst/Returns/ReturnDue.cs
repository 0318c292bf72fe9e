using UCCMS.Core.Organisation;

namespace UCCMS.Core.Gst.Returns;

/// <summary>By when GSTR-1 of a month is filed, by the dated setting.</summary>
public sealed class ReturnDue(ISettings settings)
{
    public async Task<DateOnly> OfAsync(ReturnPeriod period, CancellationToken ct) =>
        period.Next.From.AddDays(await settings.ValueAsync(SettingKeys.Gstr1DueDay, period.Next.From, ct: ct) - 1);
}
