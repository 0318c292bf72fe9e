namespace UCCMS.Tests.House;

/// <summary>Every list can be taken away as a workbook: it has a download of its own, or each column with a title gives a value.</summary>
public sealed class ListExportTests
{
    private const string Table = "<DataTable";
    private const string Column = "<DataColumn";

    [Fact]
    public void Every_list_can_be_exported() => Assert.Empty(SourceTree.Razor.SelectMany(ColumnsWithoutValue));

    [Fact]
    public void Lists_are_found() => Assert.True(SourceTree.Razor.Sum(f => Tags(f.Text, Table).Count()) > 20);

    [Fact]
    public void Samples_that_must_fail_are_found()
    {
        Assert.Equal(["a.razor: Paid"], ColumnsWithoutValue(new("a.razor", """<DataTable TRow="A" Load="r => X(r)"><Columns><DataColumn Title="Paid" Sort="value"><b Value="3">@context.Value</b></DataColumn></Columns></DataTable>""")));
        Assert.Equal(["a.razor: Paid"], ColumnsWithoutValue(new("a.razor", """<DataTable TRow="A" RowClass="@(r => r.Paid > 1 ? "x" : null)"><DataColumn Title="Due" Value="@(r => r.Due > 1 ? "a" : "b")" /><DataColumn Title="Paid" /></DataTable>""")));
    }

    [Fact]
    public void Samples_that_are_right_pass()
    {
        Assert.Empty(ColumnsWithoutValue(new("a.razor", """<DataTable TRow="A" ExportUrl="r => Urls.A(r)"><DataColumn Title="Paid">1</DataColumn></DataTable>""")));
        Assert.Empty(ColumnsWithoutValue(new("a.razor", """<DataTable TRow="A"><DataColumn Title="Paid" Value="r => r.Paid">1</DataColumn><DataColumn Title=""><button /></DataColumn></DataTable>""")));
    }

    private static IEnumerable<string> ColumnsWithoutValue(SourceFile file) =>
        from table in Tags(file.Text, Table)
        where !table.Tag.Contains(" ExportUrl=", StringComparison.Ordinal)
        let end = file.Text.IndexOf("</DataTable>", table.At, StringComparison.Ordinal)
        from column in Tags(file.Text[table.At..(end < 0 ? file.Text.Length : end)], Column)
        where !column.Tag.Contains("Title=\"\"", StringComparison.Ordinal) && !column.Tag.Contains(" Value=", StringComparison.Ordinal)
        select $"{file.Path}: {Title(column.Tag)}";

    private static string Title(string tag)
    {
        var from = tag.IndexOf("Title=\"", StringComparison.Ordinal) + "Title=\"".Length;
        return tag[from..tag.IndexOf('"', from)];
    }

    private static IEnumerable<(int At, string Tag)> Tags(string text, string start)
    {
        for (var at = text.IndexOf(start, StringComparison.Ordinal); at >= 0; at = text.IndexOf(start, at + 1, StringComparison.Ordinal))
        {
            if (!char.IsLetter(text[at + start.Length]))
            {
                yield return (at, text[at..EndOfTag(text, at)]);
            }
        }
    }

    // A ">" within quotes or parentheses is C#, and a quote within parentheses ends no attribute.
    private static int EndOfTag(string text, int from)
    {
        var (isQuoted, depth) = (false, 0);
        for (var at = from; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '"' when depth == 0:
                    isQuoted = !isQuoted;
                    break;
                case '(':
                    depth++;
                    break;
                case ')':
                    depth--;
                    break;
                case '>' when !isQuoted && depth == 0:
                    return at;
            }
        }

        return text.Length;
    }
}
