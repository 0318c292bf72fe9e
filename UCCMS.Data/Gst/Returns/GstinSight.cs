using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Advances;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Returns;

/// <summary>
/// Whose returns a post sees: those of the GSTINs whose filing office stands in its reach, as the filing office's sight of
/// documents does. Under such a GSTIN it sees every document, so these are asked for by GSTIN alone.
/// </summary>
internal static class GstinSight
{
    public static IQueryable<GstRegistration> Registrations(UccmsDbContext db)
    {
        var registrations = db.Set<GstRegistration>().AsNoTracking();
        var reach = db.Scope.CounterpartReach;
        return db.Scope.SeesAll
            ? registrations
            : registrations.Where(r => db.OfficeReaches.Where(o => o.ReachId == reach).Select(o => o.OfficeId).Contains(r.FilingOfficeId));
    }

    /// <summary>Every document in a few particulars, for a GSTIN that was found among <see cref="Registrations"/>. Tax of credit notes is negative.</summary>
    public static IQueryable<DatedDocument> Documents(UccmsDbContext db) => Invoices(db)
        .Select(i => new DatedDocument { SupplierGstin = i.SupplierGstin, Date = i.InvoiceDate, TaxPaise = MoneySql.Paise(i.Tax) })
        .Concat(Notes(db).Select(n => new DatedDocument
        {
            SupplierGstin = n.SupplierGstin,
            Date = n.NoteDate,
            TaxPaise = n.Kind == DocumentKind.CreditNote ? -MoneySql.Paise(n.Tax) : MoneySql.Paise(n.Tax),
        }));

    public static IQueryable<GstInvoice> Invoices(UccmsDbContext db) => db.Set<GstInvoice>().AsNoTracking().IgnoreQueryFilters([OfficeScopeFilter.Name]);

    public static IQueryable<AdvanceVoucher> Vouchers(UccmsDbContext db) => db.Set<AdvanceVoucher>().AsNoTracking().IgnoreQueryFilters([OfficeScopeFilter.Name]);

    public static IQueryable<GstNote> Notes(UccmsDbContext db) => db.Set<GstNote>().AsNoTracking().IgnoreQueryFilters([OfficeScopeFilter.Name]);
}

/// <summary>A document as the calendar of returns sees it.</summary>
internal sealed record DatedDocument
{
    public string SupplierGstin { get; init; } = string.Empty;

    public DateOnly Date { get; init; }

    public long TaxPaise { get; init; }
}
