using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Bank;

/// <summary>What a line was found to be.</summary>
public enum BankClearingKind
{
    /// <summary>The money of a receipt.</summary>
    Receipt,

    /// <summary>No money of a customer: charges, interest, a mistake of the bank.</summary>
    NotOurs,
}

/// <summary>Whether a decision about a line holds.</summary>
public enum BankClearingStatus
{
    Standing,

    Undone,
}

/// <summary>What a person decided about a bank line: whose receipt it is, or that it is none. A line has one standing decision, a receipt one line.</summary>
public sealed class BankClearing : IVersioned, IAuditedDocument, IOfficeOwned
{
    private BankClearing()
    {
    }

    public BankClearingId Id { get; private set; }

    public BankLineId LineId { get; private set; }

    public BankClearingKind Kind { get; private set; }

    public BankClearingStatus Status { get; private set; }

    /// <summary>None where it is not ours.</summary>
    public ReceiptId? ReceiptId { get; private set; }

    /// <summary>Reference and amount agreed.</summary>
    public bool IsExact { get; private set; }

    /// <summary>How line and receipt agree, and what the person said.</summary>
    public string Reason { get; private set; } = string.Empty;

    public OfficeId OwningOfficeId { get; private set; }

    public string MadeBy { get; private set; } = string.Empty;

    public string MadeByName { get; private set; } = string.Empty;

    public DateTime MadeAtUtc { get; private set; }

    public string? UndoneBy { get; private set; }

    public DateTime? UndoneAtUtc { get; private set; }

    public string? UndoReason { get; private set; }

    public long Version { get; private set; }

    /// <summary>The same office: its account is nobody else's.</summary>
    public OfficeId NodalOfficeId { get; private set; }

    public string AuditKey => $"bank-line/{LineId.Value}";

    public string AuditTitle { get; private set; } = string.Empty;

    /// <summary>The line is the money of this receipt.</summary>
    /// <param name="remark">Why, where amounts differ.</param>
    /// <exception cref="RuleViolation">bank.debit, bank.other-office, bank.cash, receipt.reversed, bank.reason</exception>
    public static BankClearing Match(BankLine line, Receipt receipt, string? remark, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(line.Amount > Money.Zero, "bank.debit", "Money went out by this line; it is no receipt. Mark it as not ours.");
        RuleViolation.Unless(receipt.OwningOfficeId == line.OwningOfficeId, "bank.other-office", "This receipt is another office's; its bank is another.");
        RuleViolation.Unless(BankMatching.IsOfBank(receipt.Mode), "bank.cash", $"{ReceiptModes.NameOf(receipt.Mode)} is on no bank statement.");
        receipt.RequireRecorded();
        var agreement = BankAgreement.Of(OpenLine.Of(line), OpenReceipt.Of(receipt));
        var why = remark?.Trim() ?? string.Empty;
        RuleViolation.Unless(line.Amount == receipt.Amount || why.Length > 0, "bank.reason", $"The bank has {line.Amount}, the receipt {receipt.Amount}. Say why they differ.", nameof(Reason));
        return Of(line, BankClearingKind.Receipt, receipt.Id, agreement.IsExact, why.Length == 0 ? agreement.Sentence : $"{agreement.Sentence} {why}", actor, utcNow);
    }

    /// <exception cref="RuleViolation">bank.reason</exception>
    public static BankClearing NotOurs(BankLine line, string reason, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "bank.reason", "Say what the line is.", nameof(Reason));
        return Of(line, BankClearingKind.NotOurs, null, false, reason.Trim(), actor, utcNow);
    }

    /// <exception cref="RuleViolation">bank.undone, bank.reason</exception>
    public void Undo(string reason, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(Status == BankClearingStatus.Standing, "bank.undone", "This was undone already.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "bank.reason", "Say why it is undone.", nameof(UndoReason));
        (Status, UndoneBy, UndoneAtUtc, UndoReason) = (BankClearingStatus.Undone, actor.PersonId, utcNow, reason.Trim());
    }

    private static BankClearing Of(BankLine line, BankClearingKind kind, ReceiptId? receipt, bool isExact, string reason, Actor actor, DateTime utcNow) => new()
    {
        Id = BankClearingId.New(),
        LineId = line.Id,
        Kind = kind,
        ReceiptId = receipt,
        IsExact = isExact,
        Reason = reason,
        OwningOfficeId = line.OwningOfficeId,
        NodalOfficeId = line.OwningOfficeId,
        MadeBy = actor.PersonId,
        MadeByName = actor.Name,
        MadeAtUtc = utcNow,
        AuditTitle = line.Name,
    };
}
