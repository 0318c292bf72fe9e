using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Bookings;

/// <summary>
/// Bookings and findings are seen only once their import is complete: a named filter beside the office scope. What a
/// running or killed import has written so far is never visible.
/// </summary>
internal static class LoadedImportsFilter
{
    /// <summary>Name of the filter; only the import itself ignores it.</summary>
    public const string Name = "LoadedImports";

    public static void Apply(ModelBuilder builder, UccmsDbContext db)
    {
        builder.Entity<Booking>().HasQueryFilter(Name, b => db.Set<LoadedImport>().Select(l => l.ImportId).Contains(b.ImportId));
        builder.Entity<BookedSum>().HasQueryFilter(Name, s => db.Set<LoadedImport>().Select(l => l.ImportId).Contains(s.ImportId));
        builder.Entity<BookingDay>().HasQueryFilter(Name, d => db.Set<LoadedImport>().Select(l => l.ImportId).Contains(d.ImportId));
        builder.Entity<BookingFinding>().HasQueryFilter(Name, f => db.Set<LoadedImport>().Select(l => l.ImportId).Contains(f.ImportId));
    }

    /// <summary>The completed import of this very file for the office, or for all offices; none when it is new.</summary>
    /// <param name="office">None for the operator's file of many offices.</param>
    public static IQueryable<LoadedImport> Same(UccmsDbContext db, string sha256, OfficeId? office)
    {
        int[] offices = [0, office?.Value ?? 0];
        return db.Set<LoadedImport>().Where(l => l.Sha256 == sha256 && offices.Contains(l.ForOffice));
    }
}
