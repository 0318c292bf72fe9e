using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Bank;

/// <summary>Takes back what was decided about a bank line; the line is open again, its receipt stays as it is.</summary>
[Requires(Permissions.ReconcileBank)]
public sealed class UndoBankClearing(IBankStore bank, IAuditNotes audit, TimeProvider time) : IUseCase<UndoBankClearing.Input, Done>
{
    /// <summary>The line and why.</summary>
    public sealed record Input(BankLineId Line, string Reason);

    /// <exception cref="RuleViolation">bank-line.not-found, office.not-yours, bank.undone, bank.reason</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var line = await bank.GetLineAsync(input.Line, ct);
        actor.RequireOffice(line.OwningOfficeId);
        var standing = await bank.OfLineAsync(line.Id, ct) ?? throw new RuleViolation("bank.undone", "Nothing is decided about this line.");
        standing.Undo(input.Reason, actor, time.GetUtcNow().UtcDateTime);
        audit.Remark(input.Reason.Trim());
        return Done.Value;
    }
}
