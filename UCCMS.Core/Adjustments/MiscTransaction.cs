using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>
/// A misc. transaction of an office in APT (SOP 4.B, 4.C, 4.D). Its heads and amounts are computed from the books, never
/// typed; a person copies number, date and total of the voucher from APT.
/// </summary>
public sealed class MiscTransaction : IVersioned, IAuditedDocument, IOfficeOwned
{
    private readonly List<AdjustmentLine> lines = [];

    private MiscTransaction()
    {
    }

    public MiscTransactionId Id { get; private set; }

    public MiscTransactionReason Reason { get; private set; }

    public MiscTransactionStatus Status { get; private set; }

    public ContractId? ContractId { get; private set; }

    /// <summary>Numbers of the contracts, where a transfer entry has several.</summary>
    public string Contracts { get; private set; } = string.Empty;

    public CustomerId CustomerId { get; private set; }

    public string CustomerName { get; private set; } = string.Empty;

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    /// <summary>The office that posts it.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>With SOP 4.D the office that sent it.</summary>
    public OfficeId? CounterpartOfficeId { get; private set; }

    /// <summary>With SOP 4.B.</summary>
    public AptSettlementId? AptSettlementId { get; private set; }

    /// <summary>With SOP 4.D.</summary>
    public TransferEntryId? TransferEntryId { get; private set; }

    public Money Amount { get; private set; }

    /// <summary>Why not the whole documents are posted; only with SOP 4.C, where a customer paid in part.</summary>
    public string? PartReason { get; private set; }

    public string PreparedBy { get; private set; } = string.Empty;

    public DateTime PreparedAtUtc { get; private set; }

    public string? VoucherNumber { get; private set; }

    public DateOnly? VoucherDate { get; private set; }

    public string? PostedBy { get; private set; }

    public string? PostedByName { get; private set; }

    public DateTime? PostedAtUtc { get; private set; }

    public string? ReversalVoucherNumber { get; private set; }

    public DateOnly? ReversalDate { get; private set; }

    public string? ReversalReason { get; private set; }

    public string? ReversedBy { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<AdjustmentLine> Lines => lines;

    public AdjustmentSums Sums => AdjustmentSums.Of(lines);

    public string AuditKey => $"misc-transaction/{Id.Value}";

    public string AuditTitle => $"Misc. transaction of {Amount} at {OwningOfficeId}, {CustomerName}, {IndianTime.Show(PeriodFrom)} to {IndianTime.Show(PeriodTo)}";

    /// <summary>SOP 4.B.</summary>
    public static MiscTransaction OfDifference(AptSettlement settlement, Actor actor, DateTime utcNow)
    {
        var misc = Draft(MiscTransactionReason.AptDifference, settlement.Case, settlement.NodalOfficeId, settlement.DifferenceLines, actor, utcNow);
        misc.AptSettlementId = settlement.Id;
        return misc;
    }

    /// <summary>SOP 4.C.</summary>
    /// <param name="partReason">None where the documents are posted whole.</param>
    public static MiscTransaction OfBnpl(PeriodCase of, IReadOnlyList<AdjustmentLine> lying, string? partReason, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(lying.Count > 0, "misc.nothing", "Nothing lies for these documents at the nodal office.");
        var misc = Draft(MiscTransactionReason.BnplSettlement, of, of.NodalOfficeId, lying, actor, utcNow);
        misc.PartReason = string.IsNullOrWhiteSpace(partReason) ? null : partReason.Trim();
        return misc;
    }

    /// <summary>SOP 4.D: waits at the location from the moment the transfer entry is posted.</summary>
    public static MiscTransaction OfTransfer(TransferEntry entry, Actor actor, DateTime utcNow)
    {
        var misc = new MiscTransaction { Reason = MiscTransactionReason.TransferReceived, TransferEntryId = entry.Id, CounterpartOfficeId = entry.FromOfficeId, Contracts = entry.Contracts };
        (misc.CustomerId, misc.CustomerName, misc.PeriodFrom, misc.PeriodTo) = (entry.CustomerId, entry.CustomerName, entry.PeriodFrom, entry.PeriodTo);
        misc.Begin(entry.ToOfficeId, entry.NodalOfficeId, entry.Lines, actor, utcNow);
        return misc;
    }

    /// <summary>Minus what the office has accounted of a document whose money was called back.</summary>
    /// <exception cref="RuleViolation">misc.nothing</exception>
    public static MiscTransaction OfCalledBack(PeriodCase of, IReadOnlyList<AdjustmentLine> due, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(due.Count > 0, "misc.nothing", "Nothing is accounted at the nodal office of money that was called back.");
        return Draft(MiscTransactionReason.CalledBack, of, of.NodalOfficeId, due, actor, utcNow);
    }

    /// <param name="voucher">As copied from APT.</param>
    /// <param name="actor">Of the office, or its DDO.</param>
    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, voucher.number, voucher.date, voucher.amount</exception>
    public void Post(VoucherEntry voucher, Actor actor, DateTime utcNow)
    {
        var given = voucher.Checked(Amount, lines.Max(l => l.DocumentDate), IndianTime.DateOf(utcNow));
        Move(MiscTransactionAction.Post, actor);
        (VoucherNumber, VoucherDate, PostedBy, PostedByName, PostedAtUtc) = (given.Number, given.Date, actor.PersonId, actor.Name, utcNow);
    }

    /// <param name="voucher">Of the reversal in APT.</param>
    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, misc.reason, voucher.number, voucher.date, voucher.amount</exception>
    public void Reverse(VoucherEntry voucher, string reason, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "misc.reason", "Say why it is reversed.", nameof(ReversalReason));
        var given = voucher.Checked(Amount, VoucherDate ?? DateOnly.MinValue, IndianTime.DateOf(utcNow));
        Move(MiscTransactionAction.Reverse, actor);
        (ReversalVoucherNumber, ReversalDate, ReversalReason, ReversedBy) = (given.Number, given.Date, reason.Trim(), actor.PersonId);
    }

    /// <summary>What it rested on has changed before it was posted.</summary>
    /// <exception cref="RuleViolation">lifecycle.not-allowed</exception>
    public void Withdraw() => Status = MiscTransactionLifecycle.Table.Next(Status, MiscTransactionAction.Withdraw).To;

    /// <exception cref="RuleViolation">misc.figures-changed</exception>
    public void RequireLines(IReadOnlyList<AdjustmentLine> due) => RuleViolation.Unless(
        AdjustmentLines.AreSame(lines, due), "misc.figures-changed", $"Since this was prepared the figures have changed: {AdjustmentSums.Of(due)} is due now. Withdraw it and prepare it again.");

    private static MiscTransaction Draft(MiscTransactionReason reason, PeriodCase of, OfficeId office, IReadOnlyList<AdjustmentLine> lines, Actor actor, DateTime utcNow)
    {
        var misc = new MiscTransaction { Reason = reason, ContractId = of.ContractId, Contracts = of.ContractNumber };
        (misc.CustomerId, misc.CustomerName, misc.PeriodFrom, misc.PeriodTo) = (of.CustomerId, of.CustomerName, of.PeriodFrom, of.PeriodTo);
        misc.Begin(office, of.NodalOfficeId, lines, actor, utcNow);
        return misc;
    }

    private void Begin(OfficeId office, OfficeId nodal, IEnumerable<AdjustmentLine> given, Actor actor, DateTime utcNow)
    {
        (Id, OwningOfficeId, NodalOfficeId, PreparedBy, PreparedAtUtc) = (MiscTransactionId.New(), office, nodal, actor.PersonId, utcNow);
        lines.AddRange(given.Select(l => l with { })); // rows of its own
        Amount = Money.Sum(lines.Select(l => l.Amount));
    }

    private void Move(MiscTransactionAction action, Actor actor)
    {
        var move = MiscTransactionLifecycle.Table.Next(Status, action);
        actor.Require(move.Permission);
        Status = move.To;
    }
}
