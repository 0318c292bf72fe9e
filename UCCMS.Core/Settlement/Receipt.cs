using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Cheques;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>What money of a customer is for.</summary>
public enum ReceiptPurpose
{
    /// <summary>Of a BNPL customer, against documents.</summary>
    Payment,

    /// <summary>Of an Advance customer, into the deposit.</summary>
    Deposit,
}

/// <summary>
/// Money of a customer that an office received. Payment and deposit are one kind of document, since a UTR names one payment
/// whatever it is for.
/// </summary>
public sealed class Receipt : IVersioned, IAuditedDocument, IOfficeOwned
{
    private readonly List<ChequeIntention> intended = [];

    private Receipt()
    {
    }

    public ReceiptId Id { get; private set; }

    public ReceiptPurpose Purpose { get; private set; }

    public ReceiptStatus Status { get; private set; }

    public ReceiptMode Mode { get; private set; }

    /// <summary>UTR, RRN, cheque number or another reference of its mode; none for most cash.</summary>
    public string? Reference { get; private set; }

    /// <summary>What stands once in the Department while this receipt stands, see <see cref="ReceiptEntry.KeyFor"/>; none for cash.</summary>
    public string? PaymentKey { get; private set; }

    /// <summary>Of a card: where it was read.</summary>
    public string? Terminal { get; private set; }

    /// <summary>Of a cheque: the bank it is drawn on.</summary>
    public string? DrawnOnBank { get; private set; }

    public string? DrawnOnBranch { get; private set; }

    /// <summary>Date that a cheque bears.</summary>
    public DateOnly? ChequeDate { get; private set; }

    /// <summary>IST date on which the bank credited a cheque.</summary>
    public DateOnly? RealisedOn { get; private set; }

    /// <summary>IST date on which the bank refused a cheque, or took its money back.</summary>
    public DateOnly? UnpaidOn { get; private set; }

    /// <summary>What the bank's memo says.</summary>
    public string? UnpaidReason { get; private set; }

    /// <summary>Who recorded what the bank did with a cheque, last.</summary>
    public string? DecidedByName { get; private set; }

    public string Payer { get; private set; } = string.Empty;

    public string? Narration { get; private set; }

    public Money Amount { get; private set; }

    /// <summary>IST date of the accounts.</summary>
    public DateOnly ReceivedOn { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public CustomerId CustomerId { get; private set; }

    /// <summary>The office that received it.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public string RecordedBy { get; private set; } = string.Empty;

    public string RecordedByName { get; private set; } = string.Empty;

    public DateTime RecordedAtUtc { get; private set; }

    public string? ReversalReason { get; private set; }

    /// <summary>What a cheque is for, allocated when it is realised.</summary>
    public IReadOnlyList<ChequeIntention> Intended => intended;

    public bool IsInCollection => Status == ReceiptStatus.InCollection;

    public long Version { get; private set; }

    /// <summary>Its name in the books.</summary>
    public CarrierId Carrier { get; private set; }

    public bool IsElsewhere => OwningOfficeId != NodalOfficeId;

    public string AuditKey => $"receipt/{Id.Value}";

    public string AuditTitle => $"{(Purpose == ReceiptPurpose.Deposit ? "Deposit" : "Receipt")} of {Amount} by {ReceiptModes.NameOf(Mode)}{(Reference is null ? string.Empty : $" {Reference}")} on {IndianTime.Show(ReceivedOn)}, contract {ContractNumber}";

    /// <param name="contract">The contract paid for; it says whether this is a deposit.</param>
    /// <param name="office">Where the money is.</param>
    /// <param name="entry">As entered.</param>
    /// <exception cref="RuleViolation">Those of <see cref="ReceiptEntry.Checked"/>; receipt.not-approved</exception>
    public static Receipt Record(Contract contract, OfficeId office, ReceiptEntry entry, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(contract.IsApproved, "receipt.not-approved", $"Contract {contract.Number} is not approved; nothing can be owed on it.");
        var given = entry.Checked(IndianTime.DateOf(utcNow));
        var id = ReceiptId.New();
        return new Receipt
        {
            Id = id,
            Carrier = new(id.Value),
            Purpose = contract.IsAdvance ? ReceiptPurpose.Deposit : ReceiptPurpose.Payment,
            Status = given.Cheque is null ? ReceiptStatus.Recorded : ReceiptStatus.InCollection,
            Mode = given.Mode,
            Reference = given.Reference,
            PaymentKey = given.KeyFor(contract.CustomerId),
            Terminal = given.Terminal,
            DrawnOnBank = given.Cheque?.Bank,
            DrawnOnBranch = given.Cheque?.Branch,
            ChequeDate = given.Cheque?.Date,
            Payer = given.Payer,
            Narration = given.Narration,
            Amount = given.Amount,
            ReceivedOn = given.ReceivedOn,
            ContractId = contract.Id,
            ContractNumber = contract.Number,
            CustomerId = contract.CustomerId,
            OwningOfficeId = office,
            NodalOfficeId = contract.NodalOfficeId,
            RecordedBy = actor.PersonId,
            RecordedByName = actor.Name,
            RecordedAtUtc = utcNow,
        };
    }

    /// <summary>Says what a cheque is for; it is allocated when the cheque is realised.</summary>
    /// <exception cref="RuleViolation">lifecycle.not-allowed</exception>
    public void Intend(LedgerDocument document, Money amount)
    {
        _ = ReceiptLifecycle.Table.Next(Status, ReceiptAction.Realise);
        intended.Add(ChequeIntention.Of(intended.Count + 1, document, amount));
    }

    /// <param name="on">IST date on which the bank credited it.</param>
    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, cheque.maker-is-checker, cheque.realised-on</exception>
    public void Realise(DateOnly on, Actor actor, DateTime utcNow)
    {
        var to = Move(ReceiptAction.Realise, actor);
        RuleViolation.Unless(on >= ReceivedOn && on >= ChequeDate, "cheque.realised-on", $"It was taken on {IndianTime.Show(ReceivedOn)} and is dated {IndianTime.Show(ChequeDate!.Value)}; no bank pays it before.", nameof(RealisedOn));
        RuleViolation.Unless(on <= IndianTime.DateOf(utcNow), "cheque.realised-on", "A cheque is realised when the bank has credited it, not before.", nameof(RealisedOn));
        (Status, RealisedOn, DecidedByName) = (to, on, actor.Name);
    }

    /// <summary>The bank refused it before it was realised.</summary>
    /// <param name="on">IST date of the bank's memo.</param>
    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, cheque.maker-is-checker, cheque.unpaid-on, cheque.unpaid-reason</exception>
    public void ReturnUnpaid(DateOnly on, string reason, Actor actor, DateTime utcNow) => End(ReceiptAction.ReturnUnpaid, on, reason, actor, utcNow);

    /// <summary>The bank took back the money of a cheque that was realised.</summary>
    /// <param name="on">IST date on which the bank took it back.</param>
    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, cheque.not-a-cheque, cheque.maker-is-checker, cheque.unpaid-on, cheque.unpaid-reason</exception>
    public void Dishonour(DateOnly on, string reason, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(Mode == ReceiptMode.Cheque, "cheque.not-a-cheque", "Only a cheque is dishonoured; another receipt is reversed or paid back.");
        End(ReceiptAction.Dishonour, on, reason, actor, utcNow);
    }

    /// <exception cref="RuleViolation">receipt.reversed, receipt.realised, receipt.unpaid, receipt.reason</exception>
    public void Reverse(string reason)
    {
        if (!IsInCollection)
        {
            RequireRecorded();
            RuleViolation.Unless(Mode != ReceiptMode.Cheque, "receipt.realised", "A realised cheque is not reversed; when the bank takes its money back, the DDO records that it was dishonoured.");
        }

        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "receipt.reason", "Say why it is reversed.", nameof(ReversalReason));
        (Status, ReversalReason) = (ReceiptLifecycle.Table.Next(Status, ReceiptAction.Reverse).To, reason.Trim());
    }

    /// <exception cref="RuleViolation">receipt.reversed, receipt.in-collection, receipt.unpaid</exception>
    public void RequireRecorded()
    {
        RuleViolation.Unless(Status != ReceiptStatus.Reversed, "receipt.reversed", "This receipt was reversed; nothing of it is there.");
        RuleViolation.Unless(Status != ReceiptStatus.InCollection, "receipt.in-collection", "This cheque is in collection; it is no money before it is realised.");
        RuleViolation.Unless(Status == ReceiptStatus.Recorded, "receipt.unpaid", "The bank did not pay this cheque; nothing of it is there.");
    }

    private void End(ReceiptAction action, DateOnly on, string reason, Actor actor, DateTime utcNow)
    {
        var to = Move(action, actor);
        RuleViolation.Unless(on >= (RealisedOn ?? ReceivedOn) && on <= IndianTime.DateOf(utcNow), "cheque.unpaid-on", $"Enter the day of the bank's memo, from {IndianTime.Show(RealisedOn ?? ReceivedOn)} to today.", nameof(UnpaidOn));
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "cheque.unpaid-reason", "Say what the bank's memo says, such as “funds insufficient”.", nameof(UnpaidReason));
        (Status, UnpaidOn, UnpaidReason, DecidedByName) = (to, on, reason.Trim(), actor.Name);
    }

    private ReceiptStatus Move(ReceiptAction action, Actor actor)
    {
        var move = ReceiptLifecycle.Table.Next(Status, action);
        actor.Require(move.Permission);
        RuleViolation.Unless(RecordedBy != actor.PersonId, "cheque.maker-is-checker", "Who took a cheque does not say what the bank did with it; another person must.");
        return move.To;
    }
}
