using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Reports;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;
using UCCMS.Tests.SqlServer;

namespace UCCMS.Tests.Reports;

/// <summary>Every statement that a report would send to SQL Server is read by Microsoft's own T-SQL parser.</summary>
public sealed class ReportStatementTests
{
    private static readonly ReportFilter Narrow = new(new(2026, 1, 1), new(2026, 3, 31), "SPD", "40000101", new OfficeId(10000001), CustomerId.From(2_000_000_001));

    [Fact]
    public async Task Statements_of_every_report_parse()
    {
        var names = await WithReportsAsync((reports, _) => Task.FromResult(reports.All.Select(r => r.Head.Name).ToList()));
        Assert.InRange(names.Count, 12, 100);
        foreach (var name in names)
        {
            var sent = await WithReportsAsync(async (reports, captured) =>
            {
                var report = reports.Find(name)!;
                await ReadAsync(report, Narrow, new PageRequest(Sort: $"{report.Columns.Count}", Skip: 10, Take: 10));
                await ReadAsync(report, new ReportFilter(Narrow.From, Narrow.To), new PageRequest(Take: 10) { Where = ColumnWish.Write(report.Filters.All.Select(ColumnFiltersTests.Sample)) });
                return captured.Texts;
            });
            Assert.NotEmpty(sent);
            Assert.All(sent, t => Assert.Empty(TSql.Errors(t)));
            Assert.DoesNotContain(sent, t => t.Contains("SUM((", StringComparison.Ordinal)); // no sum over a subquery: error 130
        }
    }

    private static async Task<T> WithReportsAsync<T>(Func<ReportCatalogue, CapturedStatements, Task<T>> use)
    {
        var captured = new CapturedStatements();
        await using var services = new ServiceCollection().AddLogging()
            .AddUccmsData(new DatabaseOptions { Provider = DatabaseProvider.SqlServer, ConnectionString = "Server=none;Encrypt=true" })
            .ConfigureDbContext<SqlServerUccmsDbContext>(b => b.AddInterceptors(captured)).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        var post = Post.Assign("superior", Role.CircleOffice, new OfficeId(10000001), new DateOnly(2025, 1, 1), null, Tenure.Regular);
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.Of("superior", "Superior", post, "Office", new OfficeScope(1, 2, 3, SeesAll: false), "test"));
        return await use(scope.ServiceProvider.GetRequiredService<ReportCatalogue>(), captured);
    }

    private static async Task ReadAsync(IReport report, ReportFilter filter, PageRequest request)
    {
        try
        {
            await report.ReadAsync(filter, request);
        }
        catch (Exception e) when (!e.Message.Contains("could not be translated", StringComparison.Ordinal) && e is not OutOfMemoryException)
        {
            // the one plain row is not what the report hoped for; its statements were taken down
        }
    }
}
