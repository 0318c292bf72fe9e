using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Customers.Profile;
using UCCMS.Data.Gst;
using UCCMS.Data.Ledger;
using UCCMS.Data.Reports;
using UCCMS.Data.Settlement;
using UCCMS.Tests.Settlement;
using UCCMS.Web.Exports.Pdf.Hindi;
using UCCMS.Web.Reports;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Reports;

/// <summary>Reports, statements and what is known of a customer rest on the same rows, and none shows another office's.</summary>
public sealed class ReportTests(ReportedWorld reported) : IClassFixture<ReportedWorld>
{
    private static readonly ReportFilter Year = new(new(2025, 4, 1), new(2026, 3, 31));
    private static readonly CustomerId Customer = CustomerId.From(2_000_000_001);
    private readonly SettlementWorld world = reported.World;

    [Fact]
    public async Task Totals_are_those_of_the_rows_whatever_page_and_order()
    {
        var seen = 0;
        await reported.AskAsync(reported.Circle, async (ReportCatalogue catalogue) =>
        {
            foreach (var report in catalogue.All)
            {
                var all = await report.ReadAsync(Year, new PageRequest(Take: 10_000));
                Assert.Equal((all.Count, report.Columns.Count), (all.Rows.Count, all.Totals.Count));
                Assert.All(report.Columns.Index().Where(c => c.Item.IsTotalled), c => Assert.Equal(Sum(all.Rows.Select(r => r.Cells[c.Index])), Sum([all.Totals[c.Index]])));
                for (var at = 1; at <= report.Columns.Count && all.Count > 1; at++)
                {
                    var by = new PageRequest(Sort: $"{at}", Descending: at % 2 == 0, Take: (all.Count + 1) / 2);
                    var first = await report.ReadAsync(Year, by, totals: false);
                    var second = await report.ReadAsync(Year, by with { Skip = by.Take }, totals: false);
                    Assert.Equal(all.Rows.Select(Line).Order(StringComparer.Ordinal), first.Rows.Concat(second.Rows).Select(Line).Order(StringComparer.Ordinal));
                }

                seen += all.Count > 0 ? 1 : 0;
            }

            return 0;
        });
        Assert.InRange(seen, 7, 100);
    }

    [Fact]
    public async Task Filter_on_a_column_leaves_its_rows_and_their_totals()
    {
        await reported.AskAsync(reported.Circle, async (ReportCatalogue catalogue) =>
        {
            foreach (var report in catalogue.All)
            {
                var all = await report.ReadAsync(Year, new PageRequest(Take: 10_000));
                foreach (var by in report.Filters.All.Where(_ => all.Count > 0))
                {
                    var at = int.Parse(by.Key, System.Globalization.CultureInfo.InvariantCulture) - 1;
                    var wanted = all.Rows[^1].Cells[at];
                    var left = wanted is null or "" ? null : await report.ReadAsync(Year, new PageRequest(Take: 10_000) { Where = ColumnWish.Write([new(by.Key, Typed(wanted))]) });
                    var expected = all.Rows.Where(r => IsLike(r.Cells[at], wanted)).Select(Line).Order(StringComparer.Ordinal);
                    Assert.True(left is null || expected.SequenceEqual(left.Rows.Select(Line).Order(StringComparer.Ordinal)), $"{report.Head.Name}, {by.Title}");
                    Assert.Equal(left?.Rows.Count, left?.Count);
                }
            }

            return 0;
        });
    }

    private static string Typed(object? wanted) => wanted switch
    {
        Money money => ColumnWish.Range(money.Rupees.ToString(System.Globalization.CultureInfo.InvariantCulture), money.Rupees.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        DateOnly day => FormattableString.Invariant($"{day:yyyy-MM-dd}..{day:yyyy-MM-dd}"),
        DateTime utc => FormattableString.Invariant($"{IndianTime.DateOf(utc):yyyy-MM-dd}..{IndianTime.DateOf(utc):yyyy-MM-dd}"),
        long number => $"{number}..{number}",
        _ => wanted!.ToString()!,
    };

    private static bool IsLike(object? cell, object? wanted) => (cell, wanted) switch
    {
        (string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase),
        (DateTime a, DateTime b) => IndianTime.DateOf(a) == IndianTime.DateOf(b),
        _ => Equals(cell, wanted),
    };

    [Fact]
    public async Task Money_is_the_same_in_every_report_and_in_the_registers()
    {
        var invoices = await reported.AskAsync(world.Nodal, (GstQueries q) => q.SumsAsync(new GstInvoiceFilter(), null));
        var receipts = await reported.AskAsync(world.Nodal, (ReceiptQueries q) => q.SumsAsync(new ReceiptFilter(), null));
        var owed = await world.BalanceAsync(LedgerAccount.Receivable, Delhi) + await world.BalanceAsync(LedgerAccount.Receivable, Mumbai) + await world.BalanceAsync(LedgerAccount.Receivable, Gst.GstWorld.BengaluruGpo);

        Assert.Equal((35_400m, 17_000m, 18_600m), (invoices.Payable.Rupees, receipts.Amount.Rupees, owed));
        Assert.Equal(invoices.Payable, await TotalAsync("settlement", "Payable ₹"));
        Assert.Equal(owed, (await TotalAsync("settlement", "Owed ₹")).Rupees);
        Assert.Equal(invoices.Payable, await TotalAsync("contracts", "Invoiced ₹"));
        Assert.Equal(invoices.Value, await TotalAsync("product-utilisation", "Value ₹"));
        Assert.Equal(invoices.Value, await TotalAsync("discount", "Value ₹"));
        foreach (var name in new[] { "customer-revenue", "customer-growth", "customer-trend", "customer-geography" })
        {
            Assert.Equal(invoices.Value, await TotalAsync(name, "Value ₹"));
        }

        Assert.Equal((invoices.Payable, owed), (await TotalAsync("customer-performance", "Payable ₹"), (await TotalAsync("customer-performance", "Owed ₹")).Rupees));
        Assert.Equal(receipts.Amount, await TotalAsync("payments", "Received ₹"));
    }

    [Fact]
    public async Task Clerk_of_another_office_finds_nothing_in_any_report()
    {
        await reported.AskAsync(reported.Stranger, async (ReportCatalogue catalogue) =>
        {
            Assert.InRange(catalogue.All.Count, 11, 100);
            foreach (var report in catalogue.All)
            {
                var page = await report.ReadAsync(Year, new PageRequest());
                Assert.True(page is { Count: 0, Rows: [] }, report.Head.Name);
            }

            Assert.Null(catalogue.Find("staff"));
            Assert.Equal(Permissions.ViewPerformance, catalogue.RightTo("staff"));
            return 0;
        });
        Assert.Empty(await reported.AskAsync(reported.Stranger, (SegmentQueries q) => q.SumsAsync()));
        Assert.Empty((await reported.AskAsync(reported.Stranger, (SegmentQueries q) => q.ListAsync(SegmentAxis.Volume, null, new PageRequest()))).Items);
        Assert.All((await reported.AskAsync(reported.Stranger, (ProfileQueries q) => q.OfAsync(Customer))).Figures, f => Assert.True(f.Now is null or { IsZero: true }));
    }

    [Theory]
    [InlineData("settlement", "contract")]
    [InlineData("payments", "office")]
    [InlineData("product-utilisation", "service")]
    [InlineData("contracts", "customer")]
    [InlineData("discount", "days")]
    public async Task Filters_narrow(string name, string by)
    {
        var (right, wrong) = by switch
        {
            "contract" => (Year with { Contract = world.Gst.Contract.Number }, Year with { Contract = "none" }),
            "office" => (Year with { Office = Delhi }, Year with { Office = Gst.GstWorld.ChennaiGpo }),
            "service" => (Year with { Service = "SPD" }, Year with { Service = "SPP" }),
            "customer" => (Year with { Customer = Customer }, Year with { Customer = CustomerId.From(2_000_000_009) }),
            _ => (Year with { From = new(2026, 2, 28), To = new(2026, 2, 28) }, Year with { To = new(2026, 2, 27) }),
        };
        Assert.NotEqual(0, (await ReadAsync(name, right)).Count);
        Assert.Equal(0, (await ReadAsync(name, wrong)).Count);
    }

    [Fact]
    public async Task Steps_are_measured_by_officer_and_amendments_told()
    {
        var staff = await ReadAsync("staff", Year, reported.Circle);
        Assert.Contains(staff.Rows, r => (string)r.Cells[0]! == "Approve contract" && (long)r.Cells[4]! == 1);
        var amendments = await ReadAsync("amendments", Year);
        Assert.Contains(amendments.Rows, r => (string)r.Cells[2]! == "Approve contract" && ((string)r.Cells[5]!).Contains("Status:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Print_has_the_rows_and_totals_of_the_screen()
    {
        await reported.AskAsync(world.Nodal, async (ReportCatalogue catalogue) =>
        {
            var report = catalogue.Find("settlement")!;
            var page = await report.ReadAsync(Year, new PageRequest(Take: ReportPdf.MostRows));
            var table = ReportPdf.Table(report.Columns, page, Headings.Of(Language.English));
            Assert.Equal((3, "All 3", "35,400.00", "18,600.00"), (table.Rows.Count, table.Totals[0][0], table.Totals[0][6], table.Totals[0][8]));
            Assert.True(ReportPdf.Render(report, [], page, ("Nodal", new(2026, 3, 5)), Language.English).AsSpan().StartsWith("%PDF-"u8));
            return 0;
        });
    }

    [Fact]
    public async Task Account_of_a_customer_ties_from_opening_to_closing_on_any_days()
    {
        await reported.AskAsync(world.Nodal, async (LedgerQueries books) =>
        {
            var whole = new LedgerStatementFilter(null, Customer: Customer);
            Assert.Equal((true, 18_600m - 200m), ((await books.ProofAsync(whole)).Holds, (await books.ProofAsync(whole)).Closing.Rupees)); // owed less what is free
            foreach (var (from, to) in new[] { (new DateOnly(2026, 2, 27), new DateOnly(2026, 2, 27)), (new(2026, 2, 28), new(2026, 2, 28)), (new(2026, 3, 1), new DateOnly(2026, 3, 31)) })
            {
                var filter = whole with { From = from, To = to };
                var proof = await books.ProofAsync(filter);
                var lines = await books.LinesAsync(filter).ToListAsync();
                Assert.True(proof.Holds, $"{from}: {proof.Sentence}");
                Assert.Equal(proof.Closing, lines.Count > 0 ? lines[^1].Balance : proof.Opening);
            }

            Assert.False((await books.ProofAsync(whole) with { Debit = new(1) }).Holds);
            Assert.Equal(0, (await books.StatementAsync(whole with { Customer = CustomerId.From(2_000_000_009) }, new PageRequest())).Rows.Total);
            return 0;
        });
    }

    [Fact]
    public async Task Figures_of_a_customer_are_the_closing_balances_of_the_statements_they_open()
    {
        var profile = await reported.AskAsync(world.Nodal, (ProfileQueries q) => q.OfAsync(Customer));
        Money? Figure(ProfileFigureKind kind) => profile.Figures.Single(f => f.Kind == kind).Now;
        await reported.AskAsync(world.Nodal, async (LedgerQueries books) =>
        {
            async Task<Money> ClosingAsync(LedgerAccount account, LedgerDocumentId? document = null) => (await books.ProofAsync(new LedgerStatementFilter(account, Document: document, Customer: Customer))).Closing;
            Assert.Equal(await ClosingAsync(LedgerAccount.Receivable), Figure(ProfileFigureKind.Owed));
            Assert.Equal(-await ClosingAsync(LedgerAccount.Deposit), Figure(ProfileFigureKind.Deposit));
            Assert.Equal(-await ClosingAsync(LedgerAccount.Unclassified, default(LedgerDocumentId)), Figure(ProfileFigureKind.Unadjusted));
            return 0;
        });
        Assert.Equal((18_600m, 200m, null), (Figure(ProfileFigureKind.Owed)!.Value.Rupees, Figure(ProfileFigureKind.Unadjusted)!.Value.Rupees, Figure(ProfileFigureKind.AvailableLimit)));
        Assert.Equal(Figure(ProfileFigureKind.Owed), profile.Months[^1].Closing);
        Assert.Equal((16_800m, 100m), (profile.Behaviour!.Paid.Rupees, profile.Behaviour.OnTime.Value));
        Assert.All(new[] { profile.Products, profile.Circles }, s => Assert.Equal((10_000, 30_000m), (s.Sum(p => p.Share.BasisPoints), Money.Sum(s.Select(p => p.Value)).Rupees)));
        Assert.Equal(3, profile.Circles.Count);
    }

    [Fact]
    public async Task Segments_rest_on_the_invoices_of_twelve_months()
    {
        SegmentBuckets buckets = new("Low", "SPD", "BNPL", "NAF, many circles", "Delhi Circle");
        var sum = Assert.Single(await reported.AskAsync(world.Nodal, (SegmentQueries q) => q.SumsAsync()));
        Assert.Equal((buckets, 1, 30_000m), (sum.Buckets, sum.Customers, sum.Billed.Rupees));
        var all = await reported.AskAsync(world.Nodal, (SegmentQueries q) => q.ListAsync(SegmentAxis.Volume, null, new PageRequest(Sort: "value", Descending: true)));
        Assert.Equal((new SegmentedCustomer(Customer, all.Items[0].Name, sum.Billed, buckets), 1), (Assert.Single(all.Items), all.Total));
        foreach (var axis in Enum.GetValues<SegmentAxis>())
        {
            Task<Page<SegmentedCustomer>> InAsync(string bucket, string? search = null) => reported.AskAsync(world.Nodal, (SegmentQueries q) => q.ListAsync(axis, bucket, new PageRequest(search, Sort: "name")));
            Assert.Equal(1, (await InAsync(buckets.Of(axis), Customer.ToString())).Total);
            Assert.Equal(1, (await InAsync(buckets.Of(axis), all.Items[0].Name[1..4])).Total);
            Assert.Equal(0, (await InAsync(buckets.Of(axis), "nobody of this name")).Total);
            Assert.Equal(0, (await InAsync("another")).Total);
        }
    }

    [Theory]
    [InlineData(30_000, 1, "High")]
    [InlineData(30_001, 30_000, "Medium")]
    [InlineData(30_001, 30_001, "Low")]
    public async Task Volume_is_read_from_its_bounds_on(int high, int medium, string bucket)
    {
        await using var scope = world.Gst.Database.As(world.Nodal);
        var services = scope.ServiceProvider;
        var segments = new SegmentQueries(services.GetRequiredService<IDbContextFactory<UccmsDbContext>>(), new SegmentBounds(high, medium), services.GetRequiredService<TimeProvider>());
        Assert.Equal(bucket, Assert.Single(await segments.SumsAsync()).Buckets.Volume);
    }

    [Fact]
    public async Task Palette_finds_each_report_by_a_word_of_its_title_and_none_without_the_right()
    {
        await reported.AskAsync(world.Nodal, async (ReportCatalogue catalogue) =>
        {
            var finder = new ReportsFinder(new ReportShelf(catalogue));
            foreach (var head in catalogue.All.Select(r => r.Head))
            {
                Assert.Contains(await finder.FindAsync(world.Nodal, head.Title.Split(' ')[^1], default), f => f.Address == $"/reports/{head.Name}");
            }

            Assert.Empty(await finder.FindAsync(world.Nodal, "staff", default));
            return 0;
        });
    }

    private static string Line(ReportRow row) => string.Join('|', row.Cells.Select(ReportText.Of));

    private static long Sum(IEnumerable<object?> cells) => cells.Sum(c => c is Money money ? money.Paise : c is long number ? number : 0);

    private Task<ReportPart> ReadAsync(string name, ReportFilter filter, Actor? actor = null) =>
        reported.AskAsync(actor ?? world.Nodal, (ReportCatalogue catalogue) => catalogue.Find(name)!.ReadAsync(filter, new PageRequest(Take: 1_000)));

    private async Task<Money> TotalAsync(string name, string column) => await reported.AskAsync(world.Nodal, async (ReportCatalogue catalogue) =>
    {
        var report = catalogue.Find(name)!;
        var at = report.Columns.Index().Single(c => c.Item.Title == column).Index;
        return (Money)(await report.ReadAsync(Year, new PageRequest())).Totals[at]!;
    });
}
