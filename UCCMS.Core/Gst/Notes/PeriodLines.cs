using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;

namespace UCCMS.Core.Gst.Notes;

/// <summary>Lines of a consolidation as lines of a document.</summary>
internal sealed class PeriodLines(IReadOnlyDictionary<string, Product> products)
{
    public ValueLine Of(ConsolidationLine line) =>
        new(line.Product, line.TrafficClass, NameOf(line.Product), SacOf(line.Product), line.IsExempt ? Shared.Percent.Zero : line.GstRate, line.IsExempt, line.Taxable);

    public string NameOf(string product) => products.GetValueOrDefault(product)?.Name ?? product;

    public string SacOf(string product) => products.GetValueOrDefault(product)?.Sac ?? string.Empty;
}
