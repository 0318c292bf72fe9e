using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Adjustments;

/// <summary>Gives out serials of a DDO's series; whoever comes second waits until the first one's transaction is over.</summary>
public sealed class TransferSeriesBulk(UccmsDbContext db)
{
    /// <returns>The last of the serials taken.</returns>
    public async Task<int> TakeAsync(OfficeId ddo, int financialYear, int count, CancellationToken ct)
    {
        var series = db.Set<TransferSeries>().Where(s => s.DdoOfficeId == ddo && s.FinancialYear == financialYear);
        if (await series.ExecuteUpdateAsync(u => u.SetProperty(s => s.LastSerial, s => s.LastSerial + count), ct) == 0)
        {
            // the first of the year; of two at once the later one meets the key and is told to try again
            await db.Database.ExecuteSqlAsync(
                $"""INSERT INTO "TransferSeries" ("DdoOfficeId", "FinancialYear", "LastSerial") VALUES ({ddo.Value}, {financialYear}, {count})""", ct);
            return count;
        }

        return await series.Select(s => s.LastSerial).SingleAsync(ct);
    }
}
