using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Verbs;

/// <summary><c>bench acts</c>: does acts on money at random on the database until it is stopped; a line for each that was done. Started by <c>bench kills</c>.</summary>
internal static class BenchActsVerb
{
    public static Verb Verb { get; } = new("bench acts", "[--seed N] — do acts on money at random until stopped (for bench kills; never on a database that is used)", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        if (!call.Services.GetRequiredService<IHostEnvironment>().IsDevelopment() || call.Arguments is not ["--seed", var given] || !int.TryParse(given, out var seed))
        {
            await call.Error.WriteLineAsync($"Call it so, in Development only: bench acts {Verb.Usage}");
            return 2;
        }

        await using var scope = call.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("bench"));
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        await call.Services.GetRequiredService<BusinessClock>().LoadAsync(db, call.Ct);
        var officers = await OfficersAsync(db, scope.ServiceProvider.GetRequiredService<ActorQueries>(), call.Ct);
        var acts = new RandomMoneyActs(call.Services, officers, new Random(seed));
        await acts.NextAsync(call.Ct); // warms up
        await call.Out.WriteLineAsync("ready");
        await call.Out.FlushAsync(call.Ct);
        while (!call.Ct.IsCancellationRequested)
        {
            if (await acts.NextAsync(call.Ct))
            {
                await call.Out.WriteLineAsync("done");
                await call.Out.FlushAsync(call.Ct);
            }
        }

        return 0;
    }

    private static async Task<List<Actor>> OfficersAsync(UccmsDbContext db, ActorQueries actors, CancellationToken ct)
    {
        var officers = new List<Actor>();
        foreach (var post in db.Set<Post>().Where(p => p.Role == Role.NodalOffice).ToList())
        {
            if (await actors.ActorAsync(post.PersonId, post.Id, "bench", ct) is { } officer)
            {
                officers.Add(officer);
            }
        }

        RuleViolation.Unless(officers.Count > 0, "bench.nobody", "Nobody holds a post at a nodal office here.");
        return officers;
    }
}
