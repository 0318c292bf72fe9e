using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Customers;

/// <summary>The 10-digit customer id, as APT and the counters key it.</summary>
public readonly record struct CustomerId(long Value) : IEntityId<CustomerId, long>
{
    public static CustomerId From(long value) => new(value);

    /// <summary>Ten digits, the first not zero.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out CustomerId id)
    {
        var parsed = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && text.Length == 10 && value >= 1_000_000_000;
        id = parsed ? new CustomerId(value) : default;
        return parsed;
    }

    public override string ToString() => Value.ToString("0000000000", CultureInfo.InvariantCulture);
}
