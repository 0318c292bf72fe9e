using System.Globalization;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Organisation;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;

namespace UCCMS.Web.Verbs;

/// <summary>
/// <c>bench acts</c>: once a line comes in, does acts on money, vouchers and transfer entries at random on the database until it
/// is stopped; a line for each that was done. Started by <c>bench kills</c>.
/// </summary>
internal static class BenchActsVerb
{
    private static readonly Role[] Roles = [Role.BookingLocation, Role.NodalOffice, Role.Ddo, Role.Pao];

    public static Verb Verb { get; } = new("bench acts", "[--seed N --minutes N] — do acts on money at random until stopped (for bench kills; never on a database that is used)", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        if (!call.Services.GetRequiredService<IHostEnvironment>().IsDevelopment() || call.Arguments is not ["--seed", var given, "--minutes", var ahead]
            || !int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) || !int.TryParse(ahead, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes))
        {
            await call.Error.WriteLineAsync($"Call it so, in Development only: bench acts {Verb.Usage}");
            return 2;
        }

        await using var scope = call.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("bench"));
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        _ = db.Model; // the longest part of the start, and it asks no database
        if (await Terminal.In.ReadLineAsync(call.Ct) is null)
        {
            return 0; // who started it is gone
        }

        var clock = call.Services.GetRequiredService<BusinessClock>();
        await clock.LoadAsync(call.Services.GetRequiredService<StartReads>(), call.Ct);
        clock.Shift(clock.Offset + TimeSpan.FromMinutes(minutes));
        var people = await PeopleAsync(db, scope.ServiceProvider.GetRequiredService<ActorQueries>(), call.Ct);
        await ActAsync(call, new RandomActs(new RandomStage(call.Services, people, new Random(seed))));
        return 0;
    }

    private static async Task ActAsync(VerbCall call, RandomActs acts)
    {
        while (!await acts.NextAsync(call.Ct))
        {
            // until one was done: what comes after is warm
        }

        await SayAsync(call, "ready");
        await SayAsync(call, "done");
        while (!call.Ct.IsCancellationRequested)
        {
            if (await acts.NextAsync(call.Ct))
            {
                await SayAsync(call, "done");
            }
        }
    }

    private static async Task SayAsync(VerbCall call, string word)
    {
        await call.Out.WriteLineAsync(word);
        await call.Out.FlushAsync(call.Ct);
    }

    private static async Task<List<Actor>> PeopleAsync(UccmsDbContext db, ActorQueries actors, CancellationToken ct)
    {
        var people = new List<Actor>();
        foreach (var post in await db.Set<Post>().AsNoTracking().Where(p => Roles.Contains(p.Role)).ToListAsync(ct))
        {
            if (await actors.ActorAsync(post.PersonId, post.Id, "bench", ct) is { } person)
            {
                people.Add(person);
            }
        }

        RuleViolation.Unless(people.Count > 0, "bench.nobody", "Nobody holds a post here.");
        return people;
    }
}
