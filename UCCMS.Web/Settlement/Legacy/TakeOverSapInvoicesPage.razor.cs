using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
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
    private StagedUpload? upload;
    private FileHead? pairing;
    private SapInvoiceFile? file;
    private IReadOnlyList<PlacedSapInvoice> placed = [];
    private IReadOnlyList<RowProblem> problems = [];
    private string? refusal;
    private bool isReading;
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

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await (upload?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private async Task ReadAsync(IBrowserFile chosen)
    {
        await (upload?.DisposeAsync() ?? ValueTask.CompletedTask);
        (upload, refusal, outcome, isReading) = (null, null, null, true);
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
            var saved = await Mappings.ForAsync(SapInvoiceFile.Format.Kind, table.Headers, Actors.Current.OfficeId);
            file = SapInvoiceFile.Read(table, IndianTime.Today(Time), saved?.Pairs);
            var given = await Reader.CheckAsync(file.Rows);
            (placed, problems) = (given.Placed, [.. file.Problems.Concat(given.Problems).OrderBy(p => p.Row)]);
        }
        catch (RuleViolation violation) when (violation.Code is "file.missing-columns" or "file.ambiguous-column")
        {
            pairing = await Mappings.HeadAsync(SapInvoiceFile.Format.Kind, upload!.Bytes(), upload.FileName, Actors.Current.OfficeId);
        }
        catch (RuleViolation violation)
        {
            refusal = violation.Message;
        }
    }

    private async Task TakeOverAsync()
    {
        outcome = await Runner.RunAsync((TakeOverSapInvoices u) => u, new TakeOverSapInvoices.Input(upload!.FileName, upload.Fingerprint.Sha256, file!), command.Value);
        command.Renew();
    }
}
