using UCCMS.Core.Contracts;
using UCCMS.Web.Gst;

namespace UCCMS.Web.Invoicing;

/// <summary>What a discount group is called on pages; its code stays in files and in the contract.</summary>
internal static class RateWords
{
    public static string Of(string group, TrafficClass trafficClass) =>
        trafficClass == TrafficClass.None ? Of(group) : $"{Of(group)}, {GstPrints.WordsOf(trafficClass)}";

    public static string Of(string group) => group switch
    {
        SpeedPostDocumentDiscount.Group => "Speed Post document",
        "SP_PARCEL" => "Speed Post parcel",
        _ => string.Join(' ', group.Split('_').Select(w => w.Length < 2 ? w : string.Concat(w.AsSpan(0, 1), w[1..].ToLowerInvariant()))),
    };
}
