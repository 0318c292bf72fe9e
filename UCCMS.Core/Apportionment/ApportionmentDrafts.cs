using UCCMS.Core.Adjustments;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Apportionment;

/// <summary>Makes drafts of what is to be apportioned: transfer entries and internal journals.</summary>
public sealed class ApportionmentDrafts(ITransferEntriesStore entries, IAdjustmentsStore adjustments, IAccountingOfficesStore offices, ISettings settings)
{
    /// <param name="proposed">Everything accounted where it does not belong.</param>
    /// <param name="ddo">Draws for the offices it comes from; others' are left out.</param>
    /// <param name="actor">Who prepares.</param>
    /// <param name="utcNow">The instant.</param>
    public async Task<ProposeTransferEntries.Result> PrepareAsync(IReadOnlyList<ProposedTransfer> proposed, OfficeId ddo, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        var day = IndianTime.DateOf(utcNow);
        var known = await offices.OfAsync([.. proposed.SelectMany(p => new[] { p.Way.From, p.Way.To }).Distinct()], day, ct);
        var own = proposed.Where(p => known[p.Way.From].Ddo == ddo).ToList();
        var inside = await InsideCircleAsync(own.Select(p => known[p.Way.From]), day, ct);
        var routed = own.ToLookup(p => ApportionmentRoute.Of(known[p.Way.From], known[p.Way.To], inside.GetValueOrDefault(p.Way.From, true)));
        var turns = await entries.TurnsAsync([.. own.Select(p => p.Way)], ct);
        var transfers = routed[RevenueRoute.TransferEntry].ToList();
        var numbers = transfers.Count == 0 ? [] : await new TransferNumbers(entries).TakeAsync(ddo, day, transfers.Count, ct);
        var prepared = transfers.Select((p, at) => TransferEntry.Prepare(CaseOf(p, numbers[at], known, turns), actor, utcNow)).ToList();
        var journals = routed[RevenueRoute.InternalJournal].Select(p => InternalJournal.Prepare(CaseOf(p, string.Empty, known, turns), actor, utcNow)).ToList();
        prepared.ForEach(entries.Add);
        journals.ForEach(adjustments.Add);
        return new(
            [.. prepared.Select(e => e.Id)],
            [.. journals.Select(j => j.Id)],
            Money.Sum(prepared.Select(e => e.Total)) + Money.Sum(journals.Select(j => j.Total)),
            Money.Sum(routed[RevenueRoute.Stays].Select(p => p.Total)));
    }

    private static TransferCase CaseOf(ProposedTransfer proposed, string number, IReadOnlyDictionary<OfficeId, AccountingOffice> known, IReadOnlyDictionary<TransferWay, int> turns)
    {
        var way = proposed.Way;
        return new(
            TransferPurpose.Apportionment, number, way.Customer, proposed.CustomerName, proposed.Contracts, way.PeriodFrom, proposed.PeriodTo, known[way.From], known[way.To], proposed.NodalOffice, proposed.Lines)
        {
            Turn = turns.GetValueOrDefault(way) + 1,
        };
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
