using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Contracts;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Billing;
using UCCMS.Data.Deadlines;
using UCCMS.Data.Shared;
using UCCMS.Tests.Gst;

namespace UCCMS.Tests.Deadlines;

/// <summary>A draft handed over to Mumbai GPO on Monday 02-Mar-2026 is due on Thursday the 5th.</summary>
public sealed class EscalationTests
{
    [Fact]
    public async Task Draft_is_due_three_working_days_after_it_was_handed_over()
    {
        await using var world = await WithDraftAsync();
        await using var scope = world.Database.AsSystem();
        var at = await scope.ServiceProvider.GetRequiredService<DeadlineQueries>().AtAsync(GstWorld.MumbaiGpo);
        Assert.Equal(new DateOnly(2026, 3, 5), at.Due(DeadlineKind.Draft, new DateOnly(2026, 3, 2)));
    }

    [Fact]
    public async Task Holiday_of_delhi_counts_in_delhi_only()
    {
        await using var world = await GstWorld.CreateAsync();
        await using var scope = world.Database.AsSystem();
        var deadlines = scope.ServiceProvider.GetRequiredService<DeadlineQueries>();
        var tuesday = new DateOnly(2026, 3, 3); // before Holi
        Assert.Equal(new DateOnly(2026, 3, 5), (await deadlines.AtAsync(GstWorld.DelhiGpo)).Due(DeadlineKind.Endorse, tuesday));
        Assert.Equal(new DateOnly(2026, 3, 4), (await deadlines.AtAsync(GstWorld.MumbaiGpo)).Due(DeadlineKind.Endorse, tuesday));
    }

    [Fact]
    public async Task Next_level_is_told_after_two_working_days_once_and_the_level_above_after_two_more()
    {
        await using var world = await WithDraftAsync();
        Assert.Empty(await ToldAfterAsync(world, new DateOnly(2026, 3, 6)));
        var division = Assert.Single(await ToldAfterAsync(world, new DateOnly(2026, 3, 7)));
        Assert.Equal(OfficeKind.Division, await KindAsync(world, division));
        Assert.Single(await ToldAfterAsync(world, new DateOnly(2026, 3, 7)));
        Assert.Single(await ToldAfterAsync(world, new DateOnly(2026, 3, 9)));
        var second = await ToldAfterAsync(world, new DateOnly(2026, 3, 10));
        var kinds = await Task.WhenAll(second.Distinct().Select(o => KindAsync(world, o)));
        Assert.Contains(OfficeKind.Circle, kinds);
        Assert.Equal(second.Count, second.Distinct().Count());
        var last = await ToldAfterAsync(world, new DateOnly(2026, 3, 12));
        Assert.Contains(OfficeKind.Directorate, await Task.WhenAll(last.Select(o => KindAsync(world, o))));
        var mails = await world.ReadAsync(db => db.Scoped<OutboxMail>().AsNoTracking().Where(m => m.About.StartsWith("stuck-elsewhere")).ToListAsync());
        Assert.Equal(last.Count, mails.Count);
    }

    [Fact]
    public async Task Stuck_list_names_the_holder_and_empties_when_it_is_done()
    {
        await using var world = await WithDraftAsync();
        var division = Assert.Single(await ToldAfterAsync(world, new DateOnly(2026, 3, 7)));
        var actor = await world.ActorAsync("division", Role.DivisionalOffice, division);
        var row = Assert.Single(await StuckAsync(world, actor));
        Assert.Equal((DeadlineKind.Draft, Role.BookingLocation, new DateOnly(2026, 3, 5)), (row.Kind, row.Role, row.DueOn));
        Assert.Contains("Mumbai", row.Holder, StringComparison.OrdinalIgnoreCase);
        await world.ReadAsync(db => db.Scoped<LocationDraft>().ExecuteUpdateAsync(d => d.SetProperty(x => x.Status, LocationDraftStatus.Accepted)));
        await using var scope = world.Database.AsSystem();
        var ends = scope.ServiceProvider.GetServices<IMinuteTask>().OfType<EscalationEnds>().Single();
        Assert.Equal(1, await ends.RunAsync(CancellationToken.None));
        Assert.Equal(0, await ends.RunAsync(CancellationToken.None));
        Assert.Empty(await StuckAsync(world, actor));
        Assert.NotNull((await EscalationsAsync(world)).Single().EndedOn);
    }

    [Fact]
    public async Task Accepted_period_waits_at_the_nodal_office_since_the_last_draft_until_it_is_consolidated()
    {
        await using var world = await WithDraftAsync();
        await world.ReadAsync(db => db.Scoped<LocationDraft>().ExecuteUpdateAsync(d => d.SetProperty(x => x.Status, LocationDraftStatus.Accepted)));
        await using var scope = world.Database.AsSystem();
        var waits = Assert.Single(await scope.ServiceProvider.GetRequiredService<OverdueQueries>().WaitingAsync());
        Assert.Equal((DeadlineKind.Consolidate, GstWorld.DelhiGpo, Role.NodalOffice), (waits.Kind, waits.Holder, waits.Role));
        Assert.Equal(Web.Urls.NewConsolidation(world.Contract.Id, new(2026, 2, 1)), Web.Notifications.NoticeAddress.Of(waits.Key));
        Assert.Equal(new DateOnly(2026, 3, 2), IndianTime.DateOf(waits.SinceUtc));
    }

    [Fact]
    public async Task Circle_sets_a_time_once_with_reason_and_what_waits_keeps_its_own()
    {
        await using var world = await WithDraftAsync();
        var circle = await world.ReadAsync(db => db.Set<Office>().Where(o => o.Id == GstWorld.MumbaiGpo).Select(o => o.CircleId!.Value).SingleAsync());
        var actor = await world.ActorAsync("circle", Role.CircleOffice, circle);
        var set = new SetDeadline.Input(DeadlineKind.Draft, DeadlineUnit.WorkingDays, 6, new DateOnly(2026, 3, 10), "Fewer people", "Circle order 7");
        Assert.Equal(("deadline.reason", "Reason"), await RefusalAsync(world, actor, set with { Reason = " " }));
        Assert.Equal(("deadline.circular", "Circular"), await RefusalAsync(world, actor, set with { Circular = "" }));
        Assert.Equal(("deadline.past", "From"), await RefusalAsync(world, actor, set with { From = new DateOnly(2026, 3, 1) }));
        Assert.Equal(("deadline.days", "Days"), await RefusalAsync(world, actor, set with { Days = 90 }));
        Assert.Equal("deadline.fixed", (await RefusalAsync(world, actor, set with { Kind = DeadlineKind.Gstr1 })).Code);
        Assert.Equal("permission.missing", (await RefusalAsync(world, await world.ActorAsync("d", Role.DivisionalOffice, circle), set)).Code);
        Assert.Equal(("", null), await RefusalAsync(world, actor, set));
        Assert.Equal("deadline.same-day", (await RefusalAsync(world, actor, set)).Code);
        await using var scope = world.Database.AsSystem();
        var at = await scope.ServiceProvider.GetRequiredService<DeadlineQueries>().AtAsync(GstWorld.MumbaiGpo);
        Assert.Equal((new DateOnly(2026, 3, 5), new DateOnly(2026, 3, 17)), (at.Due(DeadlineKind.Draft, new DateOnly(2026, 3, 2)), at.Due(DeadlineKind.Draft, new DateOnly(2026, 3, 10))));
    }

    [Fact]
    public async Task Year_without_holidays_is_named()
    {
        await using var world = await GstWorld.CreateAsync();
        await using var scope = world.Database.AsSystem();
        Assert.Equal([2027], await scope.ServiceProvider.GetRequiredService<DeadlineQueries>().YearsWithoutHolidaysAsync());
    }

    [Fact]
    public async Task Contract_that_ends_soon_is_told_once()
    {
        await using var world = await GstWorld.CreateAsync();
        await world.ReadAsync(db => db.Scoped<Contract>().ExecuteUpdateAsync(c => c.SetProperty(x => x.Status, ContractStatus.Active)));
        world.At(world.Contract.To.AddDays(-20).ToDateTime(new TimeOnly(9, 0)));
        for (var day = -20; day < -17; day++)
        {
            await RunAsync(world, world.Contract.To.AddDays(day), RenewalRun.Key);
        }

        var told = await world.ReadAsync(db => db.Set<Notification>().Where(n => n.Kind == NotificationKind.ContractRenewal).ToListAsync());
        Assert.Equal(GstWorld.DelhiGpo, Assert.Single(told).OfficeId);
    }

    private static async Task<GstWorld> WithDraftAsync()
    {
        var world = await GstWorld.CreateAsync();
        world.At(new DateTime(2026, 3, 2, 11, 0, 0));
        var period = new BillingPeriod(new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 28), new DateOnly(2026, 2, 28));
        await world.SaveAsync(LocationDraft.HandOver(world.Contract.Id, world.Contract.Number, period, GstWorld.MumbaiGpo, GstWorld.DelhiGpo, [], world.Database.Clock.GetUtcNow().UtcDateTime));
        return world;
    }

    /// <summary>The offices told so far, each as often as it was told.</summary>
    private static async Task<IReadOnlyList<OfficeId>> ToldAfterAsync(GstWorld world, DateOnly day)
    {
        await RunAsync(world, day);
        Assert.Equal((await EscalationsAsync(world)).Count, await world.ReadAsync(db => db.Set<Notification>().CountAsync(n => n.Kind == NotificationKind.DeadlineOverdue)));
        return [.. (await EscalationsAsync(world)).Select(e => e.OwningOfficeId)];
    }

    private static Task<List<DeadlineEscalation>> EscalationsAsync(GstWorld world) => world.ReadAsync(db => db.Scoped<DeadlineEscalation>().AsNoTracking().ToListAsync());

    private static async Task RunAsync(GstWorld world, DateOnly day, string job = EscalationRun.Key)
    {
        world.At(day.ToDateTime(new TimeOnly(9, 0)));
        await using var scope = world.Database.AsSystem();
        var result = await scope.ServiceProvider.GetRequiredService<DayRuns>().RunAsync(job, day, again: true, CancellationToken.None);
        Assert.Equal(0, result.Parked);
    }

    private static Task<OfficeKind> KindAsync(GstWorld world, OfficeId office) => world.ReadAsync(db => db.Set<Office>().Where(o => o.Id == office).Select(o => o.Kind).SingleAsync());

    private static async Task<IReadOnlyList<StuckRow>> StuckAsync(GstWorld world, Actor actor)
    {
        await using var scope = world.Database.As(actor);
        return (await scope.ServiceProvider.GetRequiredService<OverdueQueries>().StuckAsync(actor.OfficeId, new PageRequest())).Items;
    }

    private static async Task<(string Code, string? Field)> RefusalAsync(GstWorld world, Actor actor, SetDeadline.Input input)
    {
        await using var scope = world.Database.As(actor);
        var outcome = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((SetDeadline u) => u, input, Guid.CreateVersion7());
        return (outcome.Code, outcome.Field);
    }
}
