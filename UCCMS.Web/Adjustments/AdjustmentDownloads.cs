using UCCMS.Core.Adjustments;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Shared;
using UCCMS.Web.Exports.Pdf;
using UCCMS.Web.Exports.Workbooks;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Adjustments;

/// <summary>Downloads of misc. transactions and tickets, within the post's reach.</summary>
internal static class AdjustmentDownloads
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const int Portion = 1_000;

    private static readonly WorkbookColumn<MiscRow>[] Columns =
    [
        new("Customer", WorkbookCellKind.Text, m => m.CustomerName, 32m),
        new("Contracts", WorkbookCellKind.Text, m => m.Contracts, 16m),
        new("Period from", WorkbookCellKind.Date, m => m.PeriodFrom),
        new("Period to", WorkbookCellKind.Date, m => m.PeriodTo),
        new("Why", WorkbookCellKind.Text, m => HeadWords.Of(m.Reason), 28m),
        new("Office", WorkbookCellKind.Text, m => m.OfficeName, 24m),
        new("From office", WorkbookCellKind.Text, m => m.FromOfficeName ?? string.Empty, 24m),
        new("Amount", WorkbookCellKind.Amount, m => m.Amount),
        new("State", WorkbookCellKind.Text, m => Words.Of(m.Status)),
        new("Voucher", WorkbookCellKind.Text, m => m.VoucherNumber ?? string.Empty, 16m),
        new("Voucher date", WorkbookCellKind.Date, m => m.VoucherDate),
    ];

    public static void MapAdjustments(this IEndpointRouteBuilder app)
    {
        app.MapGet("/cept-tickets/{id:guid}/evidence.pdf", EvidenceAsync).RequireAuthorization(Permissions.ViewCeptTickets);
        app.MapGet("/misc-transactions/export.xlsx", Export).RequireAuthorization(Permissions.ViewAdjustments);
    }

    /// <summary>Reads the filters of an address; what cannot be read narrows nothing.</summary>
    public static MiscFilter MiscFilterOf(string? status, string? reason, string? from, string? to) => new(
        Enum.TryParse<MiscTransactionStatus>(status, out var s) ? s : null,
        Enum.TryParse<MiscTransactionReason>(reason, out var r) ? r : null,
        Office: null,
        QueryText.Day(from),
        QueryText.Day(to));

    private static async Task<IResult> EvidenceAsync(Guid id, CeptTicketQueries tickets, OtherOfficesQueries others, PdfLanguage language, CancellationToken ct)
    {
        var key = new CeptTicketId(id);
        if (await tickets.EvidenceAsync(key, ct) is { } pack)
        {
            return Results.File(CeptEvidencePdf.Render(pack, language.Chosen), "application/pdf", $"cept-{pack.Ticket.ContractNumber.Replace('/', '-')}-{pack.Ticket.PeriodFrom:yyyyMMdd}.pdf");
        }

        return await others.DenyAsync<CeptTicket>(t => t.Id == key, $"cept-ticket/{id}", ct)
            ? Results.Text("This belongs to another office. The attempt is recorded.", statusCode: StatusCodes.Status403Forbidden)
            : Results.Text("There is no such document.", statusCode: StatusCodes.Status404NotFound);
    }

    private static IResult Export(MiscTransactionQueries miscs, ActorContext actors, TimeProvider time, string? q, string? status, string? reason, string? from, string? to, string? where, CancellationToken ct)
    {
        string?[] filters = [Said("Search", q), Said("State", status), Said("Why", reason), Said("From", from), Said("To", to), .. ColumnWishes.Words(where, MiscTransactionQueries.Columns)];
        var title = new WorkbookTitle("Misc. transactions", actors.Current.Name, IndianTime.CivilOf(time.GetUtcNow().UtcDateTime), [.. filters.OfType<string>()]);
        var filter = MiscFilterOf(status, reason, from, to);
        return Results.Stream(stream => StreamingWorkbook.WriteAsync(stream, "Misc. transactions", title, Columns, RowsAsync(miscs, filter, new PageRequest(q) { Where = where }, ct), ct), Workbook, "misc-transactions.xlsx");
    }

    private static string? Said(string name, string? value) => string.IsNullOrEmpty(value) ? null : $"{name}: {value}";

    private static async IAsyncEnumerable<MiscRow> RowsAsync(MiscTransactionQueries miscs, MiscFilter filter, PageRequest request, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        for (var skip = 0; ; skip += Portion)
        {
            var page = await miscs.ListAsync(filter, request with { Skip = skip, Take = Portion }, ct);
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
