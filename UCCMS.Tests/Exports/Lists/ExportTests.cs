using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Exports;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Exports;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;
using static UCCMS.Tests.Organisation.Organising;

namespace UCCMS.Tests.Exports.Lists;

/// <summary>The register, saved views and schedules by their rules.</summary>
public sealed class ExportTests : IAsyncLifetime
{
    private static readonly DateTime Now = new(2026, 4, 3, 6, 0, 0, DateTimeKind.Utc);
    private TestDatabase database = default!;
    private Actor maker = default!;
    private Actor colleague = default!;
    private Actor stranger = default!;
    private AsyncServiceScope system;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        system = database.AsSystem();
        var offices = await database.QueryAsync(db => db.Set<Office>().OrderBy(o => o.Id).Select(o => o.Id).Take(2).ToListAsync());
        (maker, colleague, stranger) = (At("maker", offices[0]), At("colleague", offices[0]), At("stranger", offices[1]));
    }

    public async Task DisposeAsync()
    {
        await system.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task Waiting_export_is_claimed_once_and_again_only_when_its_process_is_gone()
    {
        var id = await AskAsync();
        var bulk = system.ServiceProvider.GetRequiredService<ExportRunBulk>();
        Guid first = Guid.NewGuid(), second = Guid.NewGuid();
        Assert.Equal(id, (await bulk.ClaimNextAsync(first, Now, default))?.Id);
        Assert.True(await bulk.TouchAsync(id, first, 10, 100, Now, default));
        Assert.Null(await bulk.ClaimNextAsync(second, Now.AddMinutes(1), default));
        Assert.Equal(id, (await bulk.ClaimNextAsync(second, Now.AddMinutes(3), default))?.Id);
        Assert.False(await bulk.TouchAsync(id, first, 20, 100, Now, default));
        await bulk.ReleaseAsync(id, second, default);
        var again = await bulk.ClaimNextAsync(first, Now.AddMinutes(4), default);
        Assert.Equal((id, 3), (again!.Id, again.Attempts));
    }

    [Fact]
    public async Task Export_stopped_by_its_maker_is_not_finished_and_by_nobody_else()
    {
        var id = await AskAsync();
        Assert.Equal("export.not-found", (await DoAsync(colleague, (ChangeExport u) => u, new ChangeExport.Input(id, ExportAct.Stop))).Code);
        await MustAsync(maker, (ChangeExport u) => u, new ChangeExport.Input(id, ExportAct.Stop));
        var bulk = system.ServiceProvider.GetRequiredService<ExportRunBulk>();
        Assert.Null(await bulk.ClaimNextAsync(Guid.NewGuid(), Now, default));
        Assert.Equal("export.ended", (await FinishAsync(id)).Code);
    }

    [Fact]
    public async Task Sixth_open_export_of_a_person_is_refused()
    {
        for (var at = 0; at < RequestExport.MostOpen; at++)
        {
            await AskAsync();
        }

        Assert.Equal("export.too-many", (await DoAsync(maker, (RequestExport u) => u, new RequestExport.Input(new("L", "/l"), "", null))).Code);
    }

    [Fact]
    public async Task File_goes_after_its_time_unless_kept_and_the_hash_stays()
    {
        var (kept, gone) = (await AskAsync(), await AskAsync());
        Assert.True((await FinishAsync(kept)).IsDone);
        Assert.True((await FinishAsync(gone)).IsDone);
        await MustAsync(maker, (ChangeExport u) => u, new ChangeExport.Input(kept, ExportAct.Keep));
        database.Clock.Shift(TimeSpan.FromDays(31));
        Assert.Equal(1, (await DoAsync(Actor.System("test"), (ExpireExports u) => u, new ExpireExports.Input(10))).Value);
        var runs = await database.QueryAsync(db => db.Set<ExportRun>().AsNoTracking().ToDictionaryAsync(r => r.Id));
        Assert.Equal((ExportStatus.Expired, null, 64), (runs[gone].Status, runs[gone].File, runs[gone].Sha256.Length));
        Assert.Equal((ExportStatus.Ready, true), (runs[kept].Status, runs[kept].File is not null));
    }

    [Fact]
    public async Task Register_shows_own_exports_and_to_the_auditor_all_of_them()
    {
        await AskAsync();
        Assert.Equal(1, (await RegisterAsync(maker)).Total);
        Assert.Equal(0, (await RegisterAsync(colleague)).Total);
        var seen = Assert.Single((await RegisterAsync(Someone(Role.Auditor))).Items);
        Assert.Equal(("Bookings", "maker", false), (seen.Run.Title, seen.Run.PersonName, seen.IsOwn));
    }

    [Fact]
    public async Task View_is_found_by_its_maker_and_shared_by_the_office_only()
    {
        var mine = await SaveAsync("Mine", isShared: false);
        var shared = await SaveAsync("Ours", isShared: true);
        Assert.Equal([mine, shared], (await ViewsAsync(maker)).Select(v => v.Id));
        Assert.Equal([shared], (await ViewsAsync(colleague)).Select(v => v.Id));
        Assert.Empty(await ViewsAsync(stranger));
        Assert.Equal("view.not-yours", (await DoAsync(colleague, (ChangeView u) => u, new ChangeView.Input(shared, ViewAct.Remove))).Code);
        Assert.Equal("view.not-found", (await DoAsync(stranger, (ChangeView u) => u, new ChangeView.Input(shared, ViewAct.MakeDefault))).Code);
    }

    [Fact]
    public async Task Default_view_is_of_one_person_and_goes_with_the_view()
    {
        var shared = await SaveAsync("Ours", isShared: true);
        await MustAsync(colleague, (ChangeView u) => u, new ChangeView.Input(shared, ViewAct.MakeDefault));
        Assert.Equal(shared, (await DefaultsAsync(colleague))["list"].Id);
        Assert.Empty(await DefaultsAsync(maker));
        await MustAsync(maker, (ChangeView u) => u, new ChangeView.Input(shared, ViewAct.Remove));
        Assert.Empty(await DefaultsAsync(colleague));
    }

    [Fact]
    public async Task Same_name_again_replaces_the_view()
    {
        var first = await SaveAsync("Mine", isShared: false);
        Assert.Equal(first, (await DoAsync(maker, (SaveView u) => u, new SaveView.Input("list", "Mine", new("Bookings", "/bookings?q=new"), IsShared: true))).Value);
        var view = Assert.Single(await ViewsAsync(maker));
        Assert.Equal(("/bookings?q=new", true), (view.Address, view.IsShared));
    }

    [Theory]
    [InlineData("//elsewhere.example/x")]
    [InlineData("https://elsewhere.example")]
    [InlineData("")]
    public async Task Address_that_leads_out_of_the_portal_is_refused(string address) =>
        Assert.Equal("list.address", (await DoAsync(maker, (SaveView u) => u, new SaveView.Input("list", "x", new("x", address), IsShared: false))).Code);

    [Theory]
    [InlineData(ExportCadence.Daily, "2026-04-04")]
    [InlineData(ExportCadence.Weekly, "2026-04-06")]
    [InlineData(ExportCadence.Monthly, "2026-05-01")]
    public void Schedule_begins_with_the_next_day_of_its_rhythm(ExportCadence cadence, string next)
    {
        var schedule = ExportSchedule.Plan(maker, SavedView.Of(maker, "list", "x", new("x", "/x"), isShared: false), cadence, new DateOnly(2026, 4, 3));
        Assert.Equal(DateOnly.Parse(next, System.Globalization.CultureInfo.InvariantCulture), schedule.NextOn);
        schedule.MoveOn(schedule.NextOn);
        Assert.True(schedule.NextOn > DateOnly.Parse(next, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Schedule_without_an_address_to_send_to_is_refused() =>
        Assert.Equal("export-schedule.mail", (await DoAsync(maker, (ScheduleExport u) => u, new ScheduleExport.Input(await SaveAsync("Mine", false), ExportCadence.Daily))).Code);

    [Fact]
    public async Task Scheduled_export_is_started_once_a_day_and_sent_with_its_workbook()
    {
        var schedule = await PlanAsync();
        var day = schedule.NextOn;
        for (var again = 0; again < 2; again++)
        {
            await MustAsync(Actor.System("test"), (StartScheduledExport u) => u, new StartScheduledExport.Input(schedule.Id, day));
        }

        var run = await database.QueryAsync(db => db.Set<ExportRun>().AsNoTracking().SingleAsync());
        Assert.Equal((schedule.Id, maker.PersonId, maker.PostId), (run.ScheduleId, run.PersonId, (PostId?)run.PostId));
        Assert.True((await FinishAsync(run.Id)).IsDone);
        var mail = await database.QueryAsync(db => db.Scoped<OutboxMail>().AsNoTracking().SingleAsync());
        var attachment = Assert.Single(mail.Attachments);
        Assert.Equal((run.AuditKey, "list.xlsx"), (attachment.DocumentKey, attachment.FileName));
        Assert.Contains("3 rows. Amount ₹ 12.00", mail.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Schedule_stops_with_a_notice_when_the_right_is_lost()
    {
        var schedule = await PlanAsync();
        await MustAsync(Actor.System("test"), (StartScheduledExport u) => u, new StartScheduledExport.Input(schedule.Id, schedule.NextOn));
        var run = await database.QueryAsync(db => db.Set<ExportRun>().AsNoTracking().SingleAsync());
        await MustAsync(Actor.System("test"), (EndExport u) => u, new EndExport.Input(run.Id, IsRefused: true, "You may not see it."));
        schedule = await database.QueryAsync(db => db.Set<ExportSchedule>().AsNoTracking().SingleAsync());
        Assert.Equal("You may not see it.", schedule.StoppedBecause);
        Assert.False(schedule.IsDue(schedule.NextOn));
        Assert.Contains("has stopped", (await database.QueryAsync(db => db.Set<Notification>().AsNoTracking().SingleAsync())).Title, StringComparison.Ordinal);
    }

    private static Actor At(string person, OfficeId office) => Actor.Of(
        person, person, Post.Assign(person, Role.NodalOffice, office, new DateOnly(2025, 1, 1), null, Tenure.Regular), "An office", OfficeScope.Nothing, "test");

    private async Task<ExportSchedule> PlanAsync()
    {
        var id = await SaveAsync("Mine", isShared: false);
        await using var scope = database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var schedule = ExportSchedule.Plan(maker, await db.Set<SavedView>().SingleAsync(v => v.Id == id), ExportCadence.Daily, IndianTime.Today(database.Clock));
        db.Add(schedule);
        await db.SaveChangesAsync();
        return schedule;
    }

    private async Task<ExportId> AskAsync() =>
        (await MustAsync(maker, (RequestExport u) => u, new RequestExport.Input(new("Bookings", "/bookings"), "", null))).Value;

    private async Task<SavedViewId> SaveAsync(string name, bool isShared) =>
        (await MustAsync(maker, (SaveView u) => u, new SaveView.Input("list", name, new("Bookings", "/bookings?q=a"), isShared))).Value;

    private async Task<Outcome<Done>> FinishAsync(ExportId id)
    {
        await using var scope = database.AsSystem();
        var file = await scope.ServiceProvider.GetRequiredService<IFileStore>().SaveAsync("list.xlsx", "x", new MemoryStream(Encoding.UTF8.GetBytes(id.Value.ToString())), default);
        return await DoAsync(Actor.System("test"), (FinishExport u) => u, new FinishExport.Input(id, new(3, "Amount ₹ 12.00", "", Now), file.Id));
    }

    private async Task<Outcome<TResult>> MustAsync<TUseCase, TInput, TResult>(Actor actor, Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input)
        where TUseCase : notnull
    {
        var outcome = await DoAsync(actor, pick, input);
        Assert.True(outcome.IsDone, outcome.Sentence);
        return outcome;
    }

    private async Task<Outcome<TResult>> DoAsync<TUseCase, TInput, TResult>(Actor actor, Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input)
        where TUseCase : notnull
    {
        await using var scope = database.As(actor);
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(pick, input, Guid.NewGuid());
    }

    private async Task<Page<ExportRow>> RegisterAsync(Actor actor)
    {
        await using var scope = database.As(actor);
        return await scope.ServiceProvider.GetRequiredService<ExportsQueries>().RegisterAsync(new(), new(Sort: "asked", Descending: true));
    }

    private async Task<IReadOnlyList<SavedView>> ViewsAsync(Actor actor)
    {
        await using var scope = database.As(actor);
        return await scope.ServiceProvider.GetRequiredService<ExportsQueries>().ViewsAsync("list");
    }

    private async Task<IReadOnlyDictionary<string, SavedView>> DefaultsAsync(Actor actor)
    {
        await using var scope = database.As(actor);
        return await scope.ServiceProvider.GetRequiredService<ExportsQueries>().DefaultsAsync();
    }
}
