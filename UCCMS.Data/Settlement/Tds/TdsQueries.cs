using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Tds;
using UCCMS.Core.Shared;
using UCCMS.Data.Customers;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Tds;

/// <summary>GST withheld and its certificates as pages show them, within the post's sight.</summary>
public sealed class TdsQueries(IDbContextFactory<UccmsDbContext> contexts, ISettings settings, TimeProvider time)
{
    /// <summary>Columns by which the list of deductions can be filtered.</summary>
    public static ColumnFilters<TdsDeduction> DeductionColumns { get; } = new ColumnFilters<TdsDeduction>()
        .Text("document", "Document", d => d.DocumentNumber)
        .CustomerName("customer", "Customer", d => d.CustomerId)
        .Text("contract", "Contract", d => d.ContractNumber)
        .Text("deductor", "Withheld by", d => d.DeductorGstin)
        .Day("month", "Month", d => d.Month)
        .Day("on", "Accounts of", d => d.WithheldOn)
        .Amount("cgst", "CGST ₹", d => d.Cgst)
        .Amount("sgst", "SGST/UTGST ₹", d => d.Sgst)
        .Amount("igst", "IGST ₹", d => d.Igst)
        .Amount("amount", "Withheld ₹", d => d.Amount)
        .Choice("state", "Status", d => d.Status);

    /// <summary>Columns by which the list of certificates can be filtered.</summary>
    public static ColumnFilters<TdsCertificate> CertificateColumns { get; } = new ColumnFilters<TdsCertificate>()
        .Text("number", "Certificate", c => c.Number)
        .Text("deductor", "Deductor", c => c.DeductorGstin)
        .Day("month", "Month", c => c.Month)
        .Amount("value", "Value ₹", c => c.Taxable)
        .Amount("cgst", "CGST ₹", c => c.Cgst)
        .Amount("sgst", "SGST/UTGST ₹", c => c.Sgst)
        .Amount("igst", "IGST ₹", c => c.Igst)
        .Amount("tax", "Tax ₹", c => c.Amount)
        .Choice("state", "Status", c => c.Status);

    public async Task<Page<TdsDeductionRow>> DeductionsAsync(TdsDeductionStatus? status, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = Filtered(db, status, request.Search, request.Where);
        var total = await found.CountAsync(ct);
        var sorted = request.Sort switch
        {
            "month" => request.Descending ? found.OrderByDescending(d => d.Month).ThenBy(d => d.Id) : found.OrderBy(d => d.Month).ThenBy(d => d.Id),
            "amount" => request.Descending ? found.OrderByDescending(d => d.Amount).ThenBy(d => d.Id) : found.OrderBy(d => d.Amount).ThenBy(d => d.Id),
            _ => request.Descending ? found.OrderByDescending(d => d.WithheldOn).ThenBy(d => d.Id) : found.OrderBy(d => d.WithheldOn).ThenBy(d => d.Id),
        };
        var rows = from d in sorted.Skip(request.Skip).Take(request.Take)
                   select new TdsDeductionRow(
                       d.Id, d.Status, d.ContractId, d.ContractNumber, db.Scoped<Customer>().Where(c => c.Id == d.CustomerId).Select(c => c.Name).FirstOrDefault() ?? string.Empty,
                       d.DocumentId, d.DocumentNumber, d.SupplierGstin, d.DeductorGstin, d.Month, d.WithheldOn, d.Cgst, d.Sgst, d.Igst, d.Amount,
                       db.Scoped<TdsCertificate>().Where(c => c.Id == d.CertificateId).Select(c => c.Number).FirstOrDefault(), d.OwningOfficeId);
        return new Page<TdsDeductionRow>(await rows.ToListAsync(ct), total);
    }

    /// <summary>Of all that the filter leaves and that is not reversed.</summary>
    public async Task<Money> SumAsync(TdsDeductionStatus? status, string? search, string? where = null, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return new(await Filtered(db, status, search, where).Where(d => d.Status != TdsDeductionStatus.Reversed).SumAsync(d => MoneySql.Paise(d.Amount), ct));
    }

    /// <summary>Certificates with what recorded tax of the same deductor and month comes to.</summary>
    public async Task<Page<TdsCertificateRow>> CertificatesAsync(TdsCertificateStatus? status, PageRequest request, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = CertificateColumns.Apply(db, db.Scoped<TdsCertificate>().AsNoTracking(), request.Where).Where(c => status == null || c.Status == status);
        if (!string.IsNullOrWhiteSpace(request.Search))
        {
            var start = SearchPattern.AtStart(request.Search.Trim());
            found = found.Where(c => EF.Functions.Like(c.Number, start, SearchPattern.Escape) || EF.Functions.Like(c.DeductorGstin, start, SearchPattern.Escape));
        }

        var total = await found.CountAsync(ct);
        var sorted = request.Sort switch
        {
            "number" => request.Descending ? found.OrderByDescending(c => c.Number).ThenBy(c => c.Id) : found.OrderBy(c => c.Number).ThenBy(c => c.Id),
            "amount" => request.Descending ? found.OrderByDescending(c => c.Amount).ThenBy(c => c.Id) : found.OrderBy(c => c.Amount).ThenBy(c => c.Id),
            _ => request.Descending ? found.OrderByDescending(c => c.Month).ThenBy(c => c.Number) : found.OrderBy(c => c.Month).ThenBy(c => c.Number),
        };
        var rows = from c in sorted.Skip(request.Skip).Take(request.Take)
                   select new TdsCertificateRow(
                       c.Id, c.Status, c.Number, c.DeductorGstin, c.Month, c.Taxable, c.Cgst, c.Sgst, c.Igst, c.Amount, c.OwningOfficeId,
                       new Money(db.Scoped<TdsDeduction>().Where(d => d.DeductorGstin == c.DeductorGstin && d.Month == c.Month && d.Status == TdsDeductionStatus.AwaitingCertificate).Sum(d => MoneySql.Paise(d.Amount))));
        return new Page<TdsCertificateRow>(await rows.ToListAsync(ct), total);
    }

    /// <summary>What may be withheld on the open documents of a contract, by the rate of today; none of a contract out of sight.</summary>
    public async Task<TdsOffer?> OfferAsync(ContractId contract, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await db.Scoped<Contract>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == contract, ct);
        if (found is null)
        {
            return null;
        }

        var customer = await db.Scoped<Customer>().AsNoTracking().Include(c => c.Gstins).FirstOrDefaultAsync(c => c.Id == found.CustomerId, ct);
        var account = BookedContract.IdOf(contract);
        var rate = (await GstTds.OnAsync(settings, IndianTime.Today(time), ct)).Rate;
        var documents = await db.Scoped<LedgerDocumentRow>().AsNoTracking().Include(d => d.Components)
            .Where(d => d.ContractId == account && (d.Kind == LedgerDocumentKind.Invoice || d.Kind == LedgerDocumentKind.DebitNote))
            .Where(d => db.Scoped<LedgerBalanceRow>().Any(b => b.DocumentId == d.Id && b.Account == LedgerAccount.Receivable && b.Amount > Money.Zero))
            .OrderBy(d => d.Date).ThenBy(d => d.Number).ToListAsync(ct);
        var gstins = customer?.Gstins.Select(g => g.Gstin.Value).Distinct().OrderByDescending(g => g[13] == 'D').ToList() ?? [];
        return new(found.Number, customer?.Name ?? string.Empty, found.NodalOfficeId, gstins, rate.ToString(), [.. documents.Select(d => d.ToVector()).Select(v => new TdsOfferLine(v.Id, v.Document.Number, v.Document.Date, v.Total, TdsHeads.At(v.Components, rate)))]);
    }

    private static IQueryable<TdsDeduction> Filtered(UccmsDbContext db, TdsDeductionStatus? status, string? search, string? where)
    {
        var found = DeductionColumns.Apply(db, db.Scoped<TdsDeduction>().AsNoTracking(), where).Where(d => status == null || d.Status == status);
        if (string.IsNullOrWhiteSpace(search))
        {
            return found;
        }

        var (start, anywhere) = (SearchPattern.AtStart(search.Trim()), SearchPattern.Anywhere(search.Trim()));
        return found.Where(d => EF.Functions.Like(d.DocumentNumber, start, SearchPattern.Escape) || EF.Functions.Like(d.DeductorGstin, start, SearchPattern.Escape)
            || EF.Functions.Like(d.ContractNumber, start, SearchPattern.Escape) || db.Scoped<Customer>().Any(c => c.Id == d.CustomerId && EF.Functions.Like(c.Name, anywhere, SearchPattern.Escape)));
    }
}

/// <summary>GST withheld in a list.</summary>
/// <param name="Certificate">Its number; none while it is awaited.</param>
public sealed record TdsDeductionRow(
    TdsDeductionId Id, TdsDeductionStatus Status, ContractId Contract, string ContractNumber, string CustomerName, LedgerDocumentId Document, string DocumentNumber,
    string SupplierGstin, string DeductorGstin, DateOnly Month, DateOnly WithheldOn, Money Cgst, Money Sgst, Money Igst, Money Amount, string? Certificate, OfficeId Office);

/// <summary>A certificate in a list.</summary>
/// <param name="Awaiting">Recorded tax of the same deductor and month that has no certificate.</param>
public sealed record TdsCertificateRow(
    TdsCertificateId Id, TdsCertificateStatus Status, string Number, string DeductorGstin, DateOnly Month, Money Taxable, Money Cgst, Money Sgst, Money Igst, Money Amount, OfficeId Office, Money Awaiting);

/// <summary>What may be withheld on the open documents of a contract.</summary>
/// <param name="Gstins">Of the customer; one for tax deducted at source first.</param>
/// <param name="Rate">In words.</param>
public sealed record TdsOffer(string ContractNumber, string CustomerName, OfficeId NodalOffice, IReadOnlyList<string> Gstins, string Rate, IReadOnlyList<TdsOfferLine> Lines);

/// <summary>One open document and what the law lets a deductor withhold on it.</summary>
public sealed record TdsOfferLine(LedgerDocumentId Document, string Number, DateOnly Date, Money Total, TdsHeads Most);
