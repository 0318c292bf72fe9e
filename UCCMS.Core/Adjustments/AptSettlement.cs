using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>How far a settlement by APT has come.</summary>
public enum AptSettlementStatus
{
    /// <summary>APT has taken the money; the documents wait to be set against it.</summary>
    Recorded,

    /// <summary>The difference is computed and its voucher prepared.</summary>
    Proposed,

    /// <summary>The documents are settled by it and by the voucher.</summary>
    SetAgainst,
}

/// <summary>
/// APT settled its own invoices of a contract and period by itself, from the deposit (SOP 4.B; letter of 24-12-2025, paragraph
/// 2.4 II(i)), as its extract tells. Keeps the difference to the documents, for each location and in total.
/// </summary>
public sealed class AptSettlement : IVersioned, IAuditedDocument, IOfficeOwned
{
    private readonly List<AptSettledInvoice> invoices = [];
    private readonly List<AptSettlementAmount> amounts = [];

    private AptSettlement()
    {
    }

    public AptSettlementId Id { get; private set; }

    public AptSettlementStatus Status { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public CustomerId CustomerId { get; private set; }

    public string CustomerName { get; private set; } = string.Empty;

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>IST date on which APT took the money; the DTR of that day shows it.</summary>
    public DateOnly SettledOn { get; private set; }

    /// <summary>What APT took.</summary>
    public Money Amount { get; private set; }

    /// <summary>Documents less APT, once compared.</summary>
    public Money? Difference { get; private set; }

    /// <summary>Which voucher the difference takes, once compared.</summary>
    public AptVoucher? Voucher { get; private set; }

    public string RecordedBy { get; private set; } = string.Empty;

    public DateTime RecordedAtUtc { get; private set; }

    public DateTime? ComparedAtUtc { get; private set; }

    /// <summary>Raised by every comparison, so that the version guards the whole.</summary>
    public int Revision { get; private set; }

    public long Version { get; private set; }

    public IReadOnlyList<AptSettledInvoice> Invoices => invoices;

    /// <summary>The comparison by location and component.</summary>
    public IReadOnlyList<AptSettlementAmount> Amounts => amounts;

    public PeriodCase Case => new(ContractId, ContractNumber, CustomerId, CustomerName, NodalOfficeId, PeriodFrom, PeriodTo);

    public IReadOnlyList<LedgerDocumentId> Documents => [.. invoices.Select(i => AptVectors.IdOf(i.AptInvoiceId))];

    /// <summary>Documents less APT by component, as the misc. transaction takes it.</summary>
    public IReadOnlyList<AdjustmentLine> DifferenceLines => LinesOf(1);

    /// <summary>APT less documents by component, as the transfer entry takes it.</summary>
    public IReadOnlyList<AdjustmentLine> TransferLines => LinesOf(-1);

    public string AuditKey => $"apt-settlement/{Id.Value}";

    public string AuditTitle => $"Settlement of {Amount} by APT on {IndianTime.Show(SettledOn)}, {Case}";

    /// <exception cref="RuleViolation">apt-settlement.nothing, apt-settlement.date</exception>
    public static AptSettlement Record(PeriodCase of, IReadOnlyList<AptInvoice> settled, DateOnly on, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(settled.Count > 0, "apt-settlement.nothing", "There is no invoice of APT for this period that is not recorded as settled already.");
        RuleViolation.Unless(on >= of.PeriodFrom && on <= IndianTime.DateOf(utcNow), "apt-settlement.date", $"APT settles between {IndianTime.Show(of.PeriodFrom)} and today.", nameof(SettledOn));
        var settlement = new AptSettlement
        {
            Id = AptSettlementId.New(),
            ContractId = of.ContractId,
            ContractNumber = of.ContractNumber,
            CustomerId = of.CustomerId,
            CustomerName = of.CustomerName,
            PeriodFrom = of.PeriodFrom,
            PeriodTo = of.PeriodTo,
            OwningOfficeId = of.NodalOfficeId,
            NodalOfficeId = of.NodalOfficeId,
            SettledOn = on,
            RecordedBy = actor.PersonId,
            RecordedAtUtc = utcNow,
        };
        settlement.invoices.AddRange(settled.Select((i, at) => AptSettledInvoice.Of(at + 1, i)));
        settlement.Amount = Money.Sum(settlement.invoices.Select(i => i.Amount));
        return settlement;
    }

    /// <exception cref="RuleViolation">apt-settlement.set-against</exception>
    public void Compare(AptComparison comparison, DateTime utcNow)
    {
        RuleViolation.Unless(Status != AptSettlementStatus.SetAgainst, "apt-settlement.set-against", "The documents are set against this settlement already.");
        amounts.Clear();
        amounts.AddRange(comparison.Locations.SelectMany(AptSettlementAmount.Of).Select((a, at) => a with { Position = at + 1 }));
        (Difference, Voucher, ComparedAtUtc) = (comparison.Total.Amounts.Total, comparison.Total.Voucher, utcNow);
        (Status, Revision) = (AptSettlementStatus.Proposed, Revision + 1);
    }

    /// <summary>The voucher is posted, or none was needed.</summary>
    public void MarkSetAgainst() => Status = AptSettlementStatus.SetAgainst;

    /// <summary>The voucher was withdrawn or reversed: the documents are compared anew.</summary>
    public void Reopen()
    {
        amounts.Clear();
        (Status, Difference, Voucher, ComparedAtUtc) = (AptSettlementStatus.Recorded, null, null, null);
        Revision++;
    }

    private IReadOnlyList<AdjustmentLine> LinesOf(int sign)
    {
        var total = ComponentAmounts.Of(amounts.Select(a => new ComponentAmount(Component.FromCode(a.ComponentCode), new Money((a.Documents - a.Apt).Paise * sign))));
        var first = invoices[0];
        return AdjustmentLines.Of(total, AptVectors.IdOf(first.AptInvoiceId), string.Join(", ", invoices.Select(i => i.Number)), first.InvoiceDate, first.SupplierGstin);
    }
}
