using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Bank;

/// <summary>An officer says which receipt a bank line is: the proposed one, or another.</summary>
[Requires(Permissions.ReconcileBank)]
public sealed class MatchBankLine(IBankStore bank, ISettlementStore settlement, TimeProvider time) : IUseCase<MatchBankLine.Input, BankClearingId>
{
    /// <param name="Remark">Needed where the amounts differ.</param>
    public sealed record Input(BankLineId Line, ReceiptId Receipt, string? Remark = null);

    /// <exception cref="RuleViolation">bank-line.not-found, receipt.not-found, office.not-yours, bank.cleared, bank.receipt-taken; those of <see cref="BankClearing.Match"/></exception>
    public async Task<BankClearingId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var line = await bank.OpenLineAsync(input.Line, actor, ct);
        var receipt = await settlement.GetReceiptAsync(input.Receipt, ct);
        await bank.RequireFreeAsync(receipt, ct);
        var clearing = BankClearing.Match(line, receipt, input.Remark, actor, time.GetUtcNow().UtcDateTime);
        bank.Add(clearing);
        return clearing.Id;
    }
}
