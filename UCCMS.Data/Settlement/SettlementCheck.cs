using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Ledger;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Tds;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement;

/// <summary>
/// Every receipt, allocation, refund, tax withheld and settlement from a deposit stands in the books with its amount, reversed
/// where it is, a cheque with all that the bank did with it, and nothing stands there without one; what is on its way is what sent
/// intimations say.
/// </summary>
public sealed class SettlementCheck(IDbContextFactory<UccmsDbContext> contexts) : IIntegrityCheck
{
    public string Name => "Money in";

    public async Task<IntegrityResult> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var receipts = await db.Scoped<Receipt>().AsNoTracking().Select(r => new ReceiptClaim(r.Id, r.Mode, r.Status, r.Amount, r.ContractNumber, r.RealisedOn)).ToListAsync(ct);
        var allocations = await db.Scoped<Allocation>().AsNoTracking().Select(a => new { a.Id, a.Amount, a.IsUndone, a.IsCalledBack, a.DocumentNumber }).ToListAsync(ct);
        var refunds = await db.Scoped<Refund>().AsNoTracking().Select(r => new { r.Id, r.Amount, r.ContractNumber }).ToListAsync(ct);
        var withheld = await db.Scoped<TdsDeduction>().AsNoTracking().Select(w => new { w.Id, w.Amount, w.Status, w.DocumentNumber }).ToListAsync(ct);
        var settled = await SettledAsync(db, ct);
        List<string> broken =
        [
            .. Compare(
                await PostedAsync(db, LedgerAct.MoneyReceived, LedgerAccount.CashBook, ct),
                receipts.Where(r => r.Mode != ReceiptMode.Cheque).Select(r => r.ToClaim(r.Status == ReceiptStatus.Reversed))),
            .. await ChequesAsync(db, receipts, ct),
            .. Compare(
                await PostedAsync(db, LedgerAct.TdsWithheld, LedgerAccount.TdsReceivable, ct),
                withheld.Select(w => new Claim($"tds/{w.Id.Value}", $"GST TDS on {w.DocumentNumber}", w.Amount, w.Status == TdsDeductionStatus.Reversed))),
            .. Compare(
                await PostedAsync(db, LedgerAct.MoneyAllocated, LedgerAccount.Receivable, ct),
                allocations.Select(a => new Claim($"allocation/{a.Id.Value}", $"Allocation to {a.DocumentNumber}", a.Amount, a.IsUndone && !a.IsCalledBack))),
            .. Compare(
                await PostedAsync(db, LedgerAct.Refunded, LedgerAccount.CashBook, ct),
                refunds.Select(r => new Claim($"refund/{r.Id.Value}", $"Refund, contract {r.ContractNumber}", r.Amount, false))),
            .. Compare(await PostedAsync(db, LedgerAct.SettledFromDeposit, LedgerAccount.Deposit, ct), settled),
            .. await OnTheWayAsync(db, ct),
        ];
        return new IntegrityResult(receipts.Count + allocations.Count + refunds.Count + withheld.Count + settled.Count, [.. broken.Take(IntegrityResult.MostNamed)]);
    }

    // what notes cancelled out moved no money
    private static async Task<List<Claim>> SettledAsync(UccmsDbContext db, CancellationToken ct)
    {
        var lines = await (from s in db.Scoped<DepositSettlement>().AsNoTracking()
                           from l in s.Lines
                           where l.SettledOn != null && l.Amount != Money.Zero
                           join d in db.Scoped<LedgerDocumentRow>() on l.DocumentId equals d.Id
                           select new { l.DocumentId, d.Kind, l.DocumentNumber, l.Amount, s.ContractNumber }).ToListAsync(ct);
        return lines.ConvertAll(l => new Claim(
            l.Kind == LedgerDocumentKind.Invoice ? GstInvoice.KeyOf(new(l.DocumentId.Value)) : GstNote.KeyOf(new(l.DocumentId.Value)),
            $"Settlement of {l.DocumentNumber} from the deposit of contract {l.ContractNumber}",
            new Money(Math.Abs(l.Amount.Paise)),
            IsReversed: false));
    }

    /// <summary>A cheque was taken; it is in collection, or realised, or came back; and once realised it may have been dishonoured.</summary>
    private static async Task<List<string>> ChequesAsync(UccmsDbContext db, IReadOnlyList<ReceiptClaim> receipts, CancellationToken ct)
    {
        var cheques = receipts.Where(r => r.Mode == ReceiptMode.Cheque).ToList();
        return
        [
            .. Compare(await PostedAsync(db, LedgerAct.ChequeTaken, LedgerAccount.ChequesInCollection, ct), cheques.Select(r => r.ToClaim())),
            .. Compare(await PostedAsync(db, LedgerAct.ChequeRealised, LedgerAccount.ChequesInCollection, ct), cheques.Where(r => r.RealisedOn != null).Select(r => r.ToClaim())),
            .. Compare(
                await PostedAsync(db, LedgerAct.ChequeReturned, LedgerAccount.ChequesInCollection, ct),
                cheques.Where(r => r.Status is ReceiptStatus.ReturnedUnpaid or ReceiptStatus.Reversed).Select(r => r.ToClaim())),
            .. Compare(
                await PostedAsync(db, LedgerAct.ReceiptDishonoured, LedgerAccount.CashBook, ct),
                receipts.Where(r => r.Status == ReceiptStatus.Dishonoured).Select(r => r.ToClaim())),
        ];
    }

    /// <summary>What the journals of an act put on an account, by their cause.</summary>
    private static async Task<Dictionary<string, Posted>> PostedAsync(UccmsDbContext db, LedgerAct act, LedgerAccount account, CancellationToken ct)
    {
        var journals = db.Set<LedgerJournalRow>();
        var rows = await (from j in journals
                          where j.Act == act
                          join p in db.Scoped<LedgerPostingRow>() on j.Id equals p.JournalId
                          where p.Account == account
                          select new { j.Cause, p.Amount, IsReversed = journals.Any(r => r.ReversesId == j.Id) }).ToListAsync(ct);
        return rows.GroupBy(r => r.Cause, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => new Posted(new(Math.Abs(g.Sum(r => r.Amount.Paise))), g.Any(r => r.IsReversed)), StringComparer.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Compare(Dictionary<string, Posted> posted, IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            if (!posted.Remove(claim.Cause, out var found))
            {
                yield return $"{claim.Title} does not stand in the ledger.";
            }
            else if (found.Amount != claim.Amount || found.IsReversed != claim.IsReversed)
            {
                yield return $"{claim.Title} says {claim.Amount}{Said(claim.IsReversed)}, the ledger {found.Amount}{Said(found.IsReversed)}.";
            }
        }

        foreach (var cause in posted.Keys)
        {
            yield return $"The ledger has {cause}, which does not exist.";
        }
    }

    private static async Task<List<string>> OnTheWayAsync(UccmsDbContext db, CancellationToken ct)
    {
        var carriers = db.Scoped<Intimation>().Select(i => i.Carrier);
        var onTheWay = await db.Scoped<LedgerBalanceRow>().Where(b => b.Account == LedgerAccount.InterOffice && carriers.Contains(b.CarrierId))
            .GroupBy(b => b.CarrierId).Select(g => new { g.Key, Sum = g.Sum(b => MoneySql.Paise(b.Amount)) }).ToDictionaryAsync(g => g.Key, g => new Money(-g.Sum), ct);
        var intimations = await db.Scoped<Intimation>().AsNoTracking().Select(i => new { i.Carrier, i.Status, i.Amount, i.ContractNumber }).ToListAsync(ct);
        return
        [
            .. from i in intimations
               let expected = i.Status == IntimationStatus.Sent ? i.Amount : Money.Zero
               let found = onTheWay.GetValueOrDefault(i.Carrier)
               where found != expected
               select $"Intimation of {i.Amount}, contract {i.ContractNumber}, is {Words.Of(i.Status).ToLowerInvariant()}, and {found} of it is on its way.",
        ];
    }

    private static string Said(bool isReversed) => isReversed ? ", reversed" : string.Empty;

    private sealed record ReceiptClaim(ReceiptId Id, ReceiptMode Mode, ReceiptStatus Status, Money Amount, string ContractNumber, DateOnly? RealisedOn)
    {
        public Claim ToClaim(bool isReversed = false) => new($"receipt/{Id.Value}", $"Receipt of {Amount}, contract {ContractNumber}", Amount, isReversed);
    }

    private sealed record Posted(Money Amount, bool IsReversed);

    private sealed record Claim(string Cause, string Title, Money Amount, bool IsReversed);
}
