using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Contracts;

/// <summary>The first months of the Advance calendar: the letter's, and those its rule gives to the end of the second financial year. Later ones come day by day.</summary>
internal sealed class BillingCalendarSeed(UccmsDbContext db)
{
    private static readonly DateOnly Last = new(2028, 3, 1);

    public async Task AddMissingAsync(CancellationToken ct)
    {
        if (!await db.Set<BillingMonth>().AnyAsync(ct))
        {
            var from = AdvanceBillingCalendar.FirstDay;
            for (var first = AdvanceBillingCalendar.FirstDay; first <= Last; first = first.AddMonths(1))
            {
                var month = BillingMonth.ByRule(first, from, FebruaryLeapRule.LastDay);
                db.Add(month);
                from = month.BillingDate;
            }

            await db.SaveChangesAsync(ct);
        }
    }
}
