using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Organisation;

/// <summary>What the program brings along beside the offices: assumed DDOs, PAOs, holidays, the policy on the supplier GSTIN, the circulars.</summary>
internal sealed class OrganisationSeed(UccmsDbContext db)
{
    // GST began on this day; nothing this portal handles is older.
    private static readonly DateOnly GstBegan = new(2017, 7, 1);

    /// <summary>Adds what is missing to the context; the caller saves.</summary>
    public async Task AddMissingAsync(CancellationToken ct)
    {
        await AddDdosAsync(ct);
        await AddPaosAsync(ct);
        await AddHolidaysAsync(ct);
        await AddCircularsAsync(ct);
        if (!await db.Set<SupplierGstinPolicy>().AnyAsync(ct))
        {
            db.Add(SupplierGstinPolicy.Of(SupplierGstinKind.OwnState, GstBegan, "PAF clarification of 03-12-2025, SOP 06-02-2026"));
        }
    }

    // The directory does not tell the DDOs. A division's only head office draws for the division; of several each only
    // for itself, until the Administrator says for whom else.
    private async Task AddDdosAsync(CancellationToken ct)
    {
        var assigned = (await db.Set<DdoAssignment>().Select(a => a.RootOfficeId).ToListAsync(ct)).ToHashSet();
        var headOffices = await db.Set<Office>().AsNoTracking().Where(o => o.Kind == OfficeKind.HeadOffice && o.DivisionId != null)
            .Select(o => new { o.Id, Division = o.DivisionId!.Value }).ToListAsync(ct);
        foreach (var division in headOffices.GroupBy(o => o.Division).OrderBy(g => g.Key.Value))
        {
            var only = division.Count() == 1;
            db.AddRange(division
                .Select(o => (Root: only ? division.Key : o.Id, Ddo: o.Id))
                .Where(a => !assigned.Contains(a.Root))
                .Select(a => DdoAssignment.Of(a.Root, a.Ddo, GstBegan, only ? "Assumed: the only head office of its division" : "Assumed: a head office draws for itself")));
        }
    }

    private async Task AddPaosAsync(CancellationToken ct)
    {
        var assigned = (await db.Set<PaoAssignment>().Select(a => a.CircleId).ToListAsync(ct)).ToHashSet();
        var byName = await db.Set<Office>().AsNoTracking().Where(o => o.Kind == OfficeKind.Circle || o.Kind == OfficeKind.AccountsOffice)
            .Select(o => new { o.Id, o.Name }).ToDictionaryAsync(o => o.Name, o => o.Id, ct);
        db.AddRange(ReferenceFiles.Records(ReferenceFiles.Circles)
            .Where(c => !assigned.Contains(byName[c["circle"]]))
            .Select(c => PaoAssignment.Of(byName[c["circle"]], byName[c["pao_name"]], GstBegan, c["pao_source"])));
    }

    private async Task AddHolidaysAsync(CancellationToken ct)
    {
        var known = (await db.Set<Holiday>().Select(h => new { h.Date, h.Scope }).ToListAsync(ct)).ToHashSet();
        db.AddRange(ReferenceFiles.Records(ReferenceFiles.Holidays)
            .Select(h => Holiday.Add(DateOnly.ParseExact(h["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture), h["name"], h["scope"], h["note"]))
            .Where(h => !known.Contains(new { h.Date, h.Scope })));
    }

    private async Task AddCircularsAsync(CancellationToken ct)
    {
        var known = (await db.Set<Circular>().Select(c => c.Number).ToListAsync(ct)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Circular[] shipped =
        [
            Circular.Of("F.No. 006/5/2023-PG", new(2023, 9, 4), "Standard Operating Procedure for handling of complaints on CRM in post offices", "PG Division"),
            Circular.Of("OM 39-09/2019-D", new(2025, 9, 26), "Rationalisation of the discount structure, Inland Speed Post (Documents)", "Mail Operations Division"),
            Circular.Of("PA/CSI/02/182/25L03850", new(2025, 12, 3), "Clarifications on contractual customers", "PAF Wing"),
            Circular.Of("29-04/2019-D", new(2025, 12, 24), "Contractual Customer Management, including NAF customers", "Mail Operations Division"),
            Circular.Of("SOP Ver 1.1", new(2026, 2, 6), "Contractual Customer Management: booking, billing, settlement, apportionment", "Mail Operations Division"),
        ];
        db.AddRange(shipped.Where(c => !known.Contains(c.Number)));
    }
}
