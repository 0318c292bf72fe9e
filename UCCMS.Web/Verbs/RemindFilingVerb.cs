using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Verbs;

/// <summary><c>remind filing</c>: mails the filing offices whose GSTR-1 is due; for the daily run, safe to repeat.</summary>
internal static class RemindFilingVerb
{
    public static Verb Verb { get; } = new("remind filing", "— mail the filing offices whose GSTR-1 is due soon (once per GSTIN, month and day)", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        if (call.Arguments.Count > 0)
        {
            await call.Error.WriteLineAsync("“remind filing” takes no arguments.");
            return 2;
        }

        await using var scope = call.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("remind filing", Environment.MachineName));
        await call.Services.GetRequiredService<BusinessClock>().LoadAsync(call.Services.GetRequiredService<StartReads>(), call.Ct);
        var outcome = await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync((RemindFilingOffices u) => u, new RemindFilingOffices.Input(), Guid.CreateVersion7(), call.Ct);
        await (outcome.IsDone ? call.Out : call.Error).WriteLineAsync(outcome.IsDone ? $"{outcome.Value} filing offices were reminded." : outcome.Sentence);
        return outcome.IsDone ? 0 : 1;
    }
}
