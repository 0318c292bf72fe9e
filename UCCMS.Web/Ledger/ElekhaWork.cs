using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger.Elekha;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Ledger;

/// <summary>What was accounted and e-Lekha does not show, or shows otherwise: for the Postal Accounts Office, by month and DDO.</summary>
public sealed class ElekhaWork(ElekhaMissQueries misses) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct) => actor.Role == Role.Pao ? [.. (await misses.OpenAsync(ct)).Take(100).Select(ItemOf)] : [];

    private static WorkItem ItemOf(ElekhaMiss miss)
    {
        string[] gaps =
        [
            .. miss.NotReflected.IsZero ? Array.Empty<string>() : [$"{miss.NotReflected} not reflected"],
            .. miss.Differing.IsZero ? Array.Empty<string>() : [$"{miss.Differing} too much or too little"],
        ];
        return new(
            $"e-Lekha of {miss.Month} misses accounts of {miss.DdoName}",
            $"{(miss.Heads == 1 ? "One head" : $"{IndianNumber.Format(miss.Heads)} heads")}: {string.Join(", ", gaps)}",
            miss.SinceUtc,
            Due: null,
            Urls.ElekhaMisses(miss.Month, miss.Ddo),
            "Look into",
            Urls.Elekha);
    }
}
