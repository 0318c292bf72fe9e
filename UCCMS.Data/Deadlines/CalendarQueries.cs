using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Billing;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Billing;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Deadlines;

/// <summary>How the dates of the calendar stand, within the actor's reach.</summary>
public sealed class CalendarQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    private const int MostContracts = 500;

    /// <summary>Whether the billing run of a day has finished.</summary>
    public async Task<bool> IsBilledAsync(DateOnly day, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<JobRun>().AnyAsync(r => r.Job == BillingRun.Key && r.Day == day && r.Status == JobRunStatus.Finished, ct);
    }

    /// <summary>The day on which the oldest transfer entry that is not posted was prepared; none where all are.</summary>
    public async Task<DateOnly?> OldestTransferAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var oldest = await db.Scoped<TransferEntry>()
            .Where(e => e.Status == TransferEntryStatus.Draft || e.Status == TransferEntryStatus.Submitted || e.Status == TransferEntryStatus.Verified || e.Status == TransferEntryStatus.Approved)
            .MinAsync(e => (DateTime?)e.PreparedAtUtc, ct);
        return oldest is { } utc ? IndianTime.DateOf(utc) : null;
    }

    /// <summary>The last day of the oldest period of a BNPL contract whose drafts are not consolidated or whose invoices are not issued.</summary>
    public async Task<DateOnly?> OldestUnbilledAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var bnpl = db.Scoped<Contract>().Where(c => c.Payment == PaymentKind.Bnpl).Select(c => c.Id);
        return await db.Scoped<LocationDraft>().Where(d => bnpl.Contains(d.ContractId) && d.Status != LocationDraftStatus.Invoiced).MinAsync(d => (DateOnly?)d.PeriodTo, ct);
    }

    /// <summary>The date of the oldest document of a BNPL customer on which something is owed.</summary>
    public async Task<DateOnly?> OldestOwedAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await (
            from d in db.Scoped<LedgerDocumentRow>()
            join b in db.Scoped<LedgerBalanceRow>() on d.Id equals b.DocumentId
            where b.Account == LedgerAccount.Receivable && b.Amount > Money.Zero
            select (DateOnly?)d.Date).MinAsync(ct);
    }

    /// <summary>Contracts in force whose last day lies between two days, both included.</summary>
    public async Task<IReadOnlyList<EndingContract>> EndingAsync(DateOnly first, DateOnly until, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var contracts = db.Scoped<Contract>().AsNoTracking();
        return await (
            from c in contracts
            where c.Status == ContractStatus.Active && c.To >= first && c.To <= until
            orderby c.To, c.Number
            select new EndingContract(
                c.Id, c.Number, c.To,
                db.Scoped<Customer>().Where(k => k.Id == c.CustomerId).Select(k => k.Name).FirstOrDefault() ?? string.Empty,
                db.Set<Office>().Where(o => o.Id == c.NodalOfficeId).Select(o => o.Name).First(),
                contracts.Any(n => n.CustomerId == c.CustomerId && n.Status == ContractStatus.Active && n.To > c.To && n.NodalOfficeId == c.NodalOfficeId)))
            .Take(MostContracts).ToListAsync(ct);
    }
}

/// <summary>A contract and its last day.</summary>
/// <param name="Id">Of the contract.</param>
/// <param name="Number">Of the contract.</param>
/// <param name="LastDay">Of the contract.</param>
/// <param name="CustomerName">Whose it is.</param>
/// <param name="NodalOffice">Who renews it.</param>
/// <param name="IsRenewed">The customer has a later one with the same nodal office.</param>
public sealed record EndingContract(ContractId Id, string Number, DateOnly LastDay, string CustomerName, string NodalOffice, bool IsRenewed);
