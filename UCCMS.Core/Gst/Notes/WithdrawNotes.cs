using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>Who prepared a proposal takes it back while nobody has decided it.</summary>
[Requires(Permissions.PrepareNote)]
public sealed class WithdrawNotes(INotesStore notes, TimeProvider time) : IUseCase<WithdrawNotes.Input, Done>
{
    /// <summary>The proposal and the reason.</summary>
    public sealed record Input(NoteProposalId Proposal, string Reason);

    /// <exception cref="RuleViolation">note.not-preparer, lifecycle.not-allowed, note.decision-reason, office.not-yours</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        (await notes.GetProposalAsync(input.Proposal, ct)).WithdrawBy(actor, input.Reason, time.GetUtcNow().UtcDateTime);
        return Done.Value;
    }
}
