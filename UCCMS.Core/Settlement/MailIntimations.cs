using UCCMS.Core.Audit;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>The program writes the letters of sent intimations into the outbox (letter of 24-12-2025, paragraph 2.4).</summary>
[Requires(Permissions.System)]
public sealed class MailIntimations(ISettlementStore settlement, IAccountingOfficesStore offices, INotificationsStore outbox, IAuditNotes audit, TimeProvider time)
    : IUseCase<MailIntimations.Input, int>
{
    /// <param name="Most">Letters of one transaction.</param>
    public sealed record Input(int Most);

    /// <returns>How many were written.</returns>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var sent = await settlement.WithoutLetterAsync(input.Most, ct);
        var now = time.GetUtcNow().UtcDateTime;
        var named = await offices.OfAsync([.. sent.SelectMany(i => new[] { i.OwningOfficeId, i.ToOffice }).Distinct()], IndianTime.DateOf(now), ct);
        foreach (var intimation in sent)
        {
            var address = (await outbox.AddressOfAsync(intimation.ToOffice, ct))?.Address;
            outbox.Add(OutboxMail.Queue(intimation.NodalOfficeId, intimation.ToOffice, Letter(intimation, named[intimation.OwningOfficeId].Name, named[intimation.ToOffice].Name, address), now));
            intimation.MarkLetterQueued(now);
        }

        audit.Remark($"{sent.Count} letters of intimation");
        return sent.Count;
    }

    private static OutboxLetter Letter(Intimation intimation, string from, string to, string? address) => new(
        to,
        address,
        $"Intimation of receipt: {intimation.Amount}, contract {intimation.ContractNumber}",
        $"""
        To {to} ({intimation.ToOffice})

        {from} ({intimation.OwningOfficeId}) received money of contract {intimation.ContractNumber} that is yours to clear; please accept or return the intimation (letter of 24-12-2025, paragraph 2.4):

        {string.Join('\n', intimation.Lines.OrderBy(l => l.Position).Select(l => $"{l.DocumentNumber ?? "Deposit"}: {l.Amount}"))}

        In all {intimation.Amount}
        """,
        intimation.AuditKey,
        []);
}
