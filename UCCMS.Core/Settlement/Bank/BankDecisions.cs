using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Bank;

/// <summary>What every decision about a bank line asks first.</summary>
internal static class BankDecisions
{
    /// <summary>A line of the actor's office about which nothing is decided.</summary>
    /// <exception cref="RuleViolation">bank-line.not-found, office.not-yours, bank.cleared</exception>
    public static async Task<BankLine> OpenLineAsync(this IBankStore bank, BankLineId id, Actor actor, CancellationToken ct)
    {
        var line = await bank.GetLineAsync(id, ct);
        actor.RequireOffice(line.OwningOfficeId);
        var standing = await bank.OfLineAsync(id, ct);
        RuleViolation.Unless(standing is null, "bank.cleared", $"{standing?.MadeByName} decided about this line on {IndianTime.Show(standing?.MadeAtUtc ?? default)}. Undo that first.");
        return line;
    }

    /// <exception cref="RuleViolation">bank.receipt-taken</exception>
    public static async Task RequireFreeAsync(this IBankStore bank, Receipt receipt, CancellationToken ct) => RuleViolation.Unless(
        await bank.OfReceiptAsync(receipt.Id, ct) is null, "bank.receipt-taken", $"Receipt {receipt.Reference} of {receipt.Amount} has its bank line already; a receipt has one.");
}
