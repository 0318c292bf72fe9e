using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Invoicing;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Invoicing;

/// <summary>Upload, preview with a verdict on each row, and confirmation of a file of APT invoices.</summary>
public partial class ImportAptInvoicePage
{
    private const int Shown = 200;
    private readonly CommandId command = new();
    private byte[] content = [];
    private string fileName = string.Empty;
    private FileHead? pairing;
    private AptInvoiceUpload? upload;
    private IReadOnlyList<AptRowVerdict> shown = [];
    private string? refusal;
    private bool isReading;
    private Outcome<ImportAptInvoice.Result>? outcome;

    [Inject]
    private InvoicingReader Reader { get; set; } = default!;

    [Inject]
    private ColumnMappingsQueries Mappings { get; set; } = default!;

    [Inject]
    private ActorContext Actors { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private int InvoiceCount => upload!.File.Rows.Select(r => r.Heading.Number).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        upload?.Dispose();
    }

    private static string FlagOf(AptInvoiceFigures row) => row.IsTaxableRight
        ? $"Taxable value and taxes come to {row.Taxable + row.Tax}, the total says {row.Total}."
        : $"Gross and VAS less discount come to {row.Gross + row.Vas - row.Discount}, the taxable value says {row.Taxable}.";

    private async Task ReadAsync(IBrowserFile chosen)
    {
        (isReading, fileName) = (true, chosen.Name);
        StateHasChanged();
        try
        {
            await using var source = chosen.OpenReadStream(AptInvoiceUpload.MostBytes);
            using var staged = new MemoryStream();
            await source.CopyToAsync(staged);
            content = staged.ToArray();
            await ReadStagedAsync();
        }
        catch (IOException)
        {
            refusal = "The file is larger than 20 MB or the upload broke off. Nothing was changed. Upload it again, or split it by invoice.";
        }
        finally
        {
            isReading = false;
        }
    }

    /// <summary>What cannot be read for its headers alone is offered for pairing at once.</summary>
    private async Task ReadStagedAsync()
    {
        upload?.Dispose();
        (upload, pairing, refusal, outcome, shown) = (null, null, null, null, []);
        command.Renew();
        try
        {
            upload = await AptInvoiceUpload.ReadAsync(new MemoryStream(content), fileName, Reader, CancellationToken.None);
            shown = [.. upload.Rows.OrderBy(r => r.IsRejected ? 0 : r.IsFlagged ? 1 : 2).ThenBy(r => r.RowNumber).Take(Shown)];
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

    private async Task PairAsync()
    {
        using var staged = new MemoryStream(content);
        pairing = await Mappings.HeadAsync(AptInvoiceFile.Format.Kind, staged, fileName, Actors.Current.OfficeId);
    }

    private async Task ImportAsync()
    {
        var file = upload!;
        outcome = await Runner.RunAsync((ImportAptInvoice u) => u, new ImportAptInvoice.Input(file.Name, file.Sha256, file.File), command.Value);
        if (outcome.IsDone)
        {
            Navigation.NavigateTo(outcome.Value!.Invoices is [var only] ? Urls.AptInvoiceOf(only) : Urls.AptInvoices);
        }
    }
}
