using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>The live figures of a draft: APT's lines beside the location's billable bookings, and the reasons between them.</summary>
public sealed class DraftFigures(IInvoicingStore invoicing, IBookingsStore bookings, IContractsStore contracts, SupplyOfLocations supplies)
{
    public async Task<DraftComparison> CompareAsync(LocationDraft draft, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(draft.ContractId, ct);
        var supply = await supplies.OfAsync(contract, [draft.OwningOfficeId], draft.PeriodTo, draft.PeriodTo, ct);
        var apt = await invoicing.AptLinesAsync(draft.ContractId, draft.PeriodFrom, draft.OwningOfficeId, ct);
        var own = await bookings.TotalsAsync(draft.ContractId, draft.PeriodFrom, draft.OwningOfficeId, ct);
        var effects = await bookings.EffectsAsync(draft.ContractId, draft.PeriodFrom, draft.OwningOfficeId, ct);
        var terms = new DraftTerms(supply[0], await supplies.ProductsAsync(draft.PeriodTo, ct), [.. draft.Rates]);
        return DraftComparison.Of(
            [.. apt.Select(l => new AptStatement(l.Figures, l.InvoiceNumber, l.SupplierGstin))],
            [.. own.Select(o => new ClassFigures(o.Product, o.TrafficClass, o.Count, o.Gross, o.Vas))],
            [.. effects.Select(EffectOf)],
            terms);
    }

    private static GapEffect EffectOf(BookingEffect effect)
    {
        var isApts = effect.Side == EffectSide.AptOnly;
        return new(
            effect.IsCancelled ? GapReasonCode.Cancelled : ReasonOf(effect.Code, effect.Side),
            effect.Product,
            effect.TrafficClass,
            isApts ? effect.Count : -effect.Count,
            isApts ? effect.Gross : -effect.Gross,
            isApts ? effect.Vas : -effect.Vas);
    }

    /// <summary>The reason under which bookings changed for a finding of this kind stand.</summary>
    public static GapReasonCode ReasonOf(FindingCode code, EffectSide side) => code switch
    {
        FindingCode.DoubleBooking => GapReasonCode.DoubleBooking,
        FindingCode.WrongCustomer => GapReasonCode.WrongCustomer,
        FindingCode.CustomerDetailsMissing => GapReasonCode.CustomerDetailsMissing,
        FindingCode.WrongBookingNotCancelled => GapReasonCode.NotCancelled,
        FindingCode.SoftCopyAsCounter => GapReasonCode.SoftCopyAsCounter,
        FindingCode.LateBooking => GapReasonCode.LateBooking,
        FindingCode.SapAfterMigration when side == EffectSide.OursOnly => GapReasonCode.SapBooking,
        _ => GapReasonCode.OtherFinding,
    };
}
