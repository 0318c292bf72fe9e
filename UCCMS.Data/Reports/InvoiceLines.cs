using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst;
using UCCMS.Core.Organisation;
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

    /// <summary>Their lines, of the service asked for.</summary>
    public static IQueryable<InvoicedLine> Lines(UccmsDbContext db, ReportAsk ask)
    {
        var lines = Invoices(db, ask).SelectMany(i => i.Lines, (i, l) => new InvoicedLine
        {
            Invoice = i.Id,
            Date = i.InvoiceDate,
            Contract = i.ContractId,
            ContractNumber = i.ContractNumber,
            Customer = i.CustomerId,
            CustomerName = i.RecipientName,
            Location = i.OwningOfficeId,
            Product = l.Product,
            Articles = l.ArticleCount,
            Gross = MoneySql.Paise(l.Gross),
            Discount = MoneySql.Paise(l.Discount),
            Vas = MoneySql.Paise(l.Vas),
            Value = MoneySql.Paise(l.Taxable),
        });
        return ask.Filter.Service is { } product ? lines.Where(l => l.Product == product) : lines;
    }

    public static async Task<List<LineSum>> SumsAsync(UccmsDbContext db, ReportAsk ask, CancellationToken ct) =>
        await Lines(db, ask).GroupBy(l => new { l.Contract, l.ContractNumber, l.Product })
            .Select(g => new LineSum(
                g.Key.Contract, g.Key.ContractNumber, g.Max(l => l.CustomerName)!, g.Key.Product, g.Sum(l => l.Articles),
                g.Sum(l => l.Gross), g.Sum(l => l.Discount), g.Sum(l => l.Vas), g.Sum(l => l.Value)))
            .ToListAsync(ct);
}

/// <summary>A line with what reports group it by; amounts in paise.</summary>
internal sealed class InvoicedLine
{
    public GstInvoiceId Invoice { get; init; }

    public DateOnly Date { get; init; }

    public ContractId Contract { get; init; }

    public string ContractNumber { get; init; } = string.Empty;

    public CustomerId Customer { get; init; }

    /// <summary>As on the invoice.</summary>
    public string CustomerName { get; init; } = string.Empty;

    public OfficeId Location { get; init; }

    public string Product { get; init; } = string.Empty;

    public long Articles { get; init; }

    public long Gross { get; init; }

    public long Discount { get; init; }

    public long Vas { get; init; }

    /// <summary>Before tax: gross less discount plus services.</summary>
    public long Value { get; init; }
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
