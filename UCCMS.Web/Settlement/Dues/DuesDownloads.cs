using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Contracts;
using UCCMS.Data.Settlement.Dues;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Exports.Pdf.Hindi;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Settlement.Dues;

/// <summary>The statement of dues of a contract, for print and as a workbook.</summary>
internal static class DuesDownloads
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int MostBills = 5_000;

    private static readonly WorkbookColumn<BillRow>[] Columns =
    [
        new("Bill", WorkbookCellKind.Text, r => r.Number, 20m),
        new("Location", WorkbookCellKind.Text, r => r.LocationName, 26m),
        new("Dated", WorkbookCellKind.Date, r => r.BilledOn),
        new("Due on", WorkbookCellKind.Date, r => r.DueOn),
        new("Days overdue", WorkbookCellKind.Whole, r => r.Days),
        new("Owed", WorkbookCellKind.Amount, r => r.Owed, Total: true),
        new("Interest accrued", WorkbookCellKind.Amount, r => r.Accrued, Total: true),
        new("Of it charged", WorkbookCellKind.Amount, r => r.Charged, Total: true),
    ];

    public static void MapDues(this IEndpointRouteBuilder app)
    {
        app.MapGet("/dues/{contract:int}/statement.pdf", PdfAsync).RequireAuthorization(Permissions.ViewMoney);
        app.MapGet("/dues/{contract:int}/statement.xlsx", WorkbookAsync).RequireAuthorization(Permissions.ViewMoney);
    }

    /// <param name="customer">Who owes.</param>
    /// <param name="contract">Its number.</param>
    /// <param name="office">The nodal office.</param>
    /// <param name="bills">Oldest first.</param>
    /// <param name="by">Who made it.</param>
    /// <param name="at">IST civil time.</param>
    /// <param name="language">Of the headings.</param>
    public static byte[] Render(string customer, string contract, string office, IReadOnlyList<BillRow> bills, string by, DateTime at, Language language)
    {
        var headings = Headings.Of(language);
        var about = new PdfDescription($"Statement of dues, contract {contract}", new DateTimeOffset(at, TimeSpan.FromMinutes(330))) { Author = by };
        return PdfLayout.Render(new PdfDocument(about,
        [
            new LetterheadBlock([TaxInvoicePdf.SupplierName, office], ["Statement of dues", headings.With("Contract {0}", contract)]),
            new FactsBlock([new FactColumn("Customer", [new Fact("", customer)]), new FactColumn("As of", [new Fact("Date", IndianFigures.Date(DateOnly.FromDateTime(at))), new Fact("Open bills", IndianNumber.Format(bills.Count))])]),
            new TableBlock(
                [new TableColumn("Bill", 1.3), new TableColumn("Location", 1.5), new TableColumn("Dated", 0.9), new TableColumn("Due on", 0.9), new TableColumn("Days overdue", 0.7, Figures: true), new TableColumn("Owed\u00A0₹", 1.1, Figures: true), new TableColumn("Interest accrued\u00A0₹", 1, Figures: true)],
                [.. bills.Select(b => (IReadOnlyList<string>)[b.Number, b.LocationName, IndianFigures.Date(b.BilledOn), IndianFigures.Date(b.DueOn), b.Days > 0 ? IndianNumber.Format(b.Days) : "", IndianFigures.Amount(b.Owed), b.Accrued.IsZero ? "" : IndianFigures.Amount(b.Accrued)])])
            {
                Totals = [["Total", "", "", "", "", IndianFigures.Amount(Money.Sum(bills.Select(b => b.Owed))), IndianFigures.Amount(Money.Sum(bills.Select(b => b.Accrued)))]],
            },
            new ParagraphBlock(headings["What is not paid by its last day bears interest from the date of the bill to the day before payment. Interest is shown as accrued; it is owed when a debit note charges it."]) { Emphasis = Emphasis.Quiet },
        ]) { Language = language, RunningHead = $"{headings["Statement of dues"]} · {customer}", Foot = $"{headings[TaxInvoicePdf.SupplierName]} · {headings.With("made {0} by {1}", IndianFigures.Date(DateOnly.FromDateTime(at)), by)}" });
    }

    private static async Task<IResult> PdfAsync(BillQueries bills, ContractsQueries contracts, ActorContext actors, TimeProvider time, PdfLanguage language, int contract, CancellationToken ct)
    {
        if (await contracts.FindAsync(new ContractId(contract), ct) is not { } detail)
        {
            return Results.NotFound();
        }

        var rows = (await bills.PageAsync(new BillFilter(Contract: detail.Contract.Id), new PageRequest(Take: MostBills), ct)).Rows.Items;
        var office = detail.Offices.GetValueOrDefault(detail.Contract.NodalOfficeId, string.Empty);
        return Results.File(Render(detail.Customer.Name, detail.Contract.Number, office, rows, actors.Current.Name, IndianTime.CivilOf(time.GetUtcNow().UtcDateTime), language.Chosen), "application/pdf", $"dues-{contract}.pdf");
    }

    private static async Task<IResult> WorkbookAsync(BillQueries bills, ContractsQueries contracts, ActorContext actors, TimeProvider time, int contract, CancellationToken ct)
    {
        if (await contracts.FindAsync(new ContractId(contract), ct) is not { } detail)
        {
            return Results.NotFound();
        }

        var rows = (await bills.PageAsync(new BillFilter(Contract: detail.Contract.Id), new PageRequest(Take: MostBills), ct)).Rows.Items;
        var title = new WorkbookTitle("Statement of dues", actors.Current.Name, IndianTime.CivilOf(time.GetUtcNow().UtcDateTime), [$"Contract {detail.Contract.Number}, {detail.Customer.Name}"]);
        return Results.Stream(stream => StreamingWorkbook.WriteAsync(stream, "Dues", title, Columns, rows.ToAsyncEnumerable(), ct), Workbook, $"dues-{contract}.xlsx");
    }
}
