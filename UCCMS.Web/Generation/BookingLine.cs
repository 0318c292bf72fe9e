using System.Globalization;

namespace UCCMS.Web.Generation;

/// <summary>A row of a generated booking file. Amounts in paise; a time of 00:00 is written as the date alone.</summary>
/// <param name="Class">As it is written: TD, NTD or nothing.</param>
internal sealed record BookingLine(
    string Article,
    DateTime At,
    int OfficeId,
    string CustomerId,
    string ContractNumber,
    string Product,
    string Class,
    bool InTown,
    int? Km,
    int Grams,
    string OriginPin,
    string DestinationPin,
    long BasePaise,
    long VasPaise,
    long? CodPaise,
    string Channel,
    string BatchRef)
{
    public const string Header =
        "article_number,booked_at,office_id,customer_id,contract_id,product,traffic_class,distance_km,weight_g,origin_pin,destination_pin,"
        + "destination_country,base_tariff,vas_charges,tax_charged,cod_amount,channel,batch_ref,cancelled";

    public bool IsCancelled { get; init; }

    public void Write(TextWriter file)
    {
        var at = At.TimeOfDay == TimeSpan.Zero ? At.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture) : At.ToString("dd-MM-yyyy HH:mm", CultureInfo.InvariantCulture);
        var tax = ((BasePaise + VasPaise) * 18 + 50) / 100;
        file.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{Article},{at},{OfficeId},{CustomerId},{ContractNumber},{Product},{Class},{Km},{Grams},{OriginPin},{DestinationPin},IN,{BasePaise / 100m:0.00},{VasPaise / 100m:0.00},{tax / 100m:0.00},"));
        if (CodPaise is { } cod)
        {
            file.Write((cod / 100m).ToString("0.00", CultureInfo.InvariantCulture));
        }

        file.Write($",{Channel},{BatchRef},{(IsCancelled ? 'Y' : 'N')}\n");
    }
}
