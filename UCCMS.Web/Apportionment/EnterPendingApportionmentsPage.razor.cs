using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
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
    private StagedUpload? upload;
    private FileHead? pairing;
    private PendingApportionmentFile? file;
    private IReadOnlyList<PlacedRow> placed = [];
    private IReadOnlyList<RowProblem> problems = [];
    private string? refusal;
    private bool isReading;
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

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await (upload?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private async Task ReadAsync(IBrowserFile chosen)
    {
        await (upload?.DisposeAsync() ?? ValueTask.CompletedTask);
        (upload, file, pairing, refusal, outcome, isReading) = (null, null, null, null, null, true);
        try
        {
            upload = await StagedUpload.TakeAsync(chosen, MostBytes);
            await CheckAsync();
        }
        catch (RuleViolation violation)
        {
            refusal = violation.Message;
        }
        finally
        {
            isReading = false;
        }
    }

    /// <summary>What cannot be read for its headers alone is offered for pairing at once.</summary>
    private async Task CheckAsync()
    {
        (file, placed, problems, pairing, refusal) = (null, [], [], null, null);
        command.Renew();
        try
        {
            using var table = upload!.Open();
            var saved = await Reader.PairingAsync(table.Headers);
            file = PendingApportionmentFile.Read(table, IndianTime.Today(Time), saved?.Pairs);
            var given = await Reader.CheckAsync(file.Rows);
            (placed, problems) = (given.Placed, [.. file.Problems.Concat(given.Problems).OrderBy(p => p.Row)]);
        }
        catch (RuleViolation violation) when (violation.Code is "file.missing-columns" or "file.ambiguous-column")
        {
            pairing = await Mappings.HeadAsync(PendingApportionmentFile.Format.Kind, upload!.Bytes(), upload.FileName, Actors.Current.OfficeId);
        }
        catch (RuleViolation violation)
        {
            refusal = violation.Message;
        }
    }

    private async Task EnterAsync()
    {
        outcome = await Runner.RunAsync((EnterPendingApportionments u) => u, new EnterPendingApportionments.Input(upload!.FileName, upload.Fingerprint.Sha256, file!), command.Value);
        command.Renew();
    }
}
