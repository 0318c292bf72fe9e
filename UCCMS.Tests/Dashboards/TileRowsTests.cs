using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Dashboards;
using UCCMS.Core.Exports;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Bookings;
using UCCMS.Data.Dashboards;
using UCCMS.Data.Gst.Notes;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Ledger;
using UCCMS.Data.Organisation;
using UCCMS.Data.Settlement;
using UCCMS.Data.Settlement.Bank;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;
using UCCMS.Web;
using UCCMS.Web.Dashboards;
using UCCMS.Web.Exports.Lists;
using UCCMS.Web.Gst.Returns;
using UCCMS.Web.Shared;

namespace UCCMS.Tests.Dashboards;

/// <summary>Whatever tile is opened, by whomever and for whatever days, its rows come to its figure: on the demonstration, by the very pages.</summary>
public sealed class TileRowsTests(TileRowsTests.Portal portal) : IClassFixture<TileRowsTests.Portal>
{
    private readonly WebApp app = portal.App;

    [Theory]
    [InlineData(Role.Directorate)]
    [InlineData(Role.CircleOffice)]
    [InlineData(Role.RegionalOffice)]
    [InlineData(Role.DivisionalOffice)]
    [InlineData(Role.Pao)]
    [InlineData(Role.NodalOffice)]
    public async Task Rows_behind_every_tile_come_to_its_figure(Role role)
    {
        var opened = new HashSet<string>(StringComparer.Ordinal);
        foreach (var actor in await ActorsAsync(role))
        {
            foreach (var choice in new[] { SpanChoice.Year, SpanChoice.Quarter })
            {
                await using var scope = app.Services.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<ActorContext>().Set(actor);
                var figures = await scope.ServiceProvider.GetRequiredService<DashboardQueries>().FiguresAsync(new(choice));
                foreach (var tile in new DashboardTiles(figures, actor, null).Groups.SelectMany(g => g.Tiles).Where(t => t.Address is not null))
                {
                    if (await SeenAsync(scope.ServiceProvider, actor, tile) is { } seen)
                    {
                        opened.Add(tile.Key);
                        Assert.True(Shown(tile, figures, seen), $"{role} {actor.OfficeName}, {choice}, {tile.Key}: {tile.Exact}; its rows: {seen}");
                    }
                }
            }
        }

        Assert.InRange(opened.Count, 5, 100);
    }

    // two of a role, so that not only the one who did most is looked at
    private async Task<IReadOnlyList<Actor>> ActorsAsync(Role role)
    {
        await using var scope = app.AsSystem();
        var day = IndianTime.Today(TimeProvider.System);
        var posts = await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Set<Post>().AsNoTracking().Where(p => p.Role == role).Take(2).ToListAsync();
        var actors = new List<Actor>();
        foreach (var post in posts)
        {
            actors.Add(await scope.ServiceProvider.GetRequiredService<ActorQueries>().ActorAsync(post.PersonId, post.Id, "test") ?? throw new InvalidOperationException($"{post.PersonId} holds no post on {day}."));
        }

        Assert.NotEmpty(actors);
        return actors;
    }

    private async Task<Seen?> SeenAsync(IServiceProvider services, Actor actor, TileFigure tile)
    {
        var query = QueryHelpers.ParseQuery(new Uri("https://x" + tile.Address).Query);
        string? Value(string name) => query.TryGetValue(name, out var value) ? value.ToString() : null;
        var path = tile.Address!.Split('?')[0];
        if (path == Urls.Findings)
        {
            var filter = new FindingFilter(Enum.TryParse<FindingState>(Value("state"), out var state) ? state : FindingState.Open, Office: actor.May(Permissions.ResolveFindings) ? actor.OfficeId : null) { Where = ColumnWishes.Where(new Uri("https://x" + tile.Address), FindingScreenQueries.Columns) };
            var groups = await services.GetRequiredService<FindingScreenQueries>().GroupsAsync(filter);
            return new(groups.Sum(g => g.Count), [Money.Sum(groups.Select(g => g.AtStake))]);
        }

        if (path == Urls.Receipts)
        {
            var sums = await services.GetRequiredService<ReceiptQueries>().SumsAsync(new(QueryText.Day(Value("from")), QueryText.Day(Value("to")), Status: Enum.Parse<ReceiptStatus>(Value("status")!)), null);
            return new(sums.Count, [sums.Amount]);
        }

        if (path == Urls.Notes)
        {
            var sums = await services.GetRequiredService<NotesQueries>().SumsAsync(new(QueryText.Day(Value("from")), QueryText.Day(Value("to"))), null);
            return new(sums.Credits.Count + sums.Debits.Count, [sums.Debits.Tax - sums.Credits.Tax]);
        }

        return path switch
        {
            Urls.EarnedBoard => await EarnedAsync(services, tile),
            Urls.BankStatements => await BalancesAsync(services),
            Urls.Returns => await FiledAsync(services),
            _ => await RowsAsync(actor, tile),
        };
    }

    // the documents that the board's total opens
    private static async Task<Seen> EarnedAsync(IServiceProvider services, TileFigure tile)
    {
        var trail = services.GetRequiredService<TrailQueries>();
        var rows = await PagedAsync(r => trail.ListAsync(new TrailFilter(), r));
        return tile.Key == "goal-transparent"
            ? new(rows.Count, [Money.Sum(rows.SelectMany(r => r.Stages).Where(s => s.Stage < RupeeStage.RoundOffKept && WaitingAges.Of(s.Since ?? IndianTime.Today(services.GetRequiredService<TimeProvider>()), IndianTime.Today(services.GetRequiredService<TimeProvider>())) != WaitingAge.Longer).Select(s => s.Amount)), Money.Sum(rows.Select(r => r.Waiting))])
            : new(rows.Count, [Money.Sum(rows.Select(r => r.Waiting))]);
    }

    // of each account the statement that ends last, and of those the one imported last
    private static async Task<Seen> BalancesAsync(IServiceProvider services)
    {
        var bank = services.GetRequiredService<BankQueries>();
        var statements = await PagedAsync(r => bank.StatementsAsync(r));
        var latest = statements.GroupBy(s => (s.OfficeName, s.Account)).Select(g => g.OrderByDescending(s => s.To).ThenByDescending(s => s.ImportedAtUtc).First()).ToList();
        return new(latest.Count, [Money.Sum(latest.Select(s => s.Closing))]);
    }

    // the cells of the last month that is over, as the board shows them
    private static async Task<Seen> FiledAsync(IServiceProvider services)
    {
        var month = ReturnPeriod.Of(IndianTime.Today(services.GetRequiredService<TimeProvider>())).Previous;
        var (from, to) = BoardFilter.Of(null, null, null, null).PeriodsOn(IndianTime.Today(services.GetRequiredService<TimeProvider>()));
        var cells = (await services.GetRequiredService<ComplianceQueries>().BoardAsync(from, to)).Rows.SelectMany(r => r.Cells).Where(c => c.Period == month && c.Status != ReturnStatus.NoDocuments).ToList();
        return new(cells.Count, []) { Part = cells.Count(c => c.Status == ReturnStatus.Filed) };
    }

    private static async Task<List<T>> PagedAsync<T>(Func<PageRequest, Task<Page<T>>> load)
    {
        var rows = new List<T>();
        for (var skip = 0; ; skip += 200)
        {
            var page = await load(new PageRequest(Skip: skip, Take: 200));
            rows.AddRange(page.Items);
            if (rows.Count >= page.Total)
            {
                return rows;
            }

            Assert.True(page.Items.Count > 0, $"The list tells of {page.Total} rows and gives {rows.Count}.");
        }
    }

    private async Task<Seen> RowsAsync(Actor actor, TileFigure tile)
    {
        var figures = await new ListRendering(app.Services.GetRequiredService<IServiceScopeFactory>()).OpenAsync(
            actor, new ListAddress(tile.Title, tile.Address!), async list => (await list.WriteAsync(new MemoryStream(), new("test", DateTime.UtcNow), (_, _) => Task.CompletedTask, CancellationToken.None)).Figures);
        var amounts = figures.ControlTotal.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(t => Money.FromRupees(decimal.Parse(t[(t.IndexOf('₹', StringComparison.Ordinal) + 1)..], NumberStyles.Number, CultureInfo.InvariantCulture))).ToList();
        return new(figures.Rows, amounts);
    }

    // an amount is that of one column, or of the two that revenue has; a number is that of the rows
    private static bool Shown(TileFigure tile, DashboardFigures figures, Seen seen) => tile.Key switch
    {
        "goal-data-driven" => tile.Exact == Share(seen.Count, seen.Count + figures.Findings.Open.Count),
        "goal-leading" => tile.Exact == (new Growth(Money.Sum(seen.Amounts).Paise, figures.Revenue.Total.Charges.Base).Percent is { } growth ? $"{growth.ToString("0.#", CultureInfo.InvariantCulture)}%" : "–"),
        "goal-transparent" => tile.Exact == Share(seen.Amounts[0].Paise, seen.Amounts[1].Paise),
        "returns" => tile.Figure == $"{IndianNumber.Format(seen.Part)} of {IndianNumber.Format(seen.Count)}" && tile.Exact == Share(seen.Part, seen.Count),
        "revenue" => ShortAmount.Exact(Money.Sum(seen.Amounts)) == tile.Exact,
        "findings" or "put-right" => tile.Exact == $"{IndianNumber.Format(seen.Count)}, {ShortAmount.Exact(seen.Amounts[0])}{(tile.Key == "findings" ? " at stake" : null)}",
        _ when tile.Key.StartsWith("stage-", StringComparison.Ordinal) => figures.Stages.Single(s => tile.Key == $"stage-{s.Stage}").Count == seen.Count,
        _ when tile.Exact.Contains('₹', StringComparison.Ordinal) => seen.Amounts.Select(ShortAmount.Exact).Append(ShortAmount.Exact(Money.Zero)).Contains(tile.Exact) && (seen.Count > 0 || tile.Exact == ShortAmount.Exact(Money.Zero)),
        _ => IndianNumber.Format(seen.Count) == tile.Exact,
    };

    private static string Share(long part, long whole) => Growth.Share(part, whole) is { } share ? $"{share.ToString("0.#", CultureInfo.InvariantCulture)}%" : "–";

    /// <summary>The portal on the demonstration, once for all roles.</summary>
    public sealed class Portal : IDisposable
    {
        public WebApp App { get; } = new("Development", demonstration: true);

        public void Dispose() => App.Dispose();
    }

    private sealed record Seen(int Count, IReadOnlyList<Money> Amounts)
    {
        /// <summary>Of these, those that the tile counts.</summary>
        public int Part { get; init; }

        public override string ToString() => $"{Count}, {string.Join("; ", Amounts)}";
    }
}
