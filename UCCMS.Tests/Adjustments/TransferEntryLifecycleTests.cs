using UCCMS.Core.Adjustments;
using static UCCMS.Core.Adjustments.TransferEntryAction;
using static UCCMS.Core.Adjustments.TransferEntryStatus;

namespace UCCMS.Tests.Adjustments;

public sealed class TransferEntryLifecycleTests
{
    [Fact]
    public void Every_status_and_act_is_thought_of()
    {
        var allowed = new Dictionary<(TransferEntryStatus, TransferEntryAction), TransferEntryStatus>
        {
            [(Draft, Submit)] = Submitted,
            [(Draft, Withdraw)] = Withdrawn,
            [(Submitted, Verify)] = Verified,
            [(Submitted, Return)] = Draft,
            [(Submitted, Reject)] = Rejected,
            [(Submitted, Recall)] = Draft,
            [(Verified, Approve)] = Approved,
            [(Verified, Return)] = Draft,
            [(Verified, Reject)] = Rejected,
            [(Verified, Recall)] = Submitted,
            [(Approved, Post)] = Posted,
            [(Approved, Recall)] = Verified,
            [(Posted, Acknowledge)] = Acknowledged,
            [(Posted, Close)] = Closed,
            [(Posted, Undo)] = Reversed,
            [(Acknowledged, Unacknowledge)] = Posted,
            [(Acknowledged, Close)] = Closed,
            [(Closed, Undo)] = Reversed,
        };
        foreach (var status in Enum.GetValues<TransferEntryStatus>())
        {
            foreach (var action in Enum.GetValues<TransferEntryAction>())
            {
                Assert.Equal(allowed.ContainsKey((status, action)), TransferEntryLifecycle.Table.Allows(status, action));
                if (allowed.TryGetValue((status, action), out var to))
                {
                    Assert.Equal(to, TransferEntryLifecycle.Table.Next(status, action).To);
                }
            }
        }
    }
}
