using UCCMS.Core.Bookings;
using UCCMS.Data.Bookings;
using UCCMS.Tests.Contracts;
using static UCCMS.Tests.Bookings.BookingWorld;

namespace UCCMS.Tests.Bookings;

/// <summary>The list of findings goes on and back without counting, a pasted column chooses rows, and targets are those that cover.</summary>
public sealed class FindingScreenQueriesTests
{
    private static readonly FindingFilter All = new(Office: ContractWorld.MumbaiGpo);

    [Fact]
    public async Task Portions_forward_and_back_give_the_same_list_by_money()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync([.. Enumerable.Range(1, 25).Select(n => Row(n, ("product", "SPP"), ("customer_id", "1000000099"), ("base_tariff", $"{10 + (n % 4)}.00")))]);
        var whole = await PageAsync(world, null, forward: true, 100);
        Assert.Equal(25, whole.Count);
        Assert.Equal([.. whole.OrderByDescending(r => r.AtStake).ThenByDescending(r => r.Id)], whole);
        var walked = new List<FindingListRow>();
        for (var page = await PageAsync(world, null, true, 7); page.Count > 0; page = await PageAsync(world, walked[^1], true, 7))
        {
            walked.AddRange(page);
        }

        Assert.Equal(whole, walked);
        Assert.Equal(whole.Skip(13).Take(5), await PageAsync(world, whole[18], forward: false, 5));
        var around = await world.Contracts.QueryAsync(Mumbai, (FindingScreenQueries q) => q.AroundAsync(All, whole[10].Id, 3, 4));
        Assert.Equal(whole.Skip(7).Take(8), around);
    }

    [Fact]
    public async Task Groups_put_blocking_kinds_first_and_the_filter_of_a_draft_takes_rows_without_contract_along()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1, ("product", "SPP"), ("article_number", "EK000000017IN"), ("base_tariff", "9000.00")), Row(2, ("customer_id", "1000000099")), Row(3, ("customer_id", "1000000099"), ("booked_at", "20-01-2026")));
        var groups = await GroupsAsync(world, All);
        Assert.Equal([FindingCode.WrongCustomer, FindingCode.InvalidArticleNumber], groups.Select(g => g.Code));
        var february = All with { Contract = Naf, PeriodFrom = February, PeriodTo = new DateOnly(2026, 2, 27) };
        Assert.Equal([1, 1], (await GroupsAsync(world, february)).Select(g => g.Count));
        Assert.Single(await GroupsAsync(world, All with { Search = "ek000000017" }));
        Assert.Equal(2, Assert.Single(await GroupsAsync(world, All with { Search = "1000000099" })).Count);
        Assert.Empty(await GroupsAsync(world, All with { State = FindingState.Ended }));
    }

    [Fact]
    public async Task Pasted_column_of_a_thousand_chooses_its_findings_and_names_each_fault_in_its_place()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync([.. Enumerable.Range(1, 996).Select(n => Row(n, ("customer_id", "1000000099"))), Row(2000)]);
        await world.ImportAsync(File(Row(3000, ("office_id", ContractWorld.SarojiniNagar.ToString()))), Sarojini);
        var pasted = string.Join('\n', [.. Enumerable.Range(1, 996).Select(n => $"{Article(n)}\t47.00"), Article(2000), Article(3000), Article(4000), Article(5)]);
        var lines = await world.Contracts.QueryAsync(Mumbai, (PastedArticleQueries q) => q.MatchAsync(pasted, ContractWorld.MumbaiGpo));
        Assert.Equal(1000, lines.Count);
        Assert.All(lines.Take(996), l => Assert.Equal((PastedVerdict.Found, 1), (l.Verdict, l.Findings.Count)));
        Assert.Equal([PastedVerdict.NothingOpen, PastedVerdict.OtherOffice, PastedVerdict.Unknown, PastedVerdict.Repeated], lines.Skip(996).Select(l => l.Verdict));
        Assert.Equal([997, 998, 999, 1000], lines.Skip(996).Select(l => l.Line));
        var found = lines.Take(996).SelectMany(l => l.Findings).ToList();
        var done = await world.Contracts.RunAsync(Mumbai, (ResolveFindings u) => u, new ResolveFindings.Input(found, FindingResolution.Excluded, "from the list of the counter"));
        Assert.Equal(996, done.Value);
    }

    [Fact]
    public async Task Only_contracts_that_cover_the_bookings_are_offered()
    {
        await using var world = await CreateAsync();
        await world.LoadAsync(Row(1, ("customer_id", "1000000099")), Row(2, ("customer_id", "1000000099"), ("product", "BPC")));
        var findings = await world.FindingsAsync();
        Assert.Equal([Number], (await TargetsAsync(world, [findings[0].Id], "bharat")).Select(t => t.Number));
        Assert.Equal([Number], (await TargetsAsync(world, [findings[0].Id], "4000")).Select(t => t.Number));
        Assert.Empty(await TargetsAsync(world, [findings[0].Id], "somebody else"));
        Assert.Empty(await TargetsAsync(world, [findings[0].Id, findings[1].Id], null));
    }

    private static Task<IReadOnlyList<MoveTarget>> TargetsAsync(BookingWorld world, long[] ids, string? search) =>
        world.Contracts.QueryAsync(Mumbai, (MoveTargetQueries q) => q.SearchAsync(new FindingChoice(ids, null), ContractWorld.MumbaiGpo, search));

    private static Task<IReadOnlyList<FindingGroup>> GroupsAsync(BookingWorld world, FindingFilter filter) =>
        world.Contracts.QueryAsync(Mumbai, (FindingScreenQueries q) => q.GroupsAsync(filter));

    private static Task<IReadOnlyList<FindingListRow>> PageAsync(BookingWorld world, FindingListRow? after, bool forward, int take) =>
        world.Contracts.QueryAsync(Mumbai, (FindingScreenQueries q) => q.PageAsync(All, after, forward, take));
}
