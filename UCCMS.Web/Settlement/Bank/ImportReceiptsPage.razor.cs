using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Settlement.Bank;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Settlement.Bank;

/// <summary>Upload of many receipts, what is wrong by row, and their recording one by one.</summary>
public partial class ImportReceiptsPage
{
    private const long MostBytes = 10 * 1_048_576;

    private StagedUpload? upload;
    private FileHead? pairing;
    private ReceiptFile? file;
    private ReceiptImportResult? result;
    private string? refusal;
    private bool isRunning;
    private int done;

    [Inject]
    private ColumnMappingsQueries Mappings { get; set; } = default!;

    [Inject]
    private ReceiptFileImport Importing { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    private IReadOnlyList<RowProblem> Problems => result?.Problems ?? file?.Problems ?? [];

    private int Rejected => Problems.Select(p => p.Row).Distinct().Count();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await (upload?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private async Task ReadAsync(IBrowserFile chosen)
    {
        await (upload?.DisposeAsync() ?? ValueTask.CompletedTask);
        (upload, refusal) = (null, null);
        try
        {
            upload = await StagedUpload.TakeAsync(chosen, MostBytes);
            await CheckAsync();
        }
        catch (RuleViolation violation)
        {
            refusal = violation.Message;
        }
    }

    /// <summary>What cannot be read for its headers alone is offered for pairing at once.</summary>
    private async Task CheckAsync()
    {
        (file, result, pairing, refusal) = (null, null, null, null);
        try
        {
            using var table = upload!.Open();
            var saved = await Mappings.ForAsync(ReceiptFile.Format.Kind, table.Headers, Actors.Current.OfficeId);
            file = ReceiptFile.Read(table, IndianTime.Today(Time), saved?.Pairs);
        }
        catch (RuleViolation violation) when (violation.Code is "file.missing-columns" or "file.ambiguous-column")
        {
            pairing = await Mappings.HeadAsync(ReceiptFile.Format.Kind, upload!.Bytes(), upload.FileName, Actors.Current.OfficeId);
        }
        catch (RuleViolation violation)
        {
            refusal = violation.Message;
        }
    }

    private async Task ImportAsync()
    {
        (isRunning, done) = (true, 0);
        result = await Importing.RunAsync(file!, Actors.Current.OfficeId, new Progress<int>(n => _ = InvokeAsync(() => Show(n))));
        isRunning = false;
    }

    private void Show(int rows)
    {
        done = rows;
        StateHasChanged();
    }
}
