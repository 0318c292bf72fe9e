using System.Globalization;
using UCCMS.Core.Apportionment;

namespace UCCMS.Tests.Apportionment;

public sealed class ApportionmentDeadlineTests
{
    [Theory]
    [InlineData("2026-02-28", "2026-03-20")]
    [InlineData("2026-03-20", "2026-03-20")]
    [InlineData("2026-03-21", "2026-04-20")]
    [InlineData("2025-12-30", "2026-01-20")]
    public void Apportionment_is_due_on_the_first_twentieth_on_or_after_the_settlement(string settledOn, string due) =>
        Assert.Equal(DateOnly.Parse(due, CultureInfo.InvariantCulture), ApportionmentDeadline.Of(DateOnly.Parse(settledOn, CultureInfo.InvariantCulture), 20));

    [Theory]
    [InlineData("2026-03-20", "2026-02-20")]
    [InlineData("2026-03-21", "2026-03-20")]
    [InlineData("2026-01-05", "2025-12-20")]
    public void What_was_settled_by_the_last_due_day_that_is_over_is_overdue(string text, string expected)
    {
        var today = DateOnly.Parse(text, CultureInfo.InvariantCulture);
        var last = ApportionmentDeadline.LastOver(today, 20);
        Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), last);
        Assert.True(ApportionmentDeadline.Of(last, 20) < today);
        Assert.False(ApportionmentDeadline.Of(last.AddDays(1), 20) < today);
    }
}
