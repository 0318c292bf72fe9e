using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>
/// Lets one import at a time load rows of an office: a second one waits. What a killed process left behind is recognised by
/// its silence, or at once when it ran on this host, and swept.
/// </summary>
internal sealed class ImportClaim(UccmsDbContext db, TimeProvider time)
{
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>This process, recognisable after its end.</summary>
    public static string Holder { get; } = Name(Process.GetCurrentProcess());

    /// <exception cref="RuleViolation">import.busy, after waiting.</exception>
    public async Task<BookingImport> TakeAsync(BookingFile file, string sha256, Actor actor, Action waiting, CancellationToken ct)
    {
        for (var waited = TimeSpan.Zero; waited < Patience; waited += TimeSpan.FromMilliseconds(250))
        {
            await SweepAsync(ct);
            if (await TryTakeAsync(file, sha256, actor, ct) is { } import)
            {
                if (!await Withdrawn().AnyAsync(ct))
                {
                    return import;
                }

                // one was withdrawn between the sweep and the claim: rows of it would count as there already
                await db.Set<BookingImport>().IgnoreQueryFilters().Where(i => i.Id == import.Id).ExecuteDeleteAsync(ct);
                continue;
            }

            waiting();
            await Task.Delay(250, ct);
        }

        throw new RuleViolation(
            "import.busy", "Another import of this office is still running. Nothing was changed; upload the file again when it has ended.");
    }

    /// <summary>Removes what dead processes left, and the rows of withdrawn imports; all these files can be uploaded again.</summary>
    public async Task<int> SweepAsync(CancellationToken ct)
    {
        var loading = await db.Set<BookingImport>().IgnoreQueryFilters().AsNoTracking().Where(i => i.Status == ImportStatus.Loading).ToListAsync(ct);
        var dead = loading.Where(IsDead).ToList();
        foreach (var import in dead)
        {
            await new ImportRemoval(db).RemoveRowsAsync(import.Id, ct);
            await EndAsync(import.Id, ImportStatus.Failed, ct);
        }

        return dead.Count + await RemoveWithdrawnAsync(ct);
    }

    /// <summary>Portion by portion; a second one at the same time does no harm, and a killed one is gone on with.</summary>
    public async Task<int> RemoveWithdrawnAsync(CancellationToken ct)
    {
        var withdrawn = await Withdrawn().Select(i => i.Id).ToListAsync(ct);
        foreach (var import in withdrawn)
        {
            await new ImportRemoval(db).RemoveBookingsAsync(import, ct);
            await db.Set<BookingImport>().IgnoreQueryFilters().Where(i => i.Id == import && i.RowsRemovedAtUtc == null).ExecuteUpdateAsync(
                s => s.SetProperty(i => i.RowsRemovedAtUtc, time.GetUtcNow().UtcDateTime).SetProperty(i => i.Version, i => i.Version + 1), ct);
        }

        return withdrawn.Count;
    }

    public Task EndAsync(ImportId import, ImportStatus status, CancellationToken ct) => db.Set<BookingImport>().IgnoreQueryFilters()
        .Where(i => i.Id == import && i.Status == ImportStatus.Loading)
        .ExecuteUpdateAsync(
            s => s.SetProperty(i => i.Status, status)
                .SetProperty(i => i.FinishedAtUtc, time.GetUtcNow().UtcDateTime)
                .SetProperty(i => i.Version, i => i.Version + 1),
            ct);

    private IQueryable<BookingImport> Withdrawn() => db.Set<BookingImport>().IgnoreQueryFilters().AsNoTracking()
        .Where(i => i.Status == ImportStatus.Withdrawn && i.RowsRemovedAtUtc == null);

    private static bool IsDead(BookingImport import)
    {
        if (TimeProvider.System.GetUtcNow().UtcDateTime - import.HeartbeatUtc > Silence)
        {
            return true;
        }

        var parts = import.Holder.Split('/');
        return parts.Length == 3
            && string.Equals(parts[0], Environment.MachineName, StringComparison.OrdinalIgnoreCase)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && !string.Equals(Running(id), import.Holder, StringComparison.Ordinal);
    }

    private static string? Running(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return process.HasExited ? null : Name(process);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    // a process id is used again; with its start it is not
    private static string Name(Process process) => string.Create(
        CultureInfo.InvariantCulture, $"{Environment.MachineName}/{process.Id}/{new DateTimeOffset(process.StartTime).ToUnixTimeSeconds()}");

    private async Task<BookingImport?> TryTakeAsync(BookingFile file, string sha256, Actor actor, CancellationToken ct)
    {
        // serialisable: on SQL Server two claims cannot both see no other; SQLite has one writer anyway
        await using var transaction = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.Serializable, ct);
        var loading = await db.Set<BookingImport>().IgnoreQueryFilters().AsNoTracking().Where(i => i.Status == ImportStatus.Loading).ToListAsync(ct);
        if (loading.Any(i => i.Conflicts(file.Office)))
        {
            return null;
        }

        var import = BookingImport.Start(file.FileName, sha256, file.Length, file.Office, file.Customer, actor, Holder, time.GetUtcNow().UtcDateTime, TimeProvider.System.GetUtcNow().UtcDateTime);
        db.Add(import);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        db.ChangeTracker.Clear();
        return import;
    }
}
