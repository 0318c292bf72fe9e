using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Files;
using UCCMS.Data.Settlement.Bank;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Verbs;

/// <summary><c>import receipts FILE [--office ID] [--json]</c>: records the rows of a file of receipts, each by itself.</summary>
internal static class ImportReceiptsVerb
{
    private const int MostErrors = 100;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Verb Verb { get; } = new("import receipts", "FILE [--office ID] [--json] — record the receipts of a file, each row by itself", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        var words = call.Arguments.ToList();
        var isJson = words.Remove("--json");
        if (!TryOffice(words, out var office) || words.Count != 1 || words[0].StartsWith('-'))
        {
            await call.Error.WriteLineAsync($"Call it so: import receipts {Verb.Usage}");
            return 2;
        }

        if (!File.Exists(words[0]))
        {
            await call.Error.WriteLineAsync($"There is no file “{words[0]}”.");
            return 1;
        }

        await using var scope = call.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System($"import receipts by {Environment.UserName}", Environment.MachineName));
        var watch = Stopwatch.StartNew();
        try
        {
            var file = await ReadAsync(scope.ServiceProvider, words[0], office, call.Ct);
            var result = await scope.ServiceProvider.GetRequiredService<ReceiptFileImport>().RunAsync(file, office, ct: call.Ct);
            await TellAsync(call, file.RowsRead, result, watch, isJson);
            return 0;
        }
        catch (RuleViolation refusal)
        {
            if (isJson)
            {
                await call.Out.WriteLineAsync(JsonSerializer.Serialize(new { rowsRead = 0, accepted = 0, flagged = 0, rejected = 0, duplicates = 0, alreadyImported = false, refused = refusal.Code, reason = refusal.Message }, Json));
            }

            await call.Error.WriteLineAsync(refusal.Message);
            return 1;
        }
    }

    private static bool TryOffice(List<string> words, out OfficeId? office)
    {
        office = null;
        var at = words.IndexOf("--office");
        if (at < 0)
        {
            return true;
        }

        if (at + 1 >= words.Count || !int.TryParse(words[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return false;
        }

        office = new OfficeId(id);
        words.RemoveRange(at, 2);
        return true;
    }

    private static async Task<ReceiptFile> ReadAsync(IServiceProvider services, string path, OfficeId? office, CancellationToken ct)
    {
        await using var content = File.OpenRead(path);
        using var table = TableFile.Open(content, Path.GetFileName(path), content.Length);
        var saved = await services.GetRequiredService<ColumnMappingsQueries>().ForAsync(ReceiptFile.Format.Kind, table.Headers, office, ct);
        return ReceiptFile.Read(table, IndianTime.Today(services.GetRequiredService<TimeProvider>()), saved?.Pairs);
    }

    private static async Task TellAsync(VerbCall call, int rows, ReceiptImportResult result, Stopwatch watch, bool isJson)
    {
        var rejected = result.Problems.Select(p => p.Row).Distinct().Count();
        if (isJson)
        {
            await call.Out.WriteLineAsync(JsonSerializer.Serialize(
                new
                {
                    rowsRead = rows,
                    accepted = result.Accepted,
                    flagged = 0,
                    rejected,
                    duplicates = result.Duplicates,
                    alreadyImported = rows > 0 && result.Duplicates == rows,
                    seconds = Math.Round(watch.Elapsed.TotalSeconds, 3),
                    findings = new Dictionary<string, int>(StringComparer.Ordinal),
                    errors = result.Problems.Take(MostErrors).Select(e => new { row = e.Row, column = e.Column, value = e.Value, reason = e.Reason, remedy = e.Remedy }),
                },
                Json));
            return;
        }

        await call.Out.WriteLineAsync($"{result.Accepted} receipts recorded, {result.Amount}; {result.Duplicates} had been recorded before, {rejected} rows rejected.");
        foreach (var p in result.Problems.Take(MostErrors))
        {
            await call.Error.WriteLineAsync($"Row {p.Row}, {p.Column} “{p.Value}”: {p.Reason} {p.Remedy}");
        }
    }
}
