using ClosedXML.Excel;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Files;
using UCCMS.Data.Invoicing;
using UCCMS.Data.Shared;
using UCCMS.Web.Bookings;

namespace UCCMS.Tests.Bookings;

/// <summary>Takes findings out into workbooks, fills them in as a person would, and brings them back.</summary>
internal sealed class WorkbookDesk(BookingWorld world)
{
    public const int ResolutionAt = 16;
    public const int MoveAt = 17;
    public const int ReasonAt = 18;
    public const int SealAt = 19;

    public static readonly FindingFilter Draft = new(Contract: BookingWorld.Naf, PeriodFrom: BookingWorld.February, PeriodTo: new DateOnly(2026, 2, 27));

    private readonly FindingWorkbookSeal _seals = new(new EphemeralDataProtectionProvider());

    public async Task<byte[]> TakeAsync(FindingFilter? filter = null)
    {
        using var output = new MemoryStream();
        await WithAsync(BookingWorld.Mumbai, e => e.WriteAsync(output, filter ?? Draft, CancellationToken.None));
        return output.ToArray();
    }

    public async Task<byte[]> TakeProblemsAsync(ReturnedWorkbook workbook, IReadOnlyList<RowProblem> problems)
    {
        using var output = new MemoryStream();
        await WithAsync(BookingWorld.Mumbai, e => e.WriteProblemsAsync(output, workbook, problems, CancellationToken.None));
        return output.ToArray();
    }

    /// <summary>Opens the first sheet as a spreadsheet program does, and saves it.</summary>
    public static byte[] Edit(byte[] workbook, Action<IXLWorksheet> edit)
    {
        using var input = new MemoryStream(workbook);
        using var book = new XLWorkbook(input);
        edit(book.Worksheet(1));
        using var output = new MemoryStream();
        book.SaveAs(output);
        return output.ToArray();
    }

    /// <summary>Fills in one row.</summary>
    public static void Fill(IXLWorksheet sheet, int row, FindingResolution resolution, string reason, string? moveTo = null)
    {
        sheet.Cell(row, ResolutionAt).SetValue(Words.Of(resolution));
        sheet.Cell(row, ReasonAt).SetValue(reason);
        if (moveTo is not null)
        {
            sheet.Cell(row, MoveAt).SetValue(moveTo);
        }
    }

    /// <summary>Rows of the sheet that hold findings of this kind.</summary>
    public static IReadOnlyList<int> RowsOf(IXLWorksheet sheet, FindingCode code) =>
        [.. sheet.RowsUsed().Skip(1).Where(r => r.Cell(4).GetString() == Words.Of(code)).Select(r => r.RowNumber())];

    public async Task<ReturnedWorkbook> ReadAsync(byte[] workbook, Actor? actor = null)
    {
        ReturnedWorkbook? read = null;
        await WithAsync(actor ?? BookingWorld.Mumbai, exchange =>
        {
            using var content = new MemoryStream(workbook);
            using var table = TableFile.Open(content, "findings.xlsx", workbook.Length);
            read = exchange.Read(table);
            return Task.CompletedTask;
        });
        return read!;
    }

    public Task<Outcome<ChangesEffect>> PreviewAsync(ApplyFindingChanges.Input input) => world.Contracts.QueryAsync(BookingWorld.Mumbai, (ResolutionReader r) => r.PreviewAsync(input));

    public async Task<Outcome<ApplyFindingChanges.Result>> ApplyAsync(ApplyFindingChanges.Input input, Guid? command = null)
    {
        await using var scope = world.Contracts.Database.As(BookingWorld.Mumbai);
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((ApplyFindingChanges u) => u, input, command ?? Guid.CreateVersion7());
    }

    /// <summary>The bookings and findings as they stand.</summary>
    public async Task<string> SnapshotAsync()
    {
        var bookings = (await world.VisibleAsync()).Select(b => $"{b.Id} {b.Status} {b.ContractId} {b.CustomerId} {b.DatedFrom} {b.BilledFrom} {b.ChangedByFinding}");
        var findings = (await world.FindingsAsync()).Select(f => $"{f.Id} {f.Resolution} {f.Reason} {f.EndedWith}");
        return string.Join('\n', bookings.Concat(findings));
    }

    private async Task WithAsync(Actor actor, Func<FindingWorkbookExchange, Task> act)
    {
        await using var scope = world.Contracts.Database.As(actor);
        var services = scope.ServiceProvider;
        await act(new(
            services.GetRequiredService<FindingsQueries>(), services.GetRequiredService<FindingWorkbookQueries>(), _seals, services.GetRequiredService<ActorContext>(), services.GetRequiredService<TimeProvider>()));
    }
}
