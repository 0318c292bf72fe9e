using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>The second person refuses a proposal, with a reason.</summary>
[Requires(Permissions.ApproveNote)]
public sealed class RejectNotes(INotesStore notes, TimeProvider time) : IUseCase<RejectNotes.Input, Done>
{
    /// <summary>The proposal and the reason.</summary>
    public sealed record Input(NoteProposalId Proposal, string Reason);

    /// <exception cref="RuleViolation">note.maker-is-checker, lifecycle.not-allowed, note.decision-reason, office.not-yours</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        (await notes.GetProposalAsync(input.Proposal, ct)).RejectBy(actor, input.Reason, time.GetUtcNow().UtcDateTime);
        return Done.Value;
    }
}
