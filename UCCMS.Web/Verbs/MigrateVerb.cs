using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Web.Hosting;

namespace UCCMS.Web.Verbs;

/// <summary><c>migrate</c>: creates the database or brings it to this program's model.</summary>
internal static class MigrateVerb
{
    public static Verb Verb { get; } = new("migrate", "— create the database or bring it up to date", RunAsync);

    private static async Task<int> RunAsync(VerbCall call)
    {
        await using var scope = call.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(Actor.System("migrate"));
        await DatabaseStart.BringUpAsync(scope.ServiceProvider, DirectoryExtent.All, call.Ct);
        await call.Out.WriteLineAsync("The database is up to date.");
        return 0;
    }
}
