using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Apportionment;

/// <summary>What names a pending apportionment: it is entered once.</summary>
public sealed record PendingKey(string AptInvoiceNumber, OfficeId Location, DateOnly PeriodFrom);

/// <summary>
/// Revenue of a month before UCCMS that APT settled and nobody apportioned (SOP 4.D: pending apportionment is to be
/// processed). It enters the books as accounted at the nodal office and is worked off by transfer entries like any other.
/// </summary>
public sealed class PendingApportionment : IAuditedDocument, IOfficeOwned
{
    /// <summary>Stands for the product, which earlier months do not tell apart.</summary>
    public const string AllProducts = "ALL";

    private PendingApportionment()
    {
    }

    public PendingApportionmentId Id { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public CustomerId CustomerId { get; private set; }

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    /// <summary>The nodal office, which has it accounted.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>The booking location whose revenue it is.</summary>
    public OfficeId? CounterpartOfficeId { get; private set; }

    /// <summary>GSTIN of the nodal office's State, under which APT invoiced all locations (SOP 3.D).</summary>
    public string Gstin { get; private set; } = string.Empty;

    public string AptInvoiceNumber { get; private set; } = string.Empty;

    /// <summary>IST date on which APT accounted it.</summary>
    public DateOnly SettledOn { get; private set; }

    public Money Net { get; private set; }

    public Money Cgst { get; private set; }

    /// <summary>SGST, or UTGST where the GSTIN's territory has that.</summary>
    public Money Sgst { get; private set; }

    public Money Igst { get; private set; }

    public string EnteredBy { get; private set; } = string.Empty;

    public DateTime EnteredAtUtc { get; private set; }

    public Money Total => Net + Cgst + Sgst + Igst;

    public PendingKey Key => new(AptInvoiceNumber, CounterpartOfficeId!.Value, PeriodFrom);

    public string AuditKey => $"pending-apportionment/{Id.Value}";

    public string AuditTitle => $"Pending apportionment of {Total} to {CounterpartOfficeId}, contract {ContractNumber}, APT invoice {AptInvoiceNumber}";

    public static PendingApportionment Enter(PendingRow row, Contract contract, OfficeId location, string gstin, Actor actor, DateTime utcNow) => new()
    {
        Id = PendingApportionmentId.New(),
        ContractId = contract.Id,
        ContractNumber = contract.Number,
        CustomerId = contract.CustomerId,
        PeriodFrom = row.PeriodFrom,
        PeriodTo = row.PeriodTo,
        OwningOfficeId = contract.NodalOfficeId,
        NodalOfficeId = contract.NodalOfficeId,
        CounterpartOfficeId = location,
        Gstin = gstin,
        AptInvoiceNumber = row.AptInvoiceNumber,
        SettledOn = row.SettledOn,
        Net = row.Net,
        Cgst = row.Cgst,
        Sgst = row.Sgst,
        Igst = row.Igst,
        EnteredBy = actor.PersonId,
        EnteredAtUtc = utcNow,
    };

    /// <summary>As the ledger has it.</summary>
    public DocumentVector ToVector(ContractAccount account) => new(
        new LedgerDocument(new(Id.Value), LedgerDocumentKind.TakenOver, AptInvoiceNumber, SettledOn, Gstin, CounterpartOfficeId!.Value, account) { PeriodFrom = PeriodFrom },
        ComponentAmounts.Of(
            (Component.Net(AllProducts), Net), (Component.Cgst, Cgst), (GstStates.Find(Gstin[..2]) is { UsesUtgst: true } ? Component.Utgst : Component.Sgst, Sgst), (Component.Igst, Igst)));
}
