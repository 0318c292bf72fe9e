using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>
/// The day that the documents of a period will bear if they are issued now: today (IST), or by the setting the billing date
/// once it has come. The preview and the issue read the supplier's policy and registrations and the rounding on it.
/// </summary>
public sealed class DocumentDay(ISettings settings, TimeProvider time)
{
    /// <param name="billingDate">Of the period.</param>
    /// <param name="issuedAtUtc">Where the documents are out already: the day they were issued on counts, not today.</param>
    public async Task<DateOnly> OfAsync(DateOnly billingDate, DateTime? issuedAtUtc, CancellationToken ct)
    {
        var today = issuedAtUtc is { } instant ? IndianTime.DateOf(instant) : IndianTime.Today(time);
        var rule = await settings.ValueAsync(SettingKeys.InvoiceDate, today, null, ct);
        return rule == InvoiceDateRule.Billing && billingDate <= today ? billingDate : today;
    }

    /// <summary>Whether a document of that day is rounded to the rupee.</summary>
    public Task<bool> RoundsToRupeeAsync(DateOnly day, CancellationToken ct) => settings.ValueAsync(SettingKeys.InvoiceRoundOff, day, null, ct);

    /// <summary>From which taxable value on a document of that day must give an unregistered recipient's address.</summary>
    public Task<Money> AddressLimitAsync(DateOnly day, CancellationToken ct) => settings.ValueAsync(SettingKeys.RecipientAddressLimit, day, null, ct);
}
