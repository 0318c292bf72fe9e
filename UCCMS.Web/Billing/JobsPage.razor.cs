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

/// <summary>The jobs: when they run next, what they did, what they set aside; the Administrator starts and pauses them.</summary>
public partial class JobsPage
{
    private const int Most = 50;
    private Entry entry = null!;
    private IReadOnlyList<JobState> jobs = [];
    private IReadOnlyList<ParkedRow> parked = [];
    private IReadOnlyList<JobAlarm> alarms = [];
    private DataTable<JobRunRow>? table;
    private ConfirmDialog? confirm;
    private JobState? asked;

    [SupplyParameterFromQuery(Name = "job")]
    private string? JobText { get; set; }

    [SupplyParameterFromQuery(Name = "status")]
    private string? StatusText { get; set; }

    [Inject]
    private BillingQueries Ledger { get; set; } = default!;

    [Inject]
    private DayTasks Days { get; set; } = default!;

    [Inject]
    private MinuteTasks Minutes { get; set; } = default!;

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

    private string TitleOf(string job) => jobs.FirstOrDefault(j => j.Line.Key == job)?.Line.Title ?? job;

    // a job of every minute has one row a day for all times it did something
    private string TimesOf(JobRunRow run) => Minutes.All.Any(t => t.Facts.Key == run.Job) ? $"in {run.Attempt} rounds" : $"in {run.Attempt} attempts";

    private async Task LoadAsync()
    {
        (parked, alarms) = (await Ledger.ParkedAsync(), await Ledger.AlarmsAsync());
        var latest = await Ledger.LatestAsync();
        var lines = new List<JobState>();
        foreach (var line in JobLine.All(Days, Minutes))
        {
            lines.Add(new(line, latest.FirstOrDefault(r => r.Job == line.Key), await Scheduler.FindAsync(line.Key), parked.Count(p => p.Job == line.Key)));
        }

        jobs = lines;
    }

    private void Go(string name, ChangeEventArgs e) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameters(
        new Dictionary<string, object?> { [name] = e.Value?.ToString() is { Length: > 0 } value ? value : null, ["page"] = null }));

    private Task AskAsync(JobState job)
    {
        asked = job;
        return confirm!.Open();
    }

    private Task PauseAsync() => ActAsync(asked!, JobAct.Pause);

    private async Task ActAsync(JobState job, JobAct act)
    {
        var said = act switch
        {
            JobAct.RunNow => $"{job.Line.Title} was started; what it does appears below in a moment.",
            JobAct.Pause => $"{job.Line.Title} is paused.",
            _ => $"{job.Line.Title} runs by its schedule again.",
        };
        await entry.RunAsync((ControlJob u) => u, new ControlJob.Input(job.Line.Key, act), said);
        await LoadAsync();
        await (table?.ReloadAsync() ?? Task.CompletedTask);
    }

    /// <summary>A job with what the page shows of it.</summary>
    private sealed record JobState(JobLine Line, JobRunRow? Last, ScheduledJob? Scheduled, int Parked);
}
