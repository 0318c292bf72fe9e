using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Verbs;

/// <summary>
/// <c>export gstr1 --list</c>: the returns there are; <c>export gstr1 --gstin G --period yyyy-MM --out FILE</c>: the upload
/// file of one, in parts FILE-1, FILE-2 … where the portal would not take it whole.
/// </summary>
internal static class ExportGstr1Verb
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Verb Verb { get; } = new("export gstr1", "--list | --gstin G --period yyyy-MM --out FILE [--json] — list the GSTR-1 returns, or write the upload file of one", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        var words = call.Arguments.ToList();
        var isJson = words.Remove("--json");
        await using var scope = call.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System($"export gstr1 by {Environment.UserName}", Environment.MachineName));
        if (words is ["--list"])
        {
            return await ListAsync(call, scope.ServiceProvider, isJson);
        }

        if (Order(words) is not { } order)
        {
            await call.Error.WriteLineAsync($"Call it so: export gstr1 {Verb.Usage}");
            return 2;
        }

        try
        {
            return await WriteAsync(call, scope.ServiceProvider, order, isJson);
        }
        catch (RuleViolation refusal)
        {
            await call.Error.WriteLineAsync(refusal.Message);
            return 1;
        }
    }

    private static async Task<int> ListAsync(VerbCall call, IServiceProvider services, bool isJson)
    {
        var returns = await services.GetRequiredService<ReturnSumsQueries>().CountsAsync(call.Ct);
        if (isJson)
        {
            var rows = returns.Select(r => new { gstin = r.Head.SupplierGstin, period = r.Head.Period.Key, documents = r.Documents, status = r.Status });
            await call.Out.WriteLineAsync(JsonSerializer.Serialize(new { returns = rows }, Json));
            return 0;
        }

        foreach (var row in returns)
        {
            await call.Out.WriteLineAsync($"{row.Head.SupplierGstin}  {row.Head.Period.Key}  {IndianNumber.Format(row.Documents),9} documents  {row.Status}");
        }

        return 0;
    }

    private static (ReturnHead Head, string Out)? Order(List<string> words)
    {
        var (gstin, period, file) = (Take(words, "--gstin"), Take(words, "--period"), Take(words, "--out"));
        return words.Count == 0 && file is not null && gstin is not null && Gstin.TryParse(gstin, out var number, out _) && ReturnPeriod.TryParse(period, out var month)
            ? (new ReturnHead(number.Value, month.Value), file)
            : null;
    }

    private static string? Take(List<string> words, string key)
    {
        var at = words.IndexOf(key);
        if (at < 0 || at + 1 >= words.Count)
        {
            return null;
        }

        var value = words[at + 1];
        words.RemoveRange(at, 2);
        return value;
    }

    private static async Task<int> WriteAsync(VerbCall call, IServiceProvider services, (ReturnHead Head, string Out) order, bool isJson)
    {
        var watch = Stopwatch.StartNew();
        var sums = services.GetRequiredService<ReturnSumsQueries>();
        RuleViolation.Unless(
            await sums.IsRegisteredAsync(order.Head.SupplierGstin, call.Ct), "gstr1.gstin", $"{order.Head.SupplierGstin} is not a registration of the Department.");
        using var folder = new ReturnFolder();
        var paper = await services.GetRequiredService<ReturnPapers>().BuildAsync(order.Head, folder, call.Ct);
        var files = new List<(string File, ReturnPart Part)>();
        foreach (var part in paper.Parts)
        {
            var name = paper.Parts.Count == 1 ? order.Out : string.Create(CultureInfo.InvariantCulture, $"{order.Out}-{part.Number}");
            File.Copy(folder.PathOf(part.Number), name, overwrite: true);
            files.Add((name, part));
        }

        await TellAsync(call, paper, files, isJson, Math.Round((decimal)watch.Elapsed.TotalSeconds, 3));
        return 0;
    }

    private static async Task TellAsync(VerbCall call, ReturnPaper paper, List<(string File, ReturnPart Part)> files, bool isJson, decimal seconds)
    {
        var messages = paper.Tables.Messages;
        if (isJson)
        {
            await call.Out.WriteLineAsync(JsonSerializer.Serialize(
                new
                {
                    gstin = paper.Tables.Head.SupplierGstin,
                    period = paper.Tables.Head.Period.Key,
                    documents = paper.Tables.Documents,
                    files = files.Select(f => new { file = f.File, name = f.Part.FileName, bytes = f.Part.Length, sha256 = f.Part.Sha256 }),
                    errors = messages.Errors,
                    warnings = messages.Warnings,
                    messages = messages.Kept.Select(m => new { code = m.Code, severity = m.Severity.ToString(), document = m.Document?.Number, sentence = m.Sentence, remedy = m.Remedy }),
                    ties = paper.TieOut.Ties,
                    differences = paper.TieOut.Differences.Select(d => new { table = d.Table.ToString(), head = d.Head.ToString(), documents = d.Documents, returned = d.Return }),
                    seconds,
                },
                Json));
            return;
        }

        foreach (var (file, part) in files)
        {
            await call.Out.WriteLineAsync($"{file}: {IndianNumber.Format(part.Length)} bytes, SHA-256 {part.Sha256}; upload it as {part.FileName}");
        }

        await call.Out.WriteLineAsync($"{IndianNumber.Format(paper.Tables.Documents)} documents, {messages.Errors} errors, {messages.Warnings} warnings; the return {(paper.TieOut.Ties ? "ties out with" : "DIFFERS from")} the documents.");
        foreach (var message in messages.Kept)
        {
            await call.Out.WriteLineAsync($"{message.Severity} {message.Code}: {message.Sentence} {message.Remedy}");
        }
    }
}
