using System.Globalization;
using System.Text;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;

namespace UCCMS.Web.Generation;

/// <summary>
/// Writes APT's invoices over the bookings as they were keyed, a file a circle of nodal offices: right ones, one for each
/// supplier, and among them those of SOP 3.B and 3.D that count, discount, tax or supply wrongly.
/// </summary>
internal sealed class AptFiles(GenerationTools tools, AptTermsReader reader)
{
    private const string Header =
        "apt_invoice_no,invoice_date,customer_id,contract_id,period_from,period_to,supplier_gstin,recipient_gstin,office_id,product,traffic_class,"
        + "article_count,gross,vas,discount,taxable,cgst,sgst,igst,total";

    private readonly AptSlips slips = new(tools);

    public async Task WriteAsync(CancellationToken ct)
    {
        var totals = tools.Truth.Totals.Where(t => t.Value.Imported.Articles > 0 && t.Key.OfficeId != tools.World.Misfiled?.Place.Id.Value)
            .ToLookup(t => t.Key.Contract, StringComparer.Ordinal);
        var circles = tools.World.Contracts.Where(c => totals.Contains(c.Number)).GroupBy(c => c.Nodal.Circle)
            .OrderBy(g => NameOf(g.First()), StringComparer.Ordinal).ToArray();
        for (var at = 0; at < circles.Length; at++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"apt-invoice-{at + 1:00}-{NameOf(circles[at].First())}.csv");
            await using var file = new StreamWriter(Path.Combine(tools.Order.Folder, name), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            await file.WriteAsync(Header + "\n");
            var (rows, invoices) = (0, 0);
            foreach (var contract in circles[at])
            {
                foreach (var period in totals[contract.Number].GroupBy(t => t.Key.From).OrderBy(g => g.Key))
                {
                    var lines = period.OrderBy(t => t.Key.OfficeId).ThenBy(t => t.Key.Product, StringComparer.Ordinal).ThenBy(t => t.Key.Class)
                        .Select(t => new AptLine(t.Key, t.Value.Imported)).ToArray();
                    var terms = await reader.ReadAsync(contract, BillingCalendar.PeriodContaining(contract.Cycle, period.Key), [.. lines.Select(l => l.Key.OfficeId).Distinct()], ct);
                    slips.Bill(new(contract, terms, lines, name));
                    invoices += lines.Select(l => l.Supplier).Distinct(StringComparer.Ordinal).Count();
                    foreach (var invoice in lines.GroupBy(l => l.Supplier, StringComparer.Ordinal))
                    {
                        rows += await WriteAsync(file, contract, terms, [.. invoice]);
                    }
                }
            }

            tools.Truth.InvoiceFiles.Add((name, rows, invoices));
        }
    }

    private string NameOf(GeneratedContract contract) => tools.World.Circles.First(c => c.Id == contract.Nodal.Circle).FileName;

    private static async Task<int> WriteAsync(TextWriter file, GeneratedContract contract, AptTerms terms, AptLine[] lines)
    {
        var supplier = lines[0].Supplier;
        var recipient = terms.RecipientOf(lines[0].Key.OfficeId);
        foreach (var line in lines)
        {
            string[] fields =
            [
                terms.InvoiceNumber(contract, supplier), Date(terms.Period.BillingDate), contract.Customer.Id, contract.Number, Date(terms.Period.From), Date(terms.Period.To),
                supplier, recipient, line.Key.OfficeId.ToString(CultureInfo.InvariantCulture), line.Key.Product, line.Key.Class == TrafficClass.None ? string.Empty : line.Key.Class.ToString(),
                line.Count.ToString(CultureInfo.InvariantCulture), Rupees(line.Gross), Rupees(line.Vas), Rupees(line.Discount), Rupees(line.Taxable),
                Rupees(line.Cgst), Rupees(line.Sgst), Rupees(line.Igst), Rupees(line.Taxable + line.Cgst + line.Sgst + line.Igst),
            ];
            await file.WriteAsync(string.Join(',', fields) + "\n");
        }

        return lines.Length;
    }

    private static string Date(DateOnly date) => date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    private static string Rupees(Money money) => money.Rupees.ToString("0.00", CultureInfo.InvariantCulture);
}

/// <summary>A row of an invoice of APT while it is made up.</summary>
internal sealed class AptLine(TotalKey key, Sum booked)
{
    public TotalKey Key => key;

    public int Count { get; set; } = booked.Articles;

    public Money Gross { get; set; } = new(booked.Gross);

    public Money Vas { get; } = new(booked.Vas);

    public Money Discount { get; set; }

    public Money Cgst { get; set; }

    public Money Sgst { get; set; }

    public Money Igst { get; set; }

    public string Supplier { get; set; } = string.Empty;

    public Money Taxable => Gross + Vas - Discount;

    public ClassFigures Figures => new(key.Product, key.Class, Count, Gross, Vas);
}
