using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>
/// A run of article numbers that only one customer may use, allotted on a barcode request. Never edited, never given to
/// another: no two ranges overlap.
/// </summary>
public sealed class BarcodeRange : IAuditedDocument
{
    private BarcodeRange()
    {
    }

    public long Id { get; private set; }

    /// <summary>The request whose approval allotted it; none where it was allotted before UCCMS.</summary>
    public BarcodeRequestId? RequestId { get; private set; }

    /// <summary>The letter or record by which it was allotted before UCCMS; none where a request stands for it.</summary>
    public string? Source { get; private set; }

    public ContractId ContractId { get; private set; }

    public CustomerId CustomerId { get; private set; }

    /// <summary>Two letters.</summary>
    public string Prefix { get; private set; } = string.Empty;

    /// <summary>Eight digits as a number, check digit not included.</summary>
    public int FirstSerial { get; private set; }

    public int LastSerial { get; private set; }

    /// <summary>Prefix and first serial, as the first ten characters of an article number.</summary>
    public string First { get; private set; } = string.Empty;

    /// <summary>Prefix and last serial.</summary>
    public string Last { get; private set; } = string.Empty;

    /// <summary>Allotted for articles that the customer sends as soft copies, never keyed at the counter.</summary>
    public bool IsSoftCopy { get; private set; }

    public DateOnly AllottedFrom { get; private set; }

    public int Count => LastSerial - FirstSerial + 1;

    string IAuditedDocument.AuditKey => $"barcode-range/{First}";

    string IAuditedDocument.AuditTitle => $"Barcodes {First} to {Last}";

    /// <exception cref="RuleViolation">barcode.range: not two letters and up to eight digits.</exception>
    public static BarcodeRange Allot(ContractId contract, CustomerId customer, string prefix, int firstSerial, int count, bool isSoftCopy, DateOnly from)
    {
        var last = (long)firstSerial + count - 1;
        RuleViolation.Unless(
            prefix is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'] && firstSerial >= 0 && count > 0 && last <= 99_999_999,
            "barcode.range",
            "A range has two letters and serials of up to eight digits.");
        return new BarcodeRange
        {
            ContractId = contract,
            CustomerId = customer,
            Prefix = prefix,
            FirstSerial = firstSerial,
            LastSerial = (int)last,
            First = Head(prefix, firstSerial),
            Last = Head(prefix, (int)last),
            IsSoftCopy = isSoftCopy,
            AllottedFrom = from,
        };
    }

    /// <summary>The first ten characters of the article number with this serial.</summary>
    public static string Head(string prefix, int serial) => prefix + serial.ToString("00000000", CultureInfo.InvariantCulture);

    /// <summary>The whole article number of a serial, with its check digit: EB100000018IN.</summary>
    public static string ArticleOf(string prefix, int serial)
    {
        var head = Head(prefix, serial);
        return $"{head}{ArticleNumber.ComputeCheckDigit(head.AsSpan(2))}IN";
    }

    public bool Overlaps(BarcodeRange other) =>
        string.Equals(Prefix, other.Prefix, StringComparison.Ordinal) && FirstSerial <= other.LastSerial && other.FirstSerial <= LastSerial;

    /// <summary>Allotted by the approval of this request.</summary>
    internal BarcodeRange For(BarcodeRequestId request)
    {
        RequestId = request;
        return this;
    }

    /// <summary>Allotted before UCCMS, by this letter or record.</summary>
    internal BarcodeRange Because(string source)
    {
        Source = source;
        return this;
    }
}
