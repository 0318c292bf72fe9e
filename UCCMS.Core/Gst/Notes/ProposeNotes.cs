using UCCMS.Core.Audit;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>The Nodal Office proposes a note on one or more issued documents (SOP 4.A); a second person issues it.</summary>
[Requires(Permissions.PrepareNote)]
public sealed class ProposeNotes(NoteDocuments documents, INotesStore notes, ICustomersStore customers, CreditNoteLimits limits, IAuditNotes audit, TimeProvider time)
    : IUseCase<ProposeNotes.Input, NoteProposalId>
{
    /// <summary>What is asked for, why, and what the person was shown.</summary>
    public sealed record Input(NoteRequest Request, NoteReason Reason, string ReasonText, ShownNotes Shown);

    /// <exception cref="RuleViolation">note.above-standing, note.nothing, note.not-alike, note.too-late, note.reason, note.changed-since-shown, office.not-yours</exception>
    public async Task<NoteProposalId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(
            input.Reason is not (NoteReason.DiscountChangedByLateLocation or NoteReason.AptReturnFiled), "note.reason", "This reason belongs to a whole period; propose the notes on its consolidation.", "Reason");
        var drafts = await documents.PlanAsync(input.Request, ct);
        input.Shown.Require(drafts);
        var now = time.GetUtcNow().UtcDateTime;
        (await limits.OnAsync(IndianTime.DateOf(now), ct)).Require(drafts, IndianTime.DateOf(now));
        var customer = await customers.GetAsync(drafts[0].Shares[0].Standing.Document.Context.CustomerId, ct);
        var proposal = NoteProposal.Prepare(new NoteCase(input.Request.Mode, input.Reason, input.ReasonText, null, []), customer.Name, drafts, actor, now);
        notes.Add(proposal);
        audit.Remark($"Credit {proposal.Credited}, debit {proposal.Debited}");
        return proposal.Id;
    }
}

/// <summary>What notes come to, as a person was shown: other figures are not proposed.</summary>
/// <param name="Count">Notes.</param>
/// <param name="Credited">By all credit notes.</param>
/// <param name="Debited">By all debit notes.</param>
/// <param name="Invoices">Of locations that were not billed at all.</param>
/// <param name="Invoiced">Payable by them.</param>
public sealed record ShownNotes(int Count, Money Credited, Money Debited, int Invoices = 0, Money Invoiced = default)
{
    public static ShownNotes Of(IReadOnlyCollection<NoteDraft> drafts, IReadOnlyCollection<ProposedInvoice>? invoices = null) => new(
        drafts.Count,
        Money.Sum(drafts.Where(d => d.IsCredit).Select(d => d.Figures.Payable)),
        Money.Sum(drafts.Where(d => !d.IsCredit).Select(d => d.Figures.Payable)),
        invoices?.Count ?? 0,
        Money.Sum((invoices ?? []).Select(i => i.Payable)));

    /// <summary>Credit and debit, and what is invoiced where something is.</summary>
    public string Sums => ProposalWords.Sums(Credited, Debited, Invoiced);

    /// <exception cref="RuleViolation">note.changed-since-shown</exception>
    public void Require(IReadOnlyCollection<NoteDraft> drafts, IReadOnlyCollection<ProposedInvoice>? invoices = null)
    {
        var now = Of(drafts, invoices);
        RuleViolation.Unless(now == this, "note.changed-since-shown", $"The figures changed since they were shown: {Sums} then; {now.Sums} now. Look at them again.");
    }
}
