using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Invoicing;

/// <summary>The reasons that a submitted draft froze add up to the gap between APT and the location, to the paisa.</summary>
public sealed class DraftReasonsCheck(IDbContextFactory<UccmsDbContext> contexts) : IIntegrityCheck
{
    public string Name => "Reasons of drafts";

    public async Task<IntegrityResult> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (counted, broken) = (0L, new List<string>());
        var drafts = db.Scoped<LocationDraft>().AsNoTracking().AsSplitQuery().Where(d => d.Status != LocationDraftStatus.Drafting).OrderBy(d => d.Id);
        await foreach (var draft in drafts.AsAsyncEnumerable().WithCancellation(ct))
        {
            counted++;
            var reasons = Money.Sum(draft.Reasons.Select(r => r.Amount));
            if (reasons != draft.Gap && broken.Count < IntegrityResult.MostNamed)
            {
                broken.Add($"{draft.AuditTitle}: its reasons come to {reasons}, the gap is {draft.Gap}.");
            }
        }

        return new IntegrityResult(counted, broken);
    }
}
