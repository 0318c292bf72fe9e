using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement;

/// <summary>Money of a contract, of a customer and of one document, within the post's sight.</summary>
public sealed class MoneyQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>What stands in the books of a contract; null when the post sees none of it.</summary>
    public async Task<ContractMoney?> OfContractAsync(ContractId contract, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await SumAsync(db, [BookedContract.IdOf(contract)], ct);
    }

    /// <summary>What stands in the books of a customer's contracts together; null when the post sees none of it.</summary>
    public async Task<ContractMoney?> OfCustomerAsync(CustomerId customer, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var contracts = await db.Scoped<Contract>().Where(c => c.CustomerId == customer).Select(c => c.Id).ToListAsync(ct);
        return await SumAsync(db, contracts.ConvertAll(BookedContract.IdOf), ct);
    }

    /// <summary>What of which receipts a document took, oldest first.</summary>
    public async Task<IReadOnlyList<DocumentReceiptRow>> OfDocumentAsync(LedgerDocumentId document, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await (from a in db.Scoped<Allocation>()
                      where a.DocumentId == document
                      join r in db.Scoped<Receipt>() on a.ReceiptId equals r.Id
                      join o in db.Set<Office>() on r.OwningOfficeId equals o.Id
                      orderby a.MadeAtUtc, a.Id
                      select new DocumentReceiptRow(r.Id, r.Mode, r.Reference, r.ReceivedOn, o.Name, a.Amount, a.IsUndone)).ToListAsync(ct);
    }

    /// <summary>What is owed on a document; null when the books do not know it or the post does not see it.</summary>
    public async Task<Money?> OwedOnAsync(LedgerDocumentId document, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<LedgerDocumentRow>().AnyAsync(d => d.Id == document, ct)
            ? new Money(await db.Scoped<LedgerBalanceRow>().Where(b => b.DocumentId == document && b.Account == LedgerAccount.Receivable).SumAsync(b => MoneySql.Paise(b.Amount), ct))
            : null;
    }

    /// <summary>Of a contract, called back or overdrawn at an office and not made good: the next money there makes it good first.</summary>
    public async Task<Money> DebtsAtAsync(ContractId contract, OfficeId office, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (account, none) = (BookedContract.IdOf(contract), default(LedgerDocumentId));
        return new(await db.Scoped<LedgerBalanceRow>()
            .Where(b => b.ContractId == account && b.OfficeId == office && b.DocumentId == none && (b.Account == LedgerAccount.Dishonoured || b.Account == LedgerAccount.Shortfall))
            .SumAsync(b => MoneySql.Paise(b.Amount), ct));
    }

    private static async Task<ContractMoney?> SumAsync(UccmsDbContext db, List<LedgerContractId> contracts, CancellationToken ct)
    {
        var none = default(LedgerDocumentId);
        var sums = await db.Scoped<LedgerBalanceRow>().Where(b => EF.Parameter(contracts).Contains(b.ContractId))
            .GroupBy(b => new { b.Account, HasDocument = b.DocumentId != none })
            .Select(g => new { g.Key.Account, g.Key.HasDocument, Sum = g.Sum(b => MoneySql.Paise(b.Amount)) }).ToListAsync(ct);
        if (sums.Count == 0)
        {
            return null;
        }

        Money Of(LedgerAccount account, bool? hasDocument = null) => new(sums.Where(s => s.Account == account && (hasDocument is null || s.HasDocument == hasDocument)).Sum(s => s.Sum));
        return new ContractMoney(
            -Of(LedgerAccount.Deposit),
            -Of(LedgerAccount.Unclassified, hasDocument: false),
            Of(LedgerAccount.Receivable),
            -Of(LedgerAccount.Unclassified, hasDocument: true),
            -Of(LedgerAccount.InterOffice),
            Of(LedgerAccount.Dishonoured) + Of(LedgerAccount.Shortfall),
            Of(LedgerAccount.ChequesInCollection));
    }
}

/// <summary>Money of a contract in the books.</summary>
/// <param name="Deposit">Of an Advance customer, at the nodal office.</param>
/// <param name="Free">Received and not allocated.</param>
/// <param name="Owed">On all documents.</param>
/// <param name="Lying">Allocated to documents and not accounted yet.</param>
/// <param name="OnTheWay">Between two offices' accounts.</param>
/// <param name="NotMadeGood">Called back or settled beyond the money.</param>
/// <param name="InCollection">Cheques that are not realised; what they are for is owed.</param>
public sealed record ContractMoney(Money Deposit, Money Free, Money Owed, Money Lying, Money OnTheWay, Money NotMadeGood, Money InCollection = default);

/// <summary>Money of one receipt that a document took.</summary>
public sealed record DocumentReceiptRow(ReceiptId Receipt, ReceiptMode Mode, string? Reference, DateOnly ReceivedOn, string OfficeName, Money Amount, bool IsUndone);
