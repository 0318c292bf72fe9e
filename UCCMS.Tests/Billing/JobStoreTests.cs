using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Quartz;
using UCCMS.Core.Billing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Billing;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;
using UCCMS.Tests.SqlServer;
using UCCMS.Web.Jobs;
using JobRunStatus = UCCMS.Core.Billing.JobRunStatus;

namespace UCCMS.Tests.Billing;

public sealed class JobStoreTests
{
    [Fact]
    public void Sql_server_keeps_the_schedule_in_the_database_clustered()
    {
        using var services = Services(new() { Provider = DatabaseProvider.SqlServer, ConnectionString = "Server=none;Database=Uccms;Encrypt=true" });
        var (scheduler, store, cluster) = (Of<QuartzSchedulerOptions>(services), Of<AdoJobStoreOptions>(services), Of<ClusteringOptions>(services));

        Assert.True(cluster.Enabled);
        Assert.True(cluster.CheckinInterval < cluster.CheckinMisfireThreshold);
        Assert.True(scheduler.GenerateInstanceId);
        Assert.Equal(("UCCMS", "QRTZ_", true, SchemaProvisioning.CreateIfMissing), (scheduler.InstanceName, store.TablePrefix, store.StoreJobDataAsStrings, store.SchemaProvisioning));
    }

    [Fact]
    public void Sqlite_keeps_the_schedule_in_a_file_beside_the_database()
    {
        using var services = Services(new() { ConnectionString = "Data Source=/srv/uccms.db" });
        Assert.False(Of<ClusteringOptions>(services).Enabled);
        Assert.Contains("Data Source=/srv/uccms.jobs.db", JobStore.FileBeside("Data Source=/srv/uccms.db;Pooling=False"), StringComparison.Ordinal);
    }

    /// <summary>The tables that Quartz makes on SQL Server.</summary>
    [Fact]
    public void Quartz_tables_parse()
    {
        var assembly = typeof(IScheduler).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream("Quartz.Impl.AdoJobStore.Schema.create_sqlServer.sql")!);
        var script = reader.ReadToEnd().Replace("{0}", "QRTZ_", StringComparison.Ordinal).Replace("{1}", "QRTZ_", StringComparison.Ordinal);
        Assert.Contains("QRTZ_TRIGGERS", script, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(TSql.Errors(script));
    }

    [Fact]
    public async Task Every_daily_job_has_its_class_and_a_trigger_at_its_indian_time()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.AsSystem();
        var tasks = scope.ServiceProvider.GetRequiredService<DayTasks>().All;
        Assert.Equal(tasks.Select(t => t.Facts.Key).Order(StringComparer.Ordinal), JobSchedule.Jobs.Keys.Order(StringComparer.Ordinal));
        var clock = new BusinessClock();
        clock.Shift(new DateTimeOffset(2026, 4, 29, 18, 30, 0, TimeSpan.Zero) - DateTimeOffset.UtcNow);
        foreach (var facts in tasks.Select(t => t.Facts))
        {
            var next = JobSchedule.TriggerOf(facts, clock).GetFireTimeAfter(clock.GetUtcNow())!.Value;
            Assert.Equal(new DateOnly(2026, 4, 30).ToDateTime(facts.At), IndianTime.CivilOf(next.UtcDateTime));
            Assert.True(JobSchedule.JobOf(facts) is { Durable: true, RequestsRecovery: true });
        }
    }

    /// <summary>The real schedule over its SQLite file, with an administrator's acts.</summary>
    [SqliteFact]
    public async Task Administrator_starts_pauses_and_resumes_a_job_of_the_running_portal()
    {
        using var app = new WebApp("Development", demonstration: false, jobs: true);
        var scheduler = app.Services.GetRequiredService<Scheduler>();
        await UntilAsync(async () => await scheduler.FindAsync(BillingRun.Key) is { NextUtc: not null, IsPaused: false });
        await ControlAsync(app, JobAct.Pause);
        Assert.True((await scheduler.FindAsync(BillingRun.Key))!.IsPaused);
        await ControlAsync(app, JobAct.RunNow);
        await UntilAsync(async () => await RunOfTodayAsync(app) is { Status: JobRunStatus.Finished });
        await ControlAsync(app, JobAct.Resume);
        Assert.False((await scheduler.FindAsync(BillingRun.Key))!.IsPaused);
    }

    private static async Task<JobRunRow?> RunOfTodayAsync(WebApp app)
    {
        await using var scope = app.AsSystem();
        var today = IndianTime.Today(scope.ServiceProvider.GetRequiredService<TimeProvider>());
        return await scope.ServiceProvider.GetRequiredService<BillingQueries>().RunAsync(BillingRun.Key, today);
    }

    private static async Task ControlAsync(WebApp app, JobAct act)
    {
        await using var scope = app.AsSystem();
        var outcome = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((ControlJob u) => u, new ControlJob.Input(BillingRun.Key, act), Guid.CreateVersion7());
        Assert.True(outcome.IsDone, outcome.Sentence);
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        for (var tries = 0; tries < 240; tries++)
        {
            if (await holds())
            {
                return;
            }

            await Task.Delay(250);
        }

        Assert.Fail("It did not come true within a minute.");
    }

    private static ServiceProvider Services(DatabaseOptions database)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddQuartz(q => JobStore.Keep(q, database));
        return services.BuildServiceProvider();
    }

    private static T Of<T>(ServiceProvider services)
        where T : class => services.GetRequiredService<IOptions<T>>().Value;
}
