using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Customers.Profile;

/// <summary>Customers in sight with what divides them, in five statements however many there are.</summary>
public sealed class SegmentQueries(IDbContextFactory<UccmsDbContext> contexts, ISettings settings, TimeProvider time)
{
    /// <summary>Every customer in sight once; value of invoices dated in the last twelve months.</summary>
    public async Task<IReadOnlyList<SegmentFacts>> FactsAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var today = IndianTime.Today(time);
        var from = today.AddMonths(-12).AddDays(1);
        var circles = await db.Set<Office>().Where(o => o.Kind == OfficeKind.Circle).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
        var customers = await (
            from c in db.Scoped<Customer>()
            join o in db.Set<Office>() on c.EnteredByOfficeId equals o.Id
            orderby c.Name, c.Id
            select new { c.Id, c.Name, o.CircleId }).ToListAsync(ct);
        var contracts = (await db.Scoped<Contract>().Where(c => c.Status == ContractStatus.Active && c.From <= today && c.To >= today)
            .Select(c => new { c.CustomerId, c.Payment, c.Facility }).Distinct().ToListAsync(ct)).ToLookup(c => c.CustomerId);
        var invoices = db.Scoped<GstInvoice>().AsNoTracking().Where(i => i.InvoiceDate >= from && i.InvoiceDate <= today);
        var services = (await invoices.SelectMany(i => i.Lines, (i, l) => new { i.CustomerId, l.Product, l.Taxable })
            .GroupBy(l => new { l.CustomerId, l.Product }).Select(g => new { g.Key, Paise = g.Sum(l => MoneySql.Paise(l.Taxable)) }).ToListAsync(ct)).ToLookup(s => s.Key.CustomerId);
        var places = (await (
            from i in invoices
            join o in db.Set<Office>() on i.OwningOfficeId equals o.Id
            group i by new { i.CustomerId, o.CircleId } into g
            select new { g.Key, Paise = g.Sum(i => MoneySql.Paise(i.Taxable) + MoneySql.Paise(i.Exempt)) }).ToListAsync(ct)).ToLookup(p => p.Key.CustomerId);
        string NameOf(OfficeId? circle) => circle is { } id && circles.TryGetValue(id, out var name) ? name : "Directorate";
        return customers.ConvertAll(c => new SegmentFacts(
            c.Id, c.Name,
            services[c.Id].ToDictionary(s => s.Key.Product, s => new Money(s.Paise)),
            contracts[c.Id].Select(k => k.Payment).ToHashSet(),
            contracts[c.Id].Select(k => k.Facility).ToHashSet(),
            places[c.Id].ToDictionary(p => NameOf(p.Key.CircleId), p => new Money(p.Paise)),
            NameOf(c.CircleId)));
    }

    /// <summary>As set today.</summary>
    public async Task<VolumeBounds> BoundsAsync(CancellationToken ct = default)
    {
        var today = IndianTime.Today(time);
        return new(await settings.ValueAsync(SettingKeys.SegmentHighVolume, today, ct: ct), await settings.ValueAsync(SettingKeys.SegmentMediumVolume, today, ct: ct));
    }
}
