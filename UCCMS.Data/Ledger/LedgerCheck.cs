using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Ledger;

/// <summary>
/// The books hold: every journal is nil on each side, every balance is the sum of its lines, only money comes and goes through
/// the cash book, and every invariant of <see cref="LedgerInvariants"/> holds; the first document that breaks one is named.
/// Contract by contract, so that memory does not grow with the years.
/// </summary>
public sealed class LedgerCheck(IDbContextFactory<UccmsDbContext> contexts) : IIntegrityCheck
{
    private static readonly LedgerAccount[] DemandAccounts = [.. Enum.GetValues<LedgerAccount>().Where(a => LedgerChart.SideOf(a) == LedgerSide.Demand)];

    private static readonly LedgerAct[] MoneyActs =
        [LedgerAct.MoneyReceived, LedgerAct.ChequeRealised, LedgerAct.ReceiptDishonoured, LedgerAct.Refunded, LedgerAct.Reversal];

    public string Name => "Ledger";

    public async Task<IntegrityResult> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var snapshot = await db.Database.BeginTransactionAsync(ct);
        var broken = new List<string>();
        broken.AddRange(await LopsidedAsync(db, ct));
        broken.AddRange(await StrayCashAsync(db, ct));
        var contracts = await db.Scoped<LedgerContractRow>().AsNoTracking().OrderBy(c => c.Id).ToListAsync(ct);
        foreach (var contract in contracts)
        {
            broken.AddRange(await BrokenOfAsync(db, contract, ct));
            if (broken.Count >= IntegrityResult.MostNamed)
            {
                break;
            }
        }

        return new IntegrityResult(await db.Scoped<LedgerPostingRow>().LongCountAsync(ct), [.. broken.Take(IntegrityResult.MostNamed)]);
    }

    private static async Task<IEnumerable<string>> LopsidedAsync(UccmsDbContext db, CancellationToken ct)
    {
        var lopsided = await db.Scoped<LedgerPostingRow>()
            .GroupBy(p => new { p.JournalId, IsDemand = DemandAccounts.Contains(p.Account) })
            .Select(g => new { g.Key.JournalId, g.Key.IsDemand, Sum = g.Sum(p => MoneySql.Paise(p.Amount)) })
            .Where(g => g.Sum != 0)
            .OrderBy(g => g.JournalId)
            .Take(IntegrityResult.MostNamed)
            .ToListAsync(ct);
        return lopsided.Select(l => $"Journal {l.JournalId.Value} comes to {new Money(l.Sum)} on the {(l.IsDemand ? "demand" : "accounts")} side.");
    }

    private static async Task<IEnumerable<string>> StrayCashAsync(UccmsDbContext db, CancellationToken ct)
    {
        var stray = await db.Scoped<LedgerPostingRow>().Where(p => p.Account == LedgerAccount.CashBook)
            .Join(db.Set<LedgerJournalRow>().Where(j => !MoneyActs.Contains(j.Act)), p => p.JournalId, j => j.Id, (p, j) => new { j.Id, j.Act })
            .OrderBy(j => j.Id)
            .Take(IntegrityResult.MostNamed)
            .ToListAsync(ct);
        return stray.Select(j => $"Journal {j.Id.Value}, {Words.Of(j.Act)}, touches the cash book.");
    }

    private static async Task<IEnumerable<string>> BrokenOfAsync(UccmsDbContext db, LedgerContractRow contract, CancellationToken ct)
    {
        var rows = await db.Scoped<LedgerBalanceRow>().AsNoTracking().Where(b => b.ContractId == contract.Id && b.Amount != Money.Zero).ToListAsync(ct);
        var balances = rows.Select(r => r.ToBalance()).ToDictionary(b => b.Key, b => b.Amount);
        var sums = await SumsAsync(db, contract.Id, ct);
        var documents = await db.Scoped<LedgerDocumentRow>().AsNoTracking().Include(d => d.Components).Where(d => d.ContractId == contract.Id).ToListAsync(ct);
        var drifted = sums.Keys.Union(balances.Keys)
            .Where(k => sums.GetValueOrDefault(k) != balances.GetValueOrDefault(k))
            .Select(k => $"{k} of contract {contract.Id.Value} stands at {balances.GetValueOrDefault(k)}, its lines come to {sums.GetValueOrDefault(k)}{In(documents, k)}.");
        var strangers = balances.Keys.Where(k => k.HasDocument && documents.All(d => d.Id != k.Document)).Select(k => $"{k} belongs to a document that does not stand in the ledger: {k.Document.Value}.").ToList();
        if (strangers.Count > 0)
        {
            return [.. drifted, .. strangers];
        }

        var book = new LedgerBook([contract.ToAccount()], documents.Select(d => d.ToVector()), sums.Select(s => new LedgerBalance(s.Key, s.Value)));
        return [.. drifted, .. LedgerInvariants.Broken(book).Select(b => $"{b.Invariant}: {b.Sentence}")];
    }

    private static string In(List<LedgerDocumentRow> documents, LedgerKey key) => documents.FirstOrDefault(d => d.Id == key.Document) is { } document ? $", {document.Number} under {document.Gstin}" : string.Empty;

    private static async Task<Dictionary<LedgerKey, Money>> SumsAsync(UccmsDbContext db, LedgerContractId contract, CancellationToken ct)
    {
        var sums = await db.Scoped<LedgerPostingRow>().Where(p => p.ContractId == contract)
            .GroupBy(p => new { p.Account, p.OfficeId, p.ToOfficeId, p.CarrierId, p.DocumentId, p.Component, p.Gstin })
            .Select(g => new { g.Key, Sum = g.Sum(p => MoneySql.Paise(p.Amount)) })
            .Where(g => g.Sum != 0)
            .ToListAsync(ct);
        return sums.ToDictionary(
            s => LedgerKey.FromStored(s.Key.Account, contract, s.Key.OfficeId, s.Key.ToOfficeId, s.Key.CarrierId, s.Key.DocumentId, s.Key.Component, s.Key.Gstin),
            s => new Money(s.Sum));
    }
}
