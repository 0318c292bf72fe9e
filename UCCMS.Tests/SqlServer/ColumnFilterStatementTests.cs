using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Gst;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Settlement;
using UCCMS.Data.Settlement.Credit;
using UCCMS.Data.Settlement.Dues;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.SqlServer;

/// <summary>Every filter of every list is a condition that SQL Server reads, and narrows: it says more than the same query without it.</summary>
public sealed class ColumnFilterStatementTests
{
    private static readonly DateOnly Today = new(2026, 3, 5);

    // lists of what is no table of its own
    private static readonly Dictionary<string, Func<UccmsDbContext, object>> Sources = new(StringComparer.Ordinal)
    {
        ["DepositEntry"] = db => DepositEntries.Of(db, null, Today, Money.Zero),
        ["CreditEntry"] = db => CreditEntries.Of(db, [], Today),
        ["DuesEntry"] = db => DuesEntries.Of(db, DuesGroup.Customer, Today),
        ["OpenBillRow"] = db => DuesQueries.Open(db),
        ["RegisterEntry"] = db => RegisterQueries.Entries(db, new("07AAAGP0007D1Z5", 2025, DocumentKind.CreditNote)),
    };

    /// <summary>Every list of filters there is, found by its type; those over raw SQL are read with the list itself.</summary>
    public static TheoryData<string> Lists => [.. Found.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, object> Found { get; } = (
        from type in typeof(UccmsDbContext).Assembly.GetTypes()
        where !type.ContainsGenericParameters
        from member in type.GetMembers(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        let value = member switch { PropertyInfo { GetMethod: not null } p when IsFilters(p.PropertyType) => p.GetValue(null), FieldInfo f when IsFilters(f.FieldType) && !f.Name.StartsWith('<') => f.GetValue(null), _ => null }
        where value is not null && value.GetType().GetGenericArguments()[0].Name != "DocumentRow"
        select (Name: $"{type.Name}.{member.Name}", Value: value)).ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal);

    [Fact]
    public void Every_list_is_found() => Assert.InRange(Found.Count, 45, 200);

    [Theory]
    [MemberData(nameof(Lists))]
    public void Every_filter_reads_on_sql_server_and_narrows(string list)
    {
        using var services = new ServiceCollection().AddLogging()
            .AddUccmsData(new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = "Server=none;Encrypt=true" }).BuildServiceProvider();
        using var scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Core.Organisation.Actor.System("test"));
        using var db = scope.ServiceProvider.GetRequiredService<IDbContextFactory<UccmsDbContext>>().CreateDbContext();
        var filters = Found[list];
        var row = filters.GetType().GetGenericArguments()[0];
        typeof(ColumnFilterStatementTests).GetMethod(nameof(Reads), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(row).Invoke(null, [db, filters]);
    }

    private static bool IsFilters(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ColumnFilters<>);

    private static void Reads<TRow>(UccmsDbContext db, ColumnFilters<TRow> by)
        where TRow : class
    {
        var rows = Sources.TryGetValue(typeof(TRow).Name, out var source) ? (IQueryable<TRow>)source(db) : db.Set<TRow>().IgnoreQueryFilters();
        var plain = TextOf(rows);
        Assert.NotEmpty(by.All);
        foreach (var filter in by.All)
        {
            var text = TextOf(by.Apply(db, rows, ColumnWish.Write([ColumnFiltersTests.Sample(filter)])));
            Assert.Empty(TSql.Errors(text));
            Assert.True(text.Length > plain.Length, $"{filter.Key} of {typeof(TRow).Name} narrows nothing");
        }
    }

    // what follows the statement is a hint, no statement
    private static string TextOf<TRow>(IQueryable<TRow> rows) => rows.Select(_ => 1).ToQueryString().Split("This LINQ query")[0];
}
