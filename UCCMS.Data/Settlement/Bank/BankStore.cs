using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Bank;

/// <summary>Bank statements and decisions about their lines in the database, within the actor's reach.</summary>
public sealed class BankStore(UccmsDbContext db) : IBankStore
{
    private const int KeysAtOnce = 1_000;

    public void Add(BankStatement statement, IReadOnlyList<BankLine> lines)
    {
        db.Add(statement);
        db.AddRange(lines);
    }

    public void Add(BankClearing clearing) => db.Add(clearing);

    // an account is one office's in the whole Department
    public async Task<OfficeId?> OfficeOfAsync(string account, CancellationToken ct) =>
        await db.Set<BankStatement>().IgnoreQueryFilters([OfficeScopeFilter.Name]).Where(s => s.Account == account).Select(s => (OfficeId?)s.OwningOfficeId).FirstOrDefaultAsync(ct);

    public Task<BankStatement?> FindAsync(string account, string number, CancellationToken ct) =>
        db.Scoped<BankStatement>().AsNoTracking().FirstOrDefaultAsync(s => s.Account == account && s.Number == number, ct);

    public async Task<IReadOnlySet<string>> KnownKeysAsync(string account, IReadOnlyCollection<string> keys, CancellationToken ct)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var some in keys.Chunk(KeysAtOnce))
        {
            known.UnionWith(await db.Scoped<BankLine>().Where(l => l.Account == account && some.Contains(l.Key)).Select(l => l.Key).ToListAsync(ct));
        }

        return known;
    }

    public async Task<BankLine> GetLineAsync(BankLineId id, CancellationToken ct) =>
        await db.Scoped<BankLine>().AsNoTracking().FirstOrDefaultAsync(l => l.Id == id, ct)
        ?? throw new RuleViolation("bank-line.not-found", "There is no such bank line, or it belongs to offices outside your post's reach.");

    public Task<BankClearing?> OfLineAsync(BankLineId line, CancellationToken ct) =>
        OpenBankLines.Standing(db).FirstOrDefaultAsync(c => c.LineId == line, ct);

    public Task<BankClearing?> OfReceiptAsync(ReceiptId receipt, CancellationToken ct) =>
        OpenBankLines.Standing(db).FirstOrDefaultAsync(c => c.ReceiptId == receipt, ct);

    public Receipt JustRecorded(ReceiptId id) => db.Set<Receipt>().Local.Single(r => r.Id == id);

    public Task<OpenBank> OpenAsync(OfficeId office, CancellationToken ct) => OpenBankLines.OpenAsync(db, office, ct);

    public async Task<IReadOnlyList<(BankLine Line, Receipt Receipt)>> PairsAsync(IReadOnlyCollection<BankProposal> proposals, CancellationToken ct)
    {
        List<BankLineId> lineIds = [.. proposals.Select(p => p.Line)];
        List<ReceiptId> receiptIds = [.. proposals.Select(p => p.Receipt!.Value)];
        var lines = await db.Scoped<BankLine>().AsNoTracking().Where(l => EF.Parameter(lineIds).Contains(l.Id)).ToDictionaryAsync(l => l.Id, ct);
        var receipts = await db.Scoped<Receipt>().AsNoTracking().Where(r => EF.Parameter(receiptIds).Contains(r.Id)).ToDictionaryAsync(r => r.Id, ct);
        return [.. proposals.Select(p => (lines[p.Line], receipts[p.Receipt!.Value]))];
    }
}
