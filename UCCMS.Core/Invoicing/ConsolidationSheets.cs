using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>Puts the sheet of a contract and period together, for the screen and for the act alike.</summary>
public sealed class ConsolidationSheets(IInvoicingStore invoicing, IContractsStore contracts, SupplyOfLocations supplies, DocumentDay documentDay)
{
    /// <exception cref="RuleViolation">consolidation.period: the date begins no billing period of the contract.</exception>
    public async Task<ConsolidationSheet> ReadAsync(ContractId id, DateOnly periodFrom, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(id, ct);
        var period = PeriodOf(contract, periodFrom);
        var drafts = await invoicing.DraftsAsync(id, periodFrom, ct);
        var waivers = await invoicing.WaiversAsync(id, periodFrom, ct);
        var apt = (await invoicing.AptInvoicesAsync(id, periodFrom, ct)).SelectMany(i => i.Lines).ToList();
        var offices = OfficesOf(contract, period).Union(drafts.Select(d => d.OwningOfficeId)).Union(apt.Select(l => l.OwningOfficeId)).OrderBy(o => o.Value).ToList();
        var day = await documentDay.OfAsync(period.BillingDate, (await invoicing.FindConsolidationAsync(id, periodFrom, ct))?.IssuedAtUtc, ct);
        var supply = (await supplies.OfAsync(contract, offices, period.To, day, ct)).ToDictionary(s => s.OfficeId);
        var locations = offices.Select(o => LocationOf(supply[o], drafts, waivers)).ToList();
        var basis = new ConsolidationBasis(
            id,
            contract.Number,
            period,
            contract.IsAdvance,
            [.. locations.Select(l => FiguresOf(l, supply[l.OfficeId], drafts, apt))],
            await supplies.SchedulesAsync(contract, period.To, ct),
            await supplies.ProductsAsync(period.To, ct),
            [.. waivers.Where(w => w is { Kind: WaiverKind.RateOverride, Status: WaiverStatus.Approved }).GroupBy(w => (w.DiscountGroup, w.TrafficClass)).Select(g => OverrideOf(g.Last()))],
            await documentDay.RoundsToRupeeAsync(day, ct));
        return new(contract, period, locations, waivers, basis);
    }

    /// <summary>The period that begins on this day.</summary>
    /// <exception cref="RuleViolation">consolidation.period</exception>
    public static BillingPeriod PeriodOf(Contract contract, DateOnly periodFrom)
    {
        var period = contract.PeriodContaining(periodFrom);
        RuleViolation.Unless(period.From == periodFrom, "consolidation.period", $"{IndianTime.Show(periodFrom)} begins no billing period of contract {contract.Number}; the period of that day is {period}.");
        return period;
    }

    /// <summary>The locations that may have booked on any day of the period.</summary>
    public static IEnumerable<OfficeId> OfficesOf(Contract contract, BillingPeriod period) =>
        contract.Locations.Where(l => l.From <= period.To && (l.To is null || l.To >= period.From)).Select(l => l.OfficeId).Distinct();

    private static RateOverride OverrideOf(ConsolidationWaiver waiver) => new(waiver.DiscountGroup!, waiver.TrafficClass, waiver.Rate!.Value);

    private static SheetLocation LocationOf(LocationSupply supply, IReadOnlyList<LocationDraft> drafts, IReadOnlyList<ConsolidationWaiver> waivers)
    {
        var draft = drafts.FirstOrDefault(d => d.OwningOfficeId == supply.OfficeId);
        var waiver = waivers.LastOrDefault(w => w.Kind == WaiverKind.MissingLocation && w.LocationOfficeId == supply.OfficeId);
        return new(supply.OfficeId, supply.OfficeName, draft?.Id, draft?.Status, waiver?.Status);
    }

    // A draft that was submitted brings its frozen figures; where none has come, APT's stand in and are marked.
    private static LocationFigures FiguresOf(SheetLocation location, LocationSupply supply, IReadOnlyList<LocationDraft> drafts, List<AptInvoiceLine> apt)
    {
        var ofApt = apt.Where(l => l.OwningOfficeId == location.OfficeId).ToList();
        var aptTotal = Money.Sum(ofApt.Select(l => l.Total));
        var draft = drafts.FirstOrDefault(d => d.OwningOfficeId == location.OfficeId);
        var isWaived = location.Waiver == WaiverStatus.Approved && draft?.Status is not (LocationDraftStatus.Accepted or LocationDraftStatus.Invoiced);
        if (draft is null or { Status: LocationDraftStatus.Drafting } || isWaived)
        {
            var figures = ofApt.GroupBy(l => (l.Product, l.TrafficClass)).Select(g => new ClassFigures(g.Key.Product, g.Key.TrafficClass, g.Sum(l => l.ArticleCount), Money.Sum(g.Select(l => l.Gross)), Money.Sum(g.Select(l => l.Vas))));
            return new(supply, null, [.. figures], FromAptFigures: true, aptTotal);
        }

        return new(supply, draft.Id, [.. draft.Lines.Where(HasOwn).Select(l => l.Own)], FromAptFigures: false, aptTotal);
    }

    private static bool HasOwn(DraftLine line) => line.OwnCount != 0 || !line.OwnGross.IsZero || !line.OwnVas.IsZero;
}
