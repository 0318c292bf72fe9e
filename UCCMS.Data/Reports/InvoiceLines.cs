using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Reports;

/// <summary>Lines of issued invoices added up by contract and product: the one base of every report on products, so that they agree with each other and with the register.</summary>
internal static class InvoiceLines
{
    /// <summary>Invoices dated within the days asked for, with its other filters but the service.</summary>
    public static IQueryable<GstInvoice> Invoices(UccmsDbContext db, ReportAsk ask)
    {
        var invoices = db.Scoped<GstInvoice>().AsNoTracking().Where(i => i.InvoiceDate >= ask.From && i.InvoiceDate <= ask.To);
        invoices = ask.Contract is { } contract ? invoices.Where(i => i.ContractId == contract) : invoices;
        invoices = ask.Filter.Customer is { } customer ? invoices.Where(i => i.CustomerId == customer) : invoices;
        return ask.Path is not null ? invoices.Where(i => ask.Offices(db).Contains(i.OwningOfficeId)) : invoices;
    }

    public static async Task<List<LineSum>> SumsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct)
    {
        var lines = Invoices(db, ask).SelectMany(i => i.Lines, (i, l) => new { i.ContractId, i.ContractNumber, i.RecipientName, l.Product, l.ArticleCount, l.Gross, l.Discount, l.Vas, l.Taxable });
        lines = ask.Filter.Service is { } product ? lines.Where(l => l.Product == product) : lines;
        return await lines.GroupBy(l => new { l.ContractId, l.ContractNumber, l.Product })
            .Select(g => new LineSum(
                g.Key.ContractId, g.Key.ContractNumber, g.Max(l => l.RecipientName)!, g.Key.Product, g.Sum(l => (long)l.ArticleCount),
                g.Sum(l => MoneySql.Paise(l.Gross)), g.Sum(l => MoneySql.Paise(l.Discount)), g.Sum(l => MoneySql.Paise(l.Vas)), g.Sum(l => MoneySql.Paise(l.Taxable))))
            .ToListAsync(ct);
    }
}

/// <summary>What the lines of a contract and product come to; amounts in paise.</summary>
/// <param name="Contract">Whose invoices.</param>
/// <param name="Number">Of the contract.</param>
/// <param name="Customer">As on the invoices.</param>
/// <param name="Product">Code.</param>
/// <param name="Articles">How many.</param>
/// <param name="Gross">Base tariff.</param>
/// <param name="Discount">Taken off it.</param>
/// <param name="Vas">Value-added services.</param>
/// <param name="Value">Before tax: gross less discount plus services.</param>
internal sealed record LineSum(ContractId Contract, string Number, string Customer, string Product, long Articles, long Gross, long Discount, long Vas, long Value);
