using UCCMS.Core.Adjustments;
using UCCMS.Data.Billing;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>Sends the reports of entries whose approval can no longer be recalled.</summary>
public sealed class TransferReports(UseCaseRunner runner, TransferWorkQueries work) : IMinuteTask
{
    private const int Most = 500;

    public MinuteTaskFacts Facts { get; } = new("transfer-reports", "Transfer entry reports", "Sends the reports of approved transfer entries once their approval can no longer be recalled.");

    public async Task<int> RunAsync(CancellationToken ct)
    {
        var done = 0;
        while (await work.WithoutReportAsync(ct))
        {
            var outcome = await runner.RunAsync((MailTransferReports u) => u, new MailTransferReports.Input(Most), Guid.CreateVersion7(), ct);
            if (!outcome.IsDone)
            {
                return done; // somebody acted on one of them at the same moment; the next minute goes on
            }

            done += outcome.Value;
        }

        return done;
    }
}

/// <summary>Closes entries that were taken up in a month that is over.</summary>
public sealed class TransferClosing(UseCaseRunner runner, TransferWorkQueries work) : IMinuteTask
{
    private const int Most = 500;

    public MinuteTaskFacts Facts { get; } = new("transfer-closing", "Closing of transfer entries", "Closes transfer entries that were taken up in a month that is over.");

    public async Task<int> RunAsync(CancellationToken ct)
    {
        var done = 0;
        while (await work.ToCloseAsync(ct))
        {
            var outcome = await runner.RunAsync((CloseTransferEntries u) => u, new CloseTransferEntries.Input(Most), Guid.CreateVersion7(), ct);
            if (!outcome.IsDone)
            {
                return done; // as above
            }

            done += outcome.Value;
        }

        return done;
    }
}
