using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Legacy;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Legacy;

/// <summary>Invoices of SAP in the database, within the actor's reach.</summary>
public sealed class SapInvoicesStore(UccmsDbContext db) : ISapInvoicesStore
{
    public void Add(SapInvoice invoice) => db.Add(invoice);

    public void Add(SapRevenueGap gap) => db.Add(gap);

    public async Task<IReadOnlyDictionary<string, OfficeId>> OfficesAsync(IReadOnlyCollection<string> codes, CancellationToken ct)
    {
        List<OfficeId> ids = [.. codes.Select(c => new OfficeId(int.Parse(c, NumberStyles.None, CultureInfo.InvariantCulture)))];
        var found = await db.Set<Office>().Where(o => codes.Contains(o.FacilityId) || ids.Contains(o.Id)).Select(o => new { o.Id, o.FacilityId }).ToListAsync(ct);
        return codes.Distinct(StringComparer.Ordinal)
            .Select(c => (Code: c, Office: found.Find(o => o.FacilityId == c) ?? found.Find(o => o.Id.ToString() == c)))
            .Where(c => c.Office is not null).ToDictionary(c => c.Code, c => c.Office!.Id, StringComparer.Ordinal);
    }

    // a SAP document is taken over once, whoever did it
    public async Task<IReadOnlySet<(string SapDocument, OfficeId Office)>> KnownAsync(IReadOnlyCollection<string> documents, CancellationToken ct)
    {
        var known = new HashSet<(string SapDocument, OfficeId Office)>();
        foreach (var some in documents.Chunk(500))
        {
            var found = await db.Set<SapInvoice>().IgnoreQueryFilters([OfficeScopeFilter.Name]).Where(i => some.Contains(i.SapDocument)).Select(i => new { i.SapDocument, i.OwningOfficeId }).ToListAsync(ct);
            known.UnionWith(found.Select(f => (f.SapDocument.ToUpperInvariant(), f.OwningOfficeId)));
        }

        return known;
    }

    public async Task<SapInvoice> GetAsync(SapInvoiceId id, CancellationToken ct) =>
        await db.Scoped<SapInvoice>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == id, ct)
        ?? throw new RuleViolation("sap.not-found", "There is no such invoice of SAP, or it belongs to offices outside your post's reach.");

    public Task<SapRevenueGap?> GapAsync(SapInvoiceId id, CancellationToken ct) => db.Scoped<SapRevenueGap>().FirstOrDefaultAsync(g => g.Id == id, ct);

    // whoever sees it: that it can never be paid is no secret
    public Task<SapInvoice?> ClearedAsync(IReadOnlyCollection<LedgerDocumentId> documents, CancellationToken ct)
    {
        List<SapInvoiceId> ids = [.. documents.Select(d => new SapInvoiceId(d.Value))];
        return db.Set<SapInvoice>().IgnoreQueryFilters([OfficeScopeFilter.Name]).AsNoTracking().FirstOrDefaultAsync(i => ids.Contains(i.Id) && i.LedgerDocumentId == null, ct);
    }
}
