using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using static UCCMS.Core.Gst.Notes.NoteProposalAction;

namespace UCCMS.Core.Gst.Notes;

/// <summary>
/// Credit and debit notes that the Nodal Office proposes as one act, with the invoices of locations that missed the period: a
/// second person issues all of them or none. Who prepared it never decides it.
/// </summary>
public sealed class NoteProposal : IVersioned, IAuditedDocument, IOfficeOwned
{
    private readonly List<ProposedNote> notes = [];
    private readonly List<ProposedInvoice> invoices = [];
    private readonly List<ProposalDraft> drafts = [];

    private NoteProposal()
    {
    }

    public NoteProposalId Id { get; private set; }

    public NoteProposalStatus Status { get; private set; }

    public NoteMode Mode { get; private set; }

    public NoteReason Reason { get; private set; }

    public string ReasonText { get; private set; } = string.Empty;

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public CustomerId CustomerId { get; private set; }

    public string CustomerName { get; private set; } = string.Empty;

    public PaymentKind Payment { get; private set; }

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public string NodalOfficeName { get; private set; } = string.Empty;

    /// <summary>The consolidation whose locations are corrected all together; none where documents were chosen.</summary>
    public ConsolidationId? ConsolidationId { get; private set; }

    public string PreparedBy { get; private set; } = string.Empty;

    public string PreparedByName { get; private set; } = string.Empty;

    public DateTime PreparedAtUtc { get; private set; }

    public string? DecidedBy { get; private set; }

    public string? DecidedByName { get; private set; }

    public DateTime? DecidedAtUtc { get; private set; }

    /// <summary>Why it was refused or taken back.</summary>
    public string? DecisionReason { get; private set; }

    /// <summary>Of all credit notes together.</summary>
    public Money Credited { get; private set; }

    /// <summary>Of all debit notes together.</summary>
    public Money Debited { get; private set; }

    /// <summary>Payable by the invoices of locations that missed the period.</summary>
    public Money Invoiced { get; private set; }

    public IReadOnlyList<ProposedNote> Notes => notes;

    /// <summary>Of locations that missed the period; the notes carry what they change for the others.</summary>
    public IReadOnlyList<ProposedInvoice> Invoices => invoices;

    /// <summary>Drafts of locations that came late and are invoiced by this.</summary>
    public IReadOnlyList<ProposalDraft> Drafts => drafts;

    public long Version { get; private set; }

    public string AuditKey => KeyOf(Id);

    public string AuditTitle => $"Proposal of {Contents} for {CustomerName}, contract {ContractNumber}";

    /// <summary>“2 notes and one invoice”.</summary>
    public string Contents => ProposalWords.Of(notes.Count, invoices.Count);

    /// <summary>“credit ₹1.00, debit ₹2.00”, and what is invoiced.</summary>
    public string Sums => ProposalWords.Sums(Credited, Debited, Invoiced);

    public static string KeyOf(NoteProposalId id) => $"note-proposal/{id.Value}";

    /// <exception cref="RuleViolation">note.reason, note.nothing, office.not-yours</exception>
    public static NoteProposal Prepare(NoteCase given, string customerName, IReadOnlyList<NoteDraft> drafts, Actor actor, DateTime utcNow)
    {
        var unbilled = given.Unbilled?.Invoices ?? [];
        RuleViolation.Unless(drafts.Count + unbilled.Count > 0, "note.nothing", "Nothing is to be corrected.");
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(given.ReasonText), "note.reason", "Say in words why the note is issued; it is printed on it.", nameof(ReasonText));
        var context = given.Unbilled?.Context ?? drafts[0].Shares[0].Standing.Document.Context;
        actor.RequireOffice(context.NodalOffice);
        var proposal = new NoteProposal
        {
            Id = NoteProposalId.New(),
            Mode = given.Mode,
            Reason = given.Reason,
            ReasonText = given.ReasonText.Trim(),
            ConsolidationId = given.Consolidation,
            CustomerName = customerName,
            PreparedBy = actor.PersonId,
            PreparedByName = actor.Name,
            PreparedAtUtc = utcNow,
        };
        proposal.Take(context);
        proposal.Take(drafts);
        proposal.invoices.AddRange(unbilled.Select((invoice, at) => invoice.At(at + 1)));
        proposal.Invoiced = Money.Sum(unbilled.Select(i => i.Payable));
        proposal.drafts.AddRange(given.LateDrafts.Select(d => new ProposalDraft(d)));
        return proposal;
    }

    /// <summary>The second person's yes; the notes are issued in the same act.</summary>
    /// <exception cref="RuleViolation">lifecycle.not-allowed, note.maker-is-checker, office.not-yours, permission.missing</exception>
    public void ApproveBy(Actor actor, DateTime utcNow) => Decide(Approve, actor, null, utcNow);

    /// <exception cref="RuleViolation">lifecycle.not-allowed, note.maker-is-checker, note.decision-reason, office.not-yours, permission.missing</exception>
    public void RejectBy(Actor actor, string reason, DateTime utcNow)
    {
        RequireReason(reason);
        Decide(Reject, actor, reason.Trim(), utcNow);
    }

    /// <exception cref="RuleViolation">lifecycle.not-allowed, note.not-preparer, note.decision-reason, office.not-yours, permission.missing</exception>
    public void WithdrawBy(Actor actor, string reason, DateTime utcNow)
    {
        RequireReason(reason);
        RuleViolation.Unless(IsPreparedBy(actor), "note.not-preparer", $"Only {PreparedByName}, who prepared it, can take it back; another person rejects it.");
        Move(Withdraw, actor, reason.Trim(), utcNow);
    }

    public bool IsPreparedBy(Actor actor) => string.Equals(actor.PersonId, PreparedBy, StringComparison.Ordinal);

    private static void RequireReason(string? reason) =>
        RuleViolation.Unless(!string.IsNullOrWhiteSpace(reason), "note.decision-reason", "Say why.", nameof(DecisionReason));

    private void Decide(NoteProposalAction action, Actor actor, string? reason, DateTime utcNow)
    {
        RuleViolation.Unless(!IsPreparedBy(actor), "note.maker-is-checker", "Who prepared notes cannot decide them, whatever post they hold; another person must.");
        Move(action, actor, reason, utcNow);
    }

    private void Move(NoteProposalAction action, Actor actor, string? reason, DateTime utcNow)
    {
        actor.RequireOffice(NodalOfficeId);
        var move = NoteProposalLifecycle.Table.Next(Status, action);
        actor.Require(move.Permission);
        (Status, DecidedBy, DecidedByName, DecidedAtUtc, DecisionReason) = (move.To, actor.PersonId, actor.Name, utcNow, reason);
    }

    private void Take(NoteContext context)
    {
        (ContractId, ContractNumber, CustomerId, Payment) = (context.ContractId, context.ContractNumber, context.CustomerId, context.Payment);
        (PeriodFrom, PeriodTo) = (context.PeriodFrom, context.PeriodTo);
        (OwningOfficeId, NodalOfficeId, NodalOfficeName) = (context.NodalOffice, context.NodalOffice, context.NodalOfficeName);
    }

    private void Take(IReadOnlyList<NoteDraft> given)
    {
        foreach (var draft in given)
        {
            notes.Add(ProposedNote.Of(notes.Count + 1, draft, key => notes.SelectMany(n => n.Originals).Count(o => OriginalKey.Of(o) == key)));
        }

        Credited = Money.Sum(notes.Where(n => n.Kind == DocumentKind.CreditNote).Select(n => n.Payable));
        Debited = Money.Sum(notes.Where(n => n.Kind == DocumentKind.DebitNote).Select(n => n.Payable));
    }
}

/// <summary>A draft that a proposal bills.</summary>
public sealed record ProposalDraft(LocationDraftId DraftId);

/// <summary>What was asked for and why.</summary>
/// <param name="Mode">How the figures came about.</param>
/// <param name="Reason">Of the catalogue.</param>
/// <param name="ReasonText">In words, printed.</param>
/// <param name="Consolidation">Where all locations of a period are corrected.</param>
/// <param name="LateDrafts">Drafts that this bills.</param>
public sealed record NoteCase(NoteMode Mode, NoteReason Reason, string ReasonText, ConsolidationId? Consolidation, IReadOnlyList<LocationDraftId> LateDrafts)
{
    /// <summary>Where locations may have missed the period.</summary>
    public UnbilledLocations? Unbilled { get; init; }
}

/// <summary>The invoices of locations that missed a period; none where all were billed.</summary>
/// <param name="Context">Contract, customer, period and offices, where no note has them.</param>
/// <param name="Invoices">To be issued.</param>
public sealed record UnbilledLocations(NoteContext Context, IReadOnlyList<ProposedInvoice> Invoices);
