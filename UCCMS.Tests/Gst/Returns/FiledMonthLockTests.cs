using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Invoicing;
using UCCMS.Data;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Shared;
using UCCMS.Tests.Invoicing;
using UCCMS.Tests.Organisation;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Gst.Returns;

/// <summary>Once a month is filed nothing comes into it, whatever way is tried; the SQL Server side is parsed with the migrations.</summary>
public sealed class FiledMonthLockTests
{
    private const int February = 202602;
    private static readonly string Delhi = Organising.GstinOf("07");
    private static readonly string Mumbai = Organising.GstinOf("27");

    [SqliteFact]
    public async Task Invoice_inserted_by_sql_into_a_filed_month_is_refused()
    {
        await using var world = await IssuedAsync();
        await world.ReadAsync(db => Filings.FileAsync(db, Filings.Here(Delhi, February, documents: 1)));
        (string, string)[] another = [("Id", "'F0000000-0000-0000-0000-000000000001'"), ("Number", "'DL/25-26/000002'"), ("Serial", "2"), ("OwningOfficeId", "10029280"), ("SupplierGstin", $"'{Delhi}'")];
        var refused = await Assert.ThrowsAnyAsync<DbException>(() => world.ReadAsync(db => db.Database.ExecuteSqlRawAsync(Filings.Copy(db, "GstInvoices", another))));
        Assert.Contains(FiledMonthTriggers.FiledWords, refused.Message, StringComparison.Ordinal);
        (string, string)[] inMarch = [.. another, ("InvoiceDate", "'2026-03-01'")];
        Assert.Equal(1, await world.ReadAsync(db => db.Database.ExecuteSqlRawAsync(Filings.Copy(db, "GstInvoices", inMarch))));
    }

    [SqliteTheory]
    [InlineData("UPDATE FiledMonths SET Month = 202601")]
    [InlineData("UPDATE FiledMonths SET Arn = 'AA070226000002A'")]
    [InlineData("DELETE FROM FiledMonths")]
    public async Task Filing_is_neither_changed_nor_taken_back(string statement)
    {
        await using var world = await GstWorld.CreateAsync();
        await world.ReadAsync(db => Filings.FileAsync(db, Filings.Here(Delhi, February)));
        var refused = await Assert.ThrowsAnyAsync<DbException>(() => world.ReadAsync(db => db.Database.ExecuteSqlRawAsync(statement)));
        Assert.Contains("insert only", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Filing_that_counts_other_documents_than_the_database_holds_is_refused(int counted)
    {
        await using var world = await IssuedAsync();
        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => world.ReadAsync(db => Filings.FileAsync(db, Filings.Here(Delhi, February, counted))));
        Assert.True(Conflicts.IsUniqueViolation(refused), refused.InnerException!.Message);
        Assert.Empty(await world.ReadAsync(db => db.Set<FiledMonth>().ToListAsync()));
        await world.ReadAsync(db => Filings.FileAsync(db, Filings.Here(Delhi, 202601)));
        await world.ReadAsync(db => Filings.FileAsync(db, Filings.Here(Delhi, 202603)));
        await world.ReadAsync(db => Filings.FileAsync(db, Filings.Here(Delhi, February, documents: 1)));
    }

    [Fact]
    public async Task Document_on_its_way_when_the_month_was_filed_is_refused_in_the_same_sentence()
    {
        await using var world = await IssuedAsync();
        await world.ReadAsync(db => Filings.FileAsync(db, Filings.Here(Mumbai, February, documents: 1)));
        var late = await world.ReadAsync(db => db.Scoped<GstInvoice>().AsNoTracking().SingleAsync(i => i.SupplierGstin == Mumbai));
        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => world.ReadAsync(db =>
        {
            db.Entry(late).Property(i => i.Id).CurrentValue = GstInvoiceId.New();
            db.Entry(late).State = EntityState.Added;
            return db.SaveChangesAsync();
        }));
        Assert.True(Conflicts.IsMonthFiled(refused));
        var sentence = await world.ReadAsync(db => FiledMonthConflict.SentenceAsync(db, refused, default));
        Assert.Equal("gst.month-filed", sentence.Code);
        Assert.Equal(FiledMonth.Closed(Mumbai, February).Message, sentence.Message);
        Assert.Contains("for Feb-2026 is filed", sentence.Message, StringComparison.Ordinal);
    }

    // the filing comes between the look of the act of issue and its documents
    [SqliteFact]
    public async Task Issue_overtaken_by_a_filing_is_refused_by_the_runner()
    {
        await using var world = await IssuedAsync();
        var id = await world.ConsolidateAsync(new DateOnly(2026, 1, 1), [GstWorld.DelhiGpo]);
        var overtaking =
            $"CREATE TRIGGER \"Overtaken\" BEFORE UPDATE ON \"InvoiceNumberSeries\" WHEN NOT EXISTS (SELECT 1 FROM \"FiledMonths\") BEGIN INSERT INTO \"FiledMonths\" (\"SupplierGstin\", \"Month\", \"FiledOn\", \"Arn\", \"PersonId\", \"FiledBy\", \"RecordedAtUtc\", \"ReportedAptInvoices\", \"Documents\", \"Value\", \"Tax\") VALUES ('{Delhi}', {February}, '2026-03-10', 'A', 'p', 'p', '2026-03-10', 0, 1, 0, 0); END";
        await world.ReadAsync(db => db.Database.ExecuteSqlRawAsync(overtaking));
        var outcome = await world.IssueAsync(id);
        Assert.Equal("gst.month-filed", outcome.Code);
        Assert.Contains("no document can be dated in it", outcome.Sentence, StringComparison.Ordinal);
        Assert.Equal(2, (await world.InvoicesAsync()).Count);
    }

    [Fact]
    public async Task Apt_invoice_of_a_filed_month_is_refused_row_by_row_with_its_remedy()
    {
        await using var world = await InvoicingWorld.CreateAsync();
        await world.Contracts.SaveAsync(Filings.Here("07AAAGD0584K1ZI", February));
        await using var scope = world.Contracts.Database.As(InvoicingWorld.Nodal);
        var check = await scope.ServiceProvider.GetRequiredService<AptInvoiceCheck>().OfAsync(InvoicingWorld.Read(InvoicingWorld.DelhiRow + InvoicingWorld.MumbaiRow).Rows, InvoicingWorld.Nodal, default);
        Assert.Equal(2, check.Problems.Count);
        Assert.All(check.Problems, p => Assert.Equal(("invoice_date", "28-Feb-2026"), (p.Column, p.Value)));
        Assert.Contains("GSTR-1 of 07AAAGD0584K1ZI for Feb-2026 is filed", check.Problems[0].Reason, StringComparison.Ordinal);
        Assert.Contains("next open period, or by a debit note", check.Problems[0].Remedy, StringComparison.Ordinal);
        Assert.Equal("apt-invoice.rejected-rows", (await world.ImportAsync(InvoicingWorld.DelhiRow)).Code);
    }

    [Fact]
    public async Task Apt_invoice_comes_into_a_month_that_was_filed_on_apts_invoices()
    {
        await using var world = await InvoicingWorld.CreateAsync();
        await world.Contracts.SaveAsync(Filings.OnAptInvoices("07AAAGD0584K1ZI", February));
        Assert.True((await world.ImportAsync(InvoicingWorld.DelhiRow)).IsDone);
    }

    [SqliteTheory]
    [InlineData("DELETE FROM AptInvoices")]
    [InlineData("UPDATE AptInvoices SET InvoiceDate = '2026-03-01'")]
    [InlineData("UPDATE AptInvoices SET SupplierGstin = '27AAAGD0001P1ZR'")]
    [InlineData("UPDATE AptInvoices SET Number = 'APT/2'")]
    [InlineData("UPDATE AptInvoiceLines SET Taxable = 1")]
    [InlineData("DELETE FROM AptInvoiceLines")]
    public async Task Apt_invoice_of_a_filed_month_stays_as_it_is(string statement)
    {
        await using var world = await InvoicingWorld.CreateAsync();
        Assert.True((await world.ImportAsync(InvoicingWorld.DelhiRow)).IsDone);
        await world.Contracts.SaveAsync(Filings.Here("07AAAGD0584K1ZI", February));
        await using var scope = world.Contracts.Database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        await Assert.ThrowsAnyAsync<DbException>(() => db.Database.ExecuteSqlRawAsync(statement));
        await db.Database.ExecuteSqlRawAsync("UPDATE AptInvoices SET HandedOverAtUtc = '2026-03-12 10:00:00'");
        var copy = Filings.Copy(db, "AptInvoices", ("Id", "'F0000000-0000-0000-0000-000000000001'"), ("Number", "'APT/9'"));
        Assert.Contains(FiledMonthTriggers.FiledWords, (await Assert.ThrowsAnyAsync<DbException>(() => db.Database.ExecuteSqlRawAsync(copy))).Message, StringComparison.Ordinal);
    }

    // a migration that rebuilds a table on SQLite drops its triggers without a word
    [SqliteFact]
    public async Task Every_trigger_of_the_model_stands_in_the_file()
    {
        await using var world = await GstWorld.CreateAsync();
        var present = await world.ReadAsync(db => db.Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'trigger'").ToListAsync());
        Assert.All(Triggers.Names, name => Assert.Contains(present, p => p.StartsWith(name, StringComparison.Ordinal)));
    }

    private static async Task<GstWorld> IssuedAsync()
    {
        var world = await GstWorld.CreateAsync();
        var outcome = await world.IssueAsync(await world.ConsolidateAsync(new DateOnly(2026, 2, 1), [GstWorld.DelhiGpo, GstWorld.MumbaiGpo]));
        Assert.True(outcome.IsDone, outcome.Sentence);
        return world;
    }
}
