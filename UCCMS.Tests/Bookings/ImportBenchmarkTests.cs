using UCCMS.Data.Bookings;
using Xunit.Abstractions;

namespace UCCMS.Tests.Bookings;

public sealed class ImportBenchmarkTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Import_of_a_large_file_keeps_up_with_a_bare_insert()
    {
        var figures = await ImportBenchmark.RunAsync(int.Parse(Environment.GetEnvironmentVariable("UCCMS_BENCH_ROWS") ?? "20000", System.Globalization.CultureInfo.InvariantCulture), default);
        output.WriteLine(figures.ToString());
        Assert.Equal(figures.Rows, figures.Counts.Read);
        Assert.True(figures.Counts.Flagged > 0);
        Assert.True(figures.Ratio >= 0.25m, figures.ToString());
    }
}
