using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>
/// Settles what is due of an Advance contract that APT bills no longer: oldest first, each document whole or not at all. One
/// that the deposit does not cover waits, and the next is tried, so that no revenue stays away while its money is there.
/// </summary>
public sealed class DepositSettling(ISettlementStore settlement, ILedgerStore ledger)
{
    /// <param name="contract">Any; of one that pays later nothing is settled here.</param>
    /// <param name="today">Day of the accounts; what has its billing date by then is due.</param>
    /// <param name="ct">Stops it before anything is posted.</param>
    public async Task<DepositSettled> SettleAsync(Contract contract, DateOnly today, CancellationToken ct)
    {
        if (!contract.IsAdvance)
        {
            return DepositSettled.Nothing;
        }

        var account = BookedContract.Of(contract);
        await ledger.OpenAsync(LedgerExtent.Of(account), ct); // whoever settles the same contract waits here, and then finds it done
        var due = await DueAsync(contract, today, ct);
        var kept = await settlement.DepositSettlementsAsync(contract.Id, [.. due.Select(c => c.BillingDate).Distinct()], ct);
        if (due.Count == 0 && kept.Count == 0)
        {
            return DepositSettled.Nothing;
        }

        var book = await ledger.OpenAsync(LedgerExtent.Of(account, [.. due.SelectMany(c => c.Documents)]), ct);
        var done = new List<Money>();
        var waiting = new List<Money>();
        var rows = kept.ToDictionary(k => k.BillingDate);
        foreach (var claim in due)
        {
            var row = RowOf(rows, contract, claim.BillingDate);
            if (claim.Owed <= DepositJournals.Available(book, account))
            {
                await ledger.PostAsync(book, [DepositJournals.Settle(book, claim.Documents, new(LedgerAct.SettledFromDeposit, CauseOf(claim.Head), today))], ct);
                row.Settle(claim.Head, claim.Owed, today);
                done.Add(claim.Owed);
            }
            else
            {
                row.Await(claim.Head, claim.Owed, today);
                waiting.Add(claim.Owed);
            }
        }

        var open = due.Select(c => c.Head.Document).ToHashSet();
        foreach (var row in kept)
        {
            row.KeepWaiting(open, today);
        }

        return new(done.Count, Money.Sum(done), waiting.Count, waiting.Count == 0 ? Money.Zero : Money.Sum(waiting) - DepositJournals.Available(book, account));
    }

    private async Task<IReadOnlyList<DepositClaim>> DueAsync(Contract contract, DateOnly today, CancellationToken ct)
    {
        var claims = DepositClaim.Of(contract, await settlement.OpenDemandsAsync(contract.Id, ct));
        var acts = await settlement.ActDaysAsync([.. claims.Select(c => c.BillingDate).Distinct()], ct);
        return [.. claims.Where(c => acts.GetValueOrDefault(c.BillingDate, c.BillingDate) <= today)];
    }

    private DepositSettlement RowOf(Dictionary<DateOnly, DepositSettlement> rows, Contract contract, DateOnly billingDate)
    {
        if (!rows.TryGetValue(billingDate, out var row))
        {
            rows.Add(billingDate, row = DepositSettlement.Of(contract, billingDate));
            settlement.Add(row);
        }

        return row;
    }

    // The document itself: it is settled from the deposit once, which the ledger holds by its key.
    private static string CauseOf(OpenDemand document) => document.Kind == LedgerDocumentKind.Invoice
        ? GstInvoice.KeyOf(new GstInvoiceId(document.Document.Value))
        : GstNote.KeyOf(new GstNoteId(document.Document.Value));
}
