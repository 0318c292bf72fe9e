using UCCMS.Web.Demonstration;

namespace UCCMS.Tests.Demonstration;

/// <summary>The demonstration's files: the same every time, January without the rare slips of February.</summary>
public sealed class MonthFilesTests
{
    [Fact]
    public void Files_made_twice_are_the_same()
    {
        var (one, two) = (new MonthFiles(), new MonthFiles());
        Assert.All(one.February, f => Assert.Equal(PlannedBooking.File(f.Value), PlannedBooking.File(two.February[f.Key])));
        Assert.Equal(PlannedBooking.File(one.WrongFile), PlannedBooking.File(two.WrongFile));
        Assert.Equal(PlannedBooking.File(one.LeftOver), PlannedBooking.File(two.LeftOver));
    }

    [Fact]
    public void Rare_slips_are_in_february_only_and_few()
    {
        var files = new MonthFiles();
        Assert.DoesNotContain(files.January.Values.SelectMany(m => m), IsRare);
        Assert.InRange(files.February.Values.SelectMany(m => m).Count(b => b.Channel == PlannedBooking.Sap), 5, 15);
        Assert.InRange(files.February.Values.SelectMany(m => m).Count(b => HasBarcode(b) && b.CustomerId == Cast.NafBnpl.Customer.Id), 5, 15);
        Assert.InRange(files.February.Values.SelectMany(m => m).Count(b => HasBarcode(b) && b.CustomerId != Cast.NafBnpl.Customer.Id), 5, 15);
    }

    [Fact]
    public void Rare_slips_have_numbers_of_their_own()
    {
        var rows = new MonthFiles().February.Values.SelectMany(m => m).Where(IsRare).GroupBy(b => b.ArticleNumber).ToArray();
        Assert.All(rows.Where(g => g.Count() > 1), g => Assert.Equal(2, g.Select(b => b.CustomerId).Distinct().Count()));
    }

    private static bool IsRare(PlannedBooking b) => b.Channel == PlannedBooking.Sap || HasBarcode(b) || b.ArticleNumber[4..6] == "90";

    private static bool HasBarcode(PlannedBooking b) => b.ArticleNumber.StartsWith(Cast.SoftCopyPrefix, StringComparison.Ordinal);
}
