using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Web.Demonstration;

namespace UCCMS.Web.Generation;

/// <summary>
/// Closes the period before the month at the locations chosen: the nodal office hands the drafts out, and the location's
/// clerk opens and submits its own, in which nothing was booked.
/// </summary>
internal sealed class ClosedPeriods(Stage stage, GenerationOrder order)
{
    public async Task EnsureAsync(World world, CancellationToken ct)
    {
        var closed = await PresentAsync(ct);
        foreach (var location in world.Contracts.SelectMany(c => c.Locations).Where(l => l.HasClosedBefore))
        {
            if (!closed.Contains((location.Contract.Number, location.Place.Id.Value, location.Contract.PeriodBefore.From)))
            {
                await CloseAsync(location, ct);
            }
        }
    }

    private async Task CloseAsync(GeneratedLocation location, CancellationToken ct)
    {
        var (contract, nodal, clerk) = (location.Contract, GeneratedPosts.NodalOf(location.Contract), GeneratedPosts.Clerk(location.Place.Id));
        var (id, step) = (await stage.ContractAsync(contract.Number, ct), $"generate {order.Seed}/{order.Customers} {contract.Number} before");
        await stage.EnterAsync(nodal, ct);
        await stage.EnterAsync(clerk, ct);
        await stage.ActAsync(nodal, $"{step}: hand over", (RaiseLocationDrafts u) => u, new RaiseLocationDrafts.Input(id, contract.PeriodBefore.From), ct);
        var draft = await DraftAsync(id, location, ct);
        await stage.ActAsync(clerk, $"{step}: open", (OpenLocationDraft u) => u, new OpenLocationDraft.Input(draft), ct);
        await stage.ActAsync(clerk, $"{step}: submit", (SubmitLocationDraft u) => u, new SubmitLocationDraft.Input(draft, UnexplainedReason: null), ct);
    }

    private async Task<LocationDraftId> DraftAsync(ContractId contract, GeneratedLocation location, CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Scoped<LocationDraft>()
            .Where(d => d.ContractId == contract && d.OwningOfficeId == location.Place.Id && d.PeriodFrom == location.Contract.PeriodBefore.From).Select(d => d.Id).SingleAsync(ct);
    }

    private async Task<HashSet<(string Contract, int Office, DateOnly From)>> PresentAsync(CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var closed = await db.Scoped<PeriodClosure>()
            .Join(db.Scoped<Contract>(), p => p.ContractId, c => c.Id, (p, c) => new { c.Number, p.OwningOfficeId, p.PeriodFrom }).ToListAsync(ct);
        return [.. closed.Select(c => (c.Number, c.OwningOfficeId.Value, c.PeriodFrom))];
    }
}
