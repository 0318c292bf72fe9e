using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Apportionment;

/// <summary>A proposed transfer with its offices and the way it takes.</summary>
public sealed record RoutedTransfer(ProposedTransfer Proposed, AccountingOffice From, AccountingOffice To, RevenueRoute Route);

/// <summary>Finds the way of each proposed transfer by the offices and settings of a day; the preview and the act ask the same.</summary>
public sealed class RoutedTransfers(IAccountingOfficesStore offices, ISettings settings)
{
    /// <summary>Those from offices that this DDO draws for; others' are left out.</summary>
    public async Task<IReadOnlyList<RoutedTransfer>> OfAsync(IReadOnlyList<ProposedTransfer> proposed, OfficeId ddo, DateOnly day, CancellationToken ct)
    {
        var known = await offices.OfAsync([.. proposed.SelectMany(p => new[] { p.Way.From, p.Way.To }).Distinct()], day, ct);
        var own = proposed.Where(p => known[p.Way.From].Ddo == ddo).ToList();
        var inside = await InsideCircleAsync(own.Select(p => known[p.Way.From]), day, ct);
        return [.. own.Select(p => new RoutedTransfer(p, known[p.Way.From], known[p.Way.To], ApportionmentRoute.Of(known[p.Way.From], known[p.Way.To], inside.GetValueOrDefault(p.Way.From, true))))];
    }

    private async Task<Dictionary<OfficeId, bool>> InsideCircleAsync(IEnumerable<AccountingOffice> from, DateOnly day, CancellationToken ct)
    {
        var inside = new Dictionary<OfficeId, bool>();
        foreach (var office in from.DistinctBy(o => o.Id))
        {
            inside.Add(office.Id, await settings.ValueAsync(SettingKeys.ApportionInsideCircle, day, office.Id, ct));
        }

        return inside;
    }
}
