using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Gst.Notes;

/// <summary>CGST section 34(2): 30 November after the year of the supply, or the annual return, whichever is earlier.</summary>
public sealed class CreditNoteLimitTests
{
    private const string Delhi = "07AAAGP0013F1ZN";
    private static readonly DateOnly Supplied = new(2025, 9, 30);

    [Fact]
    public void Without_an_annual_return_the_thirtieth_of_november_is_the_last_day() =>
        Assert.Equal(new DateOnly(2026, 11, 30), Limit().LastDate(Delhi, Supplied));

    [Theory]
    [InlineData(2026, 7, 15, 2026, 7, 15)]
    [InlineData(2026, 12, 20, 2026, 11, 30)]
    public void Annual_return_ends_the_time_only_when_it_is_earlier(int year, int month, int day, int lastYear, int lastMonth, int lastDay) =>
        Assert.Equal(new DateOnly(lastYear, lastMonth, lastDay), Limit(new DateOnly(year, month, day)).LastDate(Delhi, Supplied));

    [Fact]
    public void Annual_return_of_another_year_or_gstin_ends_nothing()
    {
        var limit = Limit(new DateOnly(2026, 7, 15));
        Assert.Equal(new DateOnly(2026, 11, 30), limit.LastDate("27AAAGP0013F1ZL", Supplied));
        Assert.Equal(new DateOnly(2027, 11, 30), limit.LastDate(Delhi, new DateOnly(2026, 4, 1)));
    }

    [Fact]
    public void Refusal_says_why_it_is_over()
    {
        var limit = Limit(new DateOnly(2026, 7, 15));
        limit.Require(Delhi, "DL/25-26/000001", Supplied, new DateOnly(2026, 7, 15));
        var refused = Assert.Throws<RuleViolation>(() => limit.Require(Delhi, "DL/25-26/000001", Supplied, new DateOnly(2026, 7, 16)));
        Assert.Equal("note.too-late", refused.Code);
        Assert.Contains("15-Jul-2026, when the annual return of 2025-26 was furnished", refused.Message, StringComparison.Ordinal);
    }

    private static CreditNoteLimit Limit(params IEnumerable<DateOnly> furnished) => new(
        DayOfYear.TryParse("11-30", out var day) ? day : default, [.. furnished.Select(on => AnnualReturn.Of(Delhi, new FinancialYear(2025), new Acknowledgement(Arn.Parse("AA070726000001A", "07"), on), Actor.System("test"), DateTime.UnixEpoch))]);
}
