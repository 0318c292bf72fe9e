using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Data;

namespace UCCMS.Web.Generation;

/// <summary>The circles, post offices and PINs of the directory that generated customers may book at.</summary>
/// <param name="Circles">By code, each with an office at least.</param>
internal sealed record Country(IReadOnlyList<Circle> Circles, PinBook Pins)
{
    // codes above were entered by hand and differ between databases
    private const int FirstByHand = 80_000_000;

    public static async Task<Country> ReadAsync(UccmsDbContext db, CancellationToken ct)
    {
        var offices = await db.Set<Office>().AsNoTracking()
            .Where(o => (o.Kind == OfficeKind.HeadOffice || o.Kind == OfficeKind.SubOffice) && o.IsActive && o.CircleId != null)
            .Where(o => o.StateCode != null && o.Pincode != null && o.District != null)
            .Select(o => new { o.Id, o.Name, Circle = o.CircleId!.Value, o.DivisionId, o.StateCode, o.Pincode, IsHead = o.Kind == OfficeKind.HeadOffice, o.IsCircleGpo })
            .ToListAsync(ct);
        var names = await db.Set<Office>().AsNoTracking().Where(o => o.Kind == OfficeKind.Circle).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        var circles = offices.Where(o => o.Id.Value < FirstByHand).OrderBy(o => o.Id.Value)
            .Select(o => new Place(o.Id, o.Name, o.Circle, o.DivisionId, o.StateCode!, o.Pincode!, o.IsHead))
            .GroupBy(p => p.Circle).OrderBy(g => g.Key.Value)
            .Select(g => new Circle(g.Key, names[g.Key], [.. g]));
        return new Country([.. circles], new PinBook(await PinsAsync(db, ct), offices.Where(o => o.IsCircleGpo).Select(o => o.Pincode!)));
    }

    private static async Task<IEnumerable<(string Pin, string First, string Last)>> PinsAsync(UccmsDbContext db, CancellationToken ct)
    {
        var pins = await db.Set<Office>().AsNoTracking().Where(o => o.Pincode != null && o.District != null)
            .GroupBy(o => o.Pincode!).Select(g => new { Pin = g.Key, First = g.Min(o => o.District)!, Last = g.Max(o => o.District)! })
            .ToListAsync(ct);
        return pins.Select(p => (p.Pin, p.First, p.Last));
    }
}
