using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Bank;

/// <summary>
/// Makes the receipt, or the deposit, of a bank line in one act and gives it the line: amount and day are the bank's, the
/// person says whose money it is and what for.
/// </summary>
[Requires(Permissions.RecordReceipt)]
public sealed class RecordBankLine(IBankStore bank, IContractsStore contracts, RecordReceipt receipts, RecordDeposit deposits, TimeProvider time)
    : IUseCase<RecordBankLine.Input, ReceiptId>
{
    /// <param name="Line">Open, of the post's office.</param>
    /// <param name="Contract">Whose money.</param>
    /// <param name="Entry">As entered; its amount and day are replaced by the bank's.</param>
    /// <param name="Wishes">Documents it is for; none of a deposit.</param>
    public sealed record Input(BankLineId Line, ContractId Contract, ReceiptEntry Entry, IReadOnlyList<AllocationWish> Wishes);

    /// <exception cref="RuleViolation">bank-line.not-found, office.not-yours, bank.cleared, permission.missing; those of <see cref="BankClearing.Match"/>, <see cref="RecordReceipt"/> and <see cref="RecordDeposit"/></exception>
    public async Task<ReceiptId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        actor.Require(Permissions.ReconcileBank);
        var line = await bank.OpenLineAsync(input.Line, actor, ct);
        RuleViolation.Unless(line.Amount > Money.Zero, "bank.debit", "Money went out by this line; it is no receipt. Mark it as not ours.");
        RuleViolation.Unless(BankMatching.IsOfBank(input.Entry.Mode), "bank.cash", $"{ReceiptModes.NameOf(input.Entry.Mode)} is on no bank statement.", nameof(ReceiptEntry.Mode));
        var entry = input.Entry with { Amount = line.Amount, ReceivedOn = line.ValueDate };
        var contract = await contracts.GetAsync(input.Contract, ct);
        var id = contract.IsAdvance
            ? await deposits.ExecuteAsync(new(contract.Id, line.OwningOfficeId, entry), actor, ct)
            : await receipts.ExecuteAsync(new(contract.Id, line.OwningOfficeId, entry, input.Wishes), actor, ct);
        bank.Add(BankClearing.Match(line, bank.JustRecorded(id), "Recorded from the line.", actor, time.GetUtcNow().UtcDateTime));
        return id;
    }
}
