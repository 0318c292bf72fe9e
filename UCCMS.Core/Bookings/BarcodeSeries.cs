using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>The counter from which ranges of a prefix are taken, one after the other, so that none overlaps another.</summary>
public sealed class BarcodeSeries : IVersioned
{
    private BarcodeSeries()
    {
    }

    /// <summary>Two letters.</summary>
    public string Prefix { get; private set; } = string.Empty;

    /// <summary>Product code it is meant for.</summary>
    public string Product { get; private set; } = string.Empty;

    /// <summary>The next serial that nobody has.</summary>
    public int NextSerial { get; private set; }

    public long Version { get; private set; }

    public static BarcodeSeries Of(string prefix, string product, int firstSerial) => new() { Prefix = prefix, Product = product, NextSerial = firstSerial };

    /// <summary>Takes serials off the counter.</summary>
    /// <returns>The first of them.</returns>
    /// <exception cref="RuleViolation">barcode.series-used-up</exception>
    public int Take(int count)
    {
        RuleViolation.Unless(
            count > 0 && NextSerial + (long)count <= 100_000_000, "barcode.series-used-up", $"The series {Prefix} has not {count} numbers left. Open another prefix.");
        var first = NextSerial;
        NextSerial += count;
        return first;
    }
}
