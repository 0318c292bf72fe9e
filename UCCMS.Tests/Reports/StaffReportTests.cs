using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Reports;
using UCCMS.Tests.Gst;
using UCCMS.Tests.Shared;
using UCCMS.Tests.SqlServer;

namespace UCCMS.Tests.Reports;

/// <summary>The database counts the acts of each officer and finds the middle of their days.</summary>
public sealed class StaffReportTests
{
    private static readonly DateTime Begin = new(2026, 3, 2, 6, 0, 0, DateTimeKind.Utc);
    private static readonly ReportFilter March = new(new(2026, 3, 1), new(2026, 3, 31));
    private long sequence = 1_000_000;

    [Fact]
    public async Task Median_and_longest_are_of_the_days_since_the_act_before_on_the_document()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using (var scope = database.AsSystem())
        {
            var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
            foreach (var (document, days) in new[] { ("a", 10m), ("b", 1m), ("c", 4m), ("d", 2m) })
            {
                db.Add(Record("SubmitContract", document, 0, "clerk", Guid.NewGuid()));
                var command = Guid.NewGuid();
                db.Add(Record("ApproveContract", document, days, "asha", command));
                db.Add(Record("ApproveContract", document, days, "asha", command)); // two records of one act
            }

            db.Add(Record("ApproveContract", "e", 1, "asha", Guid.NewGuid())); // nobody had it before
            db.Add(Record("ApproveContract", "a", 10.75m, "bina", Guid.NewGuid()));
            db.Add(Record("SetSetting", "a", 11, "bina", Guid.NewGuid())); // moves nothing on
            await db.SaveChangesAsync();
        }

        var rows = await ReadAsync(database, March);
        Assert.Equal(["Approve contract|New Delhi GPO|asha|4|3.0|10.0", "Approve contract|New Delhi GPO|bina|1|0.8|0.8"], rows.Select(Line));
        Assert.Equal(["bina", "asha"], (await ReadAsync(database, March, new PageRequest(Sort: "6"))).Select(r => r.Cells[2]));
        Assert.Single(await ReadAsync(database, March, new PageRequest(Take: 1) { Skip = 1 }));
        Assert.Equal(2, (await ReadAsync(database, March with { Office = GstWorld.DelhiGpo })).Count);
        Assert.Empty(await ReadAsync(database, March with { Office = GstWorld.MumbaiGpo }));
        Assert.Empty(await ReadAsync(database, March with { From = new(2026, 3, 14) }));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Statement_parses_for_sql_server(bool seesAll, bool isNarrow) =>
        Assert.Empty(TSql.Errors(string.Format(System.Globalization.CultureInfo.InvariantCulture, StaffReport.Statement(sqlite: false, seesAll, isNarrow), "@p0", "@p1", "@p2", "@p3")));

    private static async Task<IReadOnlyList<ReportRow>> ReadAsync(TestDatabase database, ReportFilter filter, PageRequest? request = null)
    {
        var office = GstWorld.DelhiGpo;
        var director = Actor.Of("d", "D", Post.Assign("d", Role.Directorate, office, new DateOnly(2025, 1, 1), null, Tenure.Regular), "Directorate", OfficeScope.Everything, "test");
        await using var scope = database.As(director);
        return (await scope.ServiceProvider.GetRequiredService<ReportCatalogue>().Find("staff")!.ReadAsync(filter, request ?? new PageRequest())).Rows;
    }

    private AuditRecord Record(string act, string document, decimal days, string person, Guid command)
    {
        var actor = Actor.Of(person, person, Post.Assign(person, Role.NodalOffice, GstWorld.DelhiGpo, new DateOnly(2025, 1, 1), null, Tenure.Regular), "New Delhi GPO", OfficeScope.Everything, "test");
        var at = Begin.AddDays((double)days);
        return AuditRecord.Link(++sequence, "", new AuditEntry(act, command) { DocumentKey = document, Outcome = AuditOutcome.Done }, actor, at, at);
    }

    private static string Line(ReportRow row) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{row.Cells[0]}|{row.Cells[1]}|{row.Cells[2]}|{row.Cells[4]}|{row.Cells[5]:0.0}|{row.Cells[6]:0.0}");
}
