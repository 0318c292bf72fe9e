using UCCMS.Core.Audit;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>
/// Value and tax of a customer's documents go from one office to another for which the same DDO draws: the two steps of a
/// transfer entry without the Postal Accounts Office. Who posts it does not take it up.
/// </summary>
public sealed class InternalJournal : IVersioned, IAuditedDocument, IOfficeOwned
{
    private readonly List<AdjustmentLine> lines = [];

    private InternalJournal()
    {
    }

    public InternalJournalId Id { get; private set; }

    public InternalJournalStatus Status { get; private set; }

    public CustomerId CustomerId { get; private set; }

    public string CustomerName { get; private set; } = string.Empty;

    public string Contracts { get; private set; } = string.Empty;

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    public int Turn { get; private set; }

    /// <summary>The office that has it accounted.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>The location that receives it.</summary>
    public OfficeId? CounterpartOfficeId { get; private set; }

    public OfficeId DdoOfficeId { get; private set; }

    public Money Total { get; private set; }

    public string PreparedBy { get; private set; } = string.Empty;

    public DateTime PreparedAtUtc { get; private set; }

    public string? VoucherNumber { get; private set; }

    public DateOnly? VoucherDate { get; private set; }

    public string? PostedBy { get; private set; }

    public string? PostedByName { get; private set; }

    public DateTime? PostedAtUtc { get; private set; }

    public string? TakenUpBy { get; private set; }

    public DateTime? TakenUpAtUtc { get; private set; }

    /// <summary>Of a withdrawal or reversal.</summary>
    public string? Remark { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<AdjustmentLine> Lines => lines;

    public OfficeId ToOfficeId => CounterpartOfficeId ?? OwningOfficeId;

    public string AuditKey => $"internal-journal/{Id.Value}";

    public string AuditTitle => $"Internal journal of {Total}, {CustomerName}, {OwningOfficeId} to {ToOfficeId}";

    /// <param name="given">Its number is not used: an internal journal has that of its voucher.</param>
    /// <exception cref="RuleViolation">te.nothing, te.same-office, te.round-off, internal-journal.other-ddo</exception>
    public static InternalJournal Prepare(TransferCase given, Actor actor, DateTime utcNow)
    {
        given.Check();
        RuleViolation.Unless(given.From.SharesDdoWith(given.To), "internal-journal.other-ddo", $"{given.From.Name} and {given.To.Name} have different DDOs; that takes a transfer entry.");
        var journal = new InternalJournal
        {
            Id = InternalJournalId.New(),
            CustomerId = given.CustomerId,
            CustomerName = given.CustomerName,
            Contracts = given.Contracts,
            PeriodFrom = given.PeriodFrom,
            PeriodTo = given.PeriodTo,
            Turn = given.Turn,
            OwningOfficeId = given.From.Id,
            NodalOfficeId = given.NodalOffice,
            CounterpartOfficeId = given.To.Id,
            DdoOfficeId = given.From.RequiredDdo,
            PreparedBy = actor.PersonId,
            PreparedAtUtc = utcNow,
        };
        journal.lines.AddRange(given.Lines.Select(l => l with { })); // rows of its own
        journal.Total = Money.Sum(journal.lines.Select(l => l.Amount));
        return journal;
    }

    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, office.not-yours, voucher.number, voucher.date, voucher.amount</exception>
    public void PostBy(VoucherEntry voucher, Actor actor, DateTime utcNow)
    {
        actor.RequireOffice(DdoOfficeId);
        var given = voucher.Checked(Total, lines.Max(l => l.DocumentDate), IndianTime.DateOf(utcNow));
        Move(InternalJournalAction.Post, actor);
        (VoucherNumber, VoucherDate, PostedBy, PostedByName, PostedAtUtc) = (given.Number, given.Date, actor.PersonId, actor.Name, utcNow);
    }

    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, internal-journal.maker-is-checker</exception>
    public void TakeUpBy(Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(actor.PersonId != PostedBy, "internal-journal.maker-is-checker", "Who posted an internal journal does not take it up, whatever post they hold; another person must.");
        Move(InternalJournalAction.TakeUp, actor);
        (TakenUpBy, TakenUpAtUtc) = (actor.PersonId, utcNow);
    }

    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, office.not-yours, internal-journal.remark</exception>
    public void WithdrawBy(Actor actor, string remark)
    {
        actor.RequireOffice(DdoOfficeId);
        End(InternalJournalAction.Withdraw, actor, remark);
    }

    /// <summary>Before it was taken up.</summary>
    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, office.not-yours, internal-journal.remark</exception>
    public void ReverseBy(Actor actor, string remark)
    {
        actor.RequireOffice(DdoOfficeId);
        End(InternalJournalAction.Reverse, actor, remark);
    }

    private void End(InternalJournalAction action, Actor actor, string remark)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(remark), "internal-journal.remark", "Say why.", nameof(Remark));
        Move(action, actor);
        Remark = remark.Trim();
    }

    private void Move(InternalJournalAction action, Actor actor)
    {
        var move = InternalJournalLifecycle.Table.Next(Status, action);
        actor.Require(move.Permission);
        Status = move.To;
    }
}
