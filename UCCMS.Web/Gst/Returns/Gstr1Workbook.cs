using System.Runtime.CompilerServices;
using UCCMS.Core.Gst.Returns;
using UCCMS.Data.Gst.Returns;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Gst.Returns;

/// <summary>
/// The return as a workbook, a sheet a table, with the sheet names and headers of GSTN's offline tool: headers in row 4, data
/// from row 5, dates as text, since the tool refuses date cells.
/// </summary>
/// <param name="documents">Reads the documents of a sheet one by one.</param>
/// <param name="papers">Knows the rules of the month.</param>
public sealed class Gstr1Workbook(ReturnDocumentQueries documents, ReturnPapers papers)
{
    private const int InvoicesToRegistered = 0;
    private const int InvoicesToOthers = 1;
    private const int NotesToRegistered = 2;
    private const int NotesToOthers = 3;

    /// <param name="output">Written forwards only.</param>
    /// <param name="tables">The working paper.</param>
    /// <param name="exportedBy">Name and post.</param>
    /// <param name="exportedAt">IST wall clock.</param>
    /// <param name="ct">Stops it.</param>
    public async Task WriteAsync(Stream output, ReturnTables tables, string exportedBy, DateTime exportedAt, CancellationToken ct)
    {
        using var workbook = new StreamingWorkbook(output);
        var rules = await papers.RulesAsync(tables.Head.Period, ct);
        WorkbookTitle Title(string heading) => new($"{heading} — {tables.Head.SupplierGstin}, {tables.Head.Period}", exportedBy, exportedAt, []);
        IAsyncEnumerable<DocumentRate> Rows(int section, params ReturnTable[] wanted) => RowsAsync(tables.Head, rules, section, wanted, ct);
        await workbook.AddSheetAsync("b2b,sez,de", Title("Summary For B2B, SEZ, DE (4A, 4B, 6B, 6C)"), Gstr1Sheets.B2b, Rows(InvoicesToRegistered, ReturnTable.B2b, ReturnTable.Sez), ct);
        await workbook.AddSheetAsync("b2cl", Title("Summary For B2CL (5)"), Gstr1Sheets.B2cl, Rows(InvoicesToOthers, ReturnTable.B2cl), ct);
        await workbook.AddSheetAsync("b2cs", Title("Summary For B2CS (7)"), Gstr1Sheets.B2cs, tables.B2cs, ct);
        await workbook.AddSheetAsync("cdnr", Title("Summary For CDNR (9B)"), Gstr1Sheets.Cdnr, Rows(NotesToRegistered, ReturnTable.Cdnr), ct);
        await workbook.AddSheetAsync("cdnur", Title("Summary For CDNUR (9B)"), Gstr1Sheets.Cdnur, Rows(NotesToOthers, ReturnTable.Cdnur), ct);
        await workbook.AddSheetAsync("exemp", Title("Summary For Nil rated, exempted and non GST outward supplies (8)"), Gstr1Sheets.Exempt, tables.Exempt, ct);
        if (tables.Advances.Count > 0)
        {
            await workbook.AddSheetAsync("at", Title("Summary For Advance Received (11A)"), Gstr1Sheets.AdvancesOf("Received"), tables.Advances.Where(a => a.IsReceived), ct);
            await workbook.AddSheetAsync("atadj", Title("Summary For Advance Adjusted (11B)"), Gstr1Sheets.AdvancesOf("Adjusted"), tables.Advances.Where(a => !a.IsReceived), ct);
        }

        await AddHsnAsync(workbook, tables, rules, Title, ct);
        await workbook.AddSheetAsync("docs", Title("Summary of documents issued during the tax period (13)"), Gstr1Sheets.Series, tables.Series, ct);
        await workbook.CompleteAsync(ct);
    }

    private static async Task AddHsnAsync(StreamingWorkbook workbook, ReturnTables tables, ReturnRules rules, Func<string, WorkbookTitle> title, CancellationToken ct)
    {
        if (!rules.SplitsHsn)
        {
            await workbook.AddSheetAsync("hsn", title("Summary For HSN (12)"), Gstr1Sheets.Hsn, tables.Hsn, ct);
            return;
        }

        await workbook.AddSheetAsync("hsn(b2b)", title("Summary For HSN (12), B2B supplies"), Gstr1Sheets.Hsn, tables.Hsn.Where(r => r.IsRegistered), ct);
        await workbook.AddSheetAsync("hsn(b2c)", title("Summary For HSN (12), B2C supplies"), Gstr1Sheets.Hsn, tables.Hsn.Where(r => !r.IsRegistered), ct);
    }

    private async IAsyncEnumerable<DocumentRate> RowsAsync(
        ReturnHead head, ReturnRules rules, int section, ReturnTable[] wanted, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var document in documents.ReadAsync(ReturnSelection.Of(head, rules), section, ct))
        {
            if (ReturnTableOf.Taxable(document, rules) is { } table && wanted.Contains(table))
            {
                foreach (var rate in document.Rates)
                {
                    yield return new(document, rate);
                }
            }
        }
    }
}
