using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Advances;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>
/// What follows when money of an Advance customer is there: away from the nodal office its intimation (letter of 24-12-2025,
/// paragraph 2.4 II(ii)); at the nodal office what waited for money is settled at once.
/// </summary>
public sealed class DepositArrivals(ISettlementStore settlement, ILedgerStore ledger, DepositSettling settling, AdvanceIssuing advances)
{
    /// <summary>A cheque became money by a journal just posted in the book.</summary>
    public async Task RealisedAsync(Receipt receipt, Contract contract, Journal money, LedgerBook book, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        await advances.IssueAsync(receipt, contract, money, book, utcNow, ct);
        await FollowAsync(receipt, contract, actor, utcNow, ct);
    }

    public async Task FollowAsync(Receipt receipt, Contract contract, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        if (!receipt.IsElsewhere)
        {
            await settling.SettleAsync(contract, IndianTime.DateOf(utcNow), ct);
            return;
        }

        var book = await ledger.OpenAsync(new([BookedContract.Of(contract)], [], [receipt.Carrier]), ct);
        var onItsWay = -Money.Sum(book.OfCarrier(receipt.Carrier).Select(b => b.Amount));
        if (onItsWay > Money.Zero)
        {
            settlement.Add(Intimation.OfDeposit(contract, receipt, onItsWay, actor, utcNow));
        }
    }
}
