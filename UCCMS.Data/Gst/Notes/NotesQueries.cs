using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Notes;

/// <summary>Notes and proposals as pages show them, within the post's sight.</summary>
public sealed class NotesQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Columns by which the list of notes can be filtered.</summary>
    public static ColumnFilters<GstNote> Columns { get; } = new ColumnFilters<GstNote>()
        .Text("number", "Number", n => n.Number)
        .Day("date", "Date", n => n.NoteDate)
        .Choice("of", "Kind", n => n.Kind)
        .TextOf("on", "On document", _ => n => n.Originals.OrderBy(o => o.Position).Select(o => o.Number).FirstOrDefault())
        .Text("customer", "Customer", n => n.RecipientName)
        .Text("contract", "Contract", n => n.ContractNumber)
        .Text("location", "Location", n => n.LocationName)
        .Text("supplier", "GSTIN of the supplier", n => n.SupplierGstin)
        .Choice("why", "Reason", n => n.Reason)
        .Amount("value", "Value ₹", n => n.Taxable)
        .Amount("tax", "GST ₹", n => n.Tax)
        .Amount("payable", "Amount ₹", n => n.Payable);

    public async Task<Page<NoteRow>> NotesAsync(NoteFilter filter, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var notes = Filtered(db, filter, request.Search, request.Where);
        var total = await notes.CountAsync(ct);
        var rows = await Sorted(notes, request).Skip(request.Skip).Take(request.Take)
            .Select(n => new NoteRow(
                n.Id, n.Kind, n.Number, n.NoteDate, n.SupplierGstin, n.RecipientName, n.RecipientGstin, n.LocationName, n.ContractNumber, n.Reason,
                n.Originals.OrderBy(o => o.Position).Select(o => o.Number).First(), n.Originals.Count, n.Taxable, n.Exempt, n.Tax, n.Payable))
            .ToListAsync(ct);
        return new Page<NoteRow>(rows, total);
    }

    /// <summary>Of all that the filter leaves: what is credited and what is debited.</summary>
    public async Task<NoteSums> SumsAsync(NoteFilter filter, string? search, string? where = null, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var sums = await Filtered(db, filter, search, where).GroupBy(n => n.Kind)
            .Select(g => new
            {
                Kind = g.Key,
                Count = g.Count(),
                Value = g.Sum(n => MoneySql.Paise(n.Taxable) + MoneySql.Paise(n.Exempt)),
                Tax = g.Sum(n => MoneySql.Paise(n.Tax)),
                Payable = g.Sum(n => MoneySql.Paise(n.Payable)),
            }).ToListAsync(ct);
        NoteSum Of(DocumentKind kind) => sums.Where(s => s.Kind == kind).Select(s => new NoteSum(s.Count, new(s.Value), new(s.Tax), new(s.Payable))).FirstOrDefault() ?? NoteSum.None;
        return new NoteSums(Of(DocumentKind.CreditNote), Of(DocumentKind.DebitNote));
    }

    public async Task<GstNote?> NoteAsync(GstNoteId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<GstNote>().AsNoTracking().SingleOrDefaultAsync(n => n.Id == id, ct);
    }

    /// <summary>The notes on an invoice, in the order of issue.</summary>
    public async Task<IReadOnlyList<GstNote>> OfInvoiceAsync(GstInvoiceId invoice, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<GstNote>().AsNoTracking().Where(n => n.Originals.Any(o => o.GstInvoiceId == invoice)).OrderBy(n => n.IssuedAtUtc).ThenBy(n => n.Id).ToListAsync(ct);
    }

    /// <summary>The notes that a proposal became.</summary>
    public async Task<IReadOnlyList<GstNote>> OfProposalAsync(NoteProposalId proposal, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<GstNote>().AsNoTracking().Where(n => n.ProposalId == proposal).OrderBy(n => n.SupplierGstin).ThenBy(n => n.Serial).ToListAsync(ct);
    }

    /// <summary>The invoices of locations that missed the period, issued with a proposal's notes.</summary>
    public async Task<IReadOnlyList<GstInvoice>> InvoicesOfProposalAsync(NoteProposalId proposal, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<GstInvoice>().AsNoTracking()
            .Where(i => db.Scoped<NoteProposal>().Any(p => p.Id == proposal && p.Status == NoteProposalStatus.Issued && p.ConsolidationId == i.ConsolidationId
                && p.Invoices.Any(x => x.LocationOfficeId == i.OwningOfficeId && x.Kind == i.Kind)))
            .OrderBy(i => i.SupplierGstin).ThenBy(i => i.Kind).ThenBy(i => i.Serial).ToListAsync(ct);
    }

    /// <summary>What is known of the recipient's reversal of input tax credit, latest first.</summary>
    public async Task<IReadOnlyList<ItcReversalRecord>> ReversalsAsync(GstNoteId note, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<ItcReversalRecord>().AsNoTracking().Where(r => r.NoteId == note).OrderByDescending(r => r.RecordedAtUtc).ToListAsync(ct);
    }

    public async Task<ItcReversalRecord?> ReversalAsync(ItcReversalRecordId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<ItcReversalRecord>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct);
    }

    public async Task<NoteProposal?> ProposalAsync(NoteProposalId id, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<NoteProposal>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct);
    }

    /// <summary>Those that wait for their approver, oldest first.</summary>
    public async Task<IReadOnlyList<NoteProposalRow>> WaitingAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Rows(db.Scoped<NoteProposal>().AsNoTracking().Where(p => p.Status == NoteProposalStatus.AwaitingApproval).OrderBy(p => p.PreparedAtUtc).Take(100)).ToListAsync(ct);
    }

    /// <summary>All proposals about an invoice that are not issued: the issued ones are notes.</summary>
    public async Task<IReadOnlyList<NoteProposalRow>> WaitingOnAsync(GstInvoiceId invoice, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Rows(db.Scoped<NoteProposal>().AsNoTracking()
            .Where(p => p.Status == NoteProposalStatus.AwaitingApproval && p.Notes.Any(n => n.Originals.Any(o => o.GstInvoiceId == invoice)))
            .OrderBy(p => p.PreparedAtUtc)).ToListAsync(ct);
    }

    /// <summary>The proposals of a consolidation, latest first.</summary>
    public async Task<IReadOnlyList<NoteProposalRow>> OfConsolidationAsync(ConsolidationId consolidation, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await Rows(db.Scoped<NoteProposal>().AsNoTracking().Where(p => p.ConsolidationId == consolidation).OrderByDescending(p => p.PreparedAtUtc)).ToListAsync(ct);
    }

    /// <summary>Issued periods with a late draft that is accepted, for which no notes are proposed.</summary>
    public async Task<IReadOnlyList<LateRow>> LateAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<LocationDraft>().AsNoTracking().Where(d => d.Status == LocationDraftStatus.Accepted)
            .Join(
                db.Scoped<Consolidation>().Where(c => c.Status == ConsolidationStatus.Issued && !db.Scoped<NoteProposal>().Any(p => p.ConsolidationId == c.Id && p.Status == NoteProposalStatus.AwaitingApproval)),
                d => new { d.ContractId, d.PeriodFrom },
                c => new { c.ContractId, c.PeriodFrom },
                (d, c) => new { Draft = d, Period = c })
            .OrderBy(l => l.Draft.SentAtUtc).ThenBy(l => l.Draft.Id).Take(100)
            .Select(l => new LateRow(l.Period.Id, l.Period.ContractNumber, l.Period.PeriodFrom, l.Period.PeriodTo, l.Draft.SubmittedAtUtc ?? l.Draft.SentAtUtc)).ToListAsync(ct);
    }

    /// <summary>Other documents that could stand on one note with this one.</summary>
    public async Task<IReadOnlyList<NotableRow>> AlikeAsync(GstInvoiceId invoice, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<GstInvoice>().AsNoTracking()
            .Where(i => i.Id != invoice && db.Scoped<GstInvoice>().Any(o => o.Id == invoice
                && o.ContractId == i.ContractId && o.SupplierGstin == i.SupplierGstin && o.RecipientGstin == i.RecipientGstin && o.PlaceOfSupplyCode == i.PlaceOfSupplyCode))
            .OrderByDescending(i => i.InvoiceDate).ThenByDescending(i => i.Number).Take(50)
            .Select(i => new NotableRow(i.Id, i.Number, i.InvoiceDate, i.LocationName, i.Payable)).ToListAsync(ct);
    }

    private static IQueryable<NoteProposalRow> Rows(IQueryable<NoteProposal> proposals) => proposals.Select(p => new NoteProposalRow(
        p.Id, p.Status, p.Reason, p.CustomerName, p.ContractNumber, p.PeriodFrom, p.PeriodTo, p.PreparedBy, p.PreparedByName, p.PreparedAtUtc, p.Notes.Count, p.Credited, p.Debited, p.Invoices.Count, p.Invoiced));

    private static IQueryable<GstNote> Filtered(UccmsDbContext db, NoteFilter filter, string? search, string? where)
    {
        var notes = Columns.Apply(db, db.Scoped<GstNote>().AsNoTracking(), where);
        if (filter.From is { } from)
        {
            notes = notes.Where(n => n.NoteDate >= from);
        }

        if (filter.To is { } to)
        {
            notes = notes.Where(n => n.NoteDate <= to);
        }

        if (filter.Kind is { } kind)
        {
            notes = notes.Where(n => n.Kind == kind);
        }

        if (filter.Reason is { } reason)
        {
            notes = notes.Where(n => n.Reason == reason);
        }

        if (filter.Gstin is { Length: > 0 } gstin)
        {
            notes = notes.Where(n => n.SupplierGstin == gstin || n.RecipientGstin == gstin);
        }

        return search is { Length: > 0 } words
            ? notes.Where(n => n.Number.Contains(words) || n.RecipientName.Contains(words) || n.LocationName.Contains(words) || n.ContractNumber.Contains(words) || n.Originals.Any(o => o.Number.Contains(words)))
            : notes;
    }

    private static IOrderedQueryable<GstNote> Sorted(IQueryable<GstNote> notes, PageRequest request) => (request.Sort, request.Descending) switch
    {
        ("number", false) => notes.OrderBy(n => n.Number).ThenBy(n => n.Id),
        ("number", true) => notes.OrderByDescending(n => n.Number).ThenBy(n => n.Id),
        ("payable", false) => notes.OrderBy(n => n.Payable).ThenBy(n => n.Id),
        ("payable", true) => notes.OrderByDescending(n => n.Payable).ThenBy(n => n.Id),
        ("date", false) => notes.OrderBy(n => n.NoteDate).ThenBy(n => n.Number),
        _ => notes.OrderByDescending(n => n.NoteDate).ThenByDescending(n => n.Number),
    };
}

/// <summary>Which notes a list shows.</summary>
public sealed record NoteFilter(DateOnly? From = null, DateOnly? To = null, DocumentKind? Kind = null, NoteReason? Reason = null, string? Gstin = null);

/// <summary>A note of the list with its first original.</summary>
public sealed record NoteRow(
    GstNoteId Id,
    DocumentKind Kind,
    string Number,
    DateOnly NoteDate,
    string SupplierGstin,
    string RecipientName,
    string? RecipientGstin,
    string LocationName,
    string ContractNumber,
    NoteReason Reason,
    string FirstOriginal,
    int Originals,
    Money Taxable,
    Money Exempt,
    Money Tax,
    Money Payable)
{
    public Money Value => Taxable + Exempt;
}

/// <summary>Sums of one kind over a filtered list.</summary>
public sealed record NoteSum(int Count, Money Value, Money Tax, Money Payable)
{
    public static NoteSum None { get; } = new(0, Money.Zero, Money.Zero, Money.Zero);
}

/// <summary>Sums over a filtered list.</summary>
public sealed record NoteSums(NoteSum Credits, NoteSum Debits);

/// <summary>A proposal of a list.</summary>
public sealed record NoteProposalRow(
    NoteProposalId Id,
    NoteProposalStatus Status,
    NoteReason Reason,
    string CustomerName,
    string ContractNumber,
    DateOnly PeriodFrom,
    DateOnly PeriodTo,
    string PreparedBy,
    string PreparedByName,
    DateTime PreparedAtUtc,
    int Notes,
    Money Credited,
    Money Debited,
    int Invoices,
    Money Invoiced)
{
    /// <summary>“credit ₹1.00, debit ₹2.00”, and what is invoiced.</summary>
    public string Sums => ProposalWords.Sums(Credited, Debited, Invoiced);
}

/// <summary>A period that a late location changes.</summary>
public sealed record LateRow(ConsolidationId Consolidation, string ContractNumber, DateOnly PeriodFrom, DateOnly PeriodTo, DateTime SubmittedAtUtc);

/// <summary>An invoice that a note may name.</summary>
public sealed record NotableRow(GstInvoiceId Id, string Number, DateOnly Date, string LocationName, Money Payable);
