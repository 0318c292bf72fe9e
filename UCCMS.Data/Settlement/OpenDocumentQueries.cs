using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement;

/// <summary>
/// What is owed on the documents of a contract. A customer pays for all of them at one counter, so whoever sees the contract
/// sees these: number, location, period and what is owed, nothing else.
/// </summary>
public sealed class OpenDocumentQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Invoices and debit notes on which something is owed, oldest first; none of a contract out of sight.</summary>
    public async Task<IReadOnlyList<OpenDocument>> OfAsync(ContractId contract, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (!await db.Scoped<Contract>().AnyAsync(c => c.Id == contract, ct))
        {
            return [];
        }

        var account = BookedContract.IdOf(contract);
        var owed = db.Set<LedgerBalanceRow>().IgnoreQueryFilters([OfficeScopeFilter.Name])
            .Where(b => b.ContractId == account && b.Account == LedgerAccount.Receivable && b.Amount > Money.Zero);
        return await (from d in db.Set<LedgerDocumentRow>().IgnoreQueryFilters([OfficeScopeFilter.Name])
                      where d.ContractId == account && (d.Kind == LedgerDocumentKind.Invoice || d.Kind == LedgerDocumentKind.DebitNote)
                      join b in owed on d.Id equals b.DocumentId
                      join o in db.Set<Office>() on d.OwningOfficeId equals o.Id
                      orderby d.Date, d.Number
                      select new OpenDocument(d.Id, d.Kind, d.Number, d.Date, d.PeriodFrom, o.Name, d.Components.Sum(c => MoneySql.Paise(c.Amount)), b.Amount)).ToListAsync(ct);
    }

    /// <summary>Those of these contracts on which something is owed.</summary>
    public async Task<IReadOnlySet<ContractId>> OwingAsync(IReadOnlyCollection<ContractId> contracts, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        List<LedgerContractId> accounts = [.. contracts.Select(BookedContract.IdOf)];
        var owing = await db.Set<LedgerBalanceRow>().IgnoreQueryFilters([OfficeScopeFilter.Name])
            .Where(b => accounts.Contains(b.ContractId) && b.Account == LedgerAccount.Receivable && b.Amount > Money.Zero)
            .Select(b => b.ContractId).Distinct().ToListAsync(ct);
        return owing.Select(a => new ContractId(a.Value)).ToHashSet();
    }
}

/// <summary>A document on which something is owed.</summary>
/// <param name="Paise">What it came to when it was issued.</param>
/// <param name="Owed">Now.</param>
public sealed record OpenDocument(LedgerDocumentId Id, LedgerDocumentKind Kind, string Number, DateOnly Date, DateOnly? PeriodFrom, string LocationName, long Paise, Money Owed)
{
    public Money Total => new(Paise);
}
