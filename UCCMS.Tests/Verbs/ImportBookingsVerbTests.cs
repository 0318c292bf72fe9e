using System.Text.Json;
using UCCMS.Tests.Bookings;
using UCCMS.Web.Verbs;
using static UCCMS.Tests.Bookings.BookingWorld;

namespace UCCMS.Tests.Verbs;

public sealed class ImportBookingsVerbTests
{
    [Fact]
    public async Task File_said_to_be_another_customers_is_found_to_be_the_wrong_one()
    {
        await using var world = await BookingWorld.CreateAsync();
        await FindingRuleTests.SecondCustomerAsync(world);
        var (exit, report, _) = await RunAsync(world, "--customer", "1000000059");
        Assert.Equal(0, exit);
        Assert.Equal(1, JsonDocument.Parse(report).RootElement.GetProperty("findings").GetProperty("WrongFile").GetInt32());
    }

    [Theory]
    [InlineData("--customer", "1999999999", "There is no customer")]
    [InlineData("--customer", "12", "There is no customer")]
    [InlineData("--office", "99999999", "No office has")]
    public async Task Customer_or_office_that_nobody_knows_is_refused(string key, string value, string sentence)
    {
        await using var world = await BookingWorld.CreateAsync();
        var (exit, _, error) = await RunAsync(world, key, value);
        Assert.Equal(1, exit);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Customer_left_out_after_its_word_is_a_wrong_call()
    {
        await using var world = await BookingWorld.CreateAsync();
        Assert.Equal(2, (await RunAsync(world, "--customer")).Exit);
    }

    [Fact]
    public async Task Measured_files_are_imported_and_tell_the_memory_after_each()
    {
        await using var world = await BookingWorld.CreateAsync();
        string[] paths = [await WriteAsync(BookingWorld.File(Row(1))), await WriteAsync(BookingWorld.File(Row(3), Row(5)))];
        var (exit, report, _) = await CallAsync(world, ["bench", "import-files", .. paths]);
        var figures = JsonDocument.Parse(report).RootElement;
        Assert.Equal((0, 3, 2), (exit, figures.GetProperty("rows").GetInt32(), figures.GetProperty("peakMegabytes").GetArrayLength()));
        Assert.All(figures.GetProperty("peakMegabytes").EnumerateArray(), p => Assert.True(p.GetDecimal() > 0));
    }

    private static async Task<(int Exit, string Report, string Error)> RunAsync(BookingWorld world, params string[] options) =>
        await CallAsync(world, ["import", "bookings", await WriteAsync(BookingWorld.File(Row(1), Row(3))), "--json", .. options]);

    private static async Task<(int Exit, string Report, string Error)> CallAsync(BookingWorld world, string[] words)
    {
        await using var scope = world.Contracts.Database.AsSystem();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await VerbRunner.RunAsync(words, scope.ServiceProvider, output, error, CancellationToken.None);
        return (exit, output.ToString(), error.ToString());
    }

    private static async Task<string> WriteAsync(string content)
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("uccms-verb").FullName, "bookings.csv");
        await System.IO.File.WriteAllTextAsync(path, content);
        return path;
    }
}
