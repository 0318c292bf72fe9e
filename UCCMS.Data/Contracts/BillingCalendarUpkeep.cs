using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Contracts;

namespace UCCMS.Data.Contracts;

/// <summary>
/// Gives every contract that is loaded, by whichever query, the calendar as it is kept, and has that read again once a month of
/// it was changed. One for all contexts: it keeps nothing itself.
/// </summary>
internal sealed class BillingCalendarUpkeep : SaveChangesInterceptor, IMaterializationInterceptor
{
    private BillingCalendarUpkeep()
    {
    }

    public static BillingCalendarUpkeep Shared { get; } = new();

    public object InitializedInstance(MaterializationInterceptionData materializationData, object entity)
    {
        if (entity is Contract { IsAdvance: true } contract && CalendarOf(materializationData.Context) is { } calendar)
        {
            contract.Follow(calendar.Current);
        }

        return entity;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db && db.ChangeTracker.Entries<BillingMonth>().Any())
        {
            CalendarOf(db)?.Forget();
        }

        return ValueTask.FromResult(result);
    }

    // none at design time, where nothing is loaded
    private static KeptBillingCalendar? CalendarOf(DbContext db) =>
        db.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?.GetService<KeptBillingCalendar>();
}
