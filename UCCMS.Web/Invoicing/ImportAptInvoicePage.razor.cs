using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Data.Files;
using UCCMS.Data.Invoicing;
using UCCMS.Data.Shared;
using UCCMS.Web.Shared;

namespace UCCMS.Web.Invoicing;

/// <summary>Upload, preview and confirmation of a file of APT invoices.</summary>
public partial class ImportAptInvoicePage
{
    private const int Shown = 100;
    private const long MostBytes = 20 * 1024 * 1024;
    private readonly CommandId command = new();
    private AptInvoiceFile? file;
    private string fileName = string.Empty;
    private string sha256 = string.Empty;
    private IReadOnlyList<RowProblem> problems = [];
    private HashSet<int> stopped = [];
    private string? refusal;
    private Outcome<ImportAptInvoice.Result>? outcome;

    [Inject]
    private InvoicingReader Reader { get; set; } = default!;

    [Inject]
    private UseCaseRunner Runner { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    private async Task ReadAsync(IBrowserFile upload)
    {
        (file, refusal, outcome, fileName) = (null, null, null, upload.Name);
        command.Renew();
        try
        {
            using var staged = new MemoryStream();
            await using var source = upload.OpenReadStream(MostBytes);
            var fingerprint = await FileFingerprint.StageAsync(source, staged, MostBytes, CancellationToken.None);
            using var table = TableFile.Open(staged, upload.Name, fingerprint.Length);
            var read = AptInvoiceFile.Read(table);
            problems = [.. read.Problems.Concat((await Reader.CheckAsync(read)).Problems).OrderBy(p => p.Row)];
            stopped = [.. problems.Select(p => p.Row)];
            (file, sha256) = (read, fingerprint.Sha256);
        }
        catch (RuleViolation violation)
        {
            refusal = violation.Message;
        }
        catch (IOException)
        {
            refusal = "The file is larger than 20 MB or the upload broke off. Nothing was changed. Upload it again, or split it by invoice.";
        }
    }

    private async Task ImportAsync()
    {
        outcome = await Runner.RunAsync((ImportAptInvoice u) => u, new ImportAptInvoice.Input(fileName, sha256, file!), command.Value);
        if (outcome.IsDone)
        {
            Navigation.NavigateTo(outcome.Value!.Invoices is [var only] ? Urls.AptInvoiceOf(only) : Urls.AptInvoices);
        }
    }
}
