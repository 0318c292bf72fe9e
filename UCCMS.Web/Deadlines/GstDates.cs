using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Organisation;

namespace UCCMS.Web.Deadlines;

/// <summary>GSTR-1 of every GSTIN in sight, and the last day of credit notes.</summary>
internal sealed class GstDates(ComplianceQueries compliance, ISettings settings, ActorQueries clock) : IDeadlineSource
{
    public async Task<IReadOnlyList<CalendarDate>> BetweenAsync(Actor actor, DateOnly first, DateOnly until, CancellationToken ct)
    {
        var limit = await settings.ValueAsync(SettingKeys.CreditNoteLastDay, clock.Today, null, ct);
        var last = from year in Enumerable.Range(first.Year, until.Year - first.Year + 1)
                   let day = limit.In(year)
                   where day >= first && day <= until
                   select new CalendarDate(
                       day, "Credit notes", $"Last day of credit notes with tax on documents of {FinancialYear.Of(day.AddYears(-1))}", "Nodal Offices", "CGST Act, section 34(2)",
                       day < clock.Today ? CalendarStatus.Done : CalendarStatus.Open, Urls.Notes);
        return actor.May(Permissions.ViewReturns) ? [.. last, .. await ReturnsAsync(first, until, ct)] : [.. last];
    }

    // a return is due in the month after its own, some days in
    private async Task<IEnumerable<CalendarDate>> ReturnsAsync(DateOnly first, DateOnly until, CancellationToken ct)
    {
        var running = ReturnPeriod.Of(clock.Today);
        var (one, other) = (ReturnPeriod.Of(first).Previous, ReturnPeriod.Of(until).Previous);
        var board = await compliance.BoardAsync(one, other.From > running.From ? running : other, ct);
        return from row in board.Rows
               from cell in row.Cells
               where cell.DueOn >= first && cell.DueOn <= until && cell.Status != ReturnStatus.NoDocuments
               select new CalendarDate(
                   cell.DueOn, "GSTR-1", $"GSTR-1 of {row.Gstin} for {cell.Period}", row.FilingOfficeName, "CGST Act, section 37(1)",
                   CalendarDate.StatusOf(cell.DueOn, clock.Today, cell.Status == ReturnStatus.Filed), Urls.Return(row.Gstin, cell.Period));
    }
}
