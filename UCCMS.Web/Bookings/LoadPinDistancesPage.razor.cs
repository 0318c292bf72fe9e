using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using UCCMS.Core.Bookings;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Bookings;

/// <summary>Upload, look, confirm: distances between PINs.</summary>
public partial class LoadPinDistancesPage
{
    private const long MostBytes = 100 * 1_048_576;

    private StagedUpload? upload;
    private PinDistanceRows? rows;
    private string? refusal;
    private string? isBusy;
    private int read;
    private Outcome<PinDistanceLoad>? outcome;

    [Inject]
    private PinDistanceBulk Loader { get; set; } = default!;

    private string? Said => outcome?.Value is { } load
        ? $"{IndianNumber.Format(load.Added)} distances are new, {IndianNumber.Format(load.Changed)} were changed, {IndianNumber.Format(load.Same)} stood so already, both ways counted. Bookings without a distance of their own are compared anew."
        : null;

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await ForgetAsync();
    }

    private async Task ReadAsync(IBrowserFile chosen)
    {
        await ForgetAsync();
        (isBusy, read) = ("Reading the file", 0);
        try
        {
            upload = await StagedUpload.TakeAsync(chosen, MostBytes);
            var staged = upload;
            rows = await Task.Run(() =>
            {
                using var table = staged.Open();
                return PinDistanceRows.Of(table, Tell);
            });
        }
        catch (RuleViolation violation)
        {
            refusal = violation.Message;
        }
        finally
        {
            isBusy = null;
        }
    }

    private async Task LoadAsync()
    {
        (isBusy, read) = ("Storing the distances", rows!.Read);
        try
        {
            outcome = await Loader.RunAsync(rows, upload!.FileName, upload.Fingerprint.Sha256);
        }
        finally
        {
            isBusy = null;
        }
    }

    private void Tell(int count) => _ = InvokeAsync(() =>
    {
        read = count;
        StateHasChanged();
    });

    private async Task ForgetAsync()
    {
        (rows, refusal, outcome) = (null, null, null);
        if (upload is not null)
        {
            await upload.DisposeAsync();
            upload = null;
        }
    }
}
