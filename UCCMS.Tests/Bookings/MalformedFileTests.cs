using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;
using UCCMS.Tests.Files;
using UCCMS.Tests.Shared;
using static UCCMS.Tests.Bookings.BookingWorld;

namespace UCCMS.Tests.Bookings;

/// <summary>Every malformed file through the import itself: the refusal names the fault, and no table has a row more or less.</summary>
public sealed class MalformedFileTests
{
    public static TheoryData<string> Faults => MalformedFiles.Faults;

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task File_is_refused_by_its_fault_and_changes_nothing(string fault)
    {
        await using var world = await CreateAsync();
        var before = await TableCounts.OfAsync(world.Contracts.Database);
        var (says, name, content) = MalformedFiles.Make(fault, Header, Row(1));
        var outcome = await ImportAsync(world, content, name);
        Assert.Equal(OutcomeKind.Refused, outcome.Kind);
        Assert.Contains(says, outcome.Sentence, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed", outcome.Sentence, StringComparison.Ordinal);
        Assert.Equal(before, await TableCounts.OfAsync(world.Contracts.Database));
        Assert.Equal(0, await world.ReadAsync(db => db.Set<BookingImport>().IgnoreQueryFilters().CountAsync()));
    }

    [Fact]
    public async Task Good_twin_of_the_refused_files_is_loaded_and_counted()
    {
        await using var world = await CreateAsync();
        var before = await TableCounts.OfAsync(world.Contracts.Database);
        var outcome = await ImportAsync(world, MalformedFiles.Good(Header, Row(1)), "a.xlsx");
        Assert.True(outcome.IsDone, outcome.Sentence);
        Assert.Equal(new RowCounts(1, 0, 0, 0), outcome.Value!.Rows);
        var after = await TableCounts.OfAsync(world.Contracts.Database);
        Assert.Equal((before["Bookings"] + 1, before["AuditRecords"] + 1), (after["Bookings"], after["AuditRecords"]));
    }

    [Theory]
    [InlineData("1.2E+3", "scientific notation", "without exponent")]
    [InlineData("1000000000.01", "above ₹1,00,00,00,000", "Check the figure")]
    [InlineData("\"1,00,00,00,001\"", "above ₹1,00,00,00,000", "Check the figure")]
    [InlineData("-5", "negative", "credit note")]
    [InlineData("(5.00)", "negative", "credit note")]
    public async Task Amount_that_cannot_be_is_rejected_with_its_row_and_the_good_rows_are_loaded(string value, string reason, string remedy)
    {
        await using var world = await CreateAsync();
        var plain = value.Trim('"');
        var outcome = await world.ImportAsync(File(Row(1), Row(2, ("base_tariff", plain)), Row(3)));
        Assert.True(outcome.IsDone, outcome.Sentence);
        Assert.Equal(new RowCounts(2, 0, 1, 0), outcome.Value!.Rows);
        var error = Assert.Single(outcome.Value.Errors);
        Assert.Equal((3, "base_tariff", plain), (error.Row, error.Column, error.Value));
        Assert.Contains(reason, error.Reason, StringComparison.Ordinal);
        Assert.Contains(remedy, error.Remedy, StringComparison.Ordinal);
        Assert.Equal([Article(1), Article(3)], (await world.VisibleAsync()).Select(b => b.ArticleNumber));
    }

    private static async Task<Outcome<ImportResult>> ImportAsync(BookingWorld world, byte[] content, string name)
    {
        await using var scope = world.Contracts.Database.As(Mumbai);
        using var stream = new MemoryStream(content);
        return await scope.ServiceProvider.GetRequiredService<BookingImportBulk>()
            .RunAsync(new BookingFile(stream, name, content.Length, Mumbai.OfficeId), null, CancellationToken.None);
    }
}
