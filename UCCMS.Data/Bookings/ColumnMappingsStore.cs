using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Bookings;

/// <summary>The saved pairings of columns in the database.</summary>
internal sealed class ColumnMappingsStore(UccmsDbContext db) : IColumnMappingsStore
{
    public Task<SavedColumnMapping?> FindAsync(string kind, string headerKey, OfficeId office, CancellationToken ct) =>
        db.Set<SavedColumnMapping>().FirstOrDefaultAsync(m => m.Kind == kind && m.HeaderKey == headerKey && m.OfficeId == office, ct);

    public void Add(SavedColumnMapping mapping) => db.Add(mapping);

    public void Remove(SavedColumnMapping mapping) => db.Remove(mapping);
}
