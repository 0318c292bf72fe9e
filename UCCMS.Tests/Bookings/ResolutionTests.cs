using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Data.Bookings;
using UCCMS.Data.Invoicing;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;
using static UCCMS.Tests.Bookings.BookingWorld;

namespace UCCMS.Tests.Bookings;

/// <summary>Many findings end in one act: previewed to the paisa, all or none, and taken back as one.</summary>
public sealed class ResolutionTests
{
    private static readonly FindingFilter Doubles = new(Code: FindingCode.DoubleBooking, Office: ContractWorld.MumbaiGpo);

    [Theory]
    [InlineData(FindingResolution.Excluded)]
    [InlineData(FindingResolution.Cancelled)]
    [InlineData(FindingResolution.AcceptedAsIs)]
    public async Task Preview_of_a_bulk_act_is_its_later_result_to_the_paisa(FindingResolution resolution)
    {
        await using var world = await WithDoublesAsync(40);
        var input = new ResolveFindings.Input([], resolution, "booked twice", Matching: Doubles);
        var before = await DraftAsync(world);
        var preview = await PreviewAsync(world, input);
        Assert.Equal(Own(before), Assert.Single(preview.Drafts).Before);
        Assert.Equal(Own(before), Own(await DraftAsync(world)));
        var done = await ResolveAsync(world, input with { Expected = preview.Chosen });
        Assert.True(done.IsDone, done.Sentence);
        Assert.Equal(preview.Ended, done.Value);
        var after = await DraftAsync(world);
        Assert.Equal(Own(after), preview.Drafts[0].After);
        Assert.Equal(resolution != FindingResolution.AcceptedAsIs, Own(before) != Own(after));
        Assert.True(after.Gap.AddsUp);
        Assert.All(preview.Drafts[0].Reasons, r => Assert.Equal(after.Gap.Reasons.Where(x => x.Code == r.Code).Sum(x => x.Amount.Paise), r.After.Paise));
    }

    [Fact]
    public async Task Preview_of_a_move_shows_the_draft_that_gets_the_bookings()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync([.. Enumerable.Range(1, 12).Select(n => Row(n, ("customer_id", "1000000099"))), Row(50)]);
        await HandOverAsync(world);
        var input = new ResolveFindings.Input([], FindingResolution.MovedToCustomer, "keyed wrongly", Naf, new FindingFilter(Code: FindingCode.WrongCustomer));
        var preview = await PreviewAsync(world, input);
        Assert.Equal((1, 13), (preview.Drafts[0].Before.Articles, preview.Drafts[0].After.Articles));
        Assert.True((await ResolveAsync(world, input)).IsDone);
        Assert.Equal(preview.Drafts[0].After, Own(await DraftAsync(world)));
    }

    [Fact]
    public async Task Undo_of_an_act_reverses_exactly_it()
    {
        await using var world = await WithDoublesAsync(10);
        var findings = (await world.FindingsAsync()).Where(f => f.Code == FindingCode.DoubleBooking).Select(f => f.Id).ToList();
        var first = Guid.CreateVersion7();
        await ResolveAsync(world, new([findings[0]], FindingResolution.Excluded, "looked at alone"));
        var between = await SnapshotAsync(world);
        await ResolveAsync(world, new([], FindingResolution.Excluded, "all others", Matching: Doubles, Batch: first));
        Assert.NotEqual(between, await SnapshotAsync(world));
        var undone = await world.Contracts.RunAsync(Mumbai, (UndoResolutions u) => u, new UndoResolutions.Input(first, "too many"));
        Assert.Equal(9, undone.Value);
        Assert.Equal(between, await SnapshotAsync(world));
        Assert.Equal("finding.unknown", (await world.Contracts.RunAsync(Mumbai, (UndoResolutions u) => u, new UndoResolutions.Input(first, "again"))).Code);
        Assert.Equal(2, await world.ReadAsync(db => db.Set<AuditRecord>().CountAsync(a => a.DocumentKey == $"finding-batch/{first}")));
    }

    [Fact]
    public async Task Undo_ends_with_the_submission_of_the_draft()
    {
        await using var world = await WithDoublesAsync(3);
        var batch = Guid.CreateVersion7();
        await ResolveAsync(world, new([], FindingResolution.Excluded, "twice", Matching: Doubles, Batch: batch));
        await CloseAsync(world);
        var undo = await world.Contracts.RunAsync(Mumbai, (UndoResolutions u) => u, new UndoResolutions.Input(batch, "too late"));
        Assert.Equal("finding.period-closed", undo.Code);
    }

    [Fact]
    public async Task Findings_of_submitted_drafts_stay_as_they_are_when_a_filter_names_them()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1, ("article_number", "EK000000017IN")), Row(2, ("article_number", "EK000000027IN"), ("booked_at", "20-01-2026")));
        await CloseAsync(world);
        var all = new FindingFilter(Code: FindingCode.InvalidArticleNumber);
        Assert.Equal(1, (await PreviewAsync(world, new([], FindingResolution.Excluded, "label", Matching: all))).LeftClosed);
        Assert.Equal(1, (await ResolveAsync(world, new([], FindingResolution.Excluded, "label", Matching: all))).Value);
        Assert.Equal(1, (await world.FindingsAsync()).Count(f => f.Resolution == FindingResolution.Open));
        Assert.Equal("finding.period-closed", (await ResolveAsync(world, new([], FindingResolution.Excluded, "label", Matching: all))).Code);
    }

    [Fact]
    public async Task Of_two_people_at_once_one_ends_the_findings_and_the_other_is_told()
    {
        await using var world = await WithDoublesAsync(20);
        var input = new ResolveFindings.Input([], FindingResolution.Excluded, "mine", Matching: Doubles, Expected: 20);
        var both = await Task.WhenAll(ResolveAsync(world, input), ResolveAsync(world, input with { Resolution = FindingResolution.Cancelled }));
        var done = Assert.Single(both, o => o.IsDone);
        Assert.Equal(20, done.Value);
        var resolutions = (await world.FindingsAsync()).Select(f => f.Resolution).Distinct().ToList();
        Assert.Single(resolutions);
        Assert.Equal(20, (await world.VisibleAsync()).Count(b => b.Status == (resolutions[0] == FindingResolution.Excluded ? BookingStatus.Excluded : BookingStatus.Cancelled)));
    }

    [Fact]
    public async Task An_act_on_another_number_than_was_previewed_changes_nothing()
    {
        await using var world = await WithDoublesAsync(5);
        var before = await SnapshotAsync(world);
        Assert.Equal("finding.changed", (await ResolveAsync(world, new([], FindingResolution.Excluded, "seen four", Matching: Doubles, Expected: 4))).Code);
        Assert.Equal(before, await SnapshotAsync(world));
    }

    [Fact]
    public async Task Leaving_the_first_of_a_pair_out_ends_the_double_booking_on_the_second_and_undo_opens_it_again()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1, ("article_number", "EK000000017IN")));
        await world.LoadAsync(Row(1, ("article_number", "EK000000017IN"), ("booked_at", "06-02-2026 09:00")));
        var findings = await world.FindingsAsync();
        var first = findings.Single(f => f.Code == FindingCode.InvalidArticleNumber && f.BookingId == 1);
        Assert.Equal(2, (await ResolveAsync(world, new([first.Id], FindingResolution.Cancelled, "cancelled at the counter"))).Value);
        var pair = (await world.FindingsAsync()).Single(f => f.Code == FindingCode.DoubleBooking);
        Assert.Equal((FindingResolution.NoLongerApplies, (long?)first.Id), (pair.Resolution, pair.EndedWith));
        Assert.True((await world.Contracts.RunAsync(Mumbai, (ReopenFinding u) => u, new ReopenFinding.Input(first.Id, "it was not"))).IsDone);
        Assert.All(await world.FindingsAsync(), f => Assert.Equal(FindingResolution.Open, f.Resolution));
    }

    [Fact]
    public async Task A_third_booking_keeps_the_double_booking_open()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1, ("article_number", "EK000000017IN")), Row(1, ("article_number", "EK000000017IN"), ("booked_at", "06-02-2026 09:00")), Row(1, ("article_number", "EK000000017IN"), ("booked_at", "07-02-2026 09:00")));
        var first = (await world.FindingsAsync()).Single(f => f.Code == FindingCode.InvalidArticleNumber && f.BookingId == 1);
        await ResolveAsync(world, new([first.Id], FindingResolution.Excluded, "wrong"));
        Assert.Equal(2, (await world.FindingsAsync()).Count(f => f.Code == FindingCode.DoubleBooking && f.Resolution == FindingResolution.Open));
    }

    [Fact]
    public async Task Articles_listed_behind_a_reason_are_those_it_counts()
    {
        await using var world = await WithDoublesAsync(12);
        await ResolveAsync(world, new([], FindingResolution.Excluded, "twice", Matching: Doubles));
        var reason = (await DraftAsync(world)).Gap.Reasons.Single(r => r.Code == GapReasonCode.DoubleBooking);
        var listed = await world.Contracts.QueryAsync(
            Mumbai, (ReasonArticleQueries q) => q.ListAsync(Naf, February, ContractWorld.MumbaiGpo, GapReasonCode.DoubleBooking, [], new Core.Shared.PageRequest(Take: 5)));
        Assert.Equal((12, 12, 5), (reason.ArticleCount, listed.Total, listed.Items.Count));
        Assert.All(listed.Items, a => Assert.Equal((EffectSide.AptOnly, BookingStatus.Excluded), (a.Side, a.Status)));
    }

    internal static async Task<DraftComparison> DraftAsync(BookingWorld world)
    {
        await using var scope = world.Contracts.Database.As(Mumbai);
        var draft = (await scope.ServiceProvider.GetRequiredService<IInvoicingStore>().DraftsAsync(Naf, February, default)).Single(d => d.OwningOfficeId == ContractWorld.MumbaiGpo);
        return await scope.ServiceProvider.GetRequiredService<DraftFigures>().CompareAsync(draft, default);
    }

    private static async Task<BookingWorld> WithDoublesAsync(int count)
    {
        var world = await CreateAsync();
        var random = new Random(7);
        string Tariff() => System.FormattableString.Invariant($"{random.Next(1500, 30000) / 100m:0.00}");
        await world.LoadAsync([.. Enumerable.Range(1, count + 20).Select(n => Row(n, ("product", "SPP"), ("base_tariff", Tariff())))]);
        await world.LoadAsync([.. Enumerable.Range(1, count).Select(n => Row(n, ("product", "SPP"), ("booked_at", "06-02-2026 09:00"), ("base_tariff", Tariff())))]);
        await HandOverAsync(world);
        return world;
    }

    private static async Task HandOverAsync(BookingWorld world)
    {
        var raised = await world.Contracts.RunAsync(ContractWorld.NodalClerk, (RaiseLocationDrafts u) => u, new RaiseLocationDrafts.Input(Naf, February));
        Assert.True(raised.IsDone, raised.Sentence);
    }

    private static Task<Outcome<int>> ResolveAsync(BookingWorld world, ResolveFindings.Input input) => world.Contracts.RunAsync(Mumbai, (ResolveFindings u) => u, input);

    private static async Task<ResolutionEffect> PreviewAsync(BookingWorld world, ResolveFindings.Input input)
    {
        var outcome = await world.Contracts.QueryAsync(Mumbai, (ResolutionReader r) => r.PreviewAsync(input));
        Assert.True(outcome.IsDone, outcome.Sentence);
        return outcome.Value!;
    }

    private static OwnFigures Own(DraftComparison draft) => ResolutionReader.OfDraft(draft);

    private static async Task CloseAsync(BookingWorld world)
    {
        await using var scope = world.Contracts.Database.As(Mumbai);
        await scope.ServiceProvider.GetRequiredService<IBookingsStore>().ClosePeriodAsync(Naf, ContractWorld.MumbaiGpo, ContractWorld.DelhiGpo, February, default);
        await scope.ServiceProvider.GetRequiredService<Data.UccmsDbContext>().SaveChangesAsync();
    }

    private static async Task<string> SnapshotAsync(BookingWorld world)
    {
        var bookings = (await world.VisibleAsync()).Select(b => $"{b.Id} {b.Status} {b.ContractId} {b.CustomerId} {b.DatedFrom} {b.BilledFrom} {b.IsLate} {b.NodalOfficeId} {b.ChangedByFinding}");
        var findings = (await world.FindingsAsync()).Select(f => $"{f.Id} {f.Resolution} {f.Reason} {f.EndedWith} {f.Batch} {f.ResolvedByName}");
        return string.Join('\n', bookings.Concat(findings));
    }
}
