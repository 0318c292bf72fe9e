using UCCMS.Core.Deadlines;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Deadlines;
using UCCMS.Data.Gst.Notes;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Gst.Notes;

/// <summary>Notes that wait for the second person, and late locations whose notes are to be proposed.</summary>
public sealed class NotesWork(NotesQueries notes, DeadlineQueries deadlines) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role != Role.NodalOffice)
        {
            return [];
        }

        var at = await deadlines.AtAsync(actor.OfficeId, ct);
        var approvals = from p in await notes.WaitingAsync(ct)
                        where p.PreparedBy != actor.PersonId
                        select new WorkItem(
                            $"{ProposalWords.AtStart(p.Notes, p.Invoices)} for {p.CustomerName}", $"Contract {p.ContractNumber}, {p.Sums}", p.PreparedAtUtc, at.Due(DeadlineKind.ApproveNotes, p.PreparedAtUtc), Urls.NoteProposal(p.Id), "Approve", Urls.Notes);
        var late = from l in await notes.LateAsync(ct)
                   select new WorkItem(
                       $"Late location changes the discount of contract {l.ContractNumber}", $"{IndianTime.Show(l.PeriodFrom)} to {IndianTime.Show(l.PeriodTo)}", l.SubmittedAtUtc, at.Due(DeadlineKind.Consolidate, l.SubmittedAtUtc), Urls.ConsolidationOf(l.Consolidation), "Propose notes", Urls.Consolidations);
        return [.. approvals, .. late];
    }
}
