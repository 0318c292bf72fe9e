using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Data.Shared;

namespace UCCMS.Tests.Generation;

/// <summary>What UCCMS finds in a generated month is what was planted, and nothing else but the documented suspicions.</summary>
[Collection(ImportedMonth.Name)]
public sealed class FoundAsPlantedTests(ImportedMonth month)
{
    private sealed record Finding(string File, int Line, FindingCode Code, FindingGround Ground, decimal? Expected, int? Rows);

    [Fact]
    public async Task Every_planted_finding_is_found_and_no_clean_row_is_suspected_but_honest_twins()
    {
        var found = await FoundAsync();
        var planted = Planted("findings").Concat(Planted("honestSuspicions")).ToList();
        Assert.Empty(planted.Select(Bare).Except(found.Select(Bare)));
        Assert.Empty(found.Select(Bare).Except(planted.Select(Bare)));
        Assert.Equal(planted.Count, found.Count);
        Assert.Empty(Enum.GetValues<FindingCode>().Except(planted.Select(p => p.Code)));
        Assert.Empty(Enum.GetValues<FindingGround>().Except([FindingGround.None]).Except(planted.Select(p => p.Ground)));
    }

    [Fact]
    public async Task Tariff_that_should_have_been_charged_and_rows_of_a_wrong_file_are_told()
    {
        var found = (await FoundAsync()).ToDictionary(Bare);
        var certain = Planted("findings").Where(p => p.Expected is not null || p.Rows is not null).ToList();
        Assert.Contains(certain, p => p.Expected is not null);
        Assert.Contains(certain, p => p.Rows is not null);
        Assert.All(certain, p => Assert.Equal(p, found[Bare(p)]));
    }

    [Fact]
    public void Imports_report_what_the_truth_says() => Assert.All(month.Truth.GetProperty("bookingFiles").EnumerateArray(), f => Assert.Equal(
        new RowCounts(Number(f, "accepted"), Number(f, "flagged"), Number(f, "rejected"), Number(f, "duplicates")),
        month.Imports[f.GetProperty("file").GetString()!]));

    [Fact]
    public async Task Totals_of_the_bookings_are_those_of_the_truth_with_sap_apart()
    {
        var contracts = await month.World.ReadAsync(db => db.Scoped<Contract>().ToDictionaryAsync(c => c.Number, c => c.Id));
        var told = month.Truth.GetProperty("totals").GetProperty("lines").EnumerateArray()
            .Where(l => Number(l.GetProperty("imported"), "articles") > 0)
            .ToLookup(l => (Contract: l.GetProperty("contract").GetString()!, From: l.GetProperty("periodFrom").GetString()!));
        foreach (var period in told)
        {
            var from = DateOnly.ParseExact(period.Key.From, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var own = await month.World.ReadAsync((IServiceProvider s) => s.GetRequiredService<IBookingsStore>().TotalsInAptAsync(contracts[period.Key.Contract], from, CancellationToken.None));
            Assert.Equal(
                period.Select(l => (Number(l, "office"), l.GetProperty("product").GetString(), ClassOf(l), Number(l.GetProperty("imported"), "articles"), Rupees(l, "gross"), Rupees(l, "vas"))).Order(),
                own.Select(o => (o.OfficeId.Value, (string?)o.Product, o.TrafficClass, o.Count, o.Gross.Rupees, o.Vas.Rupees)).Order());
        }
    }

    [Fact]
    public async Task Every_fault_of_an_apt_invoice_is_found_and_right_invoices_raise_nothing()
    {
        var found = await month.World.ReadAsync(async (IServiceProvider s) =>
        {
            var judgement = s.GetRequiredService<AptInvoiceJudgement>();
            var invoices = await s.GetRequiredService<UCCMS.Data.UccmsDbContext>().Scoped<AptInvoice>().Include(i => i.Lines).ToListAsync();
            var all = new List<(AptFindingCode, string, int, string, TrafficClass)>();
            foreach (var invoice in invoices)
            {
                all.AddRange((await judgement.OnAsync(invoice, CancellationToken.None)).Select(f => (f.Code, invoice.Number, f.OfficeId.Value, f.Product, f.TrafficClass)));
            }

            return all;
        });
        var planted = month.Truth.GetProperty("aptFindings").EnumerateObject().SelectMany(c => c.Value.EnumerateArray().Select(f => (
            Enum.Parse<AptFindingCode>(c.Name), f.GetProperty("invoice").GetString()!, Number(f, "office"), f.GetProperty("product").GetString()!, ClassOf(f)))).ToList();
        Assert.Equal(planted.Order(), found.Order());
        Assert.True(Enum.GetValues<AptFindingCode>().Except([AptFindingCode.RowDoesNotAddUp]).All(c => planted.Exists(p => p.Item1 == c)));
    }

    private static (string File, int Line, FindingCode Code, FindingGround Ground) Bare(Finding f) => (f.File, f.Line, f.Code, f.Ground);

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static decimal Rupees(JsonElement line, string name) => line.GetProperty("imported").GetProperty(name).GetDecimal();

    private static TrafficClass ClassOf(JsonElement element) =>
        element.GetProperty("class").GetString() is { Length: > 0 } text ? Enum.Parse<TrafficClass>(text) : TrafficClass.None;

    private IEnumerable<Finding> Planted(string name) =>
        from code in month.Truth.GetProperty(name).EnumerateObject()
        from f in code.Value.EnumerateArray()
        select new Finding(
            f.GetProperty("file").GetString()!,
            Number(f, "line"),
            Enum.Parse<FindingCode>(code.Name),
            Enum.Parse<FindingGround>(f.GetProperty("ground").GetString()!),
            f.TryGetProperty("expectedTariff", out var expected) ? expected.GetDecimal() : null,
            f.TryGetProperty("rowsConcerned", out var rows) ? rows.GetInt32() : null);

    private Task<List<Finding>> FoundAsync() => month.World.ReadAsync(async db =>
    {
        var found = await (
            from finding in db.Scoped<BookingFinding>()
            join booking in db.Scoped<Booking>() on finding.BookingId equals booking.Id
            join import in db.Scoped<BookingImport>() on booking.ImportId equals import.Id
            select new { import.FileName, booking.RowNumber, finding.Code, finding.Ground, finding.Expected, finding.RowsConcerned }).ToListAsync();
        return found.Select(f => new Finding(f.FileName, f.RowNumber, f.Code, f.Ground, f.Expected?.Rupees, f.RowsConcerned)).ToList();
    });
}
