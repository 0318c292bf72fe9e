using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Ledger.Elekha;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Ledger.Elekha;

/// <summary>Adds extracts of e-Lekha and what explains a miss.</summary>
public sealed class ElekhaStore(UccmsDbContext db) : IElekhaStore
{
    public Task<IReadOnlyDictionary<string, OfficeId>> OfficesAsync(IReadOnlyCollection<string> codes, CancellationToken ct) => OfficesAsync(db, codes, ct);

    public void Add(ElekhaExtract extract) => db.Add(extract);

    public void Add(ElekhaExplanation explanation) => db.Add(explanation);

    public async Task<ElekhaCompared?> ComparedAsync(ElekhaMonth month, OfficeId office, string head, CancellationToken ct)
    {
        var kept = db.Scope.SeesAll || await db.OfficeReaches.AnyAsync(r => r.ReachId == db.Scope.OwningReach && r.OfficeId == office, ct);
        var (extracts, compared) = kept ? await ElekhaQueries.ComparedAsync(db, month, office, ct) : (0, []);
        return extracts == 0 ? null : compared.FirstOrDefault(c => string.Equals(c.Head, head, StringComparison.OrdinalIgnoreCase));
    }

    // a facility id goes before a code: it is what APT and e-Lekha know
    internal static async Task<IReadOnlyDictionary<string, OfficeId>> OfficesAsync(UccmsDbContext db, IReadOnlyCollection<string> codes, CancellationToken ct)
    {
        var ids = codes.Where(c => int.TryParse(c, NumberStyles.None, CultureInfo.InvariantCulture, out _)).Select(c => new OfficeId(int.Parse(c, CultureInfo.InvariantCulture))).ToList();
        var offices = db.Scope.SeesAll ? db.Set<Office>() : db.Set<Office>().Where(o => db.OfficeReaches.Any(r => r.ReachId == db.Scope.OwningReach && r.OfficeId == o.Id));
        var found = await offices.AsNoTracking().Where(o => ids.Contains(o.Id) || codes.Contains(o.FacilityId!)).Select(o => new { o.Id, o.FacilityId }).ToListAsync(ct);
        var byCode = found.ToDictionary(o => o.Id.ToString(), o => o.Id, StringComparer.Ordinal);
        foreach (var office in found.Where(o => o.FacilityId is not null))
        {
            byCode[office.FacilityId!] = office.Id;
        }

        return byCode;
    }
}
