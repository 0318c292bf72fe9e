namespace UCCMS.Core.Bookings;

/// <summary>The distance between two PINs as the Department measures it; used where a booking brings none.</summary>
public sealed class PinDistance
{
    private PinDistance()
    {
    }

    public int OriginPin { get; private set; }

    public int DestinationPin { get; private set; }

    public int Km { get; private set; }

    public static PinDistance Of(int originPin, int destinationPin, int km) => new() { OriginPin = originPin, DestinationPin = destinationPin, Km = km };
}
