using System.Globalization;

namespace UCCMS.Web.Demonstration;

/// <summary>One article of the demonstration as a counter keyed it: a row of a booking file. Amounts in paise.</summary>
internal sealed record PlannedBooking(
    string ArticleNumber,
    DateTime BookedAt,
    int OfficeId,
    string CustomerId,
    string ContractNumber,
    string Product,
    string TrafficClass,
    int DistanceKm,
    int WeightGrams,
    string OriginPin,
    string DestinationPin,
    long BaseTariffPaise,
    long VasPaise,
    bool IsCancelled)
{
    public const string Sap = "SAP";

    public const string Header =
        "article_number,booked_at,office_id,customer_id,contract_id,product,traffic_class,distance_km,weight_g,origin_pin,destination_pin,"
        + "destination_country,base_tariff,vas_charges,tax_charged,cod_amount,channel,batch_ref,cancelled";

    /// <summary>Through which it came; the counter, unless said otherwise.</summary>
    public string Channel { get; init; } = "COUNTER";

    public string ToCsv() => string.Create(
        CultureInfo.InvariantCulture,
        $"{ArticleNumber},{BookedAt:dd-MM-yyyy HH:mm:ss},{OfficeId},{CustomerId},{ContractNumber},{Product},{TrafficClass},{DistanceKm},{WeightGrams},{OriginPin},{DestinationPin},IN,{BaseTariffPaise / 100m:0.00},{VasPaise / 100m:0.00},{Math.Round((BaseTariffPaise + VasPaise) * 0.18m) / 100m:0.00},,{Channel},,{(IsCancelled ? "Y" : "N")}");

    public static string File(IEnumerable<PlannedBooking> bookings) =>
        string.Join('\n', bookings.Select(b => b.ToCsv()).Prepend(Header)) + "\n";
}
