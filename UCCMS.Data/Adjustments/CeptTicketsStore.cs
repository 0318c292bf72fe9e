using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>Tickets to CEPT in the database, within the actor's reach; the books of a contract they are compared with are its whole books.</summary>
internal sealed class CeptTicketsStore(UccmsDbContext db) : ICeptTicketsStore
{
    public void Add(CeptTicket ticket) => db.Add(ticket);

    public async Task<CeptTicket> GetAsync(CeptTicketId id, CancellationToken ct) =>
        await CeptSight.Tickets(db).FirstOrDefaultAsync(t => t.Id == id, ct)
            ?? throw new RuleViolation("cept.not-found", "There is no such ticket, or it belongs to offices outside your post's reach.");

    public async Task<IReadOnlyList<CeptTicket>> RaisedOfAsync(IReadOnlyCollection<string> contractNumbers, CancellationToken ct) =>
        await db.Scoped<CeptTicket>()
            .Where(t => contractNumbers.Contains(t.ContractNumber) && (t.Status == CeptTicketStatus.Raised || t.Status == CeptTicketStatus.Resolved))
            .OrderBy(t => t.PreparedAtUtc).ToListAsync(ct);

    public async Task<IReadOnlyDictionary<string, BooksOfDay>> BooksOnAsync(IReadOnlyCollection<string> contractNumbers, DateOnly day, CancellationToken ct)
    {
        var contracts = await db.Scoped<Contract>().Where(c => contractNumbers.Contains(c.Number)).Select(c => new { c.Id, c.Number }).ToListAsync(ct);
        var books = await BooksAsync([.. contracts.Select(c => BookedContract.IdOf(c.Id))], day, ct);
        return contracts.ToDictionary(c => c.Number, c => books.GetValueOrDefault(BookedContract.IdOf(c.Id), Nothing), StringComparer.OrdinalIgnoreCase);
    }

    public async Task<BooksOfDay> BooksNowAsync(ContractId contract, CancellationToken ct)
    {
        var id = BookedContract.IdOf(contract);
        return (await BooksAsync([id], DateOnly.MaxValue, ct)).GetValueOrDefault(id, Nothing);
    }

    private static BooksOfDay Nothing => new(Money.Zero, Money.Zero);

    // Money is a credit. A shortfall is what APT took beyond it, so that the deposit stands below nothing there.
    private async Task<Dictionary<LedgerContractId, BooksOfDay>> BooksAsync(List<LedgerContractId> contracts, DateOnly day, CancellationToken ct)
    {
        var sums = await db.Set<LedgerPostingRow>().IgnoreQueryFilters([OfficeScopeFilter.Name])
            .Where(p => contracts.Contains(p.ContractId) && p.Date <= day)
            .Where(p => p.Account == LedgerAccount.Deposit || p.Account == LedgerAccount.Shortfall || p.Account == LedgerAccount.Receivable)
            .GroupBy(p => new { p.ContractId, p.Account })
            .Select(g => new { g.Key.ContractId, g.Key.Account, Paise = g.Sum(p => MoneySql.Paise(p.Amount)) })
            .ToListAsync(ct);
        return sums.GroupBy(s => s.ContractId).ToDictionary(
            g => g.Key,
            g => new BooksOfDay(
                new(-g.Where(s => s.Account != LedgerAccount.Receivable).Sum(s => s.Paise)),
                new(g.Where(s => s.Account == LedgerAccount.Receivable).Sum(s => s.Paise))));
    }
}
