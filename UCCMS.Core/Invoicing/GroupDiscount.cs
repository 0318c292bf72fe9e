using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>What was read for one discount group of a consolidation: shown and stored with it.</summary>
/// <param name="Group">The discount group.</param>
/// <param name="Volume">The discountable base tariff of all locations and classes.</param>
/// <param name="Schedule">Null where no schedule is in force for the group: no discount.</param>
/// <param name="Slab">The row the volume selected; null without a schedule.</param>
/// <param name="Rates">By traffic class that occurs, extra included, or the rate set by override.</param>
/// <param name="Discount">The sum of its lines' discounts.</param>
public sealed record GroupDiscount(
    string Group,
    Money Volume,
    DiscountSchedule? Schedule,
    DiscountSlab? Slab,
    IReadOnlyDictionary<TrafficClass, Percent> Rates,
    Money Discount);
