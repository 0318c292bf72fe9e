using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Legacy;
using UCCMS.Core.Shared;
using UCCMS.Data.Files;
using UCCMS.Data.Settlement.Legacy;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Verbs;

/// <summary><c>import sap-invoices FILE [--json]</c>: takes over the invoices of a file of SAP, all or nothing.</summary>
internal static class ImportSapInvoicesVerb
{
    private const int MostErrors = 100;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Verb Verb { get; } = new("import sap-invoices", "FILE [--json] — take over the invoices of a file of SAP, all or nothing", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        var words = call.Arguments.ToList();
        var isJson = words.Remove("--json");
        if (words.Count != 1 || words[0].StartsWith('-'))
        {
            await call.Error.WriteLineAsync($"Call it so: import sap-invoices {Verb.Usage}");
            return 2;
        }

        if (!File.Exists(words[0]))
        {
            await call.Error.WriteLineAsync($"There is no file “{words[0]}”.");
            return 1;
        }

        await using var scope = call.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System($"import sap-invoices by {Environment.UserName}", Environment.MachineName));
        var report = await ImportAsync(scope.ServiceProvider, words[0], call.Ct);
        await TellAsync(call, report, isJson);
        return report.Refused is null ? 0 : 1;
    }

    private static async Task<Report> ImportAsync(IServiceProvider services, string path, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        var content = await File.ReadAllBytesAsync(path, ct);
        try
        {
            using var table = TableFile.Open(new MemoryStream(content), Path.GetFileName(path), content.Length);
            var file = SapInvoiceFile.Read(table, IndianTime.Today(services.GetRequiredService<TimeProvider>()));
            var given = await services.GetRequiredService<SapInvoicesReader>().CheckAsync(file.Rows, ct);
            List<RowProblem> problems = [.. file.Problems.Concat(given.Problems).OrderBy(p => p.Row)];
            var rows = file.Rows.Select(r => r.RowNumber).Union(file.Problems.Select(p => p.Row)).Count();
            var input = new TakeOverSapInvoices.Input(Path.GetFileName(path), Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)), file);
            var outcome = await services.GetRequiredService<UseCaseRunner>().RunAsync((TakeOverSapInvoices u) => u, input, Guid.CreateVersion7(), ct);
            return new(rows, outcome.Value, problems, outcome.IsDone ? null : outcome.Code, outcome.Sentence, watch.Elapsed);
        }
        catch (RuleViolation refusal)
        {
            return new(0, null, [], refusal.Code, refusal.Message, watch.Elapsed);
        }
    }

    private static async Task TellAsync(VerbCall call, Report report, bool isJson)
    {
        if (isJson)
        {
            await call.Out.WriteLineAsync(JsonSerializer.Serialize(
                new
                {
                    rowsRead = report.Rows,
                    accepted = report.Refused is null ? report.Rows : 0,
                    flagged = 0,
                    rejected = report.Refused is null ? 0 : report.Rows,
                    duplicates = 0,
                    alreadyImported = false,
                    seconds = Math.Round(report.Elapsed.TotalSeconds, 3),
                    findings = new Dictionary<string, int>(StringComparer.Ordinal),
                    errors = report.Problems.Take(MostErrors).Select(e => new { row = e.Row, column = e.Column, value = e.Value, reason = e.Reason, remedy = e.Remedy }),
                    refused = report.Refused,
                    reason = report.Refused is null ? null : report.Sentence,
                },
                Json));
        }
        else if (report.Result is { } result)
        {
            await call.Out.WriteLineAsync($"{result.Here} invoices are owed here from now on, {result.Owed}; {result.Cleared} settled in SAP, {result.Missing} of them without revenue in e-Lekha.");
        }

        if (report.Refused is not null)
        {
            await call.Error.WriteLineAsync(report.Sentence);
        }

        foreach (var p in isJson ? [] : report.Problems.Take(MostErrors))
        {
            await call.Error.WriteLineAsync($"Row {p.Row}, {p.Column} “{p.Value}”: {p.Reason} {p.Remedy}");
        }
    }

    private sealed record Report(int Rows, TakeOverSapInvoices.Result? Result, IReadOnlyList<RowProblem> Problems, string? Refused, string Sentence, TimeSpan Elapsed);
}
