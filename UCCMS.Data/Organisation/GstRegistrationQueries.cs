using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Data.Organisation;

/// <summary>A registration of the Department in a list.</summary>
public sealed record GstRegistrationRow(
    GstRegistrationId Id, Gstin Gstin, string StateCode, string ShortCode, string LegalName, string Address,
    OfficeId FilingOfficeId, string FilingOfficeName, DateOnly From, DateOnly? To, string? UpiId, string? BankDetails)
{
    public bool IsInForce(DateOnly day) => From <= day && (To is null || day <= To);
}

/// <summary>A policy on the supplier GSTIN in a list.</summary>
public sealed record SupplierGstinPolicyRow(SupplierGstinPolicyId Id, SupplierGstinKind Kind, DateOnly From, string Source);

/// <summary>Under which registration an office's documents are issued on a day, or the sentence that says why under none.</summary>
public sealed record SupplierOfOffice(GstRegistrationRow? Registration, string? Why);

/// <summary>The Department's registrations, the policies, and States with offices that still lack a registration.</summary>
public sealed class GstRegistrationQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>All, by State and first day.</summary>
    public async Task<IReadOnlyList<GstRegistrationRow>> ListAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Rows(db, db.Set<GstRegistration>()).ToListAsync(ct);
    }

    public async Task<GstRegistrationRow?> GetAsync(GstRegistrationId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Rows(db, db.Set<GstRegistration>().Where(r => r.Id == id)).SingleOrDefaultAsync(ct);
    }

    /// <summary>States and Union territories without a registration in force on a day, by code.</summary>
    public async Task<IReadOnlyList<GstState>> MissingStatesAsync(DateOnly day, CancellationToken ct = default)
    {
        var present = (await ListAsync(ct)).Where(r => r.IsInForce(day)).Select(r => r.StateCode).ToHashSet(StringComparer.Ordinal);
        return [.. GstStates.All.Where(s => s is { MayRegister: true, Kind: not GstStateKind.Other } && !present.Contains(s.Code))];
    }

    /// <summary>Policies on the supplier GSTIN, latest first.</summary>
    public async Task<IReadOnlyList<SupplierGstinPolicyRow>> PoliciesAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<SupplierGstinPolicy>().AsNoTracking().OrderByDescending(p => p.From)
            .Select(p => new SupplierGstinPolicyRow(p.Id, p.Kind, p.From, p.Source)).ToListAsync(ct);
    }

    /// <summary>The registration that supplies for a booking location on a day, by the policy of that day.</summary>
    public async Task<SupplierOfOffice> SupplierOfAsync(OfficeId office, DateOnly day, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var location = await db.Set<Office>().AsNoTracking().SingleAsync(o => o.Id == office, ct);
        var gpo = await db.Set<Office>().AsNoTracking().Where(o => o.IsCircleGpo && o.CircleId == location.CircleId).OrderBy(o => o.Id).FirstOrDefaultAsync(ct);
        var policies = await db.Set<SupplierGstinPolicy>().AsNoTracking().ToListAsync(ct);
        var registrations = await db.Set<GstRegistration>().AsNoTracking().ToListAsync(ct);
        if (SupplierGstinPolicy.On(policies, day)?.Kind == SupplierGstinKind.NodalGpo)
        {
            return new SupplierOfOffice(null, "Today the GPO of the nodal office's circle bills, so each contract decides.");
        }

        try
        {
            var supplier = new SupplierGstin(registrations, policies).For(location, gpo, nodalGpo: null, day);
            return new SupplierOfOffice(await GetAsync(supplier.Id, ct), Why: null);
        }
        catch (RuleViolation refusal)
        {
            return new SupplierOfOffice(null, refusal.Message);
        }
    }

    private static IQueryable<GstRegistrationRow> Rows(UccmsDbContext db, IQueryable<GstRegistration> registrations) =>
        from r in registrations.AsNoTracking()
        join o in db.Set<Office>() on r.FilingOfficeId equals o.Id
        orderby r.StateCode, r.From
        select new GstRegistrationRow(
            r.Id, r.Gstin, r.StateCode, r.ShortCode, r.LegalName, r.Address, r.FilingOfficeId, o.Name, r.From, r.To, r.UpiId, r.BankDetails);
}
