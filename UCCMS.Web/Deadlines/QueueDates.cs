using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Deadlines;

/// <summary>What waits for this post, each document on its due date; several of a kind on a day as one.</summary>
internal sealed class QueueDates(WaitingWork work, ActorQueries clock) : IDeadlineSource
{
    public async Task<IReadOnlyList<CalendarDate>> BetweenAsync(Actor actor, DateOnly first, DateOnly until, CancellationToken ct)
    {
        // guarantees and the month's returns stand in the calendar by themselves, done or not
        var items = (await work.ItemsAsync(ct)).Where(i => i.Due >= first && i.Due <= until && i.Rail is not (Urls.Credit or Urls.Returns));
        return
        [
            .. from item in items
               group item by (Day: item.Due!.Value, item.Act, item.Rail) into same
               let only = same.Count() == 1 ? same.First() : null
               select new CalendarDate(
                   same.Key.Day, "Work", only?.Title ?? $"{same.Key.Act}: {same.Count()} things, the first {same.First().Title}", actor.OfficeName, "Table of deadlines",
                   CalendarDate.StatusOf(same.Key.Day, clock.Today), only?.Address ?? same.Key.Rail),
        ];
    }
}
