using System.Globalization;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Contracts;
using UCCMS.Data.Deadlines;
using UCCMS.Data.Organisation;

namespace UCCMS.Web.Deadlines;

/// <summary>Billing dates and DTR of the Advance calendar; apportionment, bills and payment of BNPL, and the month's data, every month.</summary>
internal sealed class MonthlyDates(BillingCalendarQueries calendar, CalendarQueries state, DeadlineQueries deadlines, ActorQueries clock) : IDeadlineSource
{
    private const string Letter = "Letter of 24-12-2025";
    private const string Close = "OM of 17-02-2026 on the close of accounts";
    private const int MonthData = 3;

    public async Task<IReadOnlyList<CalendarDate>> BetweenAsync(Actor actor, DateOnly first, DateOnly until, CancellationToken ct)
    {
        var at = await deadlines.AtAsync(actor.OfficeId, ct);
        return
        [
            .. await BillingAsync(first, until, ct),
            .. await ApportionmentAsync(at, first, until, ct),
            .. await BnplAsync(at, first, until, ct),
            .. Months(first, until, _ => MonthData).Select(d => new CalendarDate(
                d, "Month’s data", $"Review the data of {NameOf(d.AddMonths(-1))}", "Circle and Regional Offices", Close, d < clock.Today ? CalendarStatus.Done : CalendarStatus.Open, Urls.EarnedBoard)),
        ];
    }

    private async Task<IEnumerable<CalendarDate>> BillingAsync(DateOnly first, DateOnly until, CancellationToken ct)
    {
        var dates = new List<CalendarDate>();
        for (var year = FinancialYear.Of(first).StartYear; year <= FinancialYear.Of(until).StartYear; year++)
        {
            foreach (var month in (await calendar.MonthsAsync(year, ct)).Where(m => m.ActsOn >= first && m.ActsOn <= until))
            {
                var isDone = await state.IsBilledAsync(month.ActsOn, ct);
                var status = CalendarDate.StatusOf(month.ActsOn, clock.Today, isDone);
                var period = $"{IndianTime.Show(month.From)} to {IndianTime.Show(month.To)}";
                dates.Add(new(month.ActsOn, "Billing date", $"Bills of Advance customers, {period}: billing and settlement", "the system, Nodal Offices", $"{Letter}, paragraph 2.5", status, Urls.BillingCalendarOf(year)));
                dates.Add(new(month.ActsOn, "DTR", $"Bills of {period} in the DTR before day end", "billing offices", $"{Letter}, paragraph 2.5", status, Urls.DayBooks));
            }
        }

        return dates;
    }

    private async Task<IEnumerable<CalendarDate>> ApportionmentAsync(OfficeDeadlines at, DateOnly first, DateOnly until, CancellationToken ct)
    {
        var oldest = await state.OldestTransferAsync(ct);
        return from day in Months(first, until, d => at.Rules.Of(DeadlineKind.Apportionment, at.Circle, d).Days)
               let isOpen = oldest <= day
               select new CalendarDate(
                   day, "Apportionment", $"Transfer entries of settlements up to {IndianTime.Show(day)} complete", "DDOs and Postal Accounts Offices", DeadlineFacts.Of(DeadlineKind.Apportionment).Basis,
                   CalendarDate.StatusOf(day, clock.Today, isDone: day < clock.Today && !isOpen), Urls.ApportionmentWatch);
    }

    private async Task<IEnumerable<CalendarDate>> BnplAsync(OfficeDeadlines at, DateOnly first, DateOnly until, CancellationToken ct)
    {
        var (unbilled, unpaid) = (await state.OldestUnbilledAsync(ct), await state.OldestOwedAsync(ct));
        var bills = from day in Months(first, until, d => at.Rules.Of(DeadlineKind.BnplBill, at.Circle, d).Days)
                    select new CalendarDate(
                        day, "BNPL bill", $"Bills of BNPL customers for {NameOf(day.AddMonths(-1))}", "Nodal Offices", DeadlineFacts.Of(DeadlineKind.BnplBill).Basis,
                        CalendarDate.StatusOf(day, clock.Today, isDone: day < clock.Today && !(unbilled < new DateOnly(day.Year, day.Month, 1))), Urls.Consolidations);
        var payments = from day in Months(first, until, d => at.Rules.Of(DeadlineKind.BnplPayment, at.Circle, d).Days)
                       select new CalendarDate(
                           day, "BNPL payment", $"BNPL bills of {NameOf(day)} are paid", "the customers; Nodal Offices remind", DeadlineFacts.Of(DeadlineKind.BnplPayment).Basis,
                           CalendarDate.StatusOf(day, clock.Today, isDone: day < clock.Today && !(unpaid <= day)), Urls.Receipts);
        return bills.Concat(payments);
    }

    // a day that a month does not have is its last
    private static IEnumerable<DateOnly> Months(DateOnly first, DateOnly until, Func<DateOnly, int> dayOf)
    {
        for (var month = new DateOnly(first.Year, first.Month, 1); month <= until; month = month.AddMonths(1))
        {
            var day = new DateOnly(month.Year, month.Month, Math.Min(dayOf(month), DateTime.DaysInMonth(month.Year, month.Month)));
            if (day >= first && day <= until)
            {
                yield return day;
            }
        }
    }

    private static string NameOf(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
