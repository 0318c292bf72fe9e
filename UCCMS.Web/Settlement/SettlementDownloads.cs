using System.Runtime.CompilerServices;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Workbooks;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Settlement;

/// <summary>The list of receipts as a workbook, within the post's reach.</summary>
internal static class SettlementDownloads
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int Portion = 1_000;

    private static readonly WorkbookColumn<ReceiptRow>[] Columns =
    [
        new("Date", WorkbookCellKind.Date, r => r.ReceivedOn),
        new("Kind", WorkbookCellKind.Text, r => Words.Of(r.Purpose)),
        new("Mode", WorkbookCellKind.Text, r => ReceiptModes.NameOf(r.Mode)),
        new("Reference", WorkbookCellKind.Text, r => r.Reference, 24m),
        new("Customer", WorkbookCellKind.Text, r => r.CustomerName, 32m),
        new("Contract", WorkbookCellKind.Text, r => r.ContractNumber),
        new("Payer", WorkbookCellKind.Text, r => r.Payer, 32m),
        new("Received at", WorkbookCellKind.Text, r => r.OfficeName, 24m),
        new("Status", WorkbookCellKind.Text, r => Words.Of(r.Status)),
        new("Amount", WorkbookCellKind.Amount, r => r.Amount),
        new("Free", WorkbookCellKind.Amount, r => r.Free),
    ];

    public static void MapSettlement(this IEndpointRouteBuilder app) => app.MapGet("/receipts/export.xlsx", Export).RequireAuthorization(Permissions.ViewMoney);

    private static IResult Export(
        ReceiptQueries receipts, ActorContext actors, TimeProvider time, string? q, string? from, string? to, string? purpose, string? mode, string? status, string? contract, string? free, string? where, CancellationToken ct)
    {
        string?[] filters = [Said("Search", q), Said("From", from), Said("To", to), Said("Kind", purpose), Said("Mode", mode), Said("Status", status), Said("Contract", contract), Said("Only with free money", free), .. ColumnWishes.Words(where, ReceiptQueries.Columns)];
        var title = new WorkbookTitle("Receipts", actors.Current.Name, IndianTime.CivilOf(time.GetUtcNow().UtcDateTime), [.. filters.OfType<string>()]);
        var filter = ReceiptWords.FilterOf(from, to, purpose, mode, status, contract, free) with { Where = where };
        return Results.Stream(stream => StreamingWorkbook.WriteAsync(stream, "Receipts", title, Columns, RowsAsync(receipts, filter, q, ct), ct), Workbook, "receipts.xlsx");
    }

    private static string? Said(string name, string? value) => string.IsNullOrEmpty(value) ? null : $"{name}: {value}";

    private static async IAsyncEnumerable<ReceiptRow> RowsAsync(ReceiptQueries receipts, ReceiptFilter filter, string? words, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var skip = 0; ; skip += Portion)
        {
            var page = await receipts.ReceiptsAsync(filter, new PageRequest(words, Skip: skip, Take: Portion), ct);
            foreach (var row in page.Items)
            {
                yield return row;
            }

            if (page.Items.Count < Portion)
            {
                yield break;
            }
        }
    }
}
