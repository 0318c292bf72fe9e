using System.Text.Json;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Files;
using UCCMS.Data.Invoicing;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Verbs;

/// <summary><c>import apt-invoice FILE [--json]</c>: loads the invoices of one file of APT, all or nothing.</summary>
internal static class ImportAptInvoiceVerb
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Verb Verb { get; } = new("import apt-invoice", "FILE [--json] — load the APT invoices of a file, all or nothing", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        var isJson = call.Arguments.Contains("--json", StringComparer.Ordinal);
        if (call.Arguments.FirstOrDefault(a => !a.StartsWith('-')) is not { } path || !File.Exists(path))
        {
            await call.Error.WriteLineAsync("Name an existing file: import apt-invoice FILE [--json]");
            return 2;
        }

        await using var scope = call.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("import apt-invoice"));
        try
        {
            return await ImportAsync(call, scope.ServiceProvider, path, isJson);
        }
        catch (RuleViolation refusal)
        {
            return await RefuseAsync(call, isJson, refusal.Message, []);
        }
    }

    private static async Task<int> ImportAsync(VerbCall call, IServiceProvider services, string path, bool isJson)
    {
        await using var content = File.OpenRead(path);
        var fingerprint = await FileFingerprint.OfAsync(content, call.Ct);
        using var table = TableFile.Open(content, Path.GetFileName(path), fingerprint.Length);
        var file = AptInvoiceFile.Read(table);
        var problems = file.Problems.Concat((await services.GetRequiredService<InvoicingReader>().CheckAsync(file, call.Ct)).Problems).OrderBy(p => p.Row).ToList();
        if (problems.Count > 0)
        {
            return await RefuseAsync(call, isJson, $"{problems.Count} problems; nothing was loaded.", problems);
        }

        var input = new ImportAptInvoice.Input(Path.GetFileName(path), fingerprint.Sha256, file);
        var outcome = await services.GetRequiredService<UseCaseRunner>().RunAsync((ImportAptInvoice u) => u, input, Guid.CreateVersion7(), call.Ct);
        if (!outcome.IsDone)
        {
            return await RefuseAsync(call, isJson, outcome.Sentence, []);
        }

        var result = outcome.Value!;
        await call.Out.WriteLineAsync(isJson
            ? JsonSerializer.Serialize(new { invoices = result.Invoices.Count, rows = result.Rows, accepted = result.Rows - result.Flagged, flagged = result.Flagged, rejected = 0 }, Json)
            : $"{result.Invoices.Count} invoices with {result.Rows} rows were loaded; {result.Flagged} rows do not add up and are flagged.");
        return 0;
    }

    private static async Task<int> RefuseAsync(VerbCall call, bool isJson, string sentence, IReadOnlyList<RowProblem> problems)
    {
        if (isJson)
        {
            await call.Out.WriteLineAsync(JsonSerializer.Serialize(new { error = sentence, problems }, Json));
        }

        await call.Error.WriteLineAsync(sentence);
        foreach (var p in isJson ? [] : problems)
        {
            await call.Error.WriteLineAsync($"Row {p.Row}, {p.Column} “{p.Value}”: {p.Reason} {p.Remedy}");
        }

        return 1;
    }
}
