using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Gst;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Gst;

public sealed class InvoiceNumberSeriesTests
{
    [Fact]
    public void Numbers_follow_each_other_from_one()
    {
        var series = InvoiceNumberSeries.Open("07AAAGD0001P1ZT", new FinancialYear(2025), DocumentKind.TaxInvoice, "DL");
        Assert.Equal(["DL/25-26/000001", "DL/25-26/000002"], Enumerable.Range(0, 2).Select(_ => series.Next(new DateOnly(2026, 2, 28)).Number.Value));
    }

    [Fact]
    public void Date_before_the_last_one_is_refused_and_takes_no_number()
    {
        var series = InvoiceNumberSeries.Open("07AAAGD0001P1ZT", new FinancialYear(2025), DocumentKind.TaxInvoice, "DL");
        series.Next(new DateOnly(2026, 2, 28));
        Assert.Equal("gst.date-before-series", Assert.Throws<RuleViolation>(() => series.Next(new DateOnly(2026, 2, 27))).Code);
        Assert.Equal("gst.date-outside-year", Assert.Throws<RuleViolation>(() => series.Next(new DateOnly(2026, 4, 1))).Code);
        Assert.Equal(1, series.LastSerial);
    }

    [Theory]
    [InlineData(InvoiceDateRule.Issue, 1, 27, false, 5)]
    [InlineData(InvoiceDateRule.Billing, 1, 27, false, 1)]
    [InlineData(InvoiceDateRule.Billing, 1, 27, true, 5)] // its month is filed
    [InlineData(InvoiceDateRule.Billing, 6, 27, false, 5)] // has not come
    [InlineData(InvoiceDateRule.Billing, 1, 30, false, 5)] // earlier than the series
    public void Billing_date_is_used_only_while_it_can_be(InvoiceDateRule rule, int billingDay, int lastDay, bool isFiled, int expectedDay)
    {
        var last = lastDay == 30 ? new DateOnly(2026, 3, 2) : new DateOnly(2026, 2, lastDay);
        var date = InvoiceDating.Choose(rule, new DateOnly(2026, 3, 5), new DateOnly(2026, 3, billingDay), [last], isFiled);
        Assert.Equal(new DateOnly(2026, 3, expectedDay), date);
    }

    [Fact]
    public async Task Year_changes_at_indian_midnight_and_begins_anew()
    {
        await using var world = await GstWorld.CreateAsync();
        var february = await world.ConsolidateAsync(new DateOnly(2026, 2, 1), [GstWorld.DelhiGpo]);
        var march = await world.ConsolidateAsync(new DateOnly(2026, 3, 1), [GstWorld.DelhiGpo]);
        world.At(new DateTime(2026, 3, 31, 23, 58, 0)); // 18:28 UTC
        Assert.True((await world.IssueAsync(february)).IsDone);
        world.At(new DateTime(2026, 4, 1, 0, 1, 0)); // still 31 March in UTC
        Assert.True((await world.IssueAsync(march)).IsDone);
        var invoices = await world.InvoicesAsync();
        Assert.Equal(["DL/25-26/000001", "DL/26-27/000001"], invoices.Select(i => i.Number).Order(StringComparer.Ordinal));
        Assert.Equal([new DateOnly(2026, 3, 31), new DateOnly(2026, 4, 1)], invoices.Select(i => i.InvoiceDate).Order());
    }

    [Fact]
    public async Task Many_issues_at_once_leave_no_gap_and_no_repetition()
    {
        await using var world = await GstWorld.CreateAsync();
        var ids = new List<Core.Invoicing.ConsolidationId>();
        for (var month = 0; month < 12; month++)
        {
            ids.Add(await world.ConsolidateAsync(new DateOnly(2025, 4, 1).AddMonths(month), GstWorld.Registered));
        }

        var outcomes = await Task.WhenAll(ids.Select(id => Task.Run(() => world.IssueAsync(id))));
        Assert.All(outcomes, o => Assert.True(o.IsDone, o.Sentence));
        var invoices = await world.InvoicesAsync();
        Assert.All(invoices.GroupBy(i => i.SupplierGstin), g => Assert.Equal(Enumerable.Range(1, 12), g.Select(i => i.Serial).Order()));
        await using var scope = world.Database.AsSystem();
        foreach (var check in scope.ServiceProvider.GetServices<IIntegrityCheck>())
        {
            Assert.Empty((await check.RunAsync(CancellationToken.None)).Broken);
        }
    }
}
