using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Key of a barcode request.</summary>
public readonly record struct BarcodeRequestId(Guid Value) : IEntityId<BarcodeRequestId, Guid>
{
    public static BarcodeRequestId New() => new(Guid.CreateVersion7());

    public static BarcodeRequestId From(Guid value) => new(value);
}
