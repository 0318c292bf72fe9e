namespace UCCMS.Core.Contracts;

/// <summary>What a discount group is called; its code stays in files and in the contract.</summary>
public static class DiscountGroup
{
    public static string NameOf(string code) => code switch
    {
        SpeedPostDocumentDiscount.Group => "Speed Post document",
        "SP_PARCEL" => "Speed Post parcel",
        _ => string.Join(' ', code.Split('_').Select(w => w.Length < 2 ? w : string.Concat(w.AsSpan(0, 1), w[1..].ToLowerInvariant()))),
    };

    /// <summary>With its class: "Speed Post document, non-town traffic".</summary>
    public static string NameOf(string code, TrafficClass trafficClass) => trafficClass switch
    {
        TrafficClass.TD => $"{NameOf(code)}, town traffic",
        TrafficClass.NTD => $"{NameOf(code)}, non-town traffic",
        _ => NameOf(code),
    };
}
