using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Returns;
using static UCCMS.Tests.Gst.Returns.FilingWorld;

namespace UCCMS.Tests.Gst.Returns;

public sealed class ComplianceQueriesTests
{
    [Fact]
    public async Task Board_tells_open_ready_late_and_filed_with_documents_and_tax()
    {
        await using var world = await CreateAsync();
        Assert.Equal((ReturnStatus.Open, 1, Money.FromRupees(1_800)), Seen(await CellAsync(world, February)));
        Assert.Equal(ReturnStatus.NoDocuments, (await CellAsync(world, February.Previous)).Status);
        var prepared = await world.PreparedAsync();
        Assert.Equal((ReturnStatus.Ready, 1, Money.FromRupees(1_800)), Seen(await CellAsync(world, February)));
        world.At(2026, 3, 12);
        var late = await CellAsync(world, February);
        Assert.Equal((ReturnStatus.Late, new DateOnly(2026, 3, 11), true), (late.Status, late.DueOn, late.IsPrepared));
        Assert.True((await world.FileAsync(prepared)).IsDone);
        var filed = await CellAsync(world, February);
        Assert.Equal((ReturnStatus.Filed, GoodArn, new DateOnly(2026, 3, 12)), (filed.Status, filed.Arn, filed.FiledOn));
        Assert.Equal(1, filed.Documents);
    }

    [Fact]
    public async Task Return_that_documents_overtook_is_open_again()
    {
        await using var world = await CreateAsync();
        world.At(2026, 2, 28);
        await world.PreparedAsync();
        Assert.Equal(ReturnStatus.Open, (await CellAsync(world, February)).Status); // the month is not over
        await world.IssueAsync(new DateOnly(2026, 1, 1));
        world.At(2026, 3, 5);
        Assert.Equal((ReturnStatus.Open, 2, Money.FromRupees(3_600)), Seen(await CellAsync(world, February)));
    }

    [Fact]
    public async Task Each_office_sees_the_gstins_filed_in_its_reach()
    {
        await using var world = await CreateAsync();
        async Task<IReadOnlyList<string>> StatesAsync(Actor actor) =>
            [.. (await world.AskAsync(actor, (ComplianceQueries q) => q.BoardAsync(February, February))).Rows.Select(r => r.StateCode)];
        Assert.Equal(["07"], await StatesAsync(world.DelhiClerk));
        Assert.Equal(["27"], await StatesAsync(world.MumbaiClerk));
        Assert.Equal(["07"], await StatesAsync(world.Gst.Nodal));
        Assert.Equal(["07", "27", "29"], await StatesAsync(await world.Gst.ActorAsync("head", Role.Directorate, default)));
        Assert.Empty(await StatesAsync(await world.Gst.ActorAsync("clerk", Role.BookingLocation, GstWorld.SarojiniNagar)));
        var circle = (await world.Gst.ReadAsync(db => Task.FromResult(db.Set<Office>().Single(o => o.Id == GstWorld.MumbaiGpo)))).CircleId!.Value;
        Assert.Equal(["27"], await StatesAsync(await world.Gst.ActorAsync("circle", Role.CircleOffice, circle)));
    }

    [Fact]
    public async Task Due_day_follows_the_setting_of_the_month_after()
    {
        await using var world = await CreateAsync();
        var set = await world.RunAsync(Actor.System("test"), (ChangeSetting u) => u, new ChangeSetting.Input(SettingKeys.Gstr1DueDay.Key, "13", new DateOnly(2026, 3, 10), "Notification"));
        Assert.True(set.IsDone, set.Sentence);
        Assert.Equal(new DateOnly(2026, 3, 11), (await CellAsync(world, February)).DueOn);
        Assert.Equal(new DateOnly(2026, 4, 13), (await CellAsync(world, February.Next)).DueOn);
    }

    private static (ReturnStatus Status, int Documents, Money Tax) Seen(BoardCell cell) => (cell.Status, cell.Documents, cell.Tax);

    private static async Task<BoardCell> CellAsync(FilingWorld world, ReturnPeriod period) =>
        (await world.AskAsync(world.DelhiClerk, (ComplianceQueries q) => q.BoardAsync(period, period))).Rows.Single().Cells.Single();
}
