using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Shared;
using UCCMS.Data.Reports;
using UCCMS.Data.Shared;

namespace UCCMS.Tests.Reports.Customers;

/// <summary>Customers by what they brought, how it grew, when, where, and how they pay (annexure 000, customer analytics).</summary>
public sealed class CustomerReportTests(ReportedWorld reported) : IClassFixture<ReportedWorld>
{
    private static readonly ReportFilter Year = new(new(2025, 4, 1), new(2026, 3, 31));

    [Fact]
    public async Task Customer_is_shown_by_revenue_growth_month_circle_and_payment()
    {
        var invoiced = new DateOnly(2026, 2, 28);
        Assert.Equal([3L, 100m], await FirstRowAsync("customer-revenue", Year, "Invoices", "Share %"));
        Assert.Equal([null, Money.FromRupees(30_000)], await FirstRowAsync("customer-growth", new(invoiced, invoiced), "Growth %", "Difference ₹"));
        Assert.Equal([-100m, Money.FromRupees(-30_000)], await FirstRowAsync("customer-growth", new(invoiced.AddDays(1), invoiced.AddDays(1)), "Growth %", "Difference ₹"));
        Assert.Equal([ReturnPeriod.Of(invoiced), Money.FromRupees(10_000)], await FirstRowAsync("customer-trend", Year, "Month", "Average of an invoice ₹"));
        Assert.Equal([1L, 33.3m], await FirstRowAsync("customer-geography", Year, "Booking locations", "Share %"));
        Assert.Equal(3, await reported.AskAsync(reported.World.Nodal, async (ReportCatalogue catalogue) => (await catalogue.Find("customer-geography")!.ReadAsync(Year, new PageRequest())).Count));
        Assert.Equal([3L, 2L, 47.5m], await FirstRowAsync("customer-performance", Year, "Documents", "Still open", "Settled %"));
    }

    [Theory]
    [InlineData(1, 3, "33.3")]
    [InlineData(2, 3, "66.7")]
    [InlineData(-2, 3, "-66.7")]
    [InlineData(-1, 3, "-33.3")]
    [InlineData(5, 10_000, "0.1")]
    [InlineData(-5, 10_000, "-0.1")]
    [InlineData(4, 10_000, "0.0")]
    [InlineData(0, 7, "0.0")]
    [InlineData(7, 0, null)]
    public void Percentage_is_rounded_half_away_from_zero_and_none_of_nothing(long part, long whole, string? shown) =>
        Assert.Equal(shown, ReportColumn<(long Part, long Whole)>.PerCent("Share %", r => r.Part, r => r.Whole).Cell((part, whole)) is decimal share ? share.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) : null);

    private Task<object?[]> FirstRowAsync(string name, ReportFilter filter, params string[] columns) => reported.AskAsync(reported.World.Nodal, async (ReportCatalogue catalogue) =>
    {
        var report = catalogue.Find(name)!;
        var row = (await report.ReadAsync(filter, new PageRequest())).Rows[0];
        return columns.Select(c => row.Cells[report.Columns.Index().Single(at => at.Item.Title == c).Index]).ToArray();
    });
}
