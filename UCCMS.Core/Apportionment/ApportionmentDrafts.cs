using UCCMS.Core.Adjustments;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Apportionment;

/// <summary>Makes drafts of what is to be apportioned: transfer entries and internal journals.</summary>
public sealed class ApportionmentDrafts(ITransferEntriesStore entries, IAdjustmentsStore adjustments, RoutedTransfers routes)
{
    /// <param name="proposed">Everything accounted where it does not belong.</param>
    /// <param name="ddo">Draws for the offices it comes from; others' are left out.</param>
    /// <param name="actor">Who prepares.</param>
    /// <param name="utcNow">The instant.</param>
    public async Task<ProposeTransferEntries.Result> PrepareAsync(IReadOnlyList<ProposedTransfer> proposed, OfficeId ddo, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        var day = IndianTime.DateOf(utcNow);
        var own = await routes.OfAsync(proposed, ddo, day, ct);
        var routed = own.ToLookup(p => p.Route);
        var turns = await entries.TurnsAsync([.. own.Select(p => p.Proposed.Way)], ct);
        var transfers = routed[RevenueRoute.TransferEntry].ToList();
        var numbers = transfers.Count == 0 ? [] : await new TransferNumbers(entries).TakeAsync(ddo, day, transfers.Count, ct);
        var prepared = transfers.Select((p, at) => TransferEntry.Prepare(CaseOf(p, numbers[at], turns), actor, utcNow)).ToList();
        var journals = routed[RevenueRoute.InternalJournal].Select(p => InternalJournal.Prepare(CaseOf(p, string.Empty, turns), actor, utcNow)).ToList();
        prepared.ForEach(entries.Add);
        journals.ForEach(adjustments.Add);
        return new(
            [.. prepared.Select(e => e.Id)],
            [.. journals.Select(j => j.Id)],
            Money.Sum(prepared.Select(e => e.Total)) + Money.Sum(journals.Select(j => j.Total)),
            Money.Sum(routed[RevenueRoute.Stays].Select(p => p.Proposed.Total)));
    }

    private static TransferCase CaseOf(RoutedTransfer routed, string number, IReadOnlyDictionary<TransferWay, int> turns)
    {
        var proposed = routed.Proposed;
        var way = proposed.Way;
        return new(
            TransferPurpose.Apportionment, number, way.Customer, proposed.CustomerName, proposed.Contracts, way.PeriodFrom, proposed.PeriodTo, routed.From, routed.To, proposed.NodalOffice, proposed.Lines)
        {
            Turn = turns.GetValueOrDefault(way) + 1,
        };
    }
}
