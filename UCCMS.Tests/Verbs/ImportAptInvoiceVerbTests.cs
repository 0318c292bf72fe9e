using System.Text.Json;
using UCCMS.Tests.Invoicing;
using UCCMS.Web.Verbs;
using static UCCMS.Tests.Invoicing.InvoicingWorld;

namespace UCCMS.Tests.Verbs;

public sealed class ImportAptInvoiceVerbTests
{
    [Fact]
    public async Task Loaded_file_is_counted_row_by_row_with_its_findings()
    {
        await using var world = await CreateAsync();
        var (exit, report) = await RunAsync(world, Header + DelhiRow.Replace(",566400", ",566401", StringComparison.Ordinal) + MumbaiRow);
        Assert.Equal(0, exit);
        Assert.Equal((2, 1, 1, 0, 0), Counts(report));
        Assert.False(report.GetProperty("alreadyImported").GetBoolean());
        Assert.Equal(1, report.GetProperty("findings").GetProperty("RowDoesNotAddUp").GetInt32());
        Assert.Equal(1, report.GetProperty("findings").GetProperty("WrongSupplier").GetInt32());
        Assert.Empty(report.GetProperty("errors").EnumerateArray());
        Assert.True(report.GetProperty("seconds").GetDouble() > 0);
    }

    [Fact]
    public async Task File_loaded_before_changes_nothing_and_is_no_failure()
    {
        await using var world = await CreateAsync();
        await RunAsync(world, Header + DelhiRow);
        var (exit, report) = await RunAsync(world, Header + DelhiRow);
        Assert.Equal(0, exit);
        Assert.True(report.GetProperty("alreadyImported").GetBoolean());
        Assert.Equal((0, 0, 0, 0, 0), Counts(report));
    }

    [Fact]
    public async Task Wrong_row_refuses_the_whole_file_and_is_told_with_its_remedy()
    {
        await using var world = await CreateAsync();
        var (exit, report) = await RunAsync(world, Header + DelhiRow + MumbaiRow.Replace(",SPD,", ",XX,", StringComparison.Ordinal));
        Assert.Equal(1, exit);
        Assert.Equal((2, 0, 0, 2, 0), Counts(report));
        Assert.Equal("apt-invoice.rejected-rows", report.GetProperty("refused").GetString());
        var error = Assert.Single(report.GetProperty("errors").EnumerateArray());
        Assert.Equal((3, "product", "XX"), (error.GetProperty("row").GetInt32(), error.GetProperty("column").GetString(), error.GetProperty("value").GetString()));
        Assert.NotEmpty(error.GetProperty("reason").GetString()!);
        Assert.NotEmpty(error.GetProperty("remedy").GetString()!);
    }

    [Fact]
    public async Task File_that_is_no_table_is_refused_with_the_reason()
    {
        await using var world = await CreateAsync();
        var (exit, report) = await RunAsync(world, "<html><body>no</body></html>");
        Assert.Equal(1, exit);
        Assert.NotEmpty(report.GetProperty("reason").GetString()!);
    }

    private static (int Read, int Accepted, int Flagged, int Rejected, int Duplicates) Counts(JsonElement report)
    {
        int Of(string name) => report.GetProperty(name).GetInt32();
        return (Of("rowsRead"), Of("accepted"), Of("flagged"), Of("rejected"), Of("duplicates"));
    }

    private static async Task<(int Exit, JsonElement Report)> RunAsync(InvoicingWorld world, string content)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("uccms-verb").FullName, "apt.csv");
        await File.WriteAllTextAsync(path, content);
        await using var scope = world.Contracts.Database.AsSystem();
        using var output = new StringWriter();
        var exit = await VerbRunner.RunAsync(["import", "apt-invoice", path, "--json"], scope.ServiceProvider, output, TextWriter.Null, CancellationToken.None);
        return (exit, JsonDocument.Parse(output.ToString()).RootElement.Clone());
    }
}
