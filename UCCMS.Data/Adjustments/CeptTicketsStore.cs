using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>Tickets to CEPT in the database, within the actor's reach.</summary>
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

    public async Task<IReadOnlyDictionary<string, BooksOfDay>> BooksOnAsync(IReadOnlyCollection<string> contractNumbers, DateOnly day, CancellationToken ct) =>
        await ContractBooks.OnAsync(db, contractNumbers, day, ct);

    public Task<BooksOfDay> BooksNowAsync(ContractId contract, CancellationToken ct) => ContractBooks.NowAsync(db, contract, ct);
}
