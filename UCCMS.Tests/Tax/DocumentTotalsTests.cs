using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Tests.Tax;

/// <summary>The numbered cases are the project's GST test vectors at 18%.</summary>
public sealed class DocumentTotalsTests
{
    private static readonly Percent Eighteen = Percent.Of(18);

    [Theory]
    [InlineData("1 intra-State", "07", "07", "10000.00", "900.00", "900.00", "SGST", "0", "11800.00", "0", "11800")]
    [InlineData("2 inter-State", "07", "27", "10000.00", "0", "0", "SGST", "1800.00", "11800.00", "0", "11800")]
    [InlineData("3 UT without legislature", "04", "04", "1234.56", "111.11", "111.11", "UTGST", "0", "1456.78", "0.22", "1457")]
    [InlineData("4 Puducherry", "34", "34", "1234.56", "111.11", "111.11", "SGST", "0", "1456.78", "0.22", "1457")]
    [InlineData("5 Ladakh", "38", "38", "100.05", "9.00", "9.00", "UTGST", "0", "118.05", "-0.05", "118")]
    [InlineData("6 as 5, inter", "01", "38", "100.05", "0", "0", "SGST", "18.01", "118.06", "-0.06", "118")]
    [InlineData("7 unregistered", "07", "07", "2000.00", "180.00", "180.00", "SGST", "0", "2360.00", "0", "2360")]
    [InlineData("8 GSTIN of another State", "27", "29", "7777.77", "0", "0", "SGST", "1400.00", "9177.77", "0.23", "9178")]
    [InlineData("9 rounding down", "07", "27", "54321.55", "0", "0", "SGST", "9777.88", "64099.43", "-0.43", "64099")]
    [InlineData("10 same, intra", "07", "07", "54321.55", "4888.94", "4888.94", "SGST", "0", "64099.43", "-0.43", "64099")]
    [InlineData("11 exact half paise", "07", "07", "5.50", "0.50", "0.50", "SGST", "0", "6.50", "0.50", "7")]
    [InlineData("12 same, inter", "07", "27", "5.50", "0", "0", "SGST", "0.99", "6.49", "-0.49", "6")]
    [InlineData("13 half paise", "07", "07", "0.50", "0.05", "0.05", "SGST", "0", "0.60", "0.40", "1")]
    [InlineData("14 tax vanishes", "07", "07", "0.05", "0.00", "0.00", "SGST", "0", "0.05", "-0.05", "0")]
    [InlineData("15 intra", "07", "07", "999.95", "90.00", "90.00", "SGST", "0", "1179.95", "0.05", "1180")]
    [InlineData("15 inter", "07", "27", "999.95", "0", "0", "SGST", "179.99", "1179.94", "0.06", "1180")]
    [InlineData("16 one Speed Post", "07", "27", "47.00", "0", "0", "SGST", "8.46", "55.46", "-0.46", "55")]
    [InlineData("19 discounted", "07", "07", "48889.39", "4400.05", "4400.05", "SGST", "0", "57689.49", "-0.49", "57689")]
    [InlineData("20 same, inter", "07", "27", "48889.39", "0", "0", "SGST", "8800.09", "57689.48", "-0.48", "57689")]
    [InlineData("21 credit note", "07", "07", "5000.00", "450.00", "450.00", "SGST", "0", "5900.00", "0", "5900")]
    [InlineData("22 debit note", "07", "27", "250.50", "0", "0", "SGST", "45.09", "295.59", "0.41", "296")]
    [InlineData("27 already whole", "07", "07", "123456.78", "11111.11", "11111.11", "SGST", "0", "145679.00", "0", "145679")]
    public void DocumentTotals_case(string number, string supplier, string place, string taxable, string cgst, string stateTax, string stateTaxName, string igst, string total, string roundOff, string payable)
    {
        var totals = DocumentTotals.Of([new(Rs(taxable), Eighteen)], supplier, place);

        Assert.NotEmpty(number);
        Assert.Equal((Rs(cgst), Rs(stateTax), Rs(igst)), (totals.Split.Cgst, totals.Split.StateTax, totals.Split.Igst));
        Assert.Equal((stateTaxName, Rs(total)), (totals.Split.StateTaxName, totals.Total));
        Assert.Equal((Rs(roundOff), Rs(payable)), (totals.RoundOff, totals.Payable));
    }

    [Fact]
    public void DocumentTotals_case_17_a_thousand_articles_are_one_bucket()
    {
        var totals = DocumentTotals.Of(Enumerable.Repeat(new RatedAmount(Rs("47.00"), Eighteen), 1000), "07", "27");

        Assert.Equal((Rs("8460.00"), Rs("55460.00")), (Assert.Single(totals.Buckets).Split.Igst, totals.Payable));
    }

    [Fact]
    public void DocumentTotals_case_18_tax_is_of_the_bucket()
    {
        var totals = HundredLines();

        Assert.Equal((Rs("555.00"), Rs("49.95"), Rs("49.95")), (totals.Taxable, totals.Split.Cgst, totals.Split.Sgst));
        Assert.Equal((Rs("654.90"), Rs("0.10"), Rs("655")), (totals.Total, totals.RoundOff, totals.Payable));
        totals.RequireTax(new GstSplit(default, Rs("49.95"), Rs("49.95"), default));
    }

    [Fact]
    public void RequireTax_case_18x_sum_of_line_taxes_is_rejected()
    {
        var ofOneLine = GstSplit.For(Rs("5.55"), Eighteen, "07", "07");
        var summed = Enumerable.Repeat(ofOneLine, 100).Aggregate((a, b) => a + b);

        Assert.Equal((Rs("50.00"), Rs("50.00")), (summed.Cgst, summed.Sgst));
        Assert.Equal("tax.not-by-law", Assert.Throws<RuleViolation>(() => HundredLines().RequireTax(summed)).Code);
    }

    [Fact]
    public void DocumentTotals_case_19_discount_comes_before_tax()
    {
        var discount = Rs("54321.55").Times(Percent.Of(10));

        Assert.Equal((Rs("5432.16"), Rs("48889.39")), (discount, Rs("54321.55") - discount));
    }

    [Theory]
    [InlineData(SupplyKind.SezWithPayment, "1800.00", "11800")]
    [InlineData(SupplyKind.SezWithoutPayment, "0.00", "10000")]
    public void DocumentTotals_cases_23_24_special_economic_zone(SupplyKind kind, string igst, string payable)
    {
        var totals = DocumentTotals.Of([new(Rs("10000"), Eighteen)], "27", "27", kind);

        Assert.Equal(new GstSplit(Rs(igst), default, default, default), totals.Split);
        Assert.Equal((Rs("10000"), Rs(payable)), (totals.Taxable, totals.Payable));
    }

    [Theory]
    [InlineData(0, SupplyKind.Regular)]
    [InlineData(18, SupplyKind.Exempt)]
    public void DocumentTotals_case_25_exempt_bears_no_tax(int rate, SupplyKind kind)
    {
        var totals = DocumentTotals.Of([new(Rs("1000"), Percent.Of(rate))], "07", "07", kind);

        Assert.Equal((Rs("1000"), Rs("0"), Rs("0"), Rs("1000")), (totals.Exempt, totals.Taxable, totals.Tax, totals.Payable));
        Assert.Empty(totals.Buckets);
    }

    [Fact]
    public void DocumentTotals_case_26_taxable_and_exempt_on_one_document()
    {
        var totals = DocumentTotals.Of([new(Rs("1000"), Percent.Zero), new(Rs("10000"), Eighteen)], "07", "07");

        Assert.Equal((Rs("900"), Rs("900"), Rs("12800")), (totals.Split.Cgst, totals.Split.Sgst, totals.Payable));
    }

    [Fact]
    public void DocumentTotals_case_28_value_within_an_inclusive_amount()
    {
        var taxable = GstSplit.TaxableWithin(Rs("100.00"), Eighteen);
        var totals = DocumentTotals.Of([new(taxable, Eighteen)], "07", "07");

        Assert.Equal((Rs("84.75"), Rs("7.63"), Rs("7.63")), (taxable, totals.Split.Cgst, totals.Split.Sgst));
        Assert.Equal((Rs("100.01"), Rs("-0.01"), Rs("100")), (totals.Total, totals.RoundOff, totals.Payable));
    }

    [Fact]
    public void DocumentTotals_without_rounding_pays_the_paise()
    {
        var totals = DocumentTotals.Of([new(Rs("54321.55"), Eighteen)], "07", "27", roundToRupee: false);

        Assert.Equal((Rs("64099.43"), Money.Zero), (totals.Payable, totals.RoundOff));
    }

    [Fact]
    public void DocumentTotals_of_random_documents_add_up()
    {
        var random = new Random(46);
        int[] rates = [0, 500, 1200, 1800];
        for (var run = 0; run < 500; run++)
        {
            var lines = Enumerable.Range(0, random.Next(1, 40))
                .Select(_ => new RatedAmount(new Money(random.NextInt64(1, 5_00_000_00)), new Percent(rates[random.Next(4)])))
                .ToList();
            var totals = DocumentTotals.Of(lines, "07", random.Next(2) == 0 ? "07" : "27");

            Assert.Equal(Money.Sum(lines.Select(l => l.Taxable)), totals.Taxable + totals.Exempt);
            Assert.Equal(totals.Payable, totals.Taxable + totals.Exempt + totals.Split.Igst + totals.Split.Cgst + totals.Split.StateTax + totals.RoundOff);
            Assert.InRange(totals.RoundOff.Paise, -50, 50);
            Assert.Equal(0, totals.Payable.Paise % 100);
            Assert.Equal(totals.Buckets.Count, totals.Buckets.Select(b => b.Rate).Distinct().Count());
        }
    }

    private static DocumentTotals HundredLines() => DocumentTotals.Of(Enumerable.Repeat(new RatedAmount(Rs("5.55"), Eighteen), 100), "07", "07");

    private static Money Rs(string rupees) => Money.FromRupees(decimal.Parse(rupees, System.Globalization.CultureInfo.InvariantCulture));
}
