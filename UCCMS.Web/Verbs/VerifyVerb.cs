using System.Text.Encodings.Web;
using System.Text.Json;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Verbs;

/// <summary><c>verify</c>: runs every integrity check and says what each counted; ends with 1 when one does not hold.</summary>
internal static class VerifyVerb
{
    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Verb Verb { get; } = new("verify", "[--json] — check audit chain, serials, totals and files", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        await using var scope = call.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("verify"));
        var checks = new List<CheckLine>();
        foreach (var check in scope.ServiceProvider.GetServices<IIntegrityCheck>().OrderBy(c => c.Name, StringComparer.Ordinal))
        {
            var result = await check.RunAsync(call.Ct);
            checks.Add(new CheckLine(check.Name, result.Holds, result.Counted, result.Broken));
        }

        var isSound = checks.TrueForAll(c => c.Ok);
        if (call.Arguments.Contains("--json"))
        {
            await call.Out.WriteLineAsync(JsonSerializer.Serialize(new { ok = isSound, checks }, Layout));
        }
        else
        {
            await WriteAsync(call.Out, checks);
        }

        return isSound ? 0 : 1;
    }

    private static async Task WriteAsync(TextWriter output, List<CheckLine> checks)
    {
        foreach (var check in checks)
        {
            await output.WriteLineAsync($"{(check.Ok ? "holds " : "BROKEN")}  {check.Name}: {check.Counted} looked at");
            foreach (var fault in check.Broken)
            {
                await output.WriteLineAsync($"        {fault}");
            }
        }
    }

    private sealed record CheckLine(string Name, bool Ok, long Counted, IReadOnlyList<string> Broken);
}
