using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Customers;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Invoicing;

/// <summary>An APT invoice in the list.</summary>
public sealed record AptInvoiceListRow(AptInvoiceId Id, string Number, DateOnly InvoiceDate, ContractId ContractId, string ContractNumber, string CustomerName, DateOnly PeriodFrom, DateOnly PeriodTo, int Lines, Money Total, DateTime ImportedAtUtc, DateTime? HandedOverAtUtc);

/// <summary>A draft in the list.</summary>
public sealed record DraftListRow(LocationDraftId Id, string ContractNumber, string CustomerName, OfficeId OfficeId, string OfficeName, OfficeId? DivisionId, DateOnly PeriodFrom, DateOnly PeriodTo, LocationDraftStatus Status, DateTime SentAtUtc, DateTime? SeenAtUtc, DateTime? SubmittedAtUtc, bool IsReturned, Money AptTotal, Money OwnTotal, ContractId ContractId);

/// <summary>A consolidation in the list.</summary>
public sealed record ConsolidationListRow(ConsolidationId Id, string ContractNumber, string CustomerName, DateOnly PeriodFrom, DateOnly PeriodTo, ConsolidationStatus Status, Money Payable, Money AptTotal, DateTime PreparedAtUtc, bool AreNotesProposed = false);

/// <summary>A contract's period that was handed over and is not consolidated yet.</summary>
public sealed record OpenPeriodRow(ContractId ContractId, string ContractNumber, DateOnly PeriodFrom, DateOnly PeriodTo, int Locations, int Accepted, DateTime SinceUtc)
{
    public bool IsReady => Locations == Accepted;
}

/// <summary>A location without a draft of a period that is consolidated.</summary>
public sealed record LateLocationRow(ConsolidationId Consolidation, string ContractNumber, DateOnly PeriodFrom, DateOnly PeriodTo, string OfficeName, DateTime ConsolidatedAtUtc, OfficeId NodalOfficeId);

/// <summary>A request for a waiver.</summary>
public sealed record WaiverListRow(ConsolidationWaiverId Id, WaiverKind Kind, WaiverStatus Status, string Subject, string Reason, ContractId ContractId, string ContractNumber, DateOnly PeriodFrom, DateTime RequestedAtUtc);

/// <summary>What the list of drafts narrows by; empty values narrow nothing.</summary>
public sealed record DraftFilter(LocationDraftStatus? Status = null, DateOnly? PeriodFrom = null);

/// <summary>What the list of APT invoices narrows by; empty values narrow nothing.</summary>
public sealed record AptInvoiceFilter(bool? IsHandedOver = null, DateOnly? PeriodFrom = null);

/// <summary>What the list of consolidations narrows by; empty values narrow nothing.</summary>
public sealed record ConsolidationFilter(ConsolidationStatus? Status = null, DateOnly? PeriodFrom = null);

/// <summary>The lists of this capability, within the post's reach.</summary>
public sealed class InvoicingQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of invoices of APT can be filtered.</summary>
    public static ColumnFilters<AptInvoice> AptInvoiceColumns { get; } = new ColumnFilters<AptInvoice>()
        .Text("number", "Number", i => i.Number)
        .Text("contract", "Contract", i => i.ContractNumber)
        .CustomerName("customer", "Customer", i => i.CustomerId)
        .Day("period", "Period from", i => i.PeriodFrom)
        .Number("lines", "Lines", i => i.Lines.Count)
        .Paise("total", "Total ₹", i => i.Lines.Sum(l => MoneySql.Paise(l.Total)))
        .Instant("handed", "Handed over", i => i.HandedOverAtUtc);

    /// <summary>Columns by which the list of drafts can be filtered.</summary>
    public static ColumnFilters<LocationDraft> DraftColumns { get; } = new ColumnFilters<LocationDraft>()
        .OfficeName("location", "Location", d => d.OwningOfficeId)
        .Text("contract", "Contract", d => d.ContractNumber)
        .Day("period", "Period from", d => d.PeriodFrom)
        .Instant("sent", "Sent", d => d.SentAtUtc)
        .Instant("seen", "Seen", d => d.SeenAtUtc)
        .Amount("apt", "APT ₹", d => d.AptTotal)
        .Amount("own", "Own ₹", d => d.OwnTotal)
        .YesNo("returned", "Returned", d => d.ReturnRemark != null)
        .Choice("state", "Status", d => d.Status);

    /// <summary>Columns by which the list of consolidations can be filtered.</summary>
    public static ColumnFilters<Consolidation> ConsolidationColumns { get; } = new ColumnFilters<Consolidation>()
        .Text("contract", "Contract", c => c.ContractNumber)
        .TextOf("customer", "Customer", db => c => db.Scoped<Contract>().Where(k => k.Id == c.ContractId).Join(db.Scoped<Customer>(), k => k.CustomerId, u => u.Id, (k, u) => u.Name).FirstOrDefault())
        .Day("period", "Period from", c => c.PeriodFrom)
        .Amount("payable", "Payable ₹", c => c.Payable)
        .Amount("apt", "APT ₹", c => c.AptTotal)
        .Instant("prepared", "Prepared", c => c.PreparedAtUtc)
        .Choice("state", "Status", c => c.Status);

    private const int MostWaiting = 100;

    public async Task<Page<AptInvoiceListRow>> AptInvoicesAsync(AptInvoiceFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows =
            from invoice in AptInvoiceColumns.Apply(db, db.Scoped<AptInvoice>().AsNoTracking(), request.Where)
                .Where(i => filter.IsHandedOver == null || (i.HandedOverAtUtc != null) == filter.IsHandedOver)
                .Where(i => filter.PeriodFrom == null || i.PeriodFrom == filter.PeriodFrom)
            join contract in db.Scoped<Contract>() on invoice.ContractId equals contract.Id
            join customer in db.Scoped<Customer>() on contract.CustomerId equals customer.Id
            select new { invoice, customer.Name };
        if (request.Search is { } words)
        {
            var pattern = SearchPattern.Anywhere(words);
            rows = rows.Where(r => EF.Functions.Like(r.invoice.Number, pattern, SearchPattern.Escape) || EF.Functions.Like(r.invoice.ContractNumber, pattern, SearchPattern.Escape) || EF.Functions.Like(r.Name, pattern, SearchPattern.Escape));
        }

        var items = await rows.OrderBy(r => r.invoice.HandedOverAtUtc != null).ThenByDescending(r => r.invoice.PeriodFrom).ThenBy(r => r.invoice.Number)
            .Skip(request.Skip).Take(request.Take)
            .Select(r => new { r.invoice, r.Name, Lines = r.invoice.Lines.Count, Total = r.invoice.Lines.Sum(l => MoneySql.Paise(l.Total)) })
            .ToListAsync(ct);
        return new(
            [.. items.Select(r => new AptInvoiceListRow(r.invoice.Id, r.invoice.Number, r.invoice.InvoiceDate, r.invoice.ContractId, r.invoice.ContractNumber, r.Name, r.invoice.PeriodFrom, r.invoice.PeriodTo, r.Lines, new Money(r.Total), r.invoice.ImportedAtUtc, r.invoice.HandedOverAtUtc))],
            await rows.CountAsync(ct));
    }

    public async Task<Page<DraftListRow>> DraftsAsync(DraftFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var drafts = DraftColumns.Apply(db, db.Scoped<LocationDraft>().AsNoTracking(), request.Where)
            .Where(d => filter.Status == null || d.Status == filter.Status)
            .Where(d => filter.PeriodFrom == null || d.PeriodFrom == filter.PeriodFrom);
        var rows =
            from draft in drafts
            join office in db.Set<Office>() on draft.OwningOfficeId equals office.Id
            join contract in db.Scoped<Contract>() on draft.ContractId equals contract.Id
            join customer in db.Scoped<Customer>() on contract.CustomerId equals customer.Id
            select new { draft, office, customer.Name };
        if (request.Search is { } words)
        {
            var pattern = SearchPattern.Anywhere(words);
            rows = rows.Where(r => EF.Functions.Like(r.office.Name, pattern, SearchPattern.Escape) || EF.Functions.Like(r.draft.ContractNumber, pattern, SearchPattern.Escape) || EF.Functions.Like(r.Name, pattern, SearchPattern.Escape));
        }

        var items = await rows.OrderByDescending(r => r.draft.PeriodFrom).ThenBy(r => r.draft.ContractNumber).ThenBy(r => r.draft.OwningOfficeId).Skip(request.Skip).Take(request.Take)
            .Select(r => new DraftListRow(r.draft.Id, r.draft.ContractNumber, r.Name, r.office.Id, r.office.Name, r.office.DivisionId, r.draft.PeriodFrom, r.draft.PeriodTo, r.draft.Status, r.draft.SentAtUtc, r.draft.SeenAtUtc, r.draft.SubmittedAtUtc, r.draft.ReturnRemark != null, r.draft.AptTotal, r.draft.OwnTotal, r.draft.ContractId))
            .ToListAsync(ct);
        return new(items, await rows.CountAsync(ct));
    }

    public async Task<Page<ConsolidationListRow>> ConsolidationsAsync(ConsolidationFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows =
            from consolidation in ConsolidationColumns.Apply(db, db.Scoped<Consolidation>().AsNoTracking(), request.Where)
                .Where(c => filter.Status == null || c.Status == filter.Status)
                .Where(c => filter.PeriodFrom == null || c.PeriodFrom == filter.PeriodFrom)
            join contract in db.Scoped<Contract>() on consolidation.ContractId equals contract.Id
            join customer in db.Scoped<Customer>() on contract.CustomerId equals customer.Id
            select new { consolidation, customer.Name };
        if (request.Search is { } words)
        {
            var pattern = SearchPattern.Anywhere(words);
            rows = rows.Where(r => EF.Functions.Like(r.consolidation.ContractNumber, pattern, SearchPattern.Escape) || EF.Functions.Like(r.Name, pattern, SearchPattern.Escape));
        }

        var items = await rows.OrderByDescending(r => r.consolidation.PeriodFrom).ThenBy(r => r.consolidation.ContractNumber).Skip(request.Skip).Take(request.Take)
            .Select(r => new ConsolidationListRow(r.consolidation.Id, r.consolidation.ContractNumber, r.Name, r.consolidation.PeriodFrom, r.consolidation.PeriodTo, r.consolidation.Status, r.consolidation.Payable, r.consolidation.AptTotal, r.consolidation.PreparedAtUtc,
                db.Scoped<NoteProposal>().Any(p => p.ConsolidationId == r.consolidation.Id && p.Status == NoteProposalStatus.AwaitingApproval)))
            .ToListAsync(ct);
        return new(items, await rows.CountAsync(ct));
    }

    /// <summary>What was handed over and is not consolidated, oldest first.</summary>
    public async Task<IReadOnlyList<OpenPeriodRow>> OpenPeriodsAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var done = db.Scoped<Consolidation>();
        var rows = await db.Scoped<LocationDraft>().AsNoTracking()
            .Where(d => !done.Any(c => c.ContractId == d.ContractId && c.PeriodFrom == d.PeriodFrom))
            .GroupBy(d => new { d.ContractId, d.ContractNumber, d.PeriodFrom, d.PeriodTo })
            .Select(g => new { g.Key, Locations = g.Count(), Accepted = g.Count(d => d.Status == LocationDraftStatus.Accepted), Since = g.Max(d => d.SubmittedAtUtc ?? d.SentAtUtc) })
            .OrderBy(g => g.Key.PeriodFrom).ThenBy(g => g.Key.ContractNumber).Take(MostWaiting).ToListAsync(ct);
        return [.. rows.Select(r => new OpenPeriodRow(r.Key.ContractId, r.Key.ContractNumber, r.Key.PeriodFrom, r.Key.PeriodTo, r.Locations, r.Accepted, DateTime.SpecifyKind(r.Since, DateTimeKind.Utc)))];
    }

    /// <summary>Consolidated periods in which a location of the contract has no draft: it came later; oldest first.</summary>
    public async Task<IReadOnlyList<LateLocationRow>> LateLocationsAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var drafts = db.Scoped<LocationDraft>();
        return await (
            from c in db.Scoped<Consolidation>()
            join k in db.Scoped<Contract>() on c.ContractId equals k.Id
            from l in k.Locations
            where l.From <= c.PeriodTo && (l.To == null || l.To >= c.PeriodFrom) && k.From <= c.PeriodTo
            where !drafts.Any(d => d.ContractId == c.ContractId && d.PeriodFrom == c.PeriodFrom && d.OwningOfficeId == l.OfficeId)
            join o in db.Set<Office>() on l.OfficeId equals o.Id
            orderby c.PeriodFrom, c.ContractNumber, o.Name
            select new LateLocationRow(c.Id, c.ContractNumber, c.PeriodFrom, c.PeriodTo, o.Name, c.PreparedAtUtc, c.NodalOfficeId)).Take(MostWaiting).ToListAsync(ct);
    }

    /// <summary>Requests that wait for a decision, oldest first.</summary>
    public async Task<IReadOnlyList<WaiverListRow>> OpenWaiversAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await db.Scoped<ConsolidationWaiver>().AsNoTracking().Where(w => w.Status == WaiverStatus.Requested).OrderBy(w => w.RequestedAtUtc).Take(MostWaiting).ToListAsync(ct);
        return [.. rows.Select(w => new WaiverListRow(w.Id, w.Kind, w.Status, w.Subject, w.Reason, w.ContractId, w.ContractNumber, w.PeriodFrom, w.RequestedAtUtc))];
    }
}
