using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using static UCCMS.Core.Contracts.ContractAction;
using static UCCMS.Core.Contracts.ContractStatus;

namespace UCCMS.Tests.Contracts;

public sealed class ContractLifecycleTests
{
    [Theory]
    [InlineData(ApprovingLevel.Division, Permissions.ApproveContract)]
    [InlineData(ApprovingLevel.Circle, Permissions.ApproveMultiOfficeContract)]
    public void Every_pair_of_status_and_act_is_as_written_here(ApprovingLevel level, string approval)
    {
        (ContractStatus From, ContractAction Act, ContractStatus To, string Permission)[] expected =
        [
            (Draft, Submit, AwaitingApproval, Permissions.EnterCustomer),
            (Returned, Submit, AwaitingApproval, Permissions.EnterCustomer),
            (AwaitingApproval, Approve, Active, approval),
            (AwaitingApproval, Return, Returned, approval),
            (Active, End, Ended, approval),
        ];
        foreach (var status in Enum.GetValues<ContractStatus>())
        {
            foreach (var act in Enum.GetValues<ContractAction>())
            {
                var move = ContractLifecycle.For(level).Moves.SingleOrDefault(m => m.From == status && m.Action == act);
                var wanted = expected.Where(e => e.From == status && e.Act == act).Select(e => ((ContractStatus, string)?)(e.To, e.Permission)).SingleOrDefault();
                Assert.Equal(wanted, move is null ? null : (move.To, move.Permission));
            }
        }
    }
}
