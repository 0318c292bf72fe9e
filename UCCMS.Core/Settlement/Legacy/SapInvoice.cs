using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Settlement.Legacy;

/// <summary>Key of an invoice raised in SAP.</summary>
public readonly record struct SapInvoiceId(Guid Value) : IEntityId<SapInvoiceId, Guid>
{
    public static SapInvoiceId New() => new(Guid.CreateVersion7());

    public static SapInvoiceId From(Guid value) => new(value);
}

/// <summary>How an invoice of SAP is settled.</summary>
public enum SapSettlement
{
    /// <summary>A BNPL bill that was open in SAP: it is owed and paid here (letter, paragraph III(i)).</summary>
    Here,

    /// <summary>An Advance bill, cleared by the automation F-32 of SAP: never payable again (letter, paragraph III(ii)).</summary>
    ClearedByF32,

    /// <summary>A BNPL bill that was paid in SAP.</summary>
    PaidInSap,
}

/// <summary>An invoice that was raised in SAP, as it was taken over; never changed.</summary>
public sealed class SapInvoice : IAuditedDocument, IOfficeOwned
{
    private readonly List<SapInvoiceLine> lines = [];

    private SapInvoice()
    {
    }

    public SapInvoiceId Id { get; private set; }

    /// <summary>SAP's own, kept.</summary>
    public string SapDocument { get; private set; } = string.Empty;

    public string InvoiceNumber { get; private set; } = string.Empty;

    public DateOnly InvoiceDate { get; private set; }

    public DateOnly PeriodFrom { get; private set; }

    public DateOnly PeriodTo { get; private set; }

    public ContractId ContractId { get; private set; }

    public string ContractNumber { get; private set; } = string.Empty;

    public CustomerId CustomerId { get; private set; }

    public string Gstin { get; private set; } = string.Empty;

    /// <summary>The booking office whose revenue it is.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    public SapSettlement Settlement { get; private set; }

    /// <summary>In the books; only of what is settled here.</summary>
    public LedgerDocumentId? LedgerDocumentId { get; private set; }

    /// <summary>As the file said when it was taken over.</summary>
    public bool IsInElekha { get; private set; }

    public Money Total { get; private set; }

    public string EnteredBy { get; private set; } = string.Empty;

    public DateTime EnteredAtUtc { get; private set; }

    public IReadOnlyList<SapInvoiceLine> Lines => lines;

    public bool IsPayable => Settlement == SapSettlement.Here;

    public string AuditKey => AuditKeyOf(Id);

    public string AuditTitle => $"SAP invoice {InvoiceNumber}, document {SapDocument}, {Total}, contract {ContractNumber}";

    public static string AuditKeyOf(SapInvoiceId id) => $"sap-invoice/{id.Value}";

    /// <param name="rows">Of one SAP document and office.</param>
    /// <exception cref="RuleViolation">sap.not-cleared</exception>
    public static SapInvoice TakeOver(IReadOnlyList<SapRow> rows, Contract contract, OfficeId office, Actor actor, DateTime utcNow)
    {
        var head = rows[0];
        RuleViolation.Unless(!contract.IsAdvance || head.IsCleared, "sap.not-cleared", $"{head.Invoice} is of an Advance customer: SAP cleared it by F-32. Only what was cleared is taken over.");
        var id = SapInvoiceId.New();
        var settlement = contract.IsAdvance ? SapSettlement.ClearedByF32 : head.IsCleared ? SapSettlement.PaidInSap : SapSettlement.Here;
        var invoice = new SapInvoice
        {
            Id = id,
            SapDocument = head.SapDocument,
            InvoiceNumber = head.Invoice,
            InvoiceDate = head.Date,
            PeriodFrom = head.PeriodFrom,
            PeriodTo = head.PeriodTo,
            ContractId = contract.Id,
            ContractNumber = contract.Number,
            CustomerId = contract.CustomerId,
            Gstin = head.Gstin.ToUpperInvariant(),
            OwningOfficeId = office,
            NodalOfficeId = contract.NodalOfficeId,
            Settlement = settlement,
            LedgerDocumentId = settlement == SapSettlement.Here ? new LedgerDocumentId(id.Value) : null,
            IsInElekha = rows.All(r => r.IsInElekha),
            Total = Money.Sum(rows.Select(r => r.Total)),
            EnteredBy = actor.PersonId,
            EnteredAtUtc = utcNow,
        };
        invoice.lines.AddRange(rows.Select(r => new SapInvoiceLine(r.Product.ToUpperInvariant(), r.Taxable, r.Cgst, r.Sgst, r.Igst)));
        return invoice;
    }

    /// <summary>As the ledger has it: its number bears SAP's, its period is the contract's, so that vouchers of the period find it.</summary>
    public DocumentVector ToVector(Contract contract, ContractAccount account)
    {
        var local = GstStates.Find(Gstin[..2]) is { UsesUtgst: true } ? Component.Utgst : Component.Sgst;
        return new(
            new LedgerDocument(new(Id.Value), LedgerDocumentKind.Invoice, $"{InvoiceNumber} SAP {SapDocument}", InvoiceDate, Gstin, OwningOfficeId, account) { PeriodFrom = contract.PeriodContaining(PeriodFrom).From },
            ComponentAmounts.Of(lines.SelectMany(l => new ComponentAmount[] { new(Component.Net(l.Product), l.Taxable), new(Component.Cgst, l.Cgst), new(local, l.Sgst), new(Component.Igst, l.Igst) })));
    }
}

/// <summary>What an invoice of SAP charges for one product.</summary>
public sealed record SapInvoiceLine(string Product, Money Taxable, Money Cgst, Money Sgst, Money Igst)
{
    public Money Total => Taxable + Cgst + Sgst + Igst;
}
