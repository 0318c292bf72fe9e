using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Generation;

namespace UCCMS.Web.Verbs;

/// <summary><c>generate month --customers N --articles N --seed S --out DIR</c>: files of a month with known defects; in Development only.</summary>
internal static class GenerateVerb
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Verb Verb { get; } = new(
        "generate month", "--customers N --articles N --seed S --out DIR [--json] — write a month's booking files and APT invoices with known defects (Development only)", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        var words = call.Arguments.ToList();
        var json = words.Remove("--json");
        if (Order(words) is not { } order)
        {
            await call.Error.WriteLineAsync(
                $"Call it so: generate month --customers N --articles N --seed S --out DIR, with 1 to {GenerationOrder.MostCustomers} customers and 100 to {GenerationOrder.MostArticles} articles.");
            return 2;
        }

        if (!call.Services.GetRequiredService<IHostEnvironment>().IsDevelopment())
        {
            await call.Error.WriteLineAsync("Invented customers and people with a known password are made in Development only (ASPNETCORE_ENVIRONMENT=Development).");
            return 1;
        }

        var watch = Stopwatch.StartNew();
        await PrepareAsync(call);
        var report = await new GeneratedMonth(call.Services, json ? TextWriter.Null : call.Out).MakeAsync(order, call.Ct);
        var seconds = Math.Round(watch.Elapsed.TotalSeconds, 1);
        await call.Out.WriteLineAsync(json
            ? JsonSerializer.Serialize(new { order.Customers, order.Articles, order.Seed, report, seconds }, Json)
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{report.BookingFiles} booking files of {report.Offices} offices, {report.InvoiceFiles} files of APT invoices and {TruthFile.Name} are in {order.Folder}: {report.Findings} findings planted on bookings, {report.AptFindings} on invoices; {report.ContractsAdded} contracts entered; {seconds} s."));
        return 0;
    }

    private static GenerationOrder? Order(List<string> words)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at + 1 < words.Count; at += 2)
        {
            given[words[at]] = words[at + 1];
        }

        return words.Count == 8
            && Number("--customers") is { } customers and >= 1 and <= GenerationOrder.MostCustomers
            && Number("--articles") is { } articles and >= 100 and <= GenerationOrder.MostArticles
            && Number("--seed") is { } seed
            && given.TryGetValue("--out", out var folder)
            ? new GenerationOrder(customers, articles, seed, Path.GetFullPath(folder))
            : null;

        int? Number(string key) =>
            given.TryGetValue(key, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static async Task PrepareAsync(VerbCall call)
    {
        await using var scope = call.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("generate month"));
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        await DatabaseSetup.PrepareAsync(db, DirectoryExtent.All, call.Ct);
        await call.Services.GetRequiredService<BusinessClock>().LoadAsync(call.Services.GetRequiredService<StartReads>(), call.Ct);
    }
}
