using UCCMS.Core.Contracts;

namespace UCCMS.Web.Invoicing;

/// <summary>What a discount group is called on pages.</summary>
internal static class RateWords
{
    public static string Of(string group, TrafficClass trafficClass) => DiscountGroup.NameOf(group, trafficClass);

    public static string Of(string group) => DiscountGroup.NameOf(group);
}
