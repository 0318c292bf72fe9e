using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Data.Shared;

namespace UCCMS.Tests.Gst;

/// <summary>What the Nodal Office was shown is what is issued, to the paisa and head by head; else nothing is issued.</summary>
public sealed class PreviewEqualsIssueTests
{
    private static readonly DateOnly January = new(2026, 1, 1);
    private static readonly DateOnly February = new(2026, 2, 1);

    // 10,000.40 with its tax is 11,800.47, to 11,800; 1,000.30 exempt to 1,000; one total, 12,800.77, would be 12,801
    [Fact]
    public async Task Tax_invoice_and_bill_of_supply_are_previewed_with_a_round_off_each()
    {
        await using var world = await GstWorld.CreateAsync();
        var preview = await world.PreviewAsync(February, GstWorld.Registered, Taxable(10_000.40m), Exempt(1_000.30m));
        var outcome = await world.IssueAsync(await world.ConsolidateAsync(February, GstWorld.Registered, Taxable(10_000.40m), Exempt(1_000.30m)));
        Assert.True(outcome.IsDone, outcome.Sentence);
        await AssertIssuedAsync(world, preview);
        Assert.All(preview.Locations, l => Assert.Equal(2, l.Documents.Count));
        Assert.All(preview.Locations, l => Assert.Equal(Money.FromRupees(11_800 + 1_000), l.Payable));
    }

    [Fact]
    public async Task Unregistered_recipient_is_previewed_with_one_document()
    {
        await using var world = await GstWorld.CreateAsync(PaymentKind.Bnpl, GstWorld.DelhiGpo.ToString());
        var preview = await world.PreviewAsync(February, GstWorld.Registered, Taxable(10_000.40m), Exempt(1_000.30m));
        await world.IssueAsync(await world.ConsolidateAsync(February, GstWorld.Registered, Taxable(10_000.40m), Exempt(1_000.30m)));
        await AssertIssuedAsync(world, preview);
        Assert.Equal(5, preview.Documents.Count);
    }

    [Fact]
    public async Task Policy_that_began_after_the_period_is_in_the_preview_already()
    {
        await using var world = await GstWorld.CreateAsync();
        await world.SaveAsync(SupplierGstinPolicy.Of(SupplierGstinKind.NodalGpo, new DateOnly(2026, 2, 15), "A letter"));
        var preview = await world.PreviewAsync(January, GstWorld.Registered);
        Assert.All(preview.Locations, l => Assert.Equal("07", l.Supply.SupplierStateCode));
        await world.IssueAsync(await world.ConsolidateAsync(January, GstWorld.Registered));
        await AssertIssuedAsync(world, preview);
    }

    [Fact]
    public async Task Documents_of_the_billing_date_follow_the_policy_of_that_day_in_preview_and_issue()
    {
        await using var world = await GstWorld.CreateAsync();
        await world.SaveAsync(DatedSetting.Of(SettingKeys.InvoiceDate.Key, "billing", new DateOnly(2026, 1, 1), "An order", null));
        await world.SaveAsync(SupplierGstinPolicy.Of(SupplierGstinKind.NodalGpo, new DateOnly(2026, 2, 15), "A letter"));
        var preview = await world.PreviewAsync(January, GstWorld.Registered);
        await world.IssueAsync(await world.ConsolidateAsync(January, GstWorld.Registered));
        await AssertIssuedAsync(world, preview);
        Assert.Equal(["07", "27", "29"], (await world.InvoicesAsync()).Select(i => i.SupplierGstin[..2]));
        Assert.All(await world.InvoicesAsync(), i => Assert.Equal(new DateOnly(2026, 1, 31), i.InvoiceDate));
    }

    [Fact]
    public async Task Policy_that_changed_after_the_consolidation_stops_the_issue_and_nothing_is_stored()
    {
        await using var world = await GstWorld.CreateAsync();
        var id = await world.ConsolidateAsync(February, GstWorld.Registered);
        await world.SaveAsync(SupplierGstinPolicy.Of(SupplierGstinKind.NodalGpo, new DateOnly(2026, 2, 20), "A letter"));
        var outcome = await world.IssueAsync(id);
        Assert.Equal("consolidation.figures-changed", outcome.Code);
        Assert.StartsWith("The figures changed since they were consolidated", outcome.Sentence, StringComparison.Ordinal);
        Assert.Contains("consolidate it anew", outcome.Sentence, StringComparison.Ordinal);
        Assert.Empty(await world.InvoicesAsync());
        Assert.Equal(0, await world.ReadAsync(db => db.Set<InvoiceNumberSeries>().CountAsync()));
        Assert.Equal(ConsolidationStatus.Prepared, await world.ReadAsync(db => db.Scoped<Consolidation>().Select(c => c.Status).SingleAsync()));
    }

    /// <summary>Every State that registers with every State of a recipient or of the counter, registered, in a zone or neither.</summary>
    [Fact]
    public void Every_pair_of_states_previews_what_is_issued()
    {
        var suppliers = GstStates.All.Where(s => s.MayRegister).ToList();
        var random = new Random(65);
        foreach (var (supplier, place) in suppliers.SelectMany(s => suppliers.Select(p => (s, p))))
        {
            foreach (var recipient in Recipients(place.Code))
            {
                AssertSame(supplier.Code, place.Code, recipient, [Line(random, 1, isExempt: false), Line(random, 2, isExempt: false), Line(random, 3, isExempt: true)]);
            }
        }
    }

    private static IEnumerable<GstRecipient> Recipients(string state)
    {
        var body = state + "AABCB1234F1Z";
        var gstin = Gstin.Parse(body + Gstin.CheckCharacter(body));
        return [new("Books", "Road", state, gstin), new("Books", "Road", state, gstin, SupplyKind.SezWithPayment), new("Books", "Road", state, gstin, SupplyKind.SezWithoutPayment, "AD070425000001X"), new("Books", "Road", state, null)];
    }

    private static void AssertSame(string supplier, string place, GstRecipient recipient, ClassFigures[] lines)
    {
        var supply = new LocationSupply(GstWorld.DelhiGpo, "Office", null, supplier, place, recipient.Gstin, recipient.Supply);
        var preview = ConsolidationPreview.Compute(new(
            new ContractId(1), "1", new(February, February, February), IsAdvance: false, [new(supply, null, lines, FromAptFigures: false, Money.Zero)], [], Products, []));
        var location = new GstLocation(GstWorld.DelhiGpo, "Office", place, new(string.Empty, "XX", "Posts", "GPO", supplier, GstWorld.DelhiGpo, null, null), recipient);
        var issued = GstDocumentDraft.For(location, preview.Lines, new Dictionary<string, Product>(StringComparer.Ordinal), February).Select(d => d.Totals(roundToRupee: true)).ToList();
        var shown = Assert.Single(preview.Locations);
        Assert.Equal(issued.Select(d => (d.Payable, d.Split)), shown.Documents.Select(d => (d.Totals.Payable, d.Totals.Split)));
        Assert.Equal(recipient.IsRegistered ? 2 : 1, shown.Documents.Count);
        Assert.Equal(recipient.Supply != SupplyKind.SezWithoutPayment && (recipient.Supply == SupplyKind.SezWithPayment || supplier != place), !shown.Split.Igst.IsZero);
        Assert.Equal(Money.Sum(lines.Select(l => l.Gross)) + shown.Split.Tax + shown.RoundOff, shown.Payable);
    }

    private static readonly ProductTerms[] Products =
    [
        new("P1", null, Percent.Of(18), IsExempt: false), new("P2", null, Percent.Of(5), IsExempt: false), new("P3", null, Percent.Zero, IsExempt: true),
    ];

    private static ClassFigures Line(Random random, int product, bool isExempt) =>
        new(isExempt ? "P3" : $"P{product}", TrafficClass.None, 1, new Money(random.NextInt64(10_000, 9_00_00_000)), Money.Zero);

    private static async Task AssertIssuedAsync(GstWorld world, ConsolidationPreview preview)
    {
        var invoices = await world.InvoicesAsync();
        Assert.Equal(preview.Documents.OrderBy(d => d.LocationOfficeId.Value).ThenBy(d => d.IsBillOfSupply), invoices.Select(DocumentOf).OrderBy(d => d.LocationOfficeId.Value).ThenBy(d => d.IsBillOfSupply));
        Assert.Equal(preview.Payable, Money.Sum(invoices.Select(i => i.Payable)));
        foreach (var location in preview.Locations)
        {
            var issued = invoices.Where(i => i.OwningOfficeId == location.Supply.OfficeId).ToList();
            Assert.Equal(location.Payable, Money.Sum(issued.Select(i => i.Payable)));
            Assert.Equal(location.RoundOff, Money.Sum(issued.Select(i => i.RoundOff)));
            Assert.All(issued, i => Assert.Equal(location.Supply.SupplierGstin, i.SupplierGstin));
        }
    }

    private static ConsolidationDocument DocumentOf(GstInvoice issued) => new(
        issued.OwningOfficeId,
        issued.Kind == DocumentKind.BillOfSupply,
        issued.SupplierStateCode,
        Money.Sum(issued.Taxes.Select(t => t.Igst)),
        Money.Sum(issued.Taxes.Select(t => t.Cgst)),
        Money.Sum(issued.Taxes.Select(t => t.Sgst + t.Utgst)),
        issued.RoundOff,
        issued.Payable);

    private static ClassFigures Taxable(decimal rupees) => new("SPD", TrafficClass.NTD, 100, Money.FromRupees(rupees), Money.Zero);

    private static ClassFigures Exempt(decimal rupees) => new("SPP", TrafficClass.None, 50, Money.FromRupees(rupees), Money.Zero);
}
