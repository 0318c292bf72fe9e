using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>Lines of a consolidation as lines of a document.</summary>
/// <param name="products">By code.</param>
/// <param name="serviceEnds">Last day of the period, on which rates and accounting codes are read.</param>
internal sealed class PeriodLines(IReadOnlyDictionary<string, Product> products, DateOnly serviceEnds)
{
    public ValueLine Of(ConsolidationLine line) =>
        new(line.Product, line.TrafficClass, NameOf(line.Product), SacOf(line.Product), line.IsExempt ? Percent.Zero : line.GstRate, line.IsExempt, line.Taxable);

    public string NameOf(string product) => products.GetValueOrDefault(product)?.Name ?? product;

    public string SacOf(string product) => TaxOf(product)?.Sac ?? string.Empty;

    /// <summary>None where the product or its rate is not known.</summary>
    public ProductTaxRate? TaxOf(string product) => products.GetValueOrDefault(product)?.TaxRates.FirstOrDefault(r => r.IsInForce(serviceEnds));
}
