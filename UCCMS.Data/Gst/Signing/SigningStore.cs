using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst.Signing;

namespace UCCMS.Data.Gst.Signing;

/// <summary>Signing certificates in the database.</summary>
public sealed class SigningStore(UccmsDbContext db) : ISigningStore
{
    public Task<SigningCertificate?> CurrentAsync(string supplierGstin, CancellationToken ct) =>
        db.Set<SigningCertificate>().Where(c => c.SupplierGstin == supplierGstin && c.EndedAtUtc == null).OrderByDescending(c => c.LoadedAtUtc).FirstOrDefaultAsync(ct);

    public void Add(SigningCertificate certificate) => db.Add(certificate);
}
