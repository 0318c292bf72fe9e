using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Dashboards;
using UCCMS.Core.Exports;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Bookings;
using UCCMS.Data.Dashboards;
using UCCMS.Data.Gst.Notes;
using UCCMS.Data.Organisation;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;
using UCCMS.Web;
using UCCMS.Web.Dashboards;
using UCCMS.Web.Exports.Lists;
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

        return path is Urls.Returns or Urls.EarnedBoard or Urls.BankStatements ? null : await RowsAsync(actor, tile);
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
        "goal-data-driven" or "goal-leading" or "bank-inflow" => true, // shares; their rows are those of another tile
        "revenue" => ShortAmount.Exact(Money.Sum(seen.Amounts)) == tile.Exact,
        "findings" or "put-right" => tile.Exact == $"{IndianNumber.Format(seen.Count)}, {ShortAmount.Exact(seen.Amounts[0])}{(tile.Key == "findings" ? " at stake" : null)}",
        _ when tile.Key.StartsWith("stage-", StringComparison.Ordinal) => figures.Stages.Single(s => tile.Key == $"stage-{s.Stage}").Count == seen.Count,
        _ when tile.Exact.Contains('₹', StringComparison.Ordinal) => seen.Amounts.Select(ShortAmount.Exact).Append(ShortAmount.Exact(Money.Zero)).Contains(tile.Exact) && (seen.Count > 0 || tile.Exact == ShortAmount.Exact(Money.Zero)),
        _ => IndianNumber.Format(seen.Count) == tile.Exact,
    };

    /// <summary>The portal on the demonstration, once for all roles.</summary>
    public sealed class Portal : IDisposable
    {
        public WebApp App { get; } = new("Development", demonstration: true);

        public void Dispose() => App.Dispose();
    }

    private sealed record Seen(int Count, IReadOnlyList<Money> Amounts)
    {
        public override string ToString() => $"{Count}, {string.Join("; ", Amounts)}";
    }
}
