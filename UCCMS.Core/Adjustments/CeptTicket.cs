using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>
/// A ticket to CEPT that corrects APT after an adjustment (SOP 4.B, 4.C), with its evidence. Never closed without CEPT's
/// reference and date; it opens again by itself when later balances of APT still show the old state.
/// </summary>
public sealed class CeptTicket : IVersioned, IAuditedDocument, IOfficeOwned
{
    private readonly List<CeptAsk> asks = [];
    private readonly List<CeptEvidence> evidence = [];

    private CeptTicket()
    {
    }

    public CeptTicketId Id { get; private set; }

    public CeptTicketStatus Status { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public CustomerId CustomerId { get; private set; }

    public string CustomerName { get; private set; } = string.Empty;

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>Key of the voucher it follows; one ticket a voucher.</summary>
    public string CauseKey { get; private set; } = string.Empty;

    /// <summary>Separated by ;.</summary>
    public string AptInvoiceNumbers { get; private set; } = string.Empty;

    /// <summary>Day of the expected figures.</summary>
    public DateOnly ExpectedOn { get; private set; }

    public Money ExpectedDeposit { get; private set; }

    public Money ExpectedCreditUsed { get; private set; }

    public DateTime PreparedAtUtc { get; private set; }

    /// <summary>CEPT's.</summary>
    public string? Reference { get; private set; }

    public DateOnly? RaisedOn { get; private set; }

    public string? RaisedBy { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public string? Answer { get; private set; }

    public string? AnsweredBy { get; private set; }

    /// <summary>How often balances of APT opened it again.</summary>
    public int Reopenings { get; private set; }

    public string? ReopenReason { get; private set; }

    /// <summary>Raised by every comparison, so that the version guards the whole.</summary>
    public int Revision { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<CeptAsk> Asks => asks;

    public IReadOnlyList<CeptEvidence> Evidence => evidence;

    public string AuditKey => $"cept-ticket/{Id.Value}";

    public string AuditTitle => $"Ticket to CEPT{(Reference is null ? string.Empty : $" {Reference}")}: {string.Join(", ", asks.Select(a => Words.Of(a.Kind)))}, {CustomerName}, contract {ContractNumber}";

    public static CeptTicket Compose(CeptCase given, DateTime utcNow)
    {
        var ticket = new CeptTicket
        {
            Id = CeptTicketId.New(),
            ContractId = given.Case.ContractId,
            ContractNumber = given.Case.ContractNumber,
            CustomerId = given.Case.CustomerId,
            CustomerName = given.Case.CustomerName,
            PeriodFrom = given.Case.PeriodFrom,
            PeriodTo = given.Case.PeriodTo,
            OwningOfficeId = given.Case.NodalOfficeId,
            NodalOfficeId = given.Case.NodalOfficeId,
            CauseKey = given.CauseKey,
            AptInvoiceNumbers = string.Join(';', given.AptInvoiceNumbers),
            ExpectedOn = IndianTime.DateOf(utcNow),
            ExpectedDeposit = given.Expected.Deposit,
            ExpectedCreditUsed = given.Expected.Owed,
            PreparedAtUtc = utcNow,
        };
        ticket.asks.AddRange(given.Asks.Select((a, at) => CeptAsk.Of(at + 1, a)));
        ticket.evidence.AddRange(given.Evidence.Select((e, at) => e with { Position = at + 1 }));
        return ticket;
    }

    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, office.not-yours, cept.reference, cept.date</exception>
    public void Raise(string reference, DateOnly on, Actor actor, DateTime utcNow)
    {
        actor.RequireOffice(NodalOfficeId);
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reference), "cept.reference", "Enter the reference that the help desk gave.", nameof(Reference));
        RequireDate(on, IndianTime.DateOf(PreparedAtUtc), utcNow);
        Move(CeptTicketAction.Raise, actor);
        (Reference, RaisedOn, RaisedBy, AnsweredOn, Answer, AnsweredBy) = (reference.Trim(), on, actor.PersonId, null, null, null);
    }

    /// <param name="isResolved">False: CEPT rejected it.</param>
    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, cept.reference, cept.answer, cept.date</exception>
    public void RecordAnswer(bool isResolved, string answer, DateOnly on, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(Reference is not null, "cept.reference", "A ticket is not closed without CEPT's reference.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(answer), "cept.answer", "Enter what CEPT answered.", nameof(Answer));
        RequireDate(on, RaisedOn!.Value, utcNow);
        Move(isResolved ? CeptTicketAction.Resolve : CeptTicketAction.Reject, actor);
        (AnsweredOn, Answer, AnsweredBy) = (on, answer.Trim(), actor.PersonId);
    }

    /// <summary>Compares with later balances of APT: confirms what is done, resolves a raised ticket when all is, opens a resolved one again when something is not.</summary>
    /// <param name="balance">As APT shows it.</param>
    /// <param name="books">As it should be on the same day.</param>
    /// <param name="actor">Who loaded the balances.</param>
    public void CheckAgainst(AptBalance balance, BooksOfDay books, Actor actor)
    {
        if (RaisedOn is null || balance.AsOn < (AnsweredOn ?? RaisedOn))
        {
            return;
        }

        asks.ForEach(a => a.Check(IsDone(a.Kind, balance, books), balance.AsOn));
        Revision++;

        var open = asks.Where(a => a.ConfirmedOn is null).Select(a => Words.Of(a.Kind)).ToList();
        if (Status == CeptTicketStatus.Raised && open.Count == 0)
        {
            Status = CeptTicketLifecycle.Table.Next(Status, CeptTicketAction.Resolve).To;
            (AnsweredOn, Answer) = (balance.AsOn, $"Balances of APT of {IndianTime.Show(balance.AsOn)} show it done.");
        }
        else if (Status == CeptTicketStatus.Resolved && open.Count > 0)
        {
            Move(CeptTicketAction.Reopen, actor);
            (Reopenings, ReopenReason, AnsweredOn, Answer) = (Reopenings + 1, $"Balances of APT of {IndianTime.Show(balance.AsOn)} still show the old state: {string.Join(", ", open)}.", null, null);
        }
    }

    private bool IsDone(CeptAskKind kind, AptBalance balance, BooksOfDay books) => kind switch
    {
        CeptAskKind.UpdateBalance => balance.Deposit == books.Deposit,
        CeptAskKind.MarkSettled => !AptInvoiceNumbers.Split(';').Intersect(balance.OpenInvoices, StringComparer.OrdinalIgnoreCase).Any(),
        CeptAskKind.ResetCreditLimit => balance.CreditUsed <= books.Owed,
        _ => throw new InvalidOperationException($"Unknown request {kind}."),
    };

    private void Move(CeptTicketAction action, Actor actor)
    {
        var move = CeptTicketLifecycle.Table.Next(Status, action);
        actor.Require(move.Permission);
        Status = move.To;
    }

    private static void RequireDate(DateOnly on, DateOnly notBefore, DateTime utcNow) =>
        RuleViolation.Unless(on >= notBefore && on <= IndianTime.DateOf(utcNow), "cept.date", $"Enter a date from {IndianTime.Show(notBefore)} to today.", "On");

    /// <summary>Since when whoever has the next step has it.</summary>
    /// <param name="preparedAtUtc">When it was composed.</param>
    /// <param name="movedOn">IST date on which it was raised or answered last; none where it is new.</param>
    public static DateTime WaitsSince(DateTime preparedAtUtc, DateOnly? movedOn) =>
        movedOn is { } day && IndianTime.UtcOf(day.ToDateTime(default)) is var moved && moved > preparedAtUtc ? moved : preparedAtUtc;
}
