using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Contracts;

namespace UCCMS.Data.Contracts;

/// <summary>
/// The Advance calendar as the database keeps it, read anew every few seconds. Only periods to come are ever corrected, so
/// nothing that is done today depends on how fresh it is.
/// </summary>
public sealed class KeptBillingCalendar(IServiceScopeFactory scopes)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(20);
    private readonly Lock reading = new();
    private (AdvanceCalendar Calendar, long At)? kept;

    public AdvanceCalendar Current
    {
        get
        {
            lock (reading)
            {
                if (kept is not { } known || TimeProvider.System.GetElapsedTime(known.At) > Lasts)
                {
                    known = (Read(), TimeProvider.System.GetTimestamp());
                    kept = known;
                }

                return known.Calendar;
            }
        }
    }

    /// <summary>Something of it was changed here.</summary>
    public void Forget()
    {
        lock (reading)
        {
            kept = null;
        }
    }

    // While a row is being read its connection is taken, and the reader cannot wait for another asynchronously.
    private AdvanceCalendar Read()
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        return new(db.Set<BillingMonth>().AsNoTracking().OrderBy(m => m.Month).ToList().Select(m => m.Period));
    }
}
