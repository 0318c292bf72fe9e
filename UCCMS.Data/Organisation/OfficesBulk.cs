using Microsoft.EntityFrameworkCore;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Organisation;

/// <summary>
/// Inserts the offices of the directory that the database lacks. Needs no model: a first start loads them while another
/// core is still building it (<see cref="ModelFree"/>).
/// </summary>
public sealed class OfficesBulk(UccmsDbContext db)
{
    /// <summary>Loads an empty database; what another lacks is <see cref="ReferenceDataBulk"/>'s to tell.</summary>
    /// <returns>Number of offices added.</returns>
    public async Task<int> FillEmptyAsync(DirectoryExtent extent, CancellationToken ct)
    {
        if (await IsFilledAsync(ct))
        {
            return 0;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var indexes = await SqliteIndexes.SetAsideAsync(db, "Offices", ct);
        var added = await AddMissingAsync(extent, ct);
        await SqliteIndexes.MakeAsync(db, indexes, ct);
        await transaction.CommitAsync(ct);
        return added;
    }

    /// <summary>Within the current transaction.</summary>
    /// <returns>Number of offices added.</returns>
    public async Task<int> AddMissingAsync(DirectoryExtent extent, CancellationToken ct)
    {
        var present = (await db.Database.SqlQueryRaw<int>("SELECT \"Id\" AS \"Value\" FROM \"Offices\"").ToListAsync(ct)).ToHashSet();
        return await BulkInsert.RunAsync(db, "Offices", OfficeDirectory.Columns, OfficeDirectory.Rows(extent).Where(row => !present.Contains((int)row[0]!)), ct);
    }

    private async Task<bool> IsFilledAsync(CancellationToken ct) =>
        (await db.Database.SqlQueryRaw<int>("SELECT CASE WHEN EXISTS (SELECT 1 FROM \"Offices\") THEN 1 ELSE 0 END AS \"Value\"").ToListAsync(ct))[0] == 1;
}
