namespace UCCMS.Data.Bookings;

/// <summary>The columns an import writes, in the order in which its writers bind them.</summary>
internal static class BookingTable
{
    public static IReadOnlyList<string> Columns { get; } =
    [
        "ImportId", "RowNumber", "OfficeId", "NodalOfficeId", "CustomerKeyed", "ContractKeyed", "CustomerId", "ContractId",
        "ArticleNumber", "BookedAt", "Product", "TrafficClass", "IsTrafficClassDerived", "DistanceKm", "WeightGrams", "OriginPin",
        "DestinationPin", "DestinationCountry", "BaseTariff", "VasCharges", "TaxCharged", "CodAmount", "Channel", "BatchRef",
        "Status", "DatedFrom", "BilledFrom", "IsLate", "Doubts", "ExtraColumns", "Version",
    ];

    public static string ColumnList { get; } = string.Join(", ", Columns.Select(c => $"\"{c}\""));
}
