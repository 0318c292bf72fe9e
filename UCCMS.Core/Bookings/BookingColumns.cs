using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>The columns of a booking extract, with the headers under which APT and offices write them.</summary>
public static class BookingColumns
{
    public const string ArticleNumber = "article_number";
    public const string BookedAt = "booked_at";
    public const string OfficeId = "office_id";
    public const string CustomerId = "customer_id";
    public const string ContractId = "contract_id";
    public const string Product = "product";
    public const string TrafficClass = "traffic_class";
    public const string DistanceKm = "distance_km";
    public const string WeightG = "weight_g";
    public const string OriginPin = "origin_pin";
    public const string DestinationPin = "destination_pin";
    public const string DestinationCountry = "destination_country";
    public const string BaseTariff = "base_tariff";
    public const string VasCharges = "vas_charges";
    public const string TaxCharged = "tax_charged";
    public const string CodAmount = "cod_amount";
    public const string Channel = "channel";
    public const string BatchRef = "batch_ref";
    public const string Cancelled = "cancelled";

    public static IReadOnlyList<KnownColumn> All { get; } =
    [
        new(ArticleNumber, true, "article_no", "article", "article_id", "barcode", "consignment_number", "consignment_no"),
        new(BookedAt, true, "booking_date_time", "booking_datetime", "booked_on", "booking_date", "date_of_booking"),
        new(OfficeId, true, "office_code", "facility_id", "booking_office_id", "booking_office", "office"),
        new(CustomerId, true, "customer_no", "customer_number", "customer_code", "customer"),
        new(ContractId, false, "contract_no", "contract_number", "contract_code", "contract"),
        new(Product, true, "product_code", "service", "article_type"),
        new(TrafficClass, false, "traffic", "traffic_type", "class"),
        new(DistanceKm, false, "distance", "distance_in_km"),
        new(WeightG, true, "weight", "weight_gms", "weight_grams", "weight_in_grams", "charged_weight"),
        new(OriginPin, true, "origin_pincode", "from_pin", "from_pincode", "sender_pincode", "booking_pincode"),
        new(DestinationPin, true, "destination_pincode", "dest_pin", "to_pin", "to_pincode", "receiver_pincode", "delivery_pincode"),
        new(DestinationCountry, false, "country", "dest_country", "country_code"),
        new(BaseTariff, true, "base_amount", "tariff", "postage", "base_postage"),
        new(VasCharges, true, "vas", "vas_amount", "value_added_services"),
        new(TaxCharged, false, "tax", "tax_amount", "gst", "gst_amount"),
        new(CodAmount, false, "cod", "cod_value"),
        new(Channel, true, "booking_channel", "source", "mode_of_booking"),
        new(BatchRef, false, "batch", "batch_reference", "batch_no", "file_reference"),
        new(Cancelled, false, "is_cancelled", "cancellation", "canceled"),
    ];

    /// <summary>As the screen for pairing columns knows it.</summary>
    public static FileFormat Format { get; } = new("bookings", "Booking extract", Permissions.ImportBookings, All);
}
