using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Workbooks;

namespace UCCMS.Web.Settlement;

/// <summary>The list of deposits as a workbook, within the post's reach.</summary>
internal static class DepositDownloads
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly WorkbookColumn<DepositRow>[] Columns =
    [
        new("Contract", WorkbookCellKind.Text, r => r.ContractNumber),
        new("Customer", WorkbookCellKind.Text, r => r.CustomerName, 32m),
        new("Nodal office", WorkbookCellKind.Text, r => r.OfficeName, 24m),
        new("Last paid in on", WorkbookCellKind.Date, r => r.LastTopUpOn),
        new("Last paid in", WorkbookCellKind.Amount, r => r.LastTopUp),
        new("Deposit", WorkbookCellKind.Amount, r => r.Balance),
        new("Next billing date", WorkbookCellKind.Date, r => r.NextBillingDate),
        new("Settled by", WorkbookCellKind.Text, r => r.IsByApt ? "APT" : "UCCMS"),
        new("Due by then", WorkbookCellKind.Amount, r => r.Due),
        new("Shortfall", WorkbookCellKind.Amount, r => r.Shortfall),
        new("Mark", WorkbookCellKind.Text, r => r.Shortfall > Money.Zero ? "Short" : r.IsLow ? "Low" : string.Empty),
    ];

    public static void MapDeposits(this IEndpointRouteBuilder app) => app.MapGet("/deposits/export.xlsx", ExportAsync).RequireAuthorization(Permissions.ViewMoney);

    /// <summary>Reads the filter of an address: short, low, or all.</summary>
    public static DepositFilter FilterOf(string? show) => new(OnlyShort: show == "short", OnlyLow: show == "low");

    private static async Task<IResult> ExportAsync(DepositQueries deposits, ActorContext actors, TimeProvider time, string? q, string? show, CancellationToken ct)
    {
        string?[] filters = [string.IsNullOrEmpty(q) ? null : $"Search: {q}", show switch { "short" => "With a shortfall", "low" => "Low, or with a shortfall", _ => null }];
        var title = new WorkbookTitle("Deposits", actors.Current.Name, IndianTime.CivilOf(time.GetUtcNow().UtcDateTime), [.. filters.OfType<string>()]);
        var rows = (await deposits.PageAsync(FilterOf(show), new PageRequest(q, Take: int.MaxValue), ct)).Rows.Items;
        return Results.Stream(stream => StreamingWorkbook.WriteAsync(stream, "Deposits", title, Columns, rows.ToAsyncEnumerable(), ct), Workbook, "deposits.xlsx");
    }
}
