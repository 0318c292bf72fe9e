using UCCMS.Data.Bookings;
using Xunit.Abstractions;

namespace UCCMS.Tests.Bookings;

public sealed class ImportBenchmarkTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Benchmark_imports_every_row_of_its_file_and_measures_the_bare_insert_beside_it()
    {
        var figures = await ImportBenchmark.RunAsync(int.Parse(Environment.GetEnvironmentVariable("UCCMS_BENCH_ROWS") ?? "20000", System.Globalization.CultureInfo.InvariantCulture), default);
        output.WriteLine(figures.ToString());
        Assert.Equal(figures.Rows, figures.Counts.Read);
        Assert.True(figures.Counts.Flagged > 0);
        Assert.True(figures.Ratio > 0, figures.ToString());
    }
}
