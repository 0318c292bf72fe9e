using System.Globalization;
using UCCMS.Core.Shared;
using UCCMS.Core.Shared.FieldParsing;

namespace UCCMS.Tests.Shared.FieldParsing;

public sealed class DateFieldTests
{
    [Theory]
    [InlineData("05-02-2026 14:30", "2026-02-05T14:30:00")]
    [InlineData("05-02-2026 14:30:59", "2026-02-05T14:30:59")]
    [InlineData("05-02-2026 9:05", "2026-02-05T09:05:00")]
    [InlineData("2026-02-05 14:30", "2026-02-05T14:30:00")]
    [InlineData("2026-02-05T14:30:15.123", "2026-02-05T14:30:15")]
    [InlineData("2026-02-05T14:30:00Z", "2026-02-05T20:00:00")]
    [InlineData("2026-02-05T23:00+05:30", "2026-02-05T23:00:00")]
    [InlineData("2026-02-05T23:00:00.5-0800", "2026-02-06T12:30:00")]
    [InlineData(" 05-Feb-2026 ", "2026-02-05T00:00:00")]
    [InlineData("29-02-2028", "2028-02-29T00:00:00")]
    public void Date_and_time_is_read_as_indian_civil_time(string text, string expected)
    {
        Assert.True(DateTimeField.TryParse(text, out var value, out var problem), problem.Reason);
        Assert.Equal(DateTime.Parse(expected, CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("29-02-2026")]
    [InlineData("05-13-2026")]
    [InlineData("00-01-2026")]
    [InlineData("5-2-2026")]
    [InlineData("05/02/2026")]
    [InlineData("05-02-26")]
    [InlineData("05-02-2026 24:00")]
    [InlineData("05-02-2026 14:60")]
    [InlineData("05-02-2026 02:30 PM")]
    [InlineData("05-02-2026 14:30Z")]
    [InlineData("05-02-2026T")]
    [InlineData("2026-02-05T14:30+0530x")]
    [InlineData("46058.5")]
    [InlineData("yesterday")]
    [InlineData("05-02-0000")]
    public void Anything_else_is_no_date_and_time(string text) =>
        Assert.False(DateTimeField.TryParse(text, out _, out _));

    [Fact]
    public void Empty_text_is_missing() =>
        Assert.True(!DateTimeField.TryParse("  ", out _, out var problem) && problem == FieldProblem.Missing);

    [Fact]
    public void Date_cells_and_plausible_serials_are_dates()
    {
        var noon = new DateTime(2026, 2, 5, 12, 0, 0, DateTimeKind.Unspecified);
        Assert.True(DateTimeField.TryParse(TableCell.OfDate("x", noon), out var date, out _));
        Assert.True(DateTimeField.TryParse(TableCell.OfNumber("46058.5", 46_058.5m), out var serial, out _));
        Assert.Equal((noon, noon), (date, serial));
        Assert.False(DateTimeField.TryParse(TableCell.OfNumber("20260205", 20_260_205m), out _, out _));
        Assert.Equal(46_058.5m, ExcelSerial.FromDate(noon));
    }

    [Fact]
    public void Date_alone_refuses_a_time_of_day()
    {
        Assert.True(DateField.TryParse("05-FEB-2026", out var date, out _));
        Assert.True(DateField.TryParse(TableCell.OfNumber("46058", 46_058m), out var serial, out _));
        Assert.Equal((new DateOnly(2026, 2, 5), date), (serial, date));
        Assert.True(DateField.TryParse("2026-02-05 00:00", out _, out _));
        Assert.False(DateField.TryParse("05-02-2026 10:00", out _, out var problem));
        Assert.Contains("time of day", problem.Reason, StringComparison.Ordinal);
        Assert.False(DateField.TryParse("31-04-2026", out _, out _));
        Assert.False(DateField.TryParse(TableCell.OfNumber("7", 7m), out _, out _));
    }

    [Fact]
    public void Every_day_is_read_back_in_each_form()
    {
        for (var day = new DateOnly(1999, 12, 31); day.Year < 2031; day = day.AddDays(1))
        {
            foreach (var form in new[] { "dd-MM-yyyy", "yyyy-MM-dd", "dd-MMM-yyyy" })
            {
                Assert.True(DateField.TryParse(day.ToString(form, CultureInfo.InvariantCulture), out var read, out _));
                Assert.Equal(day, read);
            }
        }
    }

    [Fact]
    public void Random_text_is_read_or_has_a_problem_and_never_throws()
    {
        var random = new Random(11);
        for (var n = 0; n < 50_000; n++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(0, 26)).Select(_ => "0123456789-:T. +ZE,₹a"[random.Next(21)])]);
            Assert.Equal(DateTimeField.TryParse(text, out _, out var date), date == FieldProblem.None);
            Assert.Equal(AmountField.TryParse(text, out _, out var amount), amount == FieldProblem.None);
            Assert.Equal(WholeNumberField.TryParse(text, 0, 9, out _, out var whole), whole == FieldProblem.None);
            Assert.Equal(CodeField.TryPin(TableCell.OfText(text), out _, out var pin), pin == FieldProblem.None);
        }
    }
}
