using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Demonstration;

namespace UCCMS.Web.Verbs;

/// <summary><c>seed --demo</c>: makes the demonstration through the real use cases; in Development only.</summary>
internal static class SeedVerb
{
    public static Verb Verb { get; } = new("seed", "--demo — make the demonstration (Development only; a second run changes nothing)", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        if (call.Arguments is not ["--demo"])
        {
            await call.Error.WriteLineAsync("Say “seed --demo”; there is no other seed.");
            return 2;
        }

        var environment = call.Services.GetRequiredService<IHostEnvironment>();
        if (!environment.IsDevelopment())
        {
            await call.Error.WriteLineAsync("The demonstration has known passwords and is made in Development only (ASPNETCORE_ENVIRONMENT=Development).");
            return 1;
        }

        await using var scope = call.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("seed"));
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        await DatabaseSetup.PrepareAsync(db, DirectoryExtent.All, call.Ct);
        await call.Services.GetRequiredService<BusinessClock>().LoadAsync(call.Services.GetRequiredService<StartReads>(), call.Ct);
        var made = await new DemonstrationMonth(call.Services, DemonstrationStart.FolderOf(environment, call.Services.GetRequiredService<IConfiguration>()), call.Out).EnsureAsync(call.Ct);
        await call.Out.WriteLineAsync(made ? "The demonstration is made." : "The demonstration was there already; nothing was changed.");
        return 0;
    }
}
