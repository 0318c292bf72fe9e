using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using static UCCMS.Tests.Gst.Returns.FilingWorld;

namespace UCCMS.Tests.Gst.Returns;

/// <summary>CGST section 34(2): the annual return ends the time of credit notes before 30 November does.</summary>
public sealed class RecordAnnualReturnTests
{
    private const int Year = 2025;

    [Fact]
    public async Task Year_has_one_annual_return_and_only_when_it_is_over()
    {
        await using var world = await CreateAsync();
        Assert.Equal("return.year-open", (await RecordAsync(world)).Code);
        world.Gst.At(new DateTime(2026, 8, 20, 11, 0, 0));
        Assert.Equal("return.months-open", (await RecordAsync(world)).Code);
        Assert.True((await RecordAsync(world, year: 2024)).IsDone);
        var again = await RecordAsync(world, year: 2024);
        Assert.Equal("return.annual-filed", again.Code);
        Assert.Contains("15-Jul-2026", again.Sentence, StringComparison.Ordinal);
        var annual = await world.Gst.ReadAsync(db => db.Set<AnnualReturn>().SingleAsync());
        Assert.Equal((Delhi, 2024, new DateOnly(2026, 7, 15)), (annual.SupplierGstin, annual.FinancialYear, annual.FiledOn));
    }

    [Fact]
    public async Task Only_the_filing_office_records_what_the_portal_answered()
    {
        await using var world = await CreateAsync();
        world.Gst.At(new DateTime(2026, 8, 20, 11, 0, 0));
        Assert.Equal("office.not-yours", (await RecordAsync(world, 2024, world.MumbaiClerk)).Code);
        Assert.Equal("permission.missing", (await RecordAsync(world, 2024, world.Gst.Nodal)).Code);
        Assert.Equal("return.arn", (await RecordAsync(world, 2024, arn: "x")).Code);
        Assert.Equal("return.year-open", (await RecordAsync(world, 1999)).Code);
    }

    private static Task<Outcome<Done>> RecordAsync(FilingWorld world, int year = Year, Actor? actor = null, string arn = GoodArn) => world.RunAsync(
        actor ?? world.DelhiClerk, (RecordAnnualReturn u) => u, new RecordAnnualReturn.Input(Delhi, year, arn, new DateOnly(2026, 7, 15)));
}
