using UCCMS.Core.Shared;
using static UCCMS.Tests.Files.SampleFiles;

namespace UCCMS.Tests.Files;

public sealed class WorkbookTableReaderTests
{
    private const string Styles = """<numFmts><numFmt numFmtId="170" formatCode="dd\-mmm\-yyyy"/><numFmt numFmtId="171" formatCode="[Red]0.00&quot;days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>""";

    [Fact]
    public void Cells_carry_numbers_dates_texts_and_truths_by_type_and_format()
    {
        var sheet = Row(4, "a", "b", "c", "d", "e", "f")
            + """<row r="6"><c r="A6" t="s"><v>1</v></c><c r="B6"><v>1.2E+05</v></c><c r="C6" s="1"><v>46058.604166666664</v></c><c r="D6" s="2"><v>46058</v></c><c r="E6" t="b"><v>1</v></c><c r="F6" s="3"><v>2.5</v></c></row>"""
            + """<row><c r="C7"><v>0.30000000000000004</v></c></row>""";
        using var reader = Open(Workbook(sheet, "", "<si><t>x</t></si><si><r><t>two </t></r><r><t>runs_x000D_</t></r><rPh><t>no</t></rPh></si>", Styles), "a.xlsx");
        Assert.Equal(["a", "b", "c", "d", "e", "f"], reader.Headers);
        Assert.True(reader.Read());
        Assert.Equal(6, reader.RowNumber);
        Assert.Equal("two runs\r", reader[0].Text.ToString());
        Assert.Equal(120_000m, reader[1].Number);
        Assert.Equal("120000", reader[1].Text.ToString());
        Assert.Equal(new DateTime(2026, 2, 5, 14, 30, 0, DateTimeKind.Unspecified), reader[2].Date);
        Assert.Equal("05-02-2026 14:30:00", reader[2].Text.ToString());
        Assert.Equal("05-02-2026", reader[3].Text.ToString());
        Assert.True(reader[3].IsDate);
        Assert.Equal("TRUE", reader[4].Text.ToString());
        Assert.Equal(2.5m, reader[5].Number);
        Assert.True(reader.Read());
        Assert.Equal(7, reader.RowNumber);
        Assert.Equal(0.3m, reader[2].Number);
        Assert.Equal("0.3", reader[2].Text.ToString());
        Assert.True(reader[0].IsEmpty);
        Assert.False(reader.Read());
    }

    [Fact]
    public void Whole_number_of_ten_digits_reads_as_its_digits_and_one_beyond_fifteen_as_text()
    {
        using var reader = Open(Workbook(Row(1, "id", "x") + """<row r="2"><c><v>1.000000042E9</v></c><c><v>1.23E+17</v></c></row>"""), "a.xlsx");
        Assert.True(reader.Read());
        Assert.Equal("1000000042", reader[0].Text.ToString());
        Assert.Equal(TableCellKind.Text, reader[1].Kind);
        Assert.Equal("1.23E+17", reader[1].Text.ToString());
    }

    [Fact]
    public void Surplus_cell_makes_the_row_a_misfit()
    {
        using var reader = Open(Workbook(Row(1, "a", "b") + Row(2, "1", "2", "3") + """<row r="3"><c r="XFD3"><v>1</v></c></row>"""), "a.xlsx");
        Assert.True(reader.Read());
        Assert.Equal("3", reader.Misfit!.Value);
        Assert.True(reader.Read());
        Assert.NotNull(reader.Misfit);
    }

    [Theory]
    [InlineData("dd-mmm-yyyy", true)]
    [InlineData("[$-4009]d mmm", true)]
    [InlineData("[Red]#,##0.00;\"days\"", false)]
    [InlineData("0.00\\d", false)]
    [InlineData("General", false)]
    public void Date_formats_are_told_from_number_formats(string code, bool isDate) =>
        Assert.Equal(isDate, UCCMS.Data.Files.DateStyles.IsDateCode(code));
}
