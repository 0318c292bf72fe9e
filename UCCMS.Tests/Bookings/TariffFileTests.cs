using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using UCCMS.Core.Bookings;
using UCCMS.Core.Shared;
using UCCMS.Data.Files;
using UCCMS.Web.Bookings;

namespace UCCMS.Tests.Bookings;

public sealed class TariffFileTests
{
    private const string Head = "product,local,from_km,to_km,from_g,to_g,amount\n";

    [Fact]
    public void Order_of_two_bands_and_the_town_is_read_without_a_problem()
    {
        var file = Read("SPP,Y,,,1,500,40\nSPP,N,0,200,1,500,60\nSPP,N,201,,1,500,80.50\n");
        Assert.Empty(file.Problems);
        Assert.Equal(new TariffRow(4, "SPP", false, 201, null, 1, 500, new Money(8_050)), file.Rows[2]);
    }

    [Theory]
    [InlineData("SPP,N,0,200,1,500,60\nSPP,N,202,,1,500,80\n", 3, "from_km", "is given for 201 km")]
    [InlineData("SPP,N,0,200,1,500,60\nSPP,N,200,,1,500,80\n", 3, "from_km", "overlaps that of row 2 (0 to 200 km)")]
    [InlineData("SPP,N,1,,1,500,60\n", 2, "from_km", "is given for 0 km")]
    [InlineData("SPP,N,0,200,1,500,60\n", 2, "to_km", "beyond 200 km")]
    [InlineData("SPP,N,0,,1,500,60\nSPP,N,0,,502,1000,80\n", 3, "from_g", "is given for 501 g")]
    [InlineData("SPP,N,0,,1,500,60\nSPP,N,0,,500,1000,80\n", 3, "from_g", "overlaps that of row 2 (1 to 500 g)")]
    [InlineData("SPP,Y,,,1,500,60\nSPP,Y,,,502,1000,80\nSPP,N,0,,1,1000,80\n", 3, "from_g", "is given for 501 g, local")]
    [InlineData("SPP,N,0,200,1,500,60\nSPP,N,201,,1,400,80\n", 3, "to_g", "end at 400 g, those of 0 to 200 km at 500 g")]
    [InlineData("SPP,N,0,200,1,500,60\nSPP,N,201,,2,500,80\n", 3, "from_g", "begin at 2 g, those of 0 to 200 km at 1 g")]
    [InlineData("SPP,Y,0,,1,500,60\n", 2, "from_km", "knows no distance")]
    [InlineData("XXX,N,0,,1,500,60\n", 2, "product", "not known")]
    [InlineData("SPP,N,0,,500,1,60\n", 2, "to_g", "less than from_g")]
    [InlineData("SPP,N,0,,1,500,0\n", 2, "amount", "zero")]
    [InlineData("SPP,N,0,,1,500,-5\n", 2, "amount", "negative")]
    [InlineData("SPP,maybe,0,,1,500,5\n", 2, "local", "neither Y nor N")]
    public void Order_with_a_hole_or_an_overlap_is_refused_by_row_and_column(string rows, int row, string column, string reason)
    {
        var problem = Assert.Single(Read(rows).Problems);
        Assert.Equal((row, column), (problem.Row, problem.Column));
        Assert.Contains(reason, problem.Reason, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Remedy);
    }

    [Fact]
    public void Tariff_as_a_workbook_is_the_order_again()
    {
        var rates = SpeedPostDocumentTariff.From01Oct2025();
        using var workbook = new MemoryStream();
        ReferenceTemplates.Tariff(workbook, ["SPD", "SPP"], rates);
        using (var document = SpreadsheetDocument.Open(workbook, isEditable: false))
        {
            Assert.Empty(new OpenXmlValidator().Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"));
            var rules = document.WorkbookPart!.WorksheetParts.SelectMany(s => s.Worksheet.Descendants<DataValidation>()).ToList();
            Assert.Equal(2, rules.Count(r => r.Type?.Value == DataValidationValues.List));
            Assert.Equal(4, rules.Count(r => r.Type?.Value == DataValidationValues.Whole));
            Assert.Single(rules, r => r.Type?.Value == DataValidationValues.Decimal);
        }

        using var table = TableFile.Open(workbook, "tariff.xlsx", workbook.Length);
        var file = TariffFile.Read(table, ["SPD", "SPP"]);
        Assert.Empty(file.Problems);
        Assert.Equal(18, file.Rows.Count);
        Assert.Equal(rates.Select(Cell).Order(), TariffPlan.RatesOf(file.Rows, new("S.O.", "SPD", new(2025, 10, 1))).Select(Cell).Order());
    }

    [Fact]
    public void Order_between_two_others_ends_the_one_and_is_ended_by_the_other()
    {
        var rows = Read("SPP,N,0,,1,500,60\n").Rows;
        var (first, last) = (new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 1));
        List<TariffRate> stored = [.. TariffPlan.Of(rows, "A", first, [])[0].Begin];
        var later = TariffPlan.Of(rows, "C", last, stored)[0];
        later.End[0].EndOn(last.AddDays(-1));
        stored.AddRange(later.Begin);
        var change = Assert.Single(TariffPlan.Of(rows, "B", new(2026, 6, 1), stored));
        Assert.Equal("A", Assert.Single(change.End).OrderNumber);
        Assert.Equal(new DateOnly(2026, 11, 30), Assert.Single(change.Begin).To);
        Assert.Equal("tariff.same-day", Assert.Throws<RuleViolation>(() => TariffPlan.Of(rows, "D", last, stored)).Code);
        Assert.Equal("OrderNumber", Assert.Throws<RuleViolation>(() => TariffPlan.Of(rows, " ", new(2027, 1, 1), stored)).Field);
    }

    private static (bool, int, int?, int, int, long) Cell(TariffRate r) => (r.IsLocal, r.MinKm, r.MaxKm, r.MinGrams, r.MaxGrams, r.Amount.Paise);

    private static TariffFile Read(string rows)
    {
        var bytes = Encoding.UTF8.GetBytes(Head + rows);
        using var table = TableFile.Open(new MemoryStream(bytes), "tariff.csv", bytes.Length);
        return TariffFile.Read(table, ["SPD", "SPP"]);
    }
}
