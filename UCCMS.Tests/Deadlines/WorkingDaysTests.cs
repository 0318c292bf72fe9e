using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;

namespace UCCMS.Tests.Deadlines;

public sealed class WorkingDaysTests
{
    private static readonly HashSet<DateOnly> Holidays = [Day("2026-01-26"), Day("2026-04-03"), Day("2026-12-25"), Day("2027-01-01")];

    [Theory]
    [InlineData(WorkingWeek.SixDays, "2026-03-02", 3, "2026-03-05")] // Monday to Thursday
    [InlineData(WorkingWeek.SixDays, "2026-03-06", 1, "2026-03-07")] // Friday to Saturday
    [InlineData(WorkingWeek.FiveDays, "2026-03-06", 1, "2026-03-09")] // Friday to Monday
    [InlineData(WorkingWeek.SixDays, "2026-03-07", 1, "2026-03-09")] // over a Sunday
    [InlineData(WorkingWeek.SixDays, "2026-04-02", 1, "2026-04-04")] // over Good Friday to Saturday
    [InlineData(WorkingWeek.FiveDays, "2026-04-02", 1, "2026-04-06")] // over Good Friday and a weekend
    [InlineData(WorkingWeek.SixDays, "2026-01-24", 2, "2026-01-28")] // Sunday, then Republic Day
    [InlineData(WorkingWeek.SixDays, "2026-12-30", 2, "2027-01-02")] // year end, New Year a holiday
    [InlineData(WorkingWeek.FiveDays, "2026-12-30", 2, "2027-01-04")]
    [InlineData(WorkingWeek.SixDays, "2026-03-08", 0, "2026-03-09")] // a Sunday is no due date
    [InlineData(WorkingWeek.FiveDays, "2026-03-06", 0, "2026-03-06")]
    public void Working_days_step_over_what_the_office_has_off(WorkingWeek week, string since, int days, string due) =>
        Assert.Equal(Day(due), new WorkingDays(week, Holidays).Due(DeadlineMeasure.WorkingDays(days), Day(since)));

    [Theory]
    [InlineData("2026-01-19", 20, "2026-01-20")]
    [InlineData("2026-01-20", 20, "2026-01-20")]
    [InlineData("2026-01-21", 20, "2026-02-20")]
    [InlineData("2026-12-21", 20, "2027-01-20")]
    [InlineData("2026-02-03", 31, "2026-02-28")]
    [InlineData("2028-02-03", 31, "2028-02-29")]
    [InlineData("2026-04-30", 31, "2026-04-30")]
    [InlineData("2026-01-31", 30, "2026-02-28")]
    public void Day_of_the_month_is_the_first_on_or_after(string since, int day, string due) =>
        Assert.Equal(Day(due), new WorkingDays(WorkingWeek.SixDays, Holidays).Due(DeadlineMeasure.DayOfMonth(day), Day(since)));

    [Theory]
    [InlineData(OfficeKind.HeadOffice, WorkingWeek.SixDays)]
    [InlineData(OfficeKind.BranchOffice, WorkingWeek.SixDays)]
    [InlineData(OfficeKind.MailCentre, WorkingWeek.SixDays)]
    [InlineData(OfficeKind.Division, WorkingWeek.FiveDays)]
    [InlineData(OfficeKind.Circle, WorkingWeek.FiveDays)]
    [InlineData(OfficeKind.AccountsOffice, WorkingWeek.FiveDays)]
    public void Post_offices_work_six_days_and_administrative_offices_five(OfficeKind kind, WorkingWeek week) => Assert.Equal(week, WorkingWeeks.Of(kind));

    [Theory]
    [InlineData("2026-03-04", 0)]
    [InlineData("2026-03-05", 0)]
    [InlineData("2026-03-06", 1)]
    [InlineData("2026-03-07", 1)]
    [InlineData("2026-03-09", 2)] // Sunday does not count
    [InlineData("2026-03-11", 3)]
    public void Each_two_working_days_past_the_due_date_are_one_level(string today, int levels) =>
        Assert.Equal(levels, At(new([], 11, 20)).Levels(Day("2026-03-04"), Day(today)));

    [Fact]
    public void Latest_rule_of_the_circle_that_has_begun_holds_and_others_keep_the_default()
    {
        var circle = new OfficeId(91000006);
        var rules = new DeadlineRules([Rule(circle, "2026-03-01", 2), Rule(circle, "2026-04-01", 5)], 11, 20);
        Assert.Equal([3, 2, 2, 5], new[] { "2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01" }.Select(d => rules.Of(DeadlineKind.Draft, circle, Day(d)).Days));
        Assert.Equal(3, rules.Of(DeadlineKind.Draft, new OfficeId(91000007), Day("2026-04-01")).Days);
    }

    [Theory]
    [InlineData(DeadlineKind.Draft, "3 working days")]
    [InlineData(DeadlineKind.Endorse, "1 working day")]
    [InlineData(DeadlineKind.Consolidate, "2 working days")]
    [InlineData(DeadlineKind.TransferProposal, "2 working days")]
    [InlineData(DeadlineKind.PaoVerify, "2 working days")]
    [InlineData(DeadlineKind.MiscTransaction, "1 working day")]
    [InlineData(DeadlineKind.Apportionment, "the 20th")]
    [InlineData(DeadlineKind.BnplBill, "the 7th")]
    [InlineData(DeadlineKind.BnplPayment, "the last day of the month")]
    [InlineData(DeadlineKind.Gstr1, "the 11th")]
    public void Defaults_are_those_of_the_orders(DeadlineKind kind, string measure) => Assert.Equal(measure, DeadlineFacts.Of(kind).Default.ToString());

    [Fact]
    public void Every_step_has_its_facts() => Assert.Equal(Enum.GetValues<DeadlineKind>().Order(), DeadlineFacts.All.Select(f => f.Kind).Order());

    private static OfficeDeadlines At(DeadlineRules rules) => new(rules, new WorkingDays(WorkingWeek.SixDays, Holidays), null);

    private static DeadlineRule Rule(OfficeId circle, string from, int days) =>
        DeadlineRule.Set(DeadlineKind.Draft, circle, Day(from), DeadlineMeasure.WorkingDays(days), ("Fewer people", "Circle order 1"), Actor.System("test"));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
