using Microsoft.AspNetCore.Components;
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

    private CheckedUpload upload = default!;
    private ReceiptFile? file;
    private ReceiptImportResult? result;
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

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return upload.DisposeAsync();
    }

    protected override void OnInitialized() => upload = new(ReceiptFile.Format.Kind, MostBytes, Mappings, Actors, Clear, CheckAsync);

    private void Clear() => (file, result) = (null, null);

    private async Task CheckAsync(StagedUpload staged)
    {
        using var table = staged.Open();
        file = ReceiptFile.Read(table, IndianTime.Today(Time), await upload.PairsAsync(table.Headers));
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
