namespace UCCMS.Tests.House;

/// <summary>Every list that the database reads can be filtered by its columns.</summary>
public sealed class ListFilterTests
{
    // put together after the database gave its parts, so that a column is no expression it could compare by
    private static readonly Dictionary<string, string> Without = new(StringComparer.Ordinal)
    {
        ["DraftReasonPage"] = "compares two files",
        ["TrailListPage"] = "puts documents and crossed money one after the other",
        ["DeadlineCalendarPage"] = "reckons dates",
        ["ElekhaMonthPage"] = "compares a file with the books",
        ["FreeMoneyPage"] = "adds balances of a carrier up",
        ["SegmentsPage"] = "ranks customers against each other",
        ["OfficeListPage"] = "ranks what is found over all offices",
    };

    [Fact]
    public void Every_list_is_filtered_by_columns_or_says_why_not() =>
        Assert.Equal(
            Without.Keys.Order(StringComparer.Ordinal),
            from file in SourceTree.Razor
            let tag = file.Text.IndexOf("<DataTable TRow", StringComparison.Ordinal) is var plain and >= 0 ? plain : file.Text.IndexOf("<DataTable @ref", StringComparison.Ordinal)
            where tag >= 0 && !file.Text[tag..].Contains("FilterBy=", StringComparison.Ordinal)
            let name = Path.GetFileNameWithoutExtension(file.Path)
            orderby name
            select name);
}
