using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Gst;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst;

/// <summary>Computes every document anew from its lines: value, tax at each rate once, round-off, payable, words.</summary>
public sealed class DocumentTotalsCheck(IDbContextFactory<UccmsDbContext> contexts) : IIntegrityCheck
{
    public string Name => "Document totals";

    public async Task<IntegrityResult> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (counted, broken) = (0L, new List<string>());
        var documents = db.Scoped<GstInvoice>().AsNoTracking().AsSplitQuery().OrderBy(i => i.Id);
        await foreach (var document in documents.AsAsyncEnumerable().WithCancellation(ct))
        {
            counted++;
            if (broken.Count < IntegrityResult.MostNamed && FaultOf(document) is { } fault)
            {
                broken.Add($"{document.Number} under {document.SupplierGstin}: {fault}");
            }
        }

        return new IntegrityResult(counted, broken);
    }

    /// <summary>What does not add up, or null.</summary>
    public static string? FaultOf(GstInvoice document)
    {
        var isRounded = document.Payable != document.Total || document.Total == document.Total.RoundedToRupee();
        var lines = document.Lines.Select(l => new RatedAmount(l.Taxable, l.IsExempt ? Percent.Zero : l.GstRate));
        var totals = DocumentTotals.Of(lines, document.SupplierStateCode, document.PlaceOfSupplyCode, document.Supply, isRounded);
        return document switch
        {
            _ when document.Lines.Any(l => l.Taxable != l.Gross - l.Discount + l.Vas) => "a line's value is not gross less discount plus value-added services.",
            _ when document.Gross != Money.Sum(document.Lines.Select(l => l.Gross)) || document.Discount != Money.Sum(document.Lines.Select(l => l.Discount)) => "gross or discount is not the sum of its lines.",
            _ when document.Taxable != totals.Taxable || document.Exempt != totals.Exempt => "its value is not the sum of its lines.",
            _ when document.Tax != totals.Tax || Money.Sum(document.Taxes.Select(t => t.Tax)) != totals.Tax => "its tax is not what the law gives for its lines.",
            _ when document.Total != totals.Total || document.Payable != totals.Payable || document.RoundOff != totals.RoundOff => "total, round-off and payable amount do not add up.",
            _ when document.AmountInWords != AmountInWords.Of(document.Payable) => "its words are not its amount.",
            _ => null,
        };
    }
}
