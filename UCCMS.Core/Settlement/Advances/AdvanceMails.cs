using UCCMS.Core.Customers;
using UCCMS.Core.Notifications;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Advances;

/// <summary>Mails the customer a voucher, in the transaction that issues it.</summary>
public sealed class AdvanceMails(ICustomersStore customers, INotificationsStore outbox)
{
    public async Task QueueAsync(AdvanceVoucher voucher, DateTime utcNow, CancellationToken ct)
    {
        if ((await customers.FindAnywhereAsync(voucher.CustomerId, ct))?.Email is { Length: > 0 } address)
        {
            outbox.Add(OutboxMail.Queue(voucher.NodalOfficeId, voucher.OwningOfficeId, Letter(voucher, address), utcNow));
        }
    }

    public static string FileName(AdvanceVoucher voucher) => $"{voucher.Number.Replace('/', '-')}.pdf";

    private static OutboxLetter Letter(AdvanceVoucher voucher, string address) => new(
        voucher.RecipientName,
        address,
        $"{Words.Of(voucher.Kind)} {voucher.Number}, contract {voucher.ContractNumber}",
        $"""
        To {voucher.RecipientName}

        Attached is {Words.Of(voucher.Kind).ToLowerInvariant()} {voucher.Number} of {IndianTime.Show(voucher.Date)} on the advance of {voucher.Amount} under contract {voucher.ContractNumber}: value {voucher.Taxable}, tax {voucher.Sums.Tax}.

        {voucher.SupplierName}
        """,
        voucher.AuditKey,
        [(voucher.AuditKey, FileName(voucher))]);
}
