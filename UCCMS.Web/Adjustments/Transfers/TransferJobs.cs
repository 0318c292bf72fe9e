using UCCMS.Core.Adjustments;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Shared;
using UCCMS.Web.Hosting;

namespace UCCMS.Web.Adjustments.Transfers;

/// <summary>Sends the reports of entries whose approval can no longer be recalled.</summary>
public sealed class TransferReportsJob(UseCaseRunner runner, TransferWorkQueries work) : IMinuteJob
{
    private const int Most = 500;

    public async Task RunAsync(CancellationToken ct)
    {
        while (await work.WithoutReportAsync(ct))
        {
            var outcome = await runner.RunAsync((MailTransferReports u) => u, new MailTransferReports.Input(Most), Guid.CreateVersion7(), ct);
            if (!outcome.IsDone)
            {
                return; // somebody acted on one of them at the same moment; the next minute goes on
            }
        }
    }
}

/// <summary>Closes entries that were taken up in a month that is over; no act where there is none.</summary>
public sealed class CloseTransfersJob(UseCaseRunner runner, TransferWorkQueries work) : IMinuteJob
{
    private const int Most = 500;

    public async Task RunAsync(CancellationToken ct)
    {
        while (await work.ToCloseAsync(ct))
        {
            var outcome = await runner.RunAsync((CloseTransferEntries u) => u, new CloseTransferEntries.Input(Most), Guid.CreateVersion7(), ct);
            if (!outcome.IsDone)
            {
                return; // as above
            }
        }
    }
}
