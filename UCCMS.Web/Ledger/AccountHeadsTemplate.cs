using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Ledger;

/// <summary>The workbook in which the heads of e-Lekha are brought: what is a placeholder now, and each product, with the head left to fill in.</summary>
internal static class AccountHeadsTemplate
{
    public const string Name = "account-heads.xlsx";

    private static readonly TemplateColumn[] Columns =
    [
        new("account", "The account of the books.", "GST payable") { Choices = [.. AccountHeadsFile.Accounts.Select(LedgerChart.NameOf)] },
        new("tax_head", "Only with GST payable.", "IGST") { Choices = [.. AccountHeadsFile.TaxHeads.Select(t => t.ToString().ToUpperInvariant())], IsOptional = true },
        new("product", "Only with revenue; empty for every product without a head of its own.", "SPD") { IsText = true, IsOptional = true },
        new("head", "As e-Lekha knows it. A row without it stays as it is.", "1201-01-101") { IsText = true, IsOptional = true },
        new("description", "In words.", "Postal receipts") { IsOptional = true },
        new("from", "First day, dd-MM-yyyy. A placeholder is replaced from any day; a head in force from today or later.", "01-12-2025") { IsDay = true },
        new("order", "The order it rests on.", "PAF Wing letter of 02-03-2026") { IsOptional = true },
    ];

    public static Task WriteAsync(Stream output, IReadOnlyList<AccountHead> heads, IReadOnlyList<Product> products, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        var placeholders = heads.Where(h => !h.IsConfirmed).ToList();
        var named = heads.Select(h => h.Product).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        DateOnly? from = placeholders.Count > 0 ? placeholders.Min(h => h.From) : null;
        TemplateWorkbook.Write(
            output,
            "Heads",
            Columns,
            [
                .. placeholders.Select(h => new object?[] { LedgerChart.NameOf(h.Account), h.Component is { } c && AccountHeadsFile.TaxHeads.Contains(c) ? c.ToString().ToUpperInvariant() : null, h.Product, null, h.Description, h.From, null }),
                .. products.Where(p => !named.Contains(p.Code)).Select(p => new object?[] { LedgerChart.NameOf(LedgerAccount.Revenue), null, p.Code, null, p.Name, from, null }),
            ]);
        return Task.CompletedTask;
    }
}
