using System.Globalization;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Tests.Exports.Pdf;

namespace UCCMS.Tests.Gst;

/// <summary>Whole documents of supplies that are not ordinary, issued through the use case: heads, round-off, payable amount and what is printed.</summary>
public sealed class SpecialSupplyTests
{
    private const string Pan = "AABCB1234F";
    private static readonly DateOnly YearBegan = new(2025, 4, 1);

    /// <summary>Union Territories with and without legislature, other State, unregistered, a GSTIN of another State than the counter's; exact halves.</summary>
    [Theory]
    [InlineData("04", "04", "1234.56", "111.11", "0", "111.11", "0", "1456.78", "0.22", "1457")]
    [InlineData("34", "34", "1234.56", "111.11", "111.11", "0", "0", "1456.78", "0.22", "1457")]
    [InlineData("38", "38", "100.05", "9.00", "0", "9.00", "0", "118.05", "-0.05", "118")]
    [InlineData("01", "38", "100.05", "0", "0", "0", "18.01", "118.06", "-0.06", "118")]
    [InlineData("07", null, "2000", "180", "180", "0", "0", "2360", "0", "2360")]
    [InlineData("27", "29", "7777.77", "0", "0", "0", "1400.00", "9177.77", "0.23", "9178")]
    [InlineData("07", "07", "123456.78", "11111.11", "11111.11", "0", "0", "145679.00", "0", "145679")]
    [InlineData("07", "07", "84.75", "7.63", "7.63", "0", "0", "100.01", "-0.01", "100")]
    public async Task Document_bears_the_heads_of_its_States_and_is_previewed_alike(
        string supplier, string? recipient, string taxable, string cgst, string sgst, string utgst, string igst, string total, string roundOff, string payable)
    {
        await using var world = await SupplyWorld.CreateAsync(supplier, recipient is null ? null : Regular(recipient));
        var invoice = await OnlyAsync(world, ("SPD", decimal.Parse(taxable, CultureInfo.InvariantCulture)));
        var tax = Assert.Single(invoice.Taxes);
        Assert.Equal((DocumentKind.TaxInvoice, supplier, recipient ?? supplier), (invoice.Kind, invoice.SupplierStateCode, invoice.PlaceOfSupplyCode));
        Assert.Equal(
            [Rs(taxable), Rs(cgst), Rs(sgst), Rs(utgst), Rs(igst), Rs(total), Rs(roundOff), Rs(payable)],
            [invoice.Taxable, tax.Cgst, tax.Sgst, tax.Utgst, tax.Igst, invoice.Total, invoice.RoundOff, invoice.Payable]);
    }

    [PdfToolFact("pdftotext")]
    public async Task Zone_pays_integrated_tax_where_no_undertaking_is_in_force()
    {
        await using var world = await SupplyWorld.CreateAsync("27", Regular("27"), isSez: true);
        await EnterAsync(world, YearBegan.AddYears(-1)); // the year before
        var invoice = await OnlyAsync(world, ("SPD", 10_000));
        Assert.Equal((SupplyKind.SezWithPayment, Rs("1800"), Rs("11800"), null), (invoice.Supply, Assert.Single(invoice.Taxes).Igst, invoice.Payable, invoice.UndertakingArn));
        Assert.Contains("SEZ developer for authorised operations on payment of integrated tax", await TextAsync(world, invoice), StringComparison.Ordinal);
    }

    [PdfToolFact("pdftotext")]
    public async Task Zone_pays_no_tax_under_an_undertaking_and_the_document_says_so()
    {
        await using var world = await SupplyWorld.CreateAsync("27", Regular("27"), isSez: true);
        await EnterAsync(world, YearBegan);
        var invoice = await OnlyAsync(world, ("SPD", 10_000));
        var tax = Assert.Single(invoice.Taxes);
        Assert.Equal((SupplyKind.SezWithoutPayment, Money.Zero, Rs("10000"), Rs("10000"), true, "AD270425000123X"), (invoice.Supply, tax.Tax, tax.Taxable, invoice.Payable, invoice.IsInterState, invoice.UndertakingArn));
        var text = await TextAsync(world, invoice);
        Assert.Contains("letter of undertaking (ARN AD270425000123X) without payment of integrated tax", text, StringComparison.Ordinal);
        Assert.Contains("IGST", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undertaking_entered_after_the_consolidation_stops_the_issue_until_it_is_done_anew()
    {
        await using var world = await SupplyWorld.CreateAsync("27", Regular("27"), isSez: true);
        var before = await world.PreviewAsync(("SPD", 10_000));
        await EnterAsync(world, YearBegan);
        Assert.Equal(Rs("11800"), before.Payable);
        Assert.Equal("consolidation.figures-changed", (await world.IssueAsync(before)).Code);
        Assert.Equal(Rs("10000"), (await world.PreviewAsync(("SPD", 10_000))).Payable);
    }

    [Fact]
    public async Task Undertaking_is_refused_twice_in_a_year_and_cannot_end_before_what_was_issued_under_it()
    {
        await using var world = await SupplyWorld.CreateAsync("27", Regular("27"), isSez: true);
        var id = await EnterAsync(world, YearBegan);
        var again = await world.ActAsync((EnterUndertaking u) => u, new EnterUndertaking.Input(world.SupplierGstin, "AD270425000124X", YearBegan.AddDays(10)));
        Assert.Equal("undertaking.overlap", again.Code);
        Assert.Equal("undertaking.arn", (await world.ActAsync((EnterUndertaking u) => u, new EnterUndertaking.Input(world.SupplierGstin, "12345", YearBegan.AddYears(1)))).Code);
        await OnlyAsync(world, ("SPD", 10_000));
        Assert.Equal("undertaking.used", (await world.ActAsync((EndUndertaking u) => u, new EndUndertaking.Input(id, new DateOnly(2026, 2, 27)))).Code);
        Assert.True((await world.ActAsync((EndUndertaking u) => u, new EndUndertaking.Input(id, new DateOnly(2026, 2, 28)))).IsDone);
        Assert.Equal(Rs("10000"), (await world.PreviewAsync(("SPD", 10_000))).Payable); // still the 28th
    }

    [PdfToolFact("pdftotext")]
    public async Task Exempt_service_stands_on_a_bill_of_supply()
    {
        await using var world = await SupplyWorld.CreateAsync("07", Regular("07"));
        var bill = await OnlyAsync(world, ("BKP", 1_000));
        Assert.Equal((DocumentKind.BillOfSupply, SupplyKind.Exempt, Rs("1000"), Money.Zero, Rs("1000"), 0), (bill.Kind, bill.Supply, bill.Exempt, bill.Tax, bill.Payable, bill.Taxes.Count));
        Assert.Contains("BILL OF SUPPLY", await TextAsync(world, bill), StringComparison.Ordinal);
    }

    [PdfToolFact("pdftotext")]
    public async Task Unregistered_recipient_of_both_gets_one_invoice_cum_bill_of_supply()
    {
        await using var world = await SupplyWorld.CreateAsync("07", recipient: null);
        var invoice = await OnlyAsync(world, ("SPD", 10_000), ("BKP", 1_000));
        Assert.True(invoice.IsInvoiceCumBill);
        Assert.Equal((Rs("10000"), Rs("1000"), Rs("1800"), Rs("12800")), (invoice.Taxable, invoice.Exempt, invoice.Tax, invoice.Payable));
        var text = await TextAsync(world, invoice);
        Assert.All(new[] { "INVOICE-CUM-BILL", "Taxable value", "Value of exempt supply", "10,000.00", "1,000.00", "12,800.00" }, p => Assert.Contains(p, text, StringComparison.Ordinal));
    }

    [PdfToolFact("pdftotext")]
    public async Task Unregistered_recipient_is_named_with_State_and_from_50_000_on_with_the_place_of_delivery()
    {
        await using var world = await SupplyWorld.CreateAsync("07", recipient: null);
        var text = await TextAsync(world, await OnlyAsync(world, ("SPD", 50_000)));
        Assert.All(new[] { "Asha Handicrafts", "12 Residency Road 110001", "Delhi (07)", "GSTIN: Unregistered", "service rendered at" }, p => Assert.Contains(p, text, StringComparison.Ordinal));
        await using var small = await SupplyWorld.CreateAsync("07", recipient: null);
        Assert.DoesNotContain("service rendered at", await TextAsync(small, await OnlyAsync(small, ("SPD", 49_999.99m))), StringComparison.Ordinal);
    }

    /// <summary>A department by its TAN, a deductor of tax, a UIN and a non-resident are registered persons in their State.</summary>
    [Theory]
    [InlineData("07DELA12345A1Z", GstinKind.GovernmentDepartment)]
    [InlineData("07AAAGM0289C1D", GstinKind.TaxDeductor)]
    [InlineData("0717UNO00157UN", GstinKind.UnBody)]
    public async Task Special_numbers_are_billed_as_registered(string first14, GstinKind kind)
    {
        var number = SupplyWorld.NumberOf(first14);
        await using var world = await SupplyWorld.CreateAsync("27", number);
        var invoice = await OnlyAsync(world, ("SPD", 10_000));
        Assert.Equal((kind, number, "07", true, Rs("1800")), (Gstin.Parse(number).Kind, invoice.RecipientGstin, invoice.PlaceOfSupplyCode, invoice.IsInterState, invoice.Tax));
    }

    [Theory]
    [InlineData("27AAICA3918J1C")]
    [InlineData("9917SGP29001OS")]
    public async Task Numbers_that_cannot_be_billed_are_refused(string first14)
    {
        var refusal = await Assert.ThrowsAsync<RuleViolation>(async () => await SupplyWorld.CreateAsync("27", SupplyWorld.NumberOf(first14)));
        Assert.Contains(refusal.Code, new[] { "customer.gstin-kind", "customer.gstin-state" });
    }

    private static async Task<LetterOfUndertakingId> EnterAsync(SupplyWorld world, DateOnly from)
    {
        var outcome = await world.ActAsync((EnterUndertaking u) => u, new EnterUndertaking.Input(world.SupplierGstin, "AD270425000123X", from));
        Assert.True(outcome.IsDone, outcome.Sentence);
        return outcome.Value;
    }

    private static async Task<GstInvoice> OnlyAsync(SupplyWorld world, params (string Product, decimal Rupees)[] lines)
    {
        var (preview, outcome) = await world.IssueAsync(lines);
        Assert.True(outcome.IsDone, outcome.Sentence);
        var invoice = Assert.Single(await world.InvoicesAsync());
        var shown = Assert.Single(preview.Documents);
        Assert.Equal((shown.Payable, shown.Igst, shown.Cgst, shown.RoundOff), (invoice.Payable, Money.Sum(invoice.Taxes.Select(t => t.Igst)), Money.Sum(invoice.Taxes.Select(t => t.Cgst)), invoice.RoundOff));
        Assert.Null(Data.Gst.DocumentTotalsCheck.FaultOf(invoice));
        return invoice;
    }

    private static async Task<string> TextAsync(SupplyWorld world, GstInvoice invoice)
    {
        using var pdf = new PdfTools(await world.PdfAsync(invoice), $"special-{invoice.Supply}-{invoice.Exempt.Paise}-{invoice.RecipientGstin is null}");
        return string.Join(' ', pdf.Text().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Regular(string state) => SupplyWorld.NumberOf($"{state}{Pan}1Z");

    private static Money Rs(string rupees) => Money.FromRupees(decimal.Parse(rupees, CultureInfo.InvariantCulture));
}
