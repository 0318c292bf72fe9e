using UCCMS.Core.Gst.Notes;
using static UCCMS.Core.Gst.Notes.NoteProposalAction;
using static UCCMS.Core.Gst.Notes.NoteProposalStatus;

namespace UCCMS.Tests.Gst.Notes;

public sealed class NoteProposalLifecycleTests
{
    [Fact]
    public void Every_status_and_act_is_thought_of()
    {
        var allowed = new Dictionary<(NoteProposalStatus, NoteProposalAction), NoteProposalStatus>
        {
            [(AwaitingApproval, Approve)] = Issued,
            [(AwaitingApproval, Reject)] = Rejected,
            [(AwaitingApproval, Withdraw)] = Withdrawn,
        };
        foreach (var status in Enum.GetValues<NoteProposalStatus>())
        {
            foreach (var action in Enum.GetValues<NoteProposalAction>())
            {
                Assert.Equal(allowed.ContainsKey((status, action)), NoteProposalLifecycle.Table.Allows(status, action));
                if (allowed.TryGetValue((status, action), out var to))
                {
                    Assert.Equal(to, NoteProposalLifecycle.Table.Next(status, action).To);
                }
            }
        }
    }
}
