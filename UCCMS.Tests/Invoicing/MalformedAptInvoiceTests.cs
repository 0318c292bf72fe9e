using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Data.Files;
using UCCMS.Data.Invoicing;
using UCCMS.Data.Shared;
using UCCMS.Tests.Files;
using UCCMS.Tests.Shared;
using static UCCMS.Tests.Invoicing.InvoicingWorld;

namespace UCCMS.Tests.Invoicing;

/// <summary>
/// Every malformed file of APT invoices on the way that screen and verb take: opened, read, checked and imported. The
/// refusal names the fault, and no table has a row more or less.
/// </summary>
public sealed class MalformedAptInvoiceTests
{
    public static TheoryData<string> Faults => MalformedFiles.Faults;

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task File_is_refused_by_its_fault_and_changes_nothing(string fault)
    {
        await using var world = await CreateAsync();
        var before = await TableCounts.OfAsync(world.Contracts.Database);
        var (says, name, content) = MalformedFiles.Make(fault, Header, DelhiRow);
        var refusal = await Assert.ThrowsAsync<RuleViolation>(() => ImportAsync(world, content, name));
        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Nothing was changed", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await TableCounts.OfAsync(world.Contracts.Database));
    }

    [Fact]
    public async Task Good_twin_of_the_refused_files_is_loaded_and_counted()
    {
        await using var world = await CreateAsync();
        var before = await TableCounts.OfAsync(world.Contracts.Database);
        var (problems, outcome) = await ImportAsync(world, MalformedFiles.Good(Header, DelhiRow), "a.xlsx");
        Assert.Empty(problems);
        Assert.True(outcome.IsDone, outcome.Sentence);
        var after = await TableCounts.OfAsync(world.Contracts.Database);
        Assert.Equal((before["AptInvoices"] + 1, before["AuditRecords"] + 1), (after["AptInvoices"], after["AuditRecords"]));
    }

    [Theory]
    [InlineData("6E+05", "scientific notation", "without exponent")]
    [InlineData("1000000000.01", "above ₹1,00,00,00,000", "Check the figure")]
    [InlineData("1000000001", "above ₹1,00,00,00,000", "Check the figure")]
    [InlineData("-600000", "negative", "credit note")]
    [InlineData("(600000)", "negative", "credit note")]
    public async Task Amount_that_cannot_be_stops_the_whole_file_with_its_row(string value, string reason, string remedy)
    {
        await using var world = await CreateAsync();
        var before = await TableCounts.OfAsync(world.Contracts.Database);
        var rows = Header + MumbaiRow + DelhiRow.Replace(",600000,", $",{value},", StringComparison.Ordinal);
        var (problems, outcome) = await ImportAsync(world, SampleFiles.Utf8(rows), "apt.csv");
        var problem = Assert.Single(problems);
        Assert.Equal((3, "gross", value), (problem.Row, problem.Column, problem.Value));
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
        Assert.Contains(remedy, problem.Remedy, StringComparison.Ordinal);
        Assert.Equal("apt-invoice.rejected-rows", outcome.Code);
        Assert.Contains("row 3, gross", outcome.Sentence, StringComparison.Ordinal);
        Assert.Contains(reason, outcome.Sentence, StringComparison.Ordinal);
        Assert.Equal(before, await TableCounts.OfAsync(world.Contracts.Database));
    }

    private static async Task<(IReadOnlyList<RowProblem> Problems, Outcome<ImportAptInvoice.Result> Outcome)> ImportAsync(InvoicingWorld world, byte[] content, string name)
    {
        await using var scope = world.Contracts.Database.As(Nodal);
        using var stream = new MemoryStream(content);
        var fingerprint = await FileFingerprint.OfAsync(stream, CancellationToken.None);
        using var table = TableFile.Open(stream, name, fingerprint.Length);
        var file = AptInvoiceFile.Read(table);
        var check = await scope.ServiceProvider.GetRequiredService<InvoicingReader>().CheckAsync(file);
        var outcome = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>()
            .RunAsync((ImportAptInvoice u) => u, new ImportAptInvoice.Input(name, fingerprint.Sha256, file), Guid.CreateVersion7());
        return ([.. file.Problems, .. check.Problems], outcome);
    }
}
