using Microsoft.AspNetCore.Components;
using UCCMS.Core.Settlement.Legacy;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Settlement.Legacy;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Settlement.Legacy;

/// <summary>Upload, preview with what is wrong by row and column, and taking over of SAP invoices.</summary>
public partial class TakeOverSapInvoicesPage
{
    private const long MostBytes = 20 * 1_048_576;

    private readonly CommandId command = new();
    private CheckedUpload upload = default!;
    private SapInvoiceFile? file;
    private IReadOnlyList<PlacedSapInvoice> placed = [];
    private IReadOnlyList<RowProblem> problems = [];
    private Outcome<TakeOverSapInvoices.Result>? outcome;

    [Inject]
    private SapInvoicesReader Reader { get; set; } = default!;

    [Inject]
    private ColumnMappingsQueries Mappings { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    private List<PlacedSapInvoice> Open => [.. placed.Where(p => !p.Contract.IsAdvance && !p.Rows[0].IsCleared)];

    private string Said => outcome is { IsDone: true, Value: { } v }
        ? $"{IndianNumber.Format(v.Here)} invoices, {v.Owed}, are owed here from now on; {IndianNumber.Format(v.Cleared)} that SAP settled are kept to be seen{(v.Missing > 0 ? $", {IndianNumber.Format(v.Missing)} of them without revenue in e-Lekha: intimate them" : null)}."
        : string.Empty;

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return upload.DisposeAsync();
    }

    protected override void OnInitialized() => upload = new(SapInvoiceFile.Format.Kind, MostBytes, Mappings, Actors, Clear, CheckAsync);

    private void Clear()
    {
        (file, placed, problems, outcome) = (null, [], [], null);
        command.Renew();
    }

    private async Task CheckAsync(StagedUpload staged)
    {
        using var table = staged.Open();
        file = SapInvoiceFile.Read(table, IndianTime.Today(Time), await upload.PairsAsync(table.Headers));
        var given = await Reader.CheckAsync(file.Rows);
        (placed, problems) = (given.Placed, [.. file.Problems.Concat(given.Problems).OrderBy(p => p.Row)]);
    }

    private async Task TakeOverAsync()
    {
        outcome = await Runner.RunAsync((TakeOverSapInvoices u) => u, new TakeOverSapInvoices.Input(upload.Staged!.FileName, upload.Staged.Fingerprint.Sha256, file!), command.Value);
        command.Renew();
    }
}
