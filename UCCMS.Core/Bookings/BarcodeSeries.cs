using UCCMS.Core.Audit;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>The counter from which ranges of a prefix are taken, one after the other, so that none overlaps another.</summary>
public sealed class BarcodeSeries : IVersioned, IAuditedDocument
{
    private const int EndOfSerials = 100_000_000;

    private BarcodeSeries()
    {
    }

    /// <summary>Two letters.</summary>
    public string Prefix { get; private set; } = string.Empty;

    /// <summary>Product code it is meant for.</summary>
    public string Product { get; private set; } = string.Empty;

    /// <summary>The next serial that nobody has.</summary>
    public int NextSerial { get; private set; }

    /// <summary>Ranges taken from it or entered into it. It rises with every range, so that the version of the counter guards all of them.</summary>
    public int Ranges { get; private set; }

    public long Version { get; private set; }

    /// <summary>Serials behind the counter.</summary>
    public int Left => EndOfSerials - NextSerial;

    string IAuditedDocument.AuditKey => $"barcode-series/{Prefix}";

    string IAuditedDocument.AuditTitle => $"Barcode series {Prefix}";

    public static BarcodeSeries Of(string prefix, string product, int firstSerial) => new() { Prefix = prefix, Product = product, NextSerial = firstSerial };

    /// <exception cref="RuleViolation">barcode.prefix, barcode.serial</exception>
    public static BarcodeSeries Open(string prefix, string product, int firstSerial)
    {
        var tidy = prefix.Trim().ToUpperInvariant();
        RuleViolation.Unless(tidy is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'], "barcode.prefix", "A prefix is two letters, such as ED.", nameof(Prefix));
        RuleViolation.Unless(firstSerial is >= 0 and < EndOfSerials, "barcode.serial", "A serial has up to eight digits, without the check digit.", "FirstSerial");
        return Of(tidy, product.ToUpperInvariant(), firstSerial);
    }

    /// <param name="ahead">Ranges at or behind the counter, in their order: entered by hand, since they were allotted before it was opened.</param>
    public bool HasRoom(int count, IReadOnlyList<BarcodeRange> ahead) => FirstFree(count, ahead) + (long)count <= EndOfSerials;

    /// <summary>Takes serials off the counter, behind whatever stands in the way.</summary>
    /// <returns>The first of them.</returns>
    /// <exception cref="RuleViolation">barcode.series-used-up</exception>
    public int Take(int count, IReadOnlyList<BarcodeRange> ahead)
    {
        RuleViolation.Unless(
            count > 0 && HasRoom(count, ahead),
            "barcode.series-used-up",
            $"The series {Prefix} has not {IndianNumber.Format(count)} numbers left in a row. The Administrator opens another prefix under “Barcode series”.");
        var first = FirstFree(count, ahead);
        (NextSerial, Ranges) = (first + count, Ranges + 1);
        return first;
    }

    /// <summary>Takes serials off the counter where nothing was entered by hand.</summary>
    /// <exception cref="RuleViolation">barcode.series-used-up</exception>
    public int Take(int count) => Take(count, []);

    /// <summary>Notes a range that was allotted elsewhere; the counter steps over it when it comes there.</summary>
    public void NoteEntered() => Ranges++;

    private int FirstFree(int count, IReadOnlyList<BarcodeRange> ahead)
    {
        var first = NextSerial;
        foreach (var range in ahead.Where(r => r.LastSerial >= NextSerial))
        {
            if (first + (long)count <= range.FirstSerial)
            {
                break;
            }

            first = Math.Max(first, range.LastSerial + 1);
        }

        return first;
    }
}
