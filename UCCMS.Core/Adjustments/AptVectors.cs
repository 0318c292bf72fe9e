using UCCMS.Core.Invoicing;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Adjustments;

/// <summary>Invoices of APT as the ledger has them. What an invoice's total is beyond value and tax counts as its round-off, since the total is what APT settles.</summary>
public static class AptVectors
{
    /// <exception cref="RuleViolation">ledger.no-components, ledger.direction</exception>
    public static DocumentVector Of(AptInvoice invoice, ContractAccount contract) => new(
        new LedgerDocument(IdOf(invoice.Id), LedgerDocumentKind.AptInvoice, invoice.Number, invoice.InvoiceDate, invoice.SupplierGstin, invoice.NodalOfficeId, contract) { PeriodFrom = invoice.PeriodFrom },
        AmountsOf(invoice.Lines));

    public static LedgerDocumentId IdOf(AptInvoiceId invoice) => new(invoice.Value);

    /// <summary>What APT charged for each booking location.</summary>
    public static IReadOnlyDictionary<OfficeId, ComponentAmounts> ByLocation(IEnumerable<AptInvoice> invoices) =>
        invoices.SelectMany(i => i.Lines).GroupBy(l => l.OwningOfficeId).ToDictionary(g => g.Key, AmountsOf);

    private static ComponentAmounts AmountsOf(IEnumerable<AptInvoiceLine> lines) => ComponentAmounts.Of(lines.SelectMany(AmountsOf));

    private static IEnumerable<ComponentAmount> AmountsOf(AptInvoiceLine line) =>
    [
        new(Component.Net(line.Product), line.Taxable),
        new(Component.Cgst, line.Cgst),
        new(UsesUtgst(line.SupplierGstin) ? Component.Utgst : Component.Sgst, line.Sgst),
        new(Component.Igst, line.Igst),
        new(Component.RoundOff, line.Total - line.Taxable - line.Tax),
    ];

    private static bool UsesUtgst(string gstin) => gstin.Length >= 2 && GstStates.Find(gstin[..2]) is { UsesUtgst: true };
}
