using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Bookings;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Adjustments;

/// <summary>Upload, look, confirm: balances of APT beside the books and the tickets to CEPT.</summary>
public partial class CheckAptBalancesPage
{
    private const int Shown = 200;
    private readonly CommandId command = new();
    private AptBalanceUpload? upload;
    private FileHead? pairing;
    private string? refusal;
    private bool isReading;
    private Outcome<CheckAptBalances.Result>? outcome;

    [Inject]
    private CeptTicketQueries Tickets { get; set; } = default!;

    [Inject]
    private ColumnMappingsQueries Mappings { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private ActorQueries Clock { get; set; } = default!;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await ForgetAsync();
    }

    private async Task TakeAsync(IBrowserFile chosen)
    {
        await ForgetAsync();
        isReading = true;
        StateHasChanged();
        try
        {
            upload = await AptBalanceUpload.TakeAsync(chosen);
            await ReadAsync();
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
    private async Task ReadAsync()
    {
        (pairing, refusal, outcome) = (null, null, null);
        try
        {
            await upload!.ReadAsync(Mappings, Tickets, Actors.Current.OfficeId, Clock.Today);
        }
        catch (RuleViolation violation)
        {
            refusal = violation.Message;
            if (violation.Code is "file.missing-columns" or "file.ambiguous-column")
            {
                await PairAsync();
                refusal = pairing is null ? refusal : null;
            }
        }
    }

    private async Task PairAsync() => pairing = await Mappings.HeadAsync(AptBalanceFile.Format.Kind, upload!.Staged.Bytes(), upload.Staged.FileName, Actors.Current.OfficeId);

    private async Task CheckAsync()
    {
        outcome = await Runner.RunAsync((CheckAptBalances u) => u, new CheckAptBalances.Input(upload!.Staged.FileName, upload.Staged.Fingerprint.Sha256, upload.File), command.Value);
        command.Renew();
        if (outcome.IsDone)
        {
            var done = outcome;
            await ForgetAsync();
            outcome = done;
        }
    }

    private async Task ForgetAsync()
    {
        (pairing, refusal, outcome) = (null, null, null);
        if (upload is not null)
        {
            await upload.DisposeAsync();
            upload = null;
        }
    }
}
