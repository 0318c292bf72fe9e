using System.Globalization;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Tests.Gst.Returns;

/// <summary>
/// The known cases of the law as whole documents: consolidated and issued by the use cases, then found again in the working
/// paper and in the upload file, to the paisa.
/// </summary>
public sealed class DocumentCasesTests
{
    private static readonly ReturnPeriod February = new(202602);

    /// <summary>Supplier, recipient (none: unregistered), lines, then value, tax and payable amount as the file must have them.</summary>
    [Theory]
    [InlineData("1", "07", "07", "10000", "B2b", "10000", "900", "0", "11800")]
    [InlineData("2", "07", "27", "10000", "B2b", "10000", "0", "1800", "11800")]
    [InlineData("3 Union Territory without legislature", "04", "04", "1234.56", "B2b", "1234.56", "111.11", "0", "1457")]
    [InlineData("4 Puducherry", "34", "34", "1234.56", "B2b", "1234.56", "111.11", "0", "1457")]
    [InlineData("5 Ladakh", "38", "38", "100.05", "B2b", "100.05", "9.00", "0", "118")]
    [InlineData("6", "01", "38", "100.05", "B2b", "100.05", "0", "18.01", "118")]
    [InlineData("7 handed over in Delhi", "07", null, "2000", "B2cs", "2000", "180", "0", "0")]
    [InlineData("8 GSTIN of another State", "27", "29", "7777.77", "B2b", "7777.77", "0", "1400.00", "9178")]
    [InlineData("9 rounding down", "07", "27", "54321.55", "B2b", "54321.55", "0", "9777.88", "64099")]
    [InlineData("10", "07", "07", "54321.55", "B2b", "54321.55", "4888.94", "0", "64099")]
    [InlineData("11 half paise", "07", "07", "5.50", "B2b", "5.50", "0.50", "0", "7")]
    [InlineData("12", "07", "27", "5.50", "B2b", "5.50", "0", "0.99", "6")]
    [InlineData("13", "07", "07", "0.50", "B2b", "0.50", "0.05", "0", "1")]
    [InlineData("14 tax vanishes", "07", "07", "0.05", "B2b", "0.05", "0", "0", "0")]
    [InlineData("15 within", "07", "07", "999.95", "B2b", "999.95", "90.00", "0", "1180")]
    [InlineData("15 between", "07", "27", "999.95", "B2b", "999.95", "0", "179.99", "1180")]
    [InlineData("16 one article", "07", "27", "47", "B2b", "47", "0", "8.46", "55")]
    [InlineData("17 a thousand", "07", "27", "47000", "B2b", "47000", "0", "8460", "55460")]
    [InlineData("18 a hundred articles in one bucket", "07", "07", "100 x 5.55", "B2b", "555", "49.95", "0", "655")]
    [InlineData("19 discount", "07", "07", "54321.55 less 10%", "B2b", "48889.39", "4400.05", "0", "57689")]
    [InlineData("20 discount", "07", "27", "54321.55 less 10%", "B2b", "48889.39", "0", "8800.09", "57689")]
    [InlineData("23 zone with payment", "27", "27", "10000 zone", "Sez", "10000", "0", "1800", "11800")]
    [InlineData("25 exempt", "07", "07", "exempt 1000", "Exempt", "1000", "0", "0", "0")]
    [InlineData("27", "07", "07", "123456.78", "B2b", "123456.78", "11111.11", "0", "145679")]
    [InlineData("28 tax-inclusive", "07", "07", "84.75", "B2b", "84.75", "7.63", "0", "100")]
    public async Task Case_is_issued_and_found_in_the_return(string name, string supplier, string? recipient, string lines, string table, string taxable, string half, string igst, string value)
    {
        await using var world = await SupplyWorld.CreateAsync(supplier, recipient is null ? null : SupplyWorld.NumberOf($"{recipient}AABCU9603R1Z"), isSez: lines.EndsWith("zone", StringComparison.Ordinal));
        await IssueAsync(world, lines);
        var (paper, rows) = await world.Database.ReturnAsync(world.SupplierGstin, February);
        var entry = Assert.Single(rows, r => r.Table.ToString() == table);
        var expected = new HeadSums(Rs(taxable), Rs(igst), Rs(half), Rs(half));
        Assert.Equal((name, expected, Rs(value)), (name, entry.Sums, entry.Value));
        Assert.Equal(expected, paper.Tables.Of(entry.Table).Sums);
        Assert.Equal(expected, paper.Tables.Of(recipient is null ? ReturnTable.HsnB2c : ReturnTable.HsnB2b).Sums);
        AssertSound(paper, documents: 1);
        var invoice = Assert.Single(await world.InvoicesAsync());
        Assert.Equal(entry.Table is ReturnTable.B2b or ReturnTable.Sez ? (invoice.Number, invoice.Payable) : (entry.Key, Money.Zero), (entry.Key, entry.Value));
    }

    [Fact] // case 24
    public async Task Zone_without_payment_is_reported_without_tax()
    {
        await using var world = await SupplyWorld.CreateAsync("27", SupplyWorld.NumberOf("27AABCU9603R1Z"), isSez: true);
        Assert.True((await world.ActAsync((EnterUndertaking u) => u, new EnterUndertaking.Input(world.SupplierGstin, "AD270425000123X", new DateOnly(2025, 4, 1)))).IsDone);
        await IssueAsync(world, "10000");
        var (paper, rows) = await world.Database.ReturnAsync(world.SupplierGstin, February);
        var entry = Assert.Single(rows, r => r.Table == ReturnTable.Sez);
        Assert.Equal(("SEWOP", new HeadSums(Rs("10000"), default, default, default), Rs("10000")), (entry.Nature, entry.Sums, entry.Value));
        AssertSound(paper, documents: 1);
    }

    [Fact] // case 26
    public async Task Taxable_and_exempt_value_for_an_unregistered_recipient_stand_in_7_and_8()
    {
        await using var world = await SupplyWorld.CreateAsync("07", recipient: null);
        var (_, outcome) = await world.IssueAsync(("SPD", 10_000), ("BKP", 1_000));
        Assert.True(outcome.IsDone, outcome.Sentence);
        var (paper, rows) = await world.Database.ReturnAsync(world.SupplierGstin, February);
        Assert.Equal(new HeadSums(Rs("10000"), default, Rs("900"), Rs("900")), Assert.Single(rows, r => r.Table == ReturnTable.B2cs).Sums);
        Assert.Equal(("INTRAB2C", Rs("1000")), (Assert.Single(rows, r => r.Table == ReturnTable.Exempt).Key, paper.Tables.Of(ReturnTable.Exempt).Sums.Taxable));
        Assert.Equal(Rs("12800"), Assert.Single(await world.InvoicesAsync()).Payable);
        AssertSound(paper, documents: 1);
    }

    [Theory]
    [InlineData("21", "07", DocumentKind.CreditNote, "54321.55", "5000", "450", "0", "5900", "C/R")]
    [InlineData("22", "27", DocumentKind.DebitNote, "10000", "250.50", "0", "45.09", "296", "D/R")]
    public async Task Note_is_issued_and_found_in_9B_with_its_sign(string name, string recipient, DocumentKind kind, string invoiced, string taxable, string half, string igst, string value, string nature)
    {
        await using var world = await SupplyWorld.CreateAsync("07", SupplyWorld.NumberOf($"{recipient}AABCU9603R1Z"));
        await IssueAsync(world, invoiced);
        var invoice = Assert.Single(await world.InvoicesAsync());
        await world.Database.NoteAsync(SupplyWorld.Location, kind, invoice.Id, decimal.Parse(taxable, CultureInfo.InvariantCulture));
        var (paper, rows) = await world.Database.ReturnAsync(world.SupplierGstin, February);
        var note = Assert.Single(rows, r => r.Table == ReturnTable.Cdnr);
        var positive = new HeadSums(Rs(taxable), Rs(igst), Rs(half), Rs(half));
        Assert.Equal((name, positive, Rs(value), nature), (name, note.Sums, note.Value, note.Nature));
        Assert.Equal(positive.Signed(kind == DocumentKind.CreditNote ? -1 : 1), paper.Tables.Of(ReturnTable.Cdnr).Sums);
        Assert.Equal(paper.Tables.Of(ReturnTable.B2b).Sums + paper.Tables.Of(ReturnTable.Cdnr).Sums, paper.Tables.Of(ReturnTable.HsnB2b).Sums);
        AssertSound(paper, documents: 2);
    }

    [Fact] // case 18x
    public void Taxes_of_lines_added_up_are_refused()
    {
        var totals = DocumentTotals.Of(Enumerable.Repeat(new RatedAmount(Rs("5.55"), Percent.Of(18)), 100), "07", "07");
        Assert.Throws<RuleViolation>(() => totals.RequireTax(new(Money.Zero, Rs("50"), Rs("50"), Money.Zero)));
    }

    private static void AssertSound(ReturnPaper paper, int documents)
    {
        Assert.DoesNotContain(paper.Tables.Messages.Kept, m => m.Severity == MessageSeverity.Error);
        Assert.Empty(paper.TieOut.Differences);
        Assert.Equal((documents, documents), (paper.Tables.Documents, paper.Tables.Series.Sum(s => s.Issued)));
    }

    private static async Task IssueAsync(SupplyWorld world, string lines)
    {
        var words = lines.Split(' ');
        (string, decimal)[] figures = words switch
        {
            ["exempt", var value] => [("BKP", decimal.Parse(value, CultureInfo.InvariantCulture))],
            [var times, "x", var value] => [("SPD", int.Parse(times, CultureInfo.InvariantCulture) * decimal.Parse(value, CultureInfo.InvariantCulture))], // articles of a product and class are one line
            _ => [("SPD", decimal.Parse(words[0], CultureInfo.InvariantCulture))],
        };
        var preview = await world.PreviewAsync(figures);
        if (words is [_, "less", ..])
        {
            var group = preview.Basis.Products.Single(p => p.Code == "SPD").DiscountGroup!;
            preview = ConsolidationPreview.Compute(preview.Basis with { Overrides = [new RateOverride(group, TrafficClass.None, Percent.Of(10))] });
        }

        var outcome = await world.IssueAsync(preview);
        Assert.True(outcome.IsDone, outcome.Sentence);
    }

    private static Money Rs(string rupees) => Money.FromRupees(decimal.Parse(rupees, CultureInfo.InvariantCulture));
}
