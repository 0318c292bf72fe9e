using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings;

/// <summary>Takes the rows of an unfinished import out again, in portions, so that others write meanwhile. Nobody ever saw them.</summary>
internal sealed class ImportRemoval(UccmsDbContext db)
{
    private const int Portion = 5_000;

    /// <exception cref="InvalidOperationException">The import is loaded: its rows may have been billed.</exception>
    public async Task RemoveRowsAsync(ImportId import, CancellationToken ct)
    {
        if (await db.Set<LoadedImport>().AnyAsync(l => l.ImportId == import, ct))
        {
            throw new InvalidOperationException($"Import {import} is complete; its rows are not removed.");
        }

        foreach (var table in new[] { "BookingFindings", "Bookings" })
        {
            while (await db.Database.ExecuteSqlRawAsync(Statement(table, "Id", db.Database.ProviderName!), [import.Value], ct) > 0)
            {
                ct.ThrowIfCancellationRequested();
            }
        }

        while (await db.Database.ExecuteSqlRawAsync(Statement("ImportRejections", "RowNumber", db.Database.ProviderName!), [import.Value], ct) > 0)
        {
            ct.ThrowIfCancellationRequested();
        }
    }

    internal static string Statement(string table, string key, string provider) => provider.EndsWith("Sqlite", StringComparison.Ordinal)
        ? $"DELETE FROM \"{table}\" WHERE \"ImportId\" = {{0}} AND \"{key}\" IN (SELECT \"{key}\" FROM \"{table}\" WHERE \"ImportId\" = {{0}} LIMIT {Portion})"
        : $"DELETE TOP ({Portion}) FROM [{table}] WHERE [ImportId] = {{0}}";
}
