using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Web.Gst;

/// <summary>
/// What the rules of a document's date want printed. Rules never change backwards, so a document prints alike for ever.
/// </summary>
/// <param name="LateInterest">Interest a year on bills paid late.</param>
/// <param name="AddressLimit">From this taxable value on an unregistered recipient's place of delivery is printed.</param>
/// <param name="QrOnUnpaid">A code to pay by on documents that are paid later.</param>
/// <param name="QrOnUnregistered">A dynamic code on those of unregistered recipients.</param>
/// <param name="MerchantCode">Four digits in UPI links.</param>
/// <param name="NeedsEInvoice">The supplier registers its invoices with the portal.</param>
internal sealed record PrintRules(Percent LateInterest, Money AddressLimit, bool QrOnUnpaid, bool QrOnUnregistered, int MerchantCode, bool NeedsEInvoice)
{
    public static async Task<PrintRules> OnAsync(ISettings settings, DateOnly day, CancellationToken ct) => new(
        await settings.ValueAsync(SettingKeys.LatePaymentInterest, day, null, ct),
        await settings.ValueAsync(SettingKeys.RecipientAddressLimit, day, null, ct),
        await settings.ValueAsync(SettingKeys.QrOnUnpaid, day, null, ct),
        await settings.ValueAsync(SettingKeys.QrOnUnregistered, day, null, ct),
        await settings.ValueAsync(SettingKeys.UpiMerchantCode, day, null, ct),
        await settings.ValueAsync(SettingKeys.EInvoiceRequired, day, null, ct));
}
