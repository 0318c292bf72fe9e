using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>
/// Intimation of receipt from the office that received money to the office whose documents it clears or whose deposit it is
/// (letter of 24-12-2025, paragraph 2.4 I(ii), II(ii)). Until that office accepts it, it cannot clear them.
/// </summary>
public sealed class Intimation : IVersioned, IAuditedDocument, IOfficeOwned
{
    private readonly List<IntimationLine> lines = [];

    private Intimation()
    {
    }

    public IntimationId Id { get; private set; }

    public IntimationStatus Status { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    /// <summary>The office that received the money.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>The office it goes to.</summary>
    public OfficeId? CounterpartOfficeId { get; private set; }

    /// <summary>What the books carry the money by: itself, or the receipt of a deposit, which is on its way at once.</summary>
    public CarrierId Carrier { get; private set; }

    /// <summary>Of its lines; once sent, what is on its way.</summary>
    public Money Amount { get; private set; }

    public DateTime PreparedAtUtc { get; private set; }

    public string? SentBy { get; private set; }

    public string? SentByName { get; private set; }

    public DateTime? SentAtUtc { get; private set; }

    public string? DecidedBy { get; private set; }

    public string? DecidedByName { get; private set; }

    public DateTime? DecidedAtUtc { get; private set; }

    public string? ReturnReason { get; private set; }

    /// <summary>When the letter to the other office went into the outbox.</summary>
    public DateTime? LetterQueuedAtUtc { get; private set; }

    /// <summary>Raised by every change of its lines, so that the version guards the whole.</summary>
    public int Revision { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<IntimationLine> Lines => lines;

    public OfficeId ToOffice => CounterpartOfficeId ?? NodalOfficeId;

    /// <summary>The other office waits for it.</summary>
    public bool IsAwaited => Status is IntimationStatus.Prepared or IntimationStatus.Sent;

    public string AuditKey => $"intimation/{Id.Value}";

    public string AuditTitle => $"Intimation of {Amount} from {OwningOfficeId} to {ToOffice}, contract {ContractNumber}";

    public static Intimation Prepare(Contract contract, OfficeId from, OfficeId to, DateTime utcNow)
    {
        var id = IntimationId.New();
        return new Intimation
        {
            Id = id,
            Carrier = new(id.Value),
            ContractId = contract.Id,
            ContractNumber = contract.Number,
            OwningOfficeId = from,
            NodalOfficeId = contract.NodalOfficeId,
            CounterpartOfficeId = to,
            PreparedAtUtc = utcNow,
        };
    }

    /// <summary>Of a deposit received away from the nodal office: the books have it on its way with the receipt itself.</summary>
    /// <param name="contract">Whose deposit.</param>
    /// <param name="receipt">Its money.</param>
    /// <param name="onItsWay">What of it the books sent: less what it made good where it was received.</param>
    /// <param name="actor">Who received it, or realised its cheque.</param>
    /// <param name="utcNow">The instant.</param>
    public static Intimation OfDeposit(Contract contract, Receipt receipt, Money onItsWay, Actor actor, DateTime utcNow)
    {
        var intimation = Prepare(contract, receipt.OwningOfficeId, contract.NodalOfficeId, utcNow);
        intimation.Carrier = receipt.Carrier;
        intimation.Add(IntimationLine.OfMoney(1, receipt.Id, receipt.Carrier, onItsWay));
        intimation.MarkSent(onItsWay, actor, utcNow);
        return intimation;
    }

    /// <summary>Money of a receipt for a document.</summary>
    public void Include(ReceiptId receipt, LedgerDocument document, Money amount)
    {
        RequirePrepared();
        Include(receipt, document.Id, document.Number, amount);
    }

    /// <summary>What an intimation that came back named; its free money is held under it.</summary>
    public void TakeOver(Intimation returned)
    {
        RequirePrepared();
        foreach (var line in returned.lines.Where(l => l.DocumentId is not null))
        {
            Include(line.ReceiptId, line.DocumentId!.Value, line.DocumentNumber!, line.Amount);
        }

        var money = returned.lines.Where(l => l.DocumentId is null).ToList();
        if (money.Count > 0)
        {
            Add(IntimationLine.OfMoney(NextPosition, money[0].ReceiptId, returned.Carrier, Money.Sum(money.Select(l => l.Amount))));
        }
    }

    /// <summary>An allocation was undone before it went.</summary>
    public void Exclude(ReceiptId receipt, LedgerDocumentId document, Money amount)
    {
        RequirePrepared();
        var line = lines.Find(l => l.ReceiptId == receipt && l.DocumentId == document);
        if (line is not null)
        {
            Take(line, amount);
        }
    }

    /// <summary>The bank took back money of which a part may not have gone yet.</summary>
    public void ExcludeIfNamed(ReceiptId receipt, LedgerDocumentId document, Money amount)
    {
        if (Status == IntimationStatus.Prepared)
        {
            Exclude(receipt, document, amount);
        }
    }

    /// <summary>What money of a returned deposit is held under where it lies; none where this intimation names no such money.</summary>
    public CarrierId? HoldsUnder(ReceiptId receipt) => lines.Find(l => l.ReceiptId == receipt && l.DocumentId is null)?.HeldUnder;

    /// <summary>A returned deposit was recorded by mistake.</summary>
    public void ExcludeMoney(Receipt receipt)
    {
        RequirePrepared();
        if (lines.Find(l => l.ReceiptId == receipt.Id && l.DocumentId is null) is { } line)
        {
            Take(line, receipt.Amount);
        }
    }

    /// <summary>The deposit it carries was recorded by mistake.</summary>
    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, intimation.not-carrying</exception>
    public void WithdrawWith(Receipt receipt, Actor actor)
    {
        RuleViolation.Unless(Carrier == receipt.Carrier, "intimation.not-carrying", "This intimation tells of another receipt.");
        var move = IntimationLifecycle.Table.Next(Status, IntimationAction.Withdraw);
        actor.Require(move.Permission);
        Status = move.To;
    }

    /// <summary>The bank took back the deposit it carries before the other office accepted it.</summary>
    public void CallBack()
    {
        if (Status == IntimationStatus.Sent)
        {
            Status = IntimationLifecycle.Table.Next(Status, IntimationAction.Withdraw).To;
        }
    }

    /// <param name="onItsWay">What the books sent.</param>
    /// <param name="actor">Of the sending office or its DDO.</param>
    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing</exception>
    public void SendBy(Money onItsWay, Actor actor, DateTime utcNow)
    {
        actor.Require(IntimationLifecycle.Table.Next(Status, IntimationAction.Send).Permission);
        MarkSent(onItsWay, actor, utcNow);
    }

    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, intimation.sender-accepts</exception>
    public void AcceptBy(Actor actor, DateTime utcNow) => Decide(IntimationAction.Accept, null, actor, utcNow);

    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, intimation.reason, intimation.sender-accepts</exception>
    public void ReturnBy(Actor actor, string reason, DateTime utcNow)
    {
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "intimation.reason", "Say what is wrong with it.", nameof(ReturnReason));
        Decide(IntimationAction.Return, reason.Trim(), actor, utcNow);
    }

    public void MarkLetterQueued(DateTime utcNow) => LetterQueuedAtUtc ??= utcNow;

    private int NextPosition => lines.Count == 0 ? 1 : lines.Max(l => l.Position) + 1;

    private void Include(ReceiptId receipt, LedgerDocumentId document, string number, Money amount)
    {
        if (lines.Find(l => l.ReceiptId == receipt && l.DocumentId == document) is { } known)
        {
            known.Change(known.Amount + amount);
            Recount();
        }
        else
        {
            Add(IntimationLine.OfDocument(NextPosition, receipt, document, number, amount));
        }
    }

    private void Add(IntimationLine line)
    {
        lines.Add(line);
        Recount();
    }

    private void Take(IntimationLine line, Money amount)
    {
        line.Change(line.Amount - amount);
        _ = line.Amount <= Money.Zero && lines.Remove(line);
        Recount();
        if (lines.Count == 0)
        {
            Status = IntimationLifecycle.Table.Next(Status, IntimationAction.Withdraw).To;
        }
    }

    private void Decide(IntimationAction action, string? reason, Actor actor, DateTime utcNow)
    {
        var move = IntimationLifecycle.Table.Next(Status, action);
        actor.Require(move.Permission);
        RuleViolation.Unless(actor.PersonId != SentBy, "intimation.sender-accepts", "Who sent an intimation does not accept or return it, whatever post they hold; another person must.");
        (Status, DecidedBy, DecidedByName, DecidedAtUtc, ReturnReason) = (move.To, actor.PersonId, actor.Name, utcNow, reason);
    }

    private void MarkSent(Money onItsWay, Actor actor, DateTime utcNow) =>
        (Status, Amount, SentBy, SentByName, SentAtUtc) = (IntimationStatus.Sent, onItsWay, actor.PersonId, actor.Name, utcNow);

    private void RequirePrepared() => RuleViolation.Unless(
        Status == IntimationStatus.Prepared, "intimation.gone", "This intimation has gone already; what comes now stands on another one.");

    private void Recount() => (Amount, Revision) = (Money.Sum(lines.Select(l => l.Amount)), Revision + 1);
}
