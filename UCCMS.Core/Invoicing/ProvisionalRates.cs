using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>Reads the schedules on the totals of a whole contract, before its locations have verified anything.</summary>
public static class ProvisionalRates
{
    /// <param name="figures">APT's figures of all locations, or the own ones where APT sent no invoice.</param>
    /// <param name="schedules">Those in force, one a group.</param>
    /// <param name="products">Which group a product counts to.</param>
    /// <param name="isAdvance">The extra is added.</param>
    public static IReadOnlyList<ProvisionalRate> On(IEnumerable<(OfficeId Office, ClassFigures Figures)> figures, IReadOnlyCollection<DiscountSchedule> schedules, IReadOnlyList<ProductTerms> products, bool isAdvance)
    {
        var groups = products.ToDictionary(p => p.Code, p => p.DiscountGroup, StringComparer.Ordinal);
        var lines = figures.Select(f => new DiscountLine(f.Office.Value, f.Figures.Product, f.Figures.TrafficClass, groups.GetValueOrDefault(f.Figures.Product), f.Figures.Gross, f.Figures.Vas)).ToList();
        var discount = UniformDiscount.Of(lines, schedules, isAdvance);
        return
        [
            .. from schedule in schedules
               let read = discount.Groups.FirstOrDefault(g => string.Equals(g.Group, schedule.Group, StringComparison.Ordinal))
               let volume = read?.Volume ?? Money.Zero
               from trafficClass in ClassesOf(schedule, read)
               let ofClass = discount.Lines.Where(l => l.Line.TrafficClass == trafficClass && string.Equals(l.Line.DiscountGroup, schedule.Group, StringComparison.Ordinal)).ToList()
               select new ProvisionalRate(
                   schedule.Group,
                   trafficClass,
                   volume,
                   schedule.RateFor(volume, trafficClass, isAdvance),
                   Money.Sum(ofClass.Select(l => l.Line.Gross)),
                   Money.Sum(ofClass.Select(l => l.Discount)),
                   schedule.Mode == SlabMode.Marginal),
        ];
    }

    // Also the classes that APT's invoice does not have: the location may have booked them.
    private static IEnumerable<TrafficClass> ClassesOf(DiscountSchedule schedule, GroupDiscount? read)
    {
        TrafficClass[] ofSchedule = schedule.HasClasses ? [TrafficClass.NTD, TrafficClass.TD] : [TrafficClass.None, TrafficClass.NTD, TrafficClass.TD];
        return ofSchedule.Union(read?.Rates.Keys ?? []).Order();
    }
}
