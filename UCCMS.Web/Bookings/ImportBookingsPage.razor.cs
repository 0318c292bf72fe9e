using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using UCCMS.Core.Bookings;
using UCCMS.Core.Customers;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Customers;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Bookings;

/// <summary>Upload, look, confirm, watch: the import of bookings for the post's own office.</summary>
public partial class ImportBookingsPage
{
    private const long LargestUpload = 1_073_741_824;

    private static readonly CultureInfo India = CultureInfo.GetCultureInfo("en-IN");

    private FileStream? upload;
    private string name = string.Empty;
    private ImportPreview? preview;
    private FileHead? pairing;
    private ImportProgress? progress;
    private Outcome<ImportResult>? result;
    private CancellationTokenSource? cancel;
    private string? error;
    private string customer = string.Empty;
    private string? customerError;
    private IReadOnlyList<CustomerRow> customers = [];
    private bool isReading;

    [Inject]
    private BookingImportBulk Import { get; set; } = default!;

    [Inject]
    private ImportPreviewQueries Previews { get; set; } = default!;

    [Inject]
    private ColumnMappingsQueries Mappings { get; set; } = default!;

    [Inject]
    private CustomersQueries Customers { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    private string Said => result!.Value!.AlreadyImported
        ? "This file was imported before; nothing was changed."
        : string.Create(
            India,
            $"{result.Value.Rows.Read:N0} rows: {result.Value.Rows.Accepted:N0} accepted, {result.Value.Rows.Flagged:N0} flagged, {result.Value.Rows.Rejected:N0} rejected, {result.Value.Rows.Duplicates:N0} there already.");

    /// <summary>Leaving the page cancels a running import: nothing of it stays.</summary>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Cancel();
        await ForgetAsync();
    }

    protected override async Task OnInitializedAsync() =>
        customers = (await Customers.ListAsync(new PageRequest(Take: 200), new CustomerFilter())).Items;

    private CustomerId? Chosen() => CustomerId.TryParse(customer.Trim(), out var id) ? id : null;

    private async Task Judge()
    {
        customerError = customer.Trim() switch
        {
            "" => null,
            _ when Chosen() is { } id => await Customers.FindAsync(id) is null ? $"Your office has no customer {id}. Choose one from the list, or leave it empty." : null,
            _ => "A customer id has ten digits, the first not zero.",
        };
    }

    private async Task UploadAsync(InputFileChangeEventArgs e)
    {
        (isReading, error, preview, pairing, name) = (true, null, null, null, e.File.Name);
        try
        {
            await ForgetAsync();
            upload = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 128 * 1024, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
            await using (var source = e.File.OpenReadStream(LargestUpload))
            {
                await source.CopyToAsync(upload);
            }

            await ReadAsync();
        }
        catch (IOException)
        {
            error = "The upload broke off or the file is above 1 GB. Nothing was changed; choose it again.";
        }
        finally
        {
            isReading = false;
        }
    }

    /// <summary>What cannot be read for its headers alone is offered for pairing at once.</summary>
    private async Task ReadAsync()
    {
        var read = await Previews.PreviewAsync(File());
        (preview, error, pairing) = (read.Value, read.IsDone ? null : read.Sentence, null);
        if (read.Code is "file.missing-columns" or "file.ambiguous-column")
        {
            await PairAsync();
            error = pairing is null ? error : null;
        }
    }

    private async Task PairAsync() => pairing = await Mappings.HeadAsync(BookingColumns.Format.Kind, upload!, name, Actors.Current.OfficeId);

    private async Task PairedAsync()
    {
        isReading = true;
        await ReadAsync();
        isReading = false;
    }

    private async Task ImportAsync()
    {
        cancel = new CancellationTokenSource();
        progress = new ImportProgress("Starting", 0, 0, upload!.Length);
        try
        {
            result = await Import.RunAsync(File(), new Progress<ImportProgress>(Show), cancel.Token);
        }
        catch (OperationCanceledException)
        {
            result = Outcome<ImportResult>.Refused("import.cancelled", "The import was cancelled; nothing of the file was kept.");
        }
        finally
        {
            progress = null;
            cancel.Dispose();
            cancel = null;
        }
    }

    private void Show(ImportProgress now) => _ = InvokeAsync(() =>
    {
        if (progress is not null)
        {
            progress = now;
            StateHasChanged();
        }
    });

    private void Cancel() => cancel?.Cancel();

    private async Task Reset()
    {
        (result, preview, pairing, error) = (null, null, null, null);
        await ForgetAsync();
    }

    private BookingFile File() => new(upload!, name, upload!.Length, Actors.Current.OfficeId, Customer: Chosen());

    private async Task ForgetAsync()
    {
        if (upload is not null)
        {
            await upload.DisposeAsync();
            upload = null;
        }
    }
}
