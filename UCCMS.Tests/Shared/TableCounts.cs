using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Data;

namespace UCCMS.Tests.Shared;

/// <summary>The number of rows of every table, to show that an act changed nothing; of the audit, the acts that were done.</summary>
internal static class TableCounts
{
    public static async Task<SortedDictionary<string, int>> OfAsync(TestDatabase database)
    {
        await using var scope = database.AsSystem();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var table in db.Model.GetEntityTypes().Select(e => e.GetTableName()).OfType<string>().Distinct(StringComparer.Ordinal).Where(t => t != "AuditRecords"))
        {
            var count = "SELECT COUNT(*) AS \"Value\" FROM \"" + table + "\""; // the model's own names
            counts[table] = (await db.Database.SqlQueryRaw<int>(count).ToListAsync())[0];
        }

        counts["AuditRecords"] = await db.Set<AuditRecord>().CountAsync(r => r.Outcome == AuditOutcome.Done);
        return counts;
    }
}
