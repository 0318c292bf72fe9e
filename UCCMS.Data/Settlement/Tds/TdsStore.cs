using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Settlement.Tds;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Tds;

/// <summary>GST withheld and its certificates in the database, within the actor's reach.</summary>
public sealed class TdsStore(UccmsDbContext db) : ITdsStore
{
    public void Add(TdsDeduction deduction) => db.Add(deduction);

    public void Add(TdsCertificate certificate) => db.Add(certificate);

    public async Task<TdsDeduction> GetDeductionAsync(TdsDeductionId id, CancellationToken ct) =>
        await db.Scoped<TdsDeduction>().FirstOrDefaultAsync(d => d.Id == id, ct)
        ?? throw new RuleViolation("tds.not-found", "No such tax was recorded, or it belongs to offices outside your post's reach.");

    public async Task<TdsCertificate> GetCertificateAsync(TdsCertificateId id, CancellationToken ct) =>
        await db.Scoped<TdsCertificate>().FirstOrDefaultAsync(c => c.Id == id, ct)
        ?? throw new RuleViolation("certificate.not-found", "There is no such certificate, or it belongs to offices outside your post's reach.");

    public async Task<IReadOnlyList<TdsDeduction>> AwaitingAsync(IReadOnlyCollection<string> deductors, CancellationToken ct)
    {
        var stored = await db.Scoped<TdsDeduction>().Where(d => d.Status == TdsDeductionStatus.AwaitingCertificate && EF.Parameter(deductors).Contains(d.DeductorGstin)).OrderBy(d => d.RecordedAtUtc).ThenBy(d => d.Id).ToListAsync(ct);
        return [.. stored, .. db.Set<TdsDeduction>().Local.Where(d => d.Status == TdsDeductionStatus.AwaitingCertificate && deductors.Contains(d.DeductorGstin)).Except(stored)];
    }

    public async Task<IReadOnlyList<TdsCertificate>> UnmatchedAsync(string deductor, DateOnly month, CancellationToken ct) =>
        await db.Scoped<TdsCertificate>().Where(c => c.Status == TdsCertificateStatus.Unmatched && c.DeductorGstin == deductor && c.Month == month).OrderBy(c => c.EnteredAtUtc).ThenBy(c => c.Id).ToListAsync(ct);

    public async Task<IReadOnlyList<TdsDeduction>> CertifiedByAsync(TdsCertificateId certificate, CancellationToken ct) =>
        await db.Scoped<TdsDeduction>().Where(d => d.CertificateId == certificate).ToListAsync(ct);

    // a certificate is entered once in the whole Department
    public async Task<IReadOnlySet<string>> EnteredAsync(IReadOnlyCollection<TdsCertificateEntry> entries, CancellationToken ct)
    {
        List<string> numbers = [.. entries.Select(e => e.Number).Distinct(StringComparer.Ordinal)];
        var entered = await db.Set<TdsCertificate>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking()
            .Where(c => EF.Parameter(numbers).Contains(c.Number) && c.Status != TdsCertificateStatus.Withdrawn).Select(c => new { c.DeductorGstin, c.Number }).ToListAsync(ct);
        return entered.Select(c => $"{c.DeductorGstin} {c.Number}").ToHashSet(StringComparer.Ordinal);
    }
}
