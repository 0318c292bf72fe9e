using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>What the nodal office is told when money of its customer comes in.</summary>
internal static class ReceiptNotices
{
    public static Notice Of(Receipt receipt, Actor actor, string use) => new(
        NotificationKind.PaymentReceived,
        new(receipt.NodalOfficeId, Role.NodalOffice),
        receipt.AuditKey,
        "recorded",
        $"{receipt.Amount} received for contract {receipt.ContractNumber}",
        $"{actor.OfficeName}, {IndianTime.Show(receipt.ReceivedOn)}, from {receipt.Payer}: {use}.");
}
