using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>Writes the mail that tells an office of money on its way to it.</summary>
public sealed class IntimationMails(INotificationsStore outbox)
{
    public async Task QueueAsync(Intimation intimation, Actor sender, DateTime utcNow, CancellationToken ct)
    {
        var address = (await outbox.AddressOfAsync(intimation.ToOffice, ct))?.Address;
        outbox.Add(OutboxMail.Queue(intimation.OwningOfficeId, intimation.ToOffice, Letter(intimation, sender, address), utcNow));
    }

    private static OutboxLetter Letter(Intimation intimation, Actor sender, string? address) => new(
        $"Office {intimation.ToOffice}",
        address,
        $"Intimation of receipt: {intimation.Amount}, contract {intimation.ContractNumber}",
        $"""
        To office {intimation.ToOffice}

        {(sender.OfficeName.Length > 0 ? sender.OfficeName : $"Office {intimation.OwningOfficeId}")} received money of contract {intimation.ContractNumber} that clears the following; please accept or return the intimation (letter of 24-12-2025, paragraph 2.4):

        {string.Join('\n', intimation.Lines.OrderBy(l => l.Position).Select(l => $"{l.DocumentNumber ?? "Deposit"}: {l.Amount}"))}

        In all {intimation.Amount}
        """,
        intimation.AuditKey,
        []);
}
