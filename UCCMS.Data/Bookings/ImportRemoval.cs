using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings;

/// <summary>Takes the rows of an unfinished or withdrawn import out again, in portions, so that others write meanwhile. Nobody sees them.</summary>
internal sealed class ImportRemoval(UccmsDbContext db)
{
    private const int Portion = 5_000;

    /// <summary>The rows, their findings and what was rejected.</summary>
    /// <exception cref="InvalidOperationException">The import is loaded: its rows may have been billed.</exception>
    public async Task RemoveRowsAsync(ImportId import, CancellationToken ct)
    {
        await RemoveBookingsAsync(import, ct);
        await RemoveAsync("ImportRejections", "RowNumber", import, ct);
    }

    /// <summary>The rows and their findings; what was rejected stays in the history.</summary>
    /// <exception cref="InvalidOperationException">The import is loaded: its rows may have been billed.</exception>
    public async Task RemoveBookingsAsync(ImportId import, CancellationToken ct)
    {
        if (await db.Set<LoadedImport>().AnyAsync(l => l.ImportId == import, ct))
        {
            throw new InvalidOperationException($"Import {import} is complete; its rows are not removed.");
        }

        await RemoveAsync("BookedSums", "ContractId", import, ct);
        await RemoveAsync("BookingFindings", "Id", import, ct);
        await RemoveAsync("BookingDays", "Id", import, ct);
        while (await RemovePortionAsync(import, ct) > 0)
        {
            ct.ThrowIfCancellationRequested();
        }
    }

    /// <summary>A recheck that had noted these rows before they were hidden may still raise findings on them.</summary>
    private async Task<int> RemovePortionAsync(ImportId import, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await RemoveAsync("BookingFindings", "Id", import, ct);
        var removed = await db.Database.ExecuteSqlRawAsync(Statement("Bookings", "Id", db.Database.ProviderName!), [import.Value], ct);
        await transaction.CommitAsync(ct);
        return removed;
    }

    private async Task RemoveAsync(string table, string key, ImportId import, CancellationToken ct)
    {
        while (await db.Database.ExecuteSqlRawAsync(Statement(table, key, db.Database.ProviderName!), [import.Value], ct) > 0)
        {
            ct.ThrowIfCancellationRequested();
        }
    }

    internal static string Statement(string table, string key, string provider) => provider.EndsWith("Sqlite", StringComparison.Ordinal)
        ? $"DELETE FROM \"{table}\" WHERE \"ImportId\" = {{0}} AND \"{key}\" IN (SELECT \"{key}\" FROM \"{table}\" WHERE \"ImportId\" = {{0}} LIMIT {Portion})"
        : $"DELETE TOP ({Portion}) FROM [{table}] WHERE [ImportId] = {{0}}";
}
