using System.Globalization;
using Microsoft.AspNetCore.Components;
using UCCMS.Core.Billing;
using UCCMS.Core.Organisation;
using UCCMS.Data.Billing;
using UCCMS.Data.Shared;
using UCCMS.Web.Jobs;
using UCCMS.Web.Organisation;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Billing;

/// <summary>The daily jobs: when they run next, what they did, what they set aside; the Administrator starts and pauses them.</summary>
public partial class JobsPage
{
    private const int Most = 50;
    private Entry entry = null!;
    private IReadOnlyList<JobLine> jobs = [];
    private IReadOnlyList<ParkedRow> parked = [];
    private IReadOnlyList<JobAlarm> alarms = [];
    private DataTable<JobRunRow>? table;
    private ConfirmDialog? confirm;
    private JobLine? asked;

    [SupplyParameterFromQuery(Name = "job")]
    private string? JobText { get; set; }

    [SupplyParameterFromQuery(Name = "status")]
    private string? StatusText { get; set; }

    [Inject]
    private BillingQueries Ledger { get; set; } = default!;

    [Inject]
    private DayTasks Tasks { get; set; } = default!;

    [Inject]
    private Scheduler Scheduler { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private bool MayManage => Actors.Current.May(Permissions.ManageJobs);

    private string? JobKey => string.IsNullOrEmpty(JobText) ? null : JobText;

    private JobRunStatus? Status => Enum.TryParse<JobRunStatus>(StatusText, out var status) ? status : null;

    protected override async Task OnInitializedAsync()
    {
        entry = new Entry(Runner);
        await LoadAsync();
    }

    private static string TookOf(JobRunRow run) => run.FinishedAtUtc is { } end
        ? string.Create(CultureInfo.InvariantCulture, $"{(end - run.StartedAtUtc).TotalSeconds:0.0} s")
        : "–";

    private string TitleOf(string job) => jobs.FirstOrDefault(j => j.Facts.Key == job)?.Facts.Title ?? job;

    private async Task LoadAsync()
    {
        (parked, alarms) = (await Ledger.ParkedAsync(), await Ledger.AlarmsAsync());
        var latest = await Ledger.LatestAsync();
        var lines = new List<JobLine>();
        foreach (var facts in Tasks.All.Select(t => t.Facts))
        {
            lines.Add(new(facts, latest.FirstOrDefault(r => r.Job == facts.Key), await Scheduler.FindAsync(facts.Key), parked.Count(p => p.Job == facts.Key)));
        }

        jobs = lines;
    }

    private void Go(string name, ChangeEventArgs e) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(
        new Dictionary<string, object?> { [name] = e.Value?.ToString() is { Length: > 0 } value ? value : null, ["page"] = null }));

    private Task AskAsync(JobLine job)
    {
        asked = job;
        return confirm!.Open();
    }

    private Task PauseAsync() => ActAsync(asked!, JobAct.Pause);

    private async Task ActAsync(JobLine job, JobAct act)
    {
        var said = act switch
        {
            JobAct.RunNow => $"{job.Facts.Title} was started; its run appears below in a moment.",
            JobAct.Pause => $"{job.Facts.Title} is paused.",
            _ => $"{job.Facts.Title} runs by its schedule again.",
        };
        await entry.RunAsync((ControlJob u) => u, new ControlJob.Input(job.Facts.Key, act), said);
        await LoadAsync();
        await (table?.ReloadAsync() ?? Task.CompletedTask);
    }

    /// <summary>A job with what the page shows of it.</summary>
    private sealed record JobLine(DayTaskFacts Facts, JobRunRow? Last, ScheduledJob? Scheduled, int Parked);
}
