using Microsoft.AspNetCore.Components;
using UCCMS.Core.Apportionment;
using UCCMS.Core.Shared;
using UCCMS.Data.Apportionment;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Apportionment;

/// <summary>Upload, preview with what is wrong by row and column, and entry of pending apportionments of earlier months.</summary>
public partial class EnterPendingApportionmentsPage
{
    private const long MostBytes = 20 * 1_048_576;
    private const int Shown = 200;

    private readonly CommandId command = new();
    private CheckedUpload upload = default!;
    private PendingApportionmentFile? file;
    private IReadOnlyList<PlacedRow> placed = [];
    private IReadOnlyList<RowProblem> problems = [];
    private Outcome<EnterPendingApportionments.Result>? outcome;

    [Inject]
    private ApportionmentReader Reader { get; set; } = default!;

    [Inject]
    private ColumnMappingsQueries Mappings { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private TimeProvider Time { get; set; } = default!;

    private List<PlacedRow> Right => [.. placed.Where(p => !problems.Any(x => x.Row == p.Row.RowNumber))];

    private string Said => outcome is { IsDone: true, Value: { } v } ? $"{IndianNumber.Format(v.Rows)} pending apportionments, {v.Total}, are entered and stand in the books; the DDO proposes their entries." : string.Empty;

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return upload.DisposeAsync();
    }

    protected override void OnInitialized() => upload = new(PendingApportionmentFile.Format.Kind, MostBytes, Mappings, Actors, Clear, CheckAsync);

    private void Clear()
    {
        (file, placed, problems, outcome) = (null, [], [], null);
        command.Renew();
    }

    private async Task CheckAsync(StagedUpload staged)
    {
        using var table = staged.Open();
        file = PendingApportionmentFile.Read(table, IndianTime.Today(Time), await upload.PairsAsync(table.Headers));
        var given = await Reader.CheckAsync(file.Rows);
        (placed, problems) = (given.Placed, [.. file.Problems.Concat(given.Problems).OrderBy(p => p.Row)]);
    }

    private async Task EnterAsync()
    {
        outcome = await Runner.RunAsync((EnterPendingApportionments u) => u, new EnterPendingApportionments.Input(upload.Staged!.FileName, upload.Staged.Fingerprint.Sha256, file!), command.Value);
        command.Renew();
    }
}
