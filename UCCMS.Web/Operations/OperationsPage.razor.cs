using System.Globalization;
using Microsoft.AspNetCore.Components;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Billing;
using UCCMS.Data.Operations;
using UCCMS.Data.Shared;
using UCCMS.Web.Jobs;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Operations;

/// <summary>The state of the program: what waits, what ran, how big the database is, which statements are slow; and copies of the embedded database.</summary>
public partial class OperationsPage
{
    private const int Most = 20;
    private readonly CommandId command = new();
    private QueueLengths? queues;
    private IReadOnlyList<JobRunRow> runs = [];
    private IReadOnlyList<SlowStatement> slow = [];
    private IReadOnlyList<KeptBackup> copies = [];
    private IReadOnlyList<JobLine> lines = [];
    private Outcome<Done>? outcome;
    private string? fault;
    private long bytes;
    private DateTime asOf;

    [Inject]
    private OperationsQueries Operations { get; set; } = default!;

    [Inject]
    private BillingQueries Ledger { get; set; } = default!;

    [Inject]
    private DayTasks Days { get; set; } = default!;

    [Inject]
    private MinuteTasks Minutes { get; set; } = default!;

    [Inject]
    private Backups Copies { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    private bool MayManage => Actors.Current.May(Permissions.ManageOperations);

    protected override Task OnInitializedAsync()
    {
        lines = [.. JobLine.All(Days, Minutes)];
        return LoadAsync();
    }

    private static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.0} MB");

    private static string Milliseconds(TimeSpan took) => string.Create(CultureInfo.InvariantCulture, $"{took.TotalMilliseconds:0} ms");

    private static string Short(string statement) => statement.Length <= 120 ? statement : $"{statement[..120]}…";

    private string TitleOf(JobRunRow run) => lines.FirstOrDefault(l => l.Key == run.Job)?.Title ?? run.Job;

    private async Task LoadAsync()
    {
        asOf = TimeProvider.System.GetUtcNow().UtcDateTime;
        (runs, bytes, slow, copies) = (await Ledger.LatestAsync(), await Operations.DatabaseBytesAsync(), SlowStatements.OfProcess.All(), Copies.IsEmbedded ? Copies.All() : []);
        queues = await Operations.QueuesAsync();
    }

    private async Task BackUpAsync()
    {
        (fault, outcome) = (null, null);
        try
        {
            outcome = await Copies.MakeAsync(command.Value, CancellationToken.None);
        }
        catch (BackupFailed failure)
        {
            fault = failure.Message;
        }

        command.Renew();
        await LoadAsync();
    }
}
