using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Key of one imported booking file; small, because every booking row carries it.</summary>
public readonly record struct ImportId(int Value) : IEntityId<ImportId, int>
{
    public static ImportId From(int value) => new(value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
