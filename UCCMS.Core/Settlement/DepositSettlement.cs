using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>
/// Settlement of one contract and billing date from its deposit (letter of 24-12-2025, paragraph 2.5): each document settled
/// whole or listed as waiting for money. There is one for both, however often it is tried.
/// </summary>
public sealed class DepositSettlement : IVersioned, IAuditedDocument, IOfficeOwned
{
    private readonly List<DepositSettlementLine> lines = [];

    private DepositSettlement()
    {
    }

    public DepositSettlementId Id { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public DateOnly BillingDate { get; private set; }

    /// <summary>The nodal office, which holds the deposit.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>Taken from the deposit so far.</summary>
    public Money Settled { get; private set; }

    /// <summary>What the documents that wait come to.</summary>
    public Money Waiting { get; private set; }

    /// <summary>Since when the deposit does not suffice; none when nothing waits.</summary>
    public DateOnly? ShortSince { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<DepositSettlementLine> Lines => lines;

    public string AuditKey => $"deposit-settlement/{Id.Value}";

    public string AuditTitle => $"Settlement from the deposit, contract {ContractNumber}, billing date {IndianTime.Show(BillingDate)}";

    public static DepositSettlement Of(Contract contract, DateOnly billingDate) => new()
    {
        Id = DepositSettlementId.New(),
        ContractId = contract.Id,
        ContractNumber = contract.Number,
        BillingDate = billingDate,
        OwningOfficeId = contract.NodalOfficeId,
        NodalOfficeId = contract.NodalOfficeId,
    };

    /// <summary>Taken from the deposit on this day of the accounts.</summary>
    public void Settle(OpenDemand document, Money amount, DateOnly day)
    {
        LineOf(document).Take(amount, day);
        Sum(day);
    }

    /// <summary>The deposit does not suffice for it.</summary>
    public void Await(OpenDemand document, Money amount, DateOnly day)
    {
        LineOf(document).Await(amount);
        Sum(day);
    }

    /// <summary>Of what waited only these are still open; the others were reduced by notes or settled otherwise.</summary>
    public void KeepWaiting(IReadOnlySet<LedgerDocumentId> open, DateOnly day)
    {
        if (lines.RemoveAll(l => l.IsWaiting && !open.Contains(l.DocumentId)) > 0)
        {
            Sum(day);
        }
    }

    private DepositSettlementLine LineOf(OpenDemand document)
    {
        var line = lines.Find(l => l.DocumentId == document.Document);
        if (line is null)
        {
            lines.Add(line = DepositSettlementLine.Of(document));
        }

        return line;
    }

    private void Sum(DateOnly day)
    {
        Settled = Money.Sum(lines.Where(l => !l.IsWaiting).Select(l => l.Amount));
        Waiting = Money.Sum(lines.Where(l => l.IsWaiting).Select(l => l.Amount));
        ShortSince = Waiting.IsZero ? null : ShortSince ?? day;
    }
}

/// <summary>A document of a settlement from the deposit, with the credit notes on it.</summary>
public sealed class DepositSettlementLine
{
    private DepositSettlementLine()
    {
    }

    public LedgerDocumentId DocumentId { get; private set; }

    public string DocumentNumber { get; private set; } = string.Empty;

    /// <summary>Less its open credit notes.</summary>
    public Money Amount { get; private set; }

    /// <summary>Day of the accounts; none while it waits for money.</summary>
    public DateOnly? SettledOn { get; private set; }

    public bool IsWaiting => SettledOn is null;

    internal static DepositSettlementLine Of(OpenDemand document) => new() { DocumentId = document.Document, DocumentNumber = document.Number };

    internal void Take(Money amount, DateOnly day) => (Amount, SettledOn) = (amount, day);

    internal void Await(Money amount) => Amount = amount;
}

/// <summary>What one try to settle a contract did.</summary>
/// <param name="Documents">Settled now.</param>
/// <param name="Amount">Taken from the deposit.</param>
/// <param name="Waiting">Documents for which the deposit does not suffice.</param>
/// <param name="Missing">What the customer has to pay in for these.</param>
public sealed record DepositSettled(int Documents, Money Amount, int Waiting, Money Missing)
{
    public static DepositSettled Nothing { get; } = new(0, Money.Zero, 0, Money.Zero);

    public override string ToString() => (Documents, Waiting) switch
    {
        (0, 0) => "Nothing due",
        (_, 0) => Done,
        (0, _) => Short,
        _ => $"{Done}; {Short}",
    };

    private string Done => string.Create(CultureInfo.InvariantCulture, $"{Documents} {(Documents == 1 ? "document" : "documents")} settled from the deposit, {Amount}");

    private string Short => string.Create(CultureInfo.InvariantCulture, $"{Waiting} {(Waiting == 1 ? "waits" : "wait")} for money, {Missing} missing");
}
