using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>An invoice that APT settled.</summary>
public sealed record AptSettledInvoice(int Position, AptInvoiceId AptInvoiceId, string Number, DateOnly InvoiceDate, string SupplierGstin, Money Amount)
{
    internal static AptSettledInvoice Of(int position, AptInvoice invoice) =>
        new(position, invoice.Id, invoice.Number, invoice.InvoiceDate, invoice.SupplierGstin, Money.Sum(invoice.Lines.Select(l => l.Total)));
}

/// <summary>One component at one location: as APT charged it and as the documents do.</summary>
public sealed record AptSettlementAmount(int Position, OfficeId LocationOfficeId, string ComponentCode, Money Apt, Money Documents)
{
    internal static IEnumerable<AptSettlementAmount> Of(AptLocationComparison location) =>
        location.Apt.Concat(location.Documents).Select(a => a.Component).Distinct().Order()
            .Select(c => new AptSettlementAmount(0, location.Location, c.Code, location.Apt[c], location.Documents[c]));
}
