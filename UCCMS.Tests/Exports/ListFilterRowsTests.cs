using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Exports;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Tests.Dashboards;
using UCCMS.Tests.House;
using UCCMS.Tests.Shared;
using UCCMS.Web.Exports.Lists;

namespace UCCMS.Tests.Exports;

/// <summary>
/// Every filter of every list against the same list without it, on the demonstration and by the very pages: what fits nothing leaves
/// nothing, and two halves of a range are as many as its whole.
/// </summary>
public sealed partial class ListFilterRowsTests(TileRowsTests.Portal portal) : IClassFixture<TileRowsTests.Portal>
{
    private static readonly Role[] Posts = [Role.NodalOffice, Role.Directorate, Role.Administrator, Role.BookingLocation, Role.Auditor, Role.Pao, Role.Ddo, Role.CircleOffice, Role.CeptSupport];
    private readonly WebApp app = portal.App;

    [Fact]
    public async Task Every_filter_of_every_list_narrows_the_same_list()
    {
        var actors = await ActorsAsync();
        var (lists, columns, wrong) = (0, 0, new List<string>());
        foreach (var (name, address) in Pages())
        {
            if (await FirstWithRowsAsync(actors, name, address) is not { } actor)
            {
                continue;
            }

            lists++;
            columns += await OpenAsync(actor, name, address, list => LookAsync(name, list, wrong));
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
        Assert.InRange(lists, 30, 200);
        Assert.InRange(columns, 180, 2_000);
    }

    private static async Task<int> LookAsync(string name, IExportedList list, List<string> wrong)
    {
        var (by, whole) = (FiltersOf(list), await CountAsync(list, null));
        foreach (var filter in by.All)
        {
            // the portal's own jobs may add a row between two counts: what is wrong is counted once more
            if (await FaultAsync(list, filter, whole) is not null && await FaultAsync(list, filter, await CountAsync(list, null)) is { } fault)
            {
                wrong.Add($"{name}, {filter.Title}: {fault}");
            }
        }

        return by.All.Count;
    }

    private static async Task<string?> FaultAsync(IExportedList list, ColumnFilter filter, int whole)
    {
        Task<int> Count(string value) => CountAsync(list, ColumnWish.Write([new ColumnWish(filter.Key, value)]));
        var none = filter.Kind switch { ColumnKind.Text => "q%~no such words", ColumnKind.Day => "1901-01-01..1901-01-02", ColumnKind.Choice => null, _ => "987654321..987654322" };
        if (none is not null && await Count(none) != 0)
        {
            return "what fits nothing leaves rows";
        }

        var (all, parts) = filter.Kind switch
        {
            ColumnKind.Choice => (string.Join(ColumnWish.Or, Enum.GetNames(filter.States!)), Enum.GetNames(filter.States!)),
            ColumnKind.Day => ("1901-01-01..2100-01-01", new[] { "1901-01-01..2026-01-31", "2026-02-01..2100-01-01" }),
            ColumnKind.Amount => ("-900000000..900000000", new[] { "-900000000..1000", "1000.01..900000000" }),
            ColumnKind.Number => ("-900000000..900000000", new[] { "-900000000..5", "6..900000000" }),
            _ => (string.Empty, Array.Empty<string>()),
        };
        var sum = 0;
        foreach (var part in parts)
        {
            sum += await Count(part);
        }

        var together = parts.Length == 0 ? 0 : await Count(all);
        return together != sum || sum > whole
            ? string.Create(CultureInfo.InvariantCulture, $"{sum} in its parts, {together} in all, {whole} without it")
            : null;
    }

    private static IEnumerable<(string Name, string Address)> Pages() =>
        from file in SourceTree.Razor
        where file.Text.Contains("<DataTable", StringComparison.Ordinal) && file.Text.Contains("FilterBy=", StringComparison.Ordinal)
        let page = Address().Match(file.Text)
        where page.Success && !page.Groups[1].Value.Contains('{', StringComparison.Ordinal)
        select (Path.GetFileNameWithoutExtension(file.Path), page.Groups[1].Value);

    private async Task<Actor?> FirstWithRowsAsync(IReadOnlyList<Actor> actors, string name, string address)
    {
        foreach (var actor in actors)
        {
            try
            {
                if (await OpenAsync(actor, name, address, list => CountAsync(list, null)) > 0)
                {
                    return actor;
                }
            }
            catch (RuleViolation)
            {
                // not a page of this post, or no list before something is chosen
            }
        }

        return null;
    }

    private Task<T> OpenAsync<T>(Actor actor, string name, string address, Func<IExportedList, Task<T>> use) =>
        new ListRendering(app.Services.GetRequiredService<IServiceScopeFactory>()).OpenAsync(actor, new ListAddress(name, address), use);

    // the table itself, of whatever rows
    private static async Task<int> CountAsync(IExportedList list, string? where) =>
        (await ((dynamic)list).Load(new PageRequest(Take: 5) { Where = where })).Total;

    private static IColumnFilters FiltersOf(IExportedList list) => ((dynamic)list).FilterBy;

    private async Task<IReadOnlyList<Actor>> ActorsAsync()
    {
        await using var scope = app.AsSystem();
        var posts = await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Set<Post>().AsNoTracking().Where(p => Posts.Contains(p.Role)).ToListAsync();
        var actors = new List<Actor>();
        foreach (var post in posts.OrderBy(p => Array.IndexOf(Posts, p.Role)).GroupBy(p => p.Role).SelectMany(g => g.Take(3)))
        {
            if (await scope.ServiceProvider.GetRequiredService<ActorQueries>().ActorAsync(post.PersonId, post.Id, "test") is { } actor)
            {
                actors.Add(actor);
            }
        }

        return actors;
    }

    [GeneratedRegex("@page \"([^\"]+)\"")]
    private static partial Regex Address();
}
