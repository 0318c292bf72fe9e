using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Bank;

/// <summary>An officer says that a bank line is no money of a customer, and what it is.</summary>
[Requires(Permissions.ReconcileBank)]
public sealed class MarkBankLineNotOurs(IBankStore bank, TimeProvider time) : IUseCase<MarkBankLineNotOurs.Input, BankClearingId>
{
    /// <summary>The line and why.</summary>
    public sealed record Input(BankLineId Line, string Reason);

    /// <exception cref="RuleViolation">bank-line.not-found, office.not-yours, bank.cleared, bank.reason</exception>
    public async Task<BankClearingId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var clearing = BankClearing.NotOurs(await bank.OpenLineAsync(input.Line, actor, ct), input.Reason, actor, time.GetUtcNow().UtcDateTime);
        bank.Add(clearing);
        return clearing.Id;
    }
}
