using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>A period of a BNPL contract with money lying for its documents at the nodal office, not yet on a prepared voucher.</summary>
/// <param name="Since">IST date since when the oldest of it lies.</param>
public sealed record LyingPeriod(ContractId ContractId, string ContractNumber, string CustomerName, DateOnly PeriodFrom, int Documents, Money Lying, Money Owed, DateOnly Since);

/// <summary>The documents of a period with where they stand, beside what APT charged for it.</summary>
/// <param name="OnDrafts">Those on a misc. transaction that is prepared and not posted.</param>
public sealed record AdjustmentPeriod(
    PeriodCase Case, bool IsAdvance, IReadOnlyList<DocumentPosition> Documents, IReadOnlySet<LedgerDocumentId> OnDrafts, IReadOnlyList<AptInvoice> AptInvoices)
{
    /// <summary>All that the documents come to beside all that APT charged (SOP 4.C).</summary>
    public AptComparison Whole => AptComparison.Of(AptVectors.ByLocation(AptInvoices), AptComparison.WholeByLocation(Documents));

    /// <summary>What is open of the documents beside what APT settled (SOP 4.B).</summary>
    public AptComparison OpenAgainst(AptSettlement settlement) => AptComparison.Of(
        AptVectors.ByLocation(AptInvoices.Where(i => settlement.Invoices.Any(s => s.AptInvoiceId == i.Id))),
        AptComparison.OpenByLocation(Documents.Where(d => !d.Open.IsNone)));
}

/// <summary>What misc. transactions and differences to APT are prepared from, within the post's sight (SOP 4.B, 4.C).</summary>
public sealed class AdjustmentPeriodQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<LyingPeriod>> LyingAsync(OfficeId nodal, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var periods = await (
            from balance in db.Scoped<LedgerBalanceRow>()
            where balance.Account == LedgerAccount.Unclassified && balance.OfficeId == nodal && balance.NodalOfficeId == nodal && balance.Component != string.Empty && balance.Amount != Money.Zero
            join document in db.Scoped<LedgerDocumentRow>() on balance.DocumentId equals document.Id
            where !document.IsAdvance && document.PeriodFrom != null
                && !db.Scoped<MiscTransaction>().Any(m => m.Status == MiscTransactionStatus.Draft && m.Lines.Any(l => l.DocumentId == document.Id))
            group new { balance, document } by new { document.ContractId, document.PeriodFrom } into period
            select new { period.Key.ContractId, period.Key.PeriodFrom, Paise = period.Sum(p => MoneySql.Paise(p.balance.Amount)), Since = period.Min(p => p.balance.Since), Documents = period.Select(p => p.document.Id).Distinct().Count() })
            .OrderBy(p => p.Since).Take(100).ToListAsync(ct);
        if (periods.Count == 0)
        {
            return [];
        }

        List<LedgerContractId> ids = [.. periods.Select(p => p.ContractId).Distinct()];
        List<ContractId> contractIds = [.. ids.Select(i => new ContractId(i.Value))];
        var contracts = await db.Scoped<Contract>().Where(c => contractIds.Contains(c.Id))
            .Join(db.Scoped<Customer>(), c => c.CustomerId, c => c.Id, (contract, customer) => new { contract.Id, contract.Number, customer.Name }).ToDictionaryAsync(c => c.Id, ct);
        var owed = await (
            from balance in db.Scoped<LedgerBalanceRow>()
            where balance.Account == LedgerAccount.Receivable && ids.Contains(balance.ContractId)
            join document in db.Scoped<LedgerDocumentRow>() on balance.DocumentId equals document.Id
            group balance by new { document.ContractId, document.PeriodFrom } into period
            select new { period.Key.ContractId, period.Key.PeriodFrom, Paise = period.Sum(b => MoneySql.Paise(b.Amount)) }).ToListAsync(ct);
        return
        [
            .. from period in periods
               let contract = contracts.GetValueOrDefault(new ContractId(period.ContractId.Value))
               where contract is not null
               let open = owed.Where(o => o.ContractId == period.ContractId && o.PeriodFrom == period.PeriodFrom).Sum(o => o.Paise)
               select new LyingPeriod(contract.Id, contract.Number, contract.Name, period.PeriodFrom!.Value, period.Documents, new(-period.Paise), new(open), period.Since),
        ];
    }

    /// <summary>None where the post sees no such contract.</summary>
    public async Task<AdjustmentPeriod?> PeriodAsync(ContractId id, DateOnly day, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var contract = await db.Scoped<Contract>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == id, ct);
        if (contract is null || await db.Scoped<Customer>().AsNoTracking().FirstOrDefaultAsync(c => c.Id == contract.CustomerId, ct) is not { } customer)
        {
            return null;
        }

        var of = PeriodCase.Of(contract, customer, contract.PeriodContaining(day));
        var positions = await PositionsAsync(db, BookedContract.IdOf(id), of.PeriodFrom, ct);
        List<LedgerDocumentId> documents = [.. positions.Select(p => p.Document.Id)];
        var drafted = await db.Scoped<MiscTransaction>().Where(m => m.Status == MiscTransactionStatus.Draft).SelectMany(m => m.Lines).Where(l => documents.Contains(l.DocumentId)).Select(l => l.DocumentId).Distinct().ToListAsync(ct);
        var apt = await db.Scoped<AptInvoice>().AsNoTracking().Include(i => i.Lines).Where(i => i.ContractId == id && i.PeriodFrom == of.PeriodFrom).ToListAsync(ct);
        return new(of, contract.IsAdvance, positions, drafted.ToHashSet(), apt);
    }

    /// <summary>Names of offices.</summary>
    public async Task<IReadOnlyDictionary<OfficeId, string>> OfficesAsync(IReadOnlyCollection<OfficeId> ids, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Set<Office>().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, ct);
    }

    private static async Task<IReadOnlyList<DocumentPosition>> PositionsAsync(UccmsDbContext db, LedgerContractId contract, DateOnly periodFrom, CancellationToken ct)
    {
        var rows = await db.Scoped<LedgerDocumentRow>().AsNoTracking().Include(d => d.Components)
            .Where(d => d.ContractId == contract && d.PeriodFrom == periodFrom)
            .Where(d => d.Kind == LedgerDocumentKind.Invoice || d.Kind == LedgerDocumentKind.DebitNote || d.Kind == LedgerDocumentKind.CreditNote)
            .OrderBy(d => d.Date).ThenBy(d => d.Number).ToListAsync(ct);
        List<LedgerDocumentId> ids = [.. rows.Select(r => r.Id)];
        var balances = (await db.Scoped<LedgerBalanceRow>().AsNoTracking().Where(b => ids.Contains(b.DocumentId) && b.Amount != Money.Zero).ToListAsync(ct)).ToLookup(b => b.DocumentId);
        return [.. rows.Select(r => DocumentPosition.Of(r.ToVector(), [.. balances[r.Id].Select(b => b.ToBalance())]))];
    }
}
