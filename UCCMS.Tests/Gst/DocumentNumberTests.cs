using UCCMS.Core.Gst;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Gst;

public sealed class DocumentNumberTests
{
    private static readonly FinancialYear Year = new(2026);

    [Theory]
    [InlineData(DocumentKind.TaxInvoice, 1, "DL/26-27/000001")]
    [InlineData(DocumentKind.TaxInvoice, 999_999, "DL/26-27/999999")]
    [InlineData(DocumentKind.CreditNote, 1, "DL/C/26-27/00001")]
    [InlineData(DocumentKind.DebitNote, 1, "DL/D/26-27/00001")]
    [InlineData(DocumentKind.BillOfSupply, 99_999, "DL/B/26-27/99999")]
    public void Build_follows_the_format_of_the_kind(DocumentKind kind, int serial, string expected) =>
        Assert.Equal(expected, DocumentNumberFormat.Build("DL", kind, Year, serial).Value);

    [Theory]
    [InlineData("DL", DocumentKind.TaxInvoice, 999_999)]
    [InlineData("DEL", DocumentKind.TaxInvoice, 999_999)]
    [InlineData("DL", DocumentKind.CreditNote, 99_999)]
    [InlineData("DEL", DocumentKind.CreditNote, 9_999)]
    public void Build_beyond_the_sixteen_characters_is_refused(string code, DocumentKind kind, int last)
    {
        Assert.Equal(last, DocumentNumberFormat.LastSerial(code, kind, Year));
        Assert.InRange(DocumentNumberFormat.Build(code, kind, Year, last).Value.Length, 1, 16);
        Assert.Equal("gst.series-exhausted", Assert.Throws<RuleViolation>(() => DocumentNumberFormat.Build(code, kind, Year, last + 1)).Code);
    }

    [Theory]
    [InlineData("D")]
    [InlineData("DELH")]
    [InlineData("0L")]
    [InlineData("dl")]
    [InlineData("D-")]
    public void Build_with_an_unfit_code_is_refused(string code) =>
        Assert.Equal("gst.registration-code", Assert.Throws<RuleViolation>(() => DocumentNumberFormat.Build(code, DocumentKind.TaxInvoice, Year, 1)).Code);

    [Fact]
    public void Build_below_one_is_refused() =>
        Assert.Equal("gst.serial-below-one", Assert.Throws<RuleViolation>(() => DocumentNumberFormat.Build("DL", DocumentKind.TaxInvoice, Year, 0)).Code);

    [Fact]
    public void Build_all_numbers_of_every_kind_are_of_one_length_and_differ()
    {
        var numbers = Enum.GetValues<DocumentKind>().SelectMany(k => Enumerable.Range(1, 500).Select(s => DocumentNumberFormat.Build("DL", k, Year, s))).ToList();

        Assert.Equal(numbers.Count, numbers.Distinct().Count());
        Assert.All(numbers, n => Assert.Equal(n, DocumentNumber.Parse(n.Value)));
    }

    [Fact]
    public void DocumentNumber_differs_not_by_case() =>
        Assert.Equal(DocumentNumber.Parse("DL/26-27/000001"), DocumentNumber.Parse(" dl/26-27/000001"));

    [Theory]
    [InlineData(null, "missing")]
    [InlineData("DELH/26-27/000001", "has 17")]
    [InlineData("DL_26", "letters, digits")]
    [InlineData("DL 26", "letters, digits")]
    [InlineData("0123", "begins with")]
    [InlineData("/123", "begins with")]
    [InlineData("-123", "begins with")]
    [InlineData("0000", "zero")]
    [InlineData("0-0/0", "zero")]
    public void DocumentNumber_against_the_rule_says_why(string? text, string says)
    {
        Assert.False(DocumentNumber.IsValid(text));
        Assert.Contains(says, Assert.Throws<RuleViolation>(() => DocumentNumber.Parse(text)).Message, StringComparison.Ordinal);
    }
}
