using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using static UCCMS.Core.Bookings.BarcodeRequestAction;
using static UCCMS.Core.Bookings.BarcodeRequestStatus;

namespace UCCMS.Tests.Bookings;

public sealed class BarcodeRequestLifecycleTests
{
    [Fact]
    public void Every_pair_of_status_and_act_is_as_written_here()
    {
        (BarcodeRequestStatus From, BarcodeRequestAction Act, BarcodeRequestStatus To)[] expected =
        [
            (Requested, Approve, Approved),
            (Requested, Reject, Rejected),
        ];
        foreach (var status in Enum.GetValues<BarcodeRequestStatus>())
        {
            foreach (var act in Enum.GetValues<BarcodeRequestAction>())
            {
                var move = BarcodeRequestLifecycle.Table.Moves.SingleOrDefault(m => m.From == status && m.Action == act);
                var wanted = expected.Where(e => e.From == status && e.Act == act).Select(e => ((BarcodeRequestStatus, string)?)(e.To, Permissions.ApproveBarcodes)).SingleOrDefault();
                Assert.Equal(wanted, move is null ? null : (move.To, move.Permission));
            }
        }
    }
}
