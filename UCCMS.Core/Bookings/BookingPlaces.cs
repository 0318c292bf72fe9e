using UCCMS.Core.Shared;
using Column = UCCMS.Core.Bookings.BookingColumns;

namespace UCCMS.Core.Bookings;

/// <summary>Where each column stands in this file.</summary>
internal sealed class BookingPlaces(ColumnMapping mapping)
{
    public int Article { get; } = mapping.OrdinalOf(Column.ArticleNumber);

    public int BookedAt { get; } = mapping.OrdinalOf(Column.BookedAt);

    public int Office { get; } = mapping.OrdinalOf(Column.OfficeId);

    public int Customer { get; } = mapping.OrdinalOf(Column.CustomerId);

    public int Contract { get; } = mapping.OrdinalOf(Column.ContractId);

    public int Product { get; } = mapping.OrdinalOf(Column.Product);

    public int Class { get; } = mapping.OrdinalOf(Column.TrafficClass);

    public int Distance { get; } = mapping.OrdinalOf(Column.DistanceKm);

    public int Weight { get; } = mapping.OrdinalOf(Column.WeightG);

    public int OriginPin { get; } = mapping.OrdinalOf(Column.OriginPin);

    public int DestinationPin { get; } = mapping.OrdinalOf(Column.DestinationPin);

    public int Country { get; } = mapping.OrdinalOf(Column.DestinationCountry);

    public int Tariff { get; } = mapping.OrdinalOf(Column.BaseTariff);

    public int Vas { get; } = mapping.OrdinalOf(Column.VasCharges);

    public int Tax { get; } = mapping.OrdinalOf(Column.TaxCharged);

    public int Cod { get; } = mapping.OrdinalOf(Column.CodAmount);

    public int Channel { get; } = mapping.OrdinalOf(Column.Channel);

    public int Batch { get; } = mapping.OrdinalOf(Column.BatchRef);

    public int Cancelled { get; } = mapping.OrdinalOf(Column.Cancelled);
}
