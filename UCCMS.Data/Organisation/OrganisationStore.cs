using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Organisation;

/// <summary>Loads and adds what the acts on the organisation change.</summary>
public sealed class OrganisationStore(UccmsDbContext db) : IOrganisationStore
{
    private const int FirstByHand = 80_000_001;
    private const int LastByHand = 89_999_999;

    public async Task<Office> OfficeAsync(OfficeId id, CancellationToken ct) =>
        await db.Set<Office>().FindAsync([id], ct) ?? throw new RuleViolation("office.unknown", $"There is no office {id}.");

    public async Task<OfficeId> NextOfficeIdAsync(CancellationToken ct)
    {
        // a range over typed keys is asked for in SQL: the key has no order of its own in C#
        var next = await db.Database
            .SqlQuery<int>($"SELECT COALESCE(MAX(\"Id\") + 1, {FirstByHand}) AS \"Value\" FROM \"Offices\" WHERE \"Id\" BETWEEN {FirstByHand} AND {LastByHand}")
            .SingleAsync(ct);
        while (await FindByCodeAsync(new OfficeId(next).ToString(), ct) is not null)
        {
            next++;
        }

        return new OfficeId(next);
    }

    public Task<Office?> FindByCodeAsync(string codeOrFacilityId, CancellationToken ct)
    {
        var id = OfficePath.IsCode(codeOrFacilityId) ? new OfficeId(int.Parse(codeOrFacilityId, CultureInfo.InvariantCulture)) : default;
        return db.Set<Office>().Where(o => o.FacilityId == codeOrFacilityId || o.Id == id).OrderBy(o => o.Id).FirstOrDefaultAsync(ct);
    }

    public Task<Office?> GpoOfCircleAsync(OfficeId? circle, CancellationToken ct) =>
        db.Set<Office>().Where(o => o.IsCircleGpo && o.CircleId == circle).OrderBy(o => o.Id).FirstOrDefaultAsync(ct);

    public async Task<IReadOnlyList<GstRegistration>> RegistrationsAsync(CancellationToken ct) =>
        await db.Set<GstRegistration>().OrderBy(r => r.StateCode).ThenBy(r => r.From).ToListAsync(ct);

    public async Task<IReadOnlyList<SupplierGstinPolicy>> PoliciesAsync(CancellationToken ct) =>
        await db.Set<SupplierGstinPolicy>().OrderBy(p => p.From).ToListAsync(ct);

    public async Task<IReadOnlyList<LetterOfUndertaking>> UndertakingsAsync(CancellationToken ct) =>
        await db.Set<LetterOfUndertaking>().OrderBy(u => u.SupplierGstin).ThenBy(u => u.From).ToListAsync(ct);

    public async Task<IReadOnlyList<DdoAssignment>> DdoAssignmentsOfAsync(OfficeId root, CancellationToken ct) =>
        await db.Set<DdoAssignment>().Where(a => a.RootOfficeId == root).OrderBy(a => a.From).ToListAsync(ct);

    public async Task<IReadOnlyList<PaoAssignment>> PaoAssignmentsOfAsync(OfficeId circle, CancellationToken ct) =>
        await db.Set<PaoAssignment>().Where(a => a.CircleId == circle).OrderBy(a => a.From).ToListAsync(ct);

    public Task<bool> HasHolidayAsync(DateOnly date, string scope, CancellationToken ct) =>
        db.Set<Holiday>().AnyAsync(h => h.Date == date && h.Scope == scope, ct);

    public Task<bool> HasSettingAsync(string key, DateOnly from, OfficeId? office, CancellationToken ct) =>
        db.Set<DatedSetting>().AnyAsync(s => s.Key == key && s.From == from && s.OfficeId == office, ct);

    public void Add(Office office) => db.Add(office);

    public void Add(GstRegistration registration) => db.Add(registration);

    public void Add(LetterOfUndertaking undertaking) => db.Add(undertaking);

    public void Add(DdoAssignment assignment) => db.Add(assignment);

    public void Add(PaoAssignment assignment) => db.Add(assignment);

    public void Add(SupplierGstinPolicy policy) => db.Add(policy);

    public void Add(DatedSetting setting) => db.Add(setting);

    public void Add(Holiday holiday) => db.Add(holiday);
}
