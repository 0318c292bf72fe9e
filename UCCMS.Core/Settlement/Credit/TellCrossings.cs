using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Credit;

/// <summary>The program writes to nodal office and customer that a threshold was crossed: once for each crossing.</summary>
[Requires(Permissions.System)]
public sealed class TellCrossings(ICreditStore credit, INotificationsStore outbox, Notices notices, IAuditNotes audit, TimeProvider time) : IUseCase<TellCrossings.Input, int>
{
    /// <param name="Most">Crossings of one transaction.</param>
    public sealed record Input(int Most);

    /// <returns>Of how many crossings was told.</returns>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var untold = await credit.UntoldAsync(input.Most, ct);
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var told in untold)
        {
            var office = (await outbox.AddressOfAsync(told.NodalOffice, ct))?.Address;
            outbox.Add(OutboxMail.Queue(told.NodalOffice, told.NodalOffice, Letter(told, told.OfficeName, office), now));
            outbox.Add(OutboxMail.Queue(told.NodalOffice, told.NodalOffice, Letter(told, told.CustomerName, told.CustomerEmail), now));
            await notices.TellAsync(NoticeOf(told), ct);
            told.Crossing.MarkLetterQueued(now);
        }

        audit.Remark($"{untold.Count} crossings told");
        return untold.Count;
    }

    private static Notice NoticeOf(UntoldCrossing told) => new(
        told.Crossing.Kind == CreditThreshold.DepositLow ? NotificationKind.LowBalance : NotificationKind.CreditLimit,
        new(told.NodalOffice, Role.NodalOffice),
        told.Crossing.AuditKey,
        $"crossing {told.Crossing.Id.Value}",
        $"{Title(told.Crossing.Kind)}: contract {told.Crossing.ContractNumber}",
        $"{Sentence(told)}.");

    private static OutboxLetter Letter(UntoldCrossing told, string recipient, string? address) => new(
        recipient,
        address,
        $"{Title(told.Crossing.Kind)}: contract {told.Crossing.ContractNumber}",
        $"""
        To {recipient}

        {Sentence(told)} ({IndianTime.Show(IndianTime.DateOf(told.Crossing.CrossedAtUtc))}).

        Department of Posts, Government of India
        """,
        told.Crossing.AuditKey,
        []);

    private static string Title(CreditThreshold kind) => kind switch
    {
        CreditThreshold.LimitNear => "Credit limit almost used",
        CreditThreshold.LimitExceeded => "Credit limit exceeded",
        _ => "Low deposit",
    };

    private static string Sentence(UntoldCrossing told) => told.Crossing.Kind switch
    {
        CreditThreshold.LimitNear => $"{told.Crossing.Figure} of the credit of {told.CustomerName}, contract {told.Crossing.ContractNumber}, are used; this notice is sent from {told.Crossing.Threshold}",
        CreditThreshold.LimitExceeded => $"{told.Crossing.Figure} of the credit of {told.CustomerName}, contract {told.Crossing.ContractNumber}, are used; the limit is {told.Crossing.Threshold}. There is no new credit until it is paid or the limit is raised",
        _ => $"The deposit of {told.CustomerName}, contract {told.Crossing.ContractNumber}, has come down to {told.Crossing.Figure}; please pay in so that it stays above {told.Crossing.Threshold}",
    };
}
