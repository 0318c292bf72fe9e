using System.Text;
using UCCMS.Core.Bookings;
using UCCMS.Core.Shared;
using UCCMS.Data.Files;

namespace UCCMS.Tests.Bookings;

public sealed class BarcodeRangeFileTests
{
    [Fact]
    public void Good_rows_are_read_with_their_other_names()
    {
        var file = Read("Series,Start,Quantity,Contract No,Soft copy,Date,Letter\ned,00012345,5000,40000001,Y,01-12-2025,Letter 7\nRA,1,20,40000002,,2025-12-02,Letter 8");
        Assert.Empty(file.Problems);
        Assert.Equal(
            [
                new(2, "ED", 12_345, 5_000, "40000001", IsSoftCopy: true, new DateOnly(2025, 12, 1), "Letter 7"),
                new(3, "RA", 1, 20, "40000002", IsSoftCopy: false, new DateOnly(2025, 12, 2), "Letter 8"),
            ],
            file.Entries);
    }

    [Fact]
    public void Bad_cells_are_named_with_row_column_value_and_remedy()
    {
        var file = Read("prefix,first_serial,count,contract_id,soft_copy,allotted_from,source\nE1,123456789,0,,X,31-02-2026,");
        Assert.Empty(file.Entries);
        Assert.Equal(BarcodeRangeFile.ColumnNames, file.Problems.Select(p => p.Column));
        Assert.All(file.Problems, p => Assert.Equal((2, false), (p.Row, string.IsNullOrEmpty(p.Remedy))));
        Assert.Equal(["E1", "123456789", "0", "", "X", "31-02-2026", ""], file.Problems.Select(p => p.Value));
    }

    [Fact]
    public void File_without_a_column_is_refused() =>
        Assert.Equal("file.missing-columns", Assert.Throws<RuleViolation>(() => Read("prefix,count\nED,5")).Code);

    private static BarcodeRangeFile Read(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        using var content = new MemoryStream(bytes);
        using var table = TableFile.Open(content, "ranges.csv", bytes.Length);
        return BarcodeRangeFile.Read(table);
    }
}
