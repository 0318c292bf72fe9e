using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Contracts;

namespace UCCMS.Data.Contracts;

/// <summary>
/// Gives every contract that is loaded, by whichever query, the calendar as it is kept, and has that read again once a month of
/// it was changed. One for all contexts: it keeps nothing itself. It changes how a contract is made and not what happens after
/// each row: an interceptor of rows makes every row of every table several times as dear.
/// </summary>
internal sealed class BillingCalendarUpkeep : SaveChangesInterceptor, IInstantiationBindingInterceptor
{
    private static readonly MethodInfo Factory = typeof(BillingCalendarUpkeep).GetMethod(nameof(Make), BindingFlags.NonPublic | BindingFlags.Static)!;

    private BillingCalendarUpkeep()
    {
    }

    public static BillingCalendarUpkeep Shared { get; } = new();

    public InstantiationBinding ModifyBinding(InstantiationBindingInterceptionData interceptionData, InstantiationBinding binding) =>
        interceptionData.TypeBase.ClrType == typeof(Contract)
            ? new FactoryMethodBinding(Factory, [new ContextParameterBinding(typeof(DbContext))], typeof(Contract))
            : binding;

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db && db.ChangeTracker.Entries<BillingMonth>().Any())
        {
            CalendarOf(db)?.Forget();
        }

        return ValueTask.FromResult(result);
    }

    private static Contract Make(DbContext db)
    {
        var contract = Empty();
        if (CalendarOf(db) is { } calendar)
        {
            contract.Follow(calendar.Current);
        }

        return contract;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern Contract Empty();

    // none at design time, where nothing is loaded
    private static KeptBillingCalendar? CalendarOf(DbContext db) =>
        db.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?.GetService<KeptBillingCalendar>();
}
