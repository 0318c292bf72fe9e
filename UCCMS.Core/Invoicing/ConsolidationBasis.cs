using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>Everything a consolidation is computed from: the same for the what-if screen and for the act.</summary>
/// <param name="ContractId">The contract.</param>
/// <param name="ContractNumber">As people know it.</param>
/// <param name="Period">The billing period.</param>
/// <param name="IsAdvance">The schedule's extra is added.</param>
/// <param name="Locations">All that are to be billed.</param>
/// <param name="Schedules">Those in force, one a group.</param>
/// <param name="Products">Terms of every product that occurs.</param>
/// <param name="Overrides">Rates approved in place of the schedule's.</param>
/// <param name="RoundToRupee">The setting of the payable amount.</param>
public sealed record ConsolidationBasis(
    ContractId ContractId,
    string ContractNumber,
    BillingPeriod Period,
    bool IsAdvance,
    IReadOnlyList<LocationFigures> Locations,
    IReadOnlyList<DiscountSchedule> Schedules,
    IReadOnlyList<ProductTerms> Products,
    IReadOnlyList<RateOverride> Overrides,
    bool RoundToRupee = true);

/// <summary>What one location brings into the consolidation.</summary>
/// <param name="Supply">Decides its tax.</param>
/// <param name="DraftId">None where APT's figures stand in for a draft that did not come.</param>
/// <param name="Figures">Its verified bookings, or APT's figures.</param>
/// <param name="FromAptFigures">Whether they are APT's; marked wherever shown.</param>
/// <param name="AptTotal">What APT billed for the location, tax included.</param>
public sealed record LocationFigures(LocationSupply Supply, LocationDraftId? DraftId, IReadOnlyList<ClassFigures> Figures, bool FromAptFigures, Money AptTotal);
