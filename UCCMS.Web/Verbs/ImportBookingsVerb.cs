using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Data.Bookings;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Verbs;

/// <summary><c>import bookings FILE [--office ID] [--customer ID] [--json]</c>: the same import as the screen's, by the operator.</summary>
internal static class ImportBookingsVerb
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Verb Verb { get; } = new("import bookings", "FILE [--office ID] [--customer ID] [--json] — import a booking extract (CSV or XLSX), as the file of this office and customer where they are named", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        var words = call.Arguments.ToList();
        var json = words.Remove("--json");
        if (!TryTake(words, "--office", out var officeText) || !TryTake(words, "--customer", out var customerText) || words.Count != 1 || words[0].StartsWith('-'))
        {
            await call.Error.WriteLineAsync($"Call it so: import bookings {Verb.Usage}");
            return 2;
        }

        if (!File.Exists(words[0]))
        {
            await call.Error.WriteLineAsync($"There is no file “{words[0]}”.");
            return 1;
        }

        await using var scope = call.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System($"import bookings by {Environment.UserName}", Environment.MachineName));
        OfficeId? office = null;
        if (officeText is not null)
        {
            office = (await scope.ServiceProvider.GetRequiredService<OfficeQueries>().FindAsync(officeText, call.Ct))?.Id;
            if (office is null)
            {
                await call.Error.WriteLineAsync($"No office has the code or facility id “{officeText}”.");
                return 1;
            }
        }

        CustomerId? customer = null;
        if (customerText is not null)
        {
            customer = CustomerId.TryParse(customerText, out var id) && await scope.ServiceProvider.GetRequiredService<ICustomersStore>().FindAnywhereAsync(id, call.Ct) is not null ? id : null;
            if (customer is null)
            {
                await call.Error.WriteLineAsync($"There is no customer “{customerText}”.");
                return 1;
            }
        }

        return await ImportAsync(call, scope.ServiceProvider.GetRequiredService<BookingImportBulk>(), words[0], (office, customer), json);
    }

    private static bool TryTake(List<string> words, string key, out string? value)
    {
        value = null;
        var at = words.IndexOf(key);
        if (at < 0)
        {
            return true;
        }

        if (at + 1 >= words.Count)
        {
            return false;
        }

        value = words[at + 1];
        words.RemoveRange(at, 2);
        return true;
    }

    private static async Task<int> ImportAsync(VerbCall call, BookingImportBulk import, string path, (OfficeId? Office, CustomerId? Customer) of, bool json)
    {
        await using var content = File.OpenRead(path);
        var watch = Stopwatch.StartNew();
        var outcome = await import.RunAsync(new BookingFile(content, Path.GetFileName(path), content.Length, of.Office, Customer: of.Customer), progress: null, call.Ct);
        if (!outcome.IsDone)
        {
            await call.Error.WriteLineAsync(outcome.Sentence);
            if (json)
            {
                await call.Out.WriteLineAsync(JsonSerializer.Serialize(new { refused = outcome.Code, reason = outcome.Sentence }, Json));
            }

            return 1;
        }

        await call.Out.WriteLineAsync(json ? Report(outcome.Value!, watch) : Words(outcome.Value!));
        return 0;
    }

    private static string Report(ImportResult result, Stopwatch watch) => JsonSerializer.Serialize(
        new
        {
            rowsRead = result.Rows.Read,
            accepted = result.Rows.Accepted,
            flagged = result.Rows.Flagged,
            rejected = result.Rows.Rejected,
            duplicates = result.Rows.Duplicates,
            alreadyImported = result.AlreadyImported,
            seconds = Math.Round(watch.Elapsed.TotalSeconds, 3),
            findings = result.Findings.ToDictionary(f => f.Key.ToString(), f => f.Value, StringComparer.Ordinal),
            errors = result.Errors.Select(e => new { row = e.Row, column = e.Column, value = e.Value, reason = e.Reason, remedy = e.Remedy }),
        },
        Json);

    private static string Words(ImportResult result)
    {
        if (result.AlreadyImported)
        {
            return "This file was imported before; nothing was changed.";
        }

        var rows = result.Rows;
        var lines = new List<string>
        {
            string.Create(CultureInfo.InvariantCulture, $"{rows.Read} rows: {rows.Accepted} accepted, {rows.Flagged} flagged, {rows.Rejected} rejected, {rows.Duplicates} duplicates."),
        };
        lines.AddRange(result.Findings.Select(f => string.Create(CultureInfo.InvariantCulture, $"  {f.Key}: {f.Value}")));
        lines.AddRange(result.Errors.Select(e => string.Create(CultureInfo.InvariantCulture, $"  row {e.Row}, {e.Column} “{e.Value}”: {e.Reason} {e.Remedy}")));
        return string.Join(Environment.NewLine, lines);
    }
}
