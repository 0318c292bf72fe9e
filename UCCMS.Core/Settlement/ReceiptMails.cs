using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Notifications;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>
/// Mails the customer the receipt of recorded money, in the transaction that records it, so that it goes once and never
/// without its money. Nothing is queued for a customer of whom no address is known; the receipt's page says so.
/// </summary>
public sealed class ReceiptMails(ICustomersStore customers, IContractsStore contracts, INotificationsStore outbox)
{
    public async Task QueueAsync(Receipt receipt, DateTime utcNow, CancellationToken ct)
    {
        var customer = await customers.FindAnywhereAsync(receipt.CustomerId, ct);
        if (string.IsNullOrWhiteSpace(customer?.Email))
        {
            return;
        }

        var office = (await contracts.OfficesAsync([receipt.OwningOfficeId], ct))[receipt.OwningOfficeId].Name;
        outbox.Add(OutboxMail.Queue(receipt.NodalOfficeId, receipt.OwningOfficeId, Letter(receipt, customer, office), utcNow));
    }

    public static string FileName(Receipt receipt) => $"receipt-{receipt.ReceivedOn:yyyyMMdd}-{receipt.Id.Value.ToString("N")[^8..]}.pdf";

    private static OutboxLetter Letter(Receipt receipt, Customer customer, string office) => new(
        customer.Name,
        customer.Email,
        $"Receipt of {receipt.Amount}, contract {receipt.ContractNumber}",
        $"""
        To {customer.Name}

        {office} received {receipt.Amount} from {receipt.Payer} on {IndianTime.Show(receipt.ReceivedOn)} by {ReceiptModes.NameOf(receipt.Mode)}{(receipt.Reference is { } reference ? $", {ReceiptModes.ReferenceNameOf(receipt.Mode)} {reference}" : string.Empty)}, {(receipt.Purpose == ReceiptPurpose.Deposit ? "into the deposit of" : "for")} contract {receipt.ContractNumber}.{(receipt.IsInCollection ? " The cheque is taken subject to realisation." : string.Empty)} The receipt is attached.

        {office}
        Department of Posts, Government of India
        """,
        receipt.AuditKey,
        [(receipt.AuditKey, FileName(receipt))]);
}
