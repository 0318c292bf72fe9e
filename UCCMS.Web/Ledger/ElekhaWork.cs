using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Deadlines;
using UCCMS.Data.Ledger.Elekha;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Ledger;

/// <summary>What differs from e-Lekha, on either side, and is not explained: for the Postal Accounts Office, by month and DDO.</summary>
public sealed class ElekhaWork(ElekhaMissQueries misses, DeadlineQueries deadlines) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role != Role.Pao)
        {
            return [];
        }

        var at = await deadlines.AtAsync(actor.OfficeId, ct);
        return [.. (await misses.OpenAsync(ct)).Take(100).Select(m => ItemOf(m, at.Due(DeadlineKind.Elekha, m.SinceUtc)))];
    }

    private static WorkItem ItemOf(ElekhaMiss miss, DateOnly due)
    {
        string[] gaps =
        [
            .. miss.NotReflected.IsZero ? Array.Empty<string>() : [$"{miss.NotReflected} not reflected"],
            .. miss.Differing.IsZero ? Array.Empty<string>() : [$"{miss.Differing} too much or too little"],
            .. miss.OnlyInElekha.IsZero ? Array.Empty<string>() : [$"{miss.OnlyInElekha} only in e-Lekha"],
        ];
        return new(
            $"e-Lekha of {miss.Month} and the accounts of {miss.DdoName} differ",
            $"{(miss.Heads == 1 ? "One head" : $"{IndianNumber.Format(miss.Heads)} heads")}: {string.Join(", ", gaps)}",
            miss.SinceUtc,
            due,
            Urls.ElekhaMisses(miss.Month, miss.Ddo),
            "Explain",
            Urls.Elekha);
    }
}
