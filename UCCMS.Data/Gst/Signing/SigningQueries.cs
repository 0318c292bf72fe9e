using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst.Signing;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Gst.Signing;

/// <summary>A registration and the certificate loaded for it; none where nothing was.</summary>
public sealed record SigningRow(string Gstin, string StateCode, OfficeId FilingOfficeId, string FilingOfficeName, SigningCertificateRow? Certificate);

/// <summary>What may be shown of a certificate: never its file or password.</summary>
public sealed record SigningCertificateRow(string Holder, string Issuer, string SerialNumber, DateTime NotBeforeUtc, DateTime NotAfterUtc, string LoadedBy, DateTime LoadedAtUtc);

/// <summary>Signing certificates as pages and documents need them.</summary>
public sealed class SigningQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Registrations in force on a day, by State, with what signs under them.</summary>
    public async Task<IReadOnlyList<SigningRow>> ListAsync(DateOnly day, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var certificates = (await db.Set<SigningCertificate>().AsNoTracking().Where(c => c.EndedAtUtc == null).OrderBy(c => c.LoadedAtUtc)
            .Select(c => new { c.SupplierGstin, Row = new SigningCertificateRow(c.Holder, c.Issuer, c.SerialNumber, c.NotBeforeUtc, c.NotAfterUtc, c.LoadedBy, c.LoadedAtUtc) })
            .ToListAsync(ct)).ToLookup(c => c.SupplierGstin, c => c.Row, StringComparer.Ordinal);
        var registrations = await (from r in db.Set<GstRegistration>().AsNoTracking()
                                   join o in db.Set<Office>() on r.FilingOfficeId equals o.Id
                                   where r.From <= day && (r.To == null || r.To >= day)
                                   orderby r.StateCode
                                   select new { r.Gstin, r.StateCode, r.FilingOfficeId, o.Name }).ToListAsync(ct);
        return [.. registrations.Select(r => new SigningRow(r.Gstin.Value, r.StateCode, r.FilingOfficeId, r.Name, certificates[r.Gstin.Value].LastOrDefault()))];
    }

    /// <summary>File and password of the certificate that signs under a registration, sealed.</summary>
    public async Task<byte[]?> ClosedAsync(string supplierGstin, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<SigningCertificate>().AsNoTracking().Where(c => c.SupplierGstin == supplierGstin && c.EndedAtUtc == null)
            .OrderByDescending(c => c.LoadedAtUtc).Select(c => c.Closed).FirstOrDefaultAsync(ct);
    }
}
