using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Invoicing;
using UCCMS.Data.Shared;
using UCCMS.Web.Invoicing;

namespace UCCMS.Web.Verbs;

/// <summary>
/// <c>import apt-invoice FILE [--json]</c>: loads the invoices of one file of APT, all or nothing. A file loaded before
/// changes nothing and is no failure; a row that cannot be taken refuses the whole file.
/// </summary>
internal static class ImportAptInvoiceVerb
{
    private const int MostErrors = 100;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Verb Verb { get; } = new("import apt-invoice", "FILE [--json] — load the APT invoices of a file, all or nothing", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        var words = call.Arguments.ToList();
        var isJson = words.Remove("--json");
        if (words.Count != 1 || words[0].StartsWith('-'))
        {
            await call.Error.WriteLineAsync($"Call it so: import apt-invoice {Verb.Usage}");
            return 2;
        }

        if (!File.Exists(words[0]))
        {
            await call.Error.WriteLineAsync($"There is no file “{words[0]}”.");
            return 1;
        }

        await using var scope = call.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System($"import apt-invoice by {Environment.UserName}", Environment.MachineName));
        var report = new AptImportReport(Stopwatch.StartNew());
        try
        {
            await ImportAsync(report, scope.ServiceProvider, words[0], call.Ct);
        }
        catch (RuleViolation refusal)
        {
            report.Refuse(refusal.Code, refusal.Message);
        }

        await TellAsync(call, report, isJson);
        return report.Refused is null ? 0 : 1;
    }

    private static async Task ImportAsync(AptImportReport report, IServiceProvider services, string path, CancellationToken ct)
    {
        var reader = services.GetRequiredService<InvoicingReader>();
        await using var content = File.OpenRead(path);
        using var upload = await AptInvoiceUpload.ReadAsync(content, Path.GetFileName(path), reader, ct);
        report.Read(upload.Rows.Count);
        if (upload.Problems.Count > 0)
        {
            report.Errors.AddRange(upload.Problems.Take(MostErrors));
            report.Refuse("apt-invoice.rejected-rows", $"{upload.RejectedCount} of {upload.Rows.Count} rows cannot be taken, so nothing of the file was loaded.");
            return;
        }

        var input = new ImportAptInvoice.Input(upload.Name, upload.Sha256, upload.File);
        var outcome = await services.GetRequiredService<UseCaseRunner>().RunAsync((ImportAptInvoice u) => u, input, Guid.CreateVersion7(), ct);
        if (!outcome.IsDone)
        {
            report.Refuse(outcome.Code!, outcome.Sentence);
            return;
        }

        report.Load(outcome.Value!);
        foreach (var invoice in outcome.Value!.Invoices)
        {
            report.Count((await reader.AptInvoiceAsync(invoice, ct)).Findings);
        }
    }

    private static async Task TellAsync(VerbCall call, AptImportReport report, bool isJson)
    {
        if (isJson)
        {
            await call.Out.WriteLineAsync(JsonSerializer.Serialize(report.ToJson(), Json));
        }

        if (report.Refused is not null)
        {
            await call.Error.WriteLineAsync(report.Reason);
        }
        else if (!isJson)
        {
            await call.Out.WriteLineAsync(report.Sentence);
        }

        foreach (var p in isJson ? [] : report.Errors)
        {
            await call.Error.WriteLineAsync($"Row {p.Row}, {p.Column} “{p.Value}”: {p.Reason} {p.Remedy}");
        }
    }
}
