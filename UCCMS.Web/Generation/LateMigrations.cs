using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Data;
using UCCMS.Web.Demonstration;

namespace UCCMS.Web.Generation;

/// <summary>Enters the first day in APT of the offices that are still in SAP in the generated month.</summary>
internal sealed class LateMigrations(Stage stage)
{
    private static readonly DateOnly On = GenerationOrder.Month.AddMonths(3);

    public async Task EnsureAsync(World world, CancellationToken ct)
    {
        var present = await PresentAsync(ct);
        foreach (var place in world.StillInSap.Where(p => !present.Contains(p.Id.Value)))
        {
            await stage.ActAsync(
                Troupe.Administrator, $"generate: {place.Id} moves to APT", (EnterAptMigration u) => u, new EnterAptMigration.Input(place.Id, On, "Generated: roll-out after the month"), ct);
        }
    }

    private async Task<HashSet<int>> PresentAsync(CancellationToken ct)
    {
        await using var scope = stage.SystemScope();
        var entered = await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Set<AptMigration>()
            .Where(m => m.On == On).Select(m => m.OfficeId).ToListAsync(ct);
        return [.. entered.Select(o => o.Value)];
    }
}
