using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Organisation;

/// <summary>Offices with their DDO and PAO of a day, from the tree and the dated assignments.</summary>
public sealed class AccountingOfficesStore(UccmsDbContext db) : IAccountingOfficesStore
{
    public async Task<IReadOnlyDictionary<OfficeId, AccountingOffice>> OfAsync(IReadOnlyCollection<OfficeId> offices, DateOnly day, CancellationToken ct)
    {
        var known = await db.Set<Office>().AsNoTracking().Where(o => offices.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
        foreach (var office in offices)
        {
            RuleViolation.Unless(known.ContainsKey(office), "office.unknown", $"There is no office {office}.");
        }

        var above = known.Values.SelectMany(o => OfficePath.Codes(o.Path)).Distinct().ToList();
        var circles = known.Values.Select(o => o.CircleId).OfType<OfficeId>().Distinct().ToList();
        var drawn = (await db.Set<DdoAssignment>().AsNoTracking()
            .Where(a => above.Contains(a.RootOfficeId) && a.From <= day && (a.To == null || a.To >= day))
            .ToListAsync(ct)).ToDictionary(a => a.RootOfficeId, a => a.DdoOfficeId);
        var accounts = (await db.Set<PaoAssignment>().AsNoTracking()
            .Where(a => circles.Contains(a.CircleId) && a.From <= day && (a.To == null || a.To >= day))
            .ToListAsync(ct)).ToDictionary(a => a.CircleId, a => a.PaoOfficeId);
        return known.ToDictionary(o => o.Key, o => new AccountingOffice(
            o.Key, o.Value.Name, o.Value.CircleId, o.Value.DivisionId, NearestDdo(o.Value, drawn), o.Value.CircleId is { } circle && accounts.TryGetValue(circle, out var pao) ? pao : null));
    }

    private static OfficeId? NearestDdo(Office office, Dictionary<OfficeId, OfficeId> drawn)
    {
        foreach (var code in OfficePath.Codes(office.Path).Reverse())
        {
            if (drawn.TryGetValue(code, out var ddo))
            {
                return ddo;
            }
        }

        return null;
    }
}
