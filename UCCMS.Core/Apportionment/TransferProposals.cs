using UCCMS.Core.Adjustments;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Apportionment;

/// <summary>What is to go one way for one customer and period.</summary>
/// <param name="Way">Customer, offices, period.</param>
/// <param name="PeriodTo">Last day of the period.</param>
/// <param name="CustomerName">As it is called now.</param>
/// <param name="Contracts">Numbers of its contracts.</param>
/// <param name="NodalOffice">Of the contracts.</param>
/// <param name="Lines">Net and tax by document.</param>
public sealed record ProposedTransfer(TransferWay Way, DateOnly PeriodTo, string CustomerName, string Contracts, OfficeId NodalOffice, IReadOnlyList<AdjustmentLine> Lines)
{
    public Money Total => Money.Sum(Lines.Select(l => l.Amount));
}

/// <summary>Groups shares into one transfer per customer, way and period (SOP 4.D).</summary>
public static class TransferProposals
{
    /// <param name="balances">The books the shares were read from.</param>
    /// <param name="shares">What belongs elsewhere.</param>
    /// <param name="awaiting">Their documents; shares of others are left out.</param>
    public static IReadOnlyList<ProposedTransfer> Of(ILedgerBalances balances, IEnumerable<RevenueShare> shares, IEnumerable<AwaitingDocument> awaiting)
    {
        var documents = awaiting.ToDictionary(a => a.Document);
        return
        [
            .. shares.Where(s => documents.ContainsKey(s.Document.Id))
                .Select(s => (Share: s, Of: documents[s.Document.Id]))
                .GroupBy(s => new TransferWay(s.Of.CustomerId, s.Share.From, s.Share.Location, s.Of.PeriodFrom))
                .OrderBy(g => g.Key.PeriodFrom).ThenBy(g => g.Key.Customer.Value).ThenBy(g => g.Key.To.Value)
                .Select(g => new ProposedTransfer(
                    g.Key,
                    g.Max(s => s.Of.PeriodTo),
                    g.First().Of.CustomerName,
                    string.Join(", ", g.Select(s => s.Of.ContractNumber).Distinct().Order(StringComparer.Ordinal)),
                    g.First().Share.Document.NodalOffice,
                    AdjustmentLines.Of(balances, g.Select(s => new TransferLine(s.Share.Document.Id, s.Share.Amounts))))),
        ];
    }
}
