using System.Diagnostics;
using System.Text;
using UCCMS.Data.Files;
using static UCCMS.Tests.Files.SampleFiles;

namespace UCCMS.Tests.Files;

public sealed class CsvTableReaderTests
{
    [Theory]
    [InlineData("a,b\n1,2\n3,4\n")]
    [InlineData("a;b\r\n1;2\r\n3;4")]
    [InlineData("a\tb\r1\t2\r3\t4\r")]
    [InlineData("\uFEFFa,b\r\n1,2\r\n\r\n , \r\n3,4\r\n\r\n")]
    [InlineData("\n\na,b\n\"1\",\"2\"\n\"3\",4")]
    public void Separators_line_ends_marks_and_empty_rows_make_no_difference(string text)
    {
        using var reader = Open(Utf8(text));
        Assert.Equal(["a", "b"], reader.Headers);
        Assert.Equal([["1", "2"], ["3", "4"]], Rows(reader));
    }

    [Fact]
    public void Quoted_cells_keep_separators_marks_and_line_breaks()
    {
        using var reader = Open(Utf8("name,note,x\r\n\"A, B\",\"he said \"\"no\"\"\",1\r\n\"two\r\nlines\",\"\",\"\"\"\"\r\n5\" pipe,\"a\"b,z\r\n"));
        Assert.Equal([["A, B", "he said \"no\"", "1"], ["two\r\nlines", "", "\""], ["5\" pipe", "ab", "z"]], Rows(reader));
    }

    [Fact]
    public void Row_number_is_the_line_where_the_row_begins()
    {
        using var reader = Open(Utf8("a,b\n\"x\ny\",1\n\nz,2\n"));
        Assert.True(reader.Read());
        Assert.Equal(2, reader.RowNumber);
        Assert.True(reader.Read());
        Assert.Equal(5, reader.RowNumber);
        Assert.False(reader.Read());
    }

    [Fact]
    public void Short_row_has_empty_cells_and_a_long_one_is_a_misfit()
    {
        using var reader = Open(Utf8("a,b,c\n1\n1,2,3,,\n1,2,3,4\n"));
        Assert.True(reader.Read());
        Assert.True(reader[2].IsEmpty);
        Assert.Null(reader.Misfit);
        Assert.True(reader.Read());
        Assert.Null(reader.Misfit);
        Assert.True(reader.Read());
        Assert.Equal(4, reader.Misfit!.Row);
        Assert.Equal("4", reader.Misfit.Value);
        Assert.True(reader[-1].IsEmpty);
    }

    [Fact]
    public void Raw_text_is_the_row_as_csv()
    {
        using var reader = Open(Utf8("a;b;c\n1,5;\"say \"\"x\"\"\"\n"));
        Assert.True(reader.Read());
        Assert.Equal("\"1,5\",\"say \"\"x\"\"\",", reader.RawText());
    }

    [Fact]
    public void Rows_across_buffer_ends_are_whole_whatever_their_length()
    {
        var random = new Random(7);
        var expected = Enumerable.Range(0, 3_000)
            .Select(_ => Enumerable.Range(0, 4).Select(_ => Word(random)).Append("end").ToArray()).ToList();
        var text = new StringBuilder("a,b,c,d,e\r\n");
        foreach (var row in expected)
        {
            text.AppendJoin(',', row.Select(c => '"' + c.Replace("\"", "\"\"", StringComparison.Ordinal) + '"')).Append("\r\n");
        }

        using var reader = Open(Utf8(text.ToString()));
        Assert.Equal(expected, Rows(reader));
    }

    [Fact]
    public void Cell_beyond_a_spreadsheets_limit_and_quote_never_closed_are_refused()
    {
        Assert.Equal("file.cell-too-long", Refusal(Utf8("a,b\n" + new string('x', 40_000) + ",1\n")).Code);
        var refusal = Refusal(Utf8("a,b\n1,2\n\"x,1\n2,3\n"));
        Assert.Equal("file.open-quote", refusal.Code);
        Assert.Contains("line 3", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("file.cell-too-long", Refusal(Utf8("a,b\n\"" + string.Concat(Enumerable.Repeat("x\n", 400_000)))).Code);
    }

    [Fact]
    public void Hundred_thousand_rows_are_read_in_constant_memory()
    {
        const string Line = "EE123456785IN,05-02-2026 14:30,10000001,1000000042,C-2026-000017,SPD,NTD,512,250,400001,110001,IN,\"1,123.50\",20.00,9.63,,COUNTER,,N\r\n";
        var header = string.Join(',', Enumerable.Range(1, 19).Select(n => $"column{n}")) + "\r\n";
        var content = Utf8(header + string.Concat(Enumerable.Repeat(Line, 200_000)));
        using var reader = Open(content);
        var before = GC.GetAllocatedBytesForCurrentThread();
        long characters = 0;
        var rows = 0;
        while (reader.Read())
        {
            rows++;
            characters += reader[18].Text.Length + reader[12].Text.Length;
        }

        Assert.Equal(200_000, rows);
        Assert.Equal(9L * rows, characters);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1_000_000);
    }

    private static string Word(Random random) =>
        new([.. Enumerable.Range(0, random.Next(0, 60)).Select(_ => "ab,;\"\n\r\t₹é "[random.Next(11)])]);
}
