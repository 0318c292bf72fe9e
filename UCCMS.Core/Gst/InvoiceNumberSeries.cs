using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst;

/// <summary>
/// The numbers of one kind of document under one GSTIN in one financial year. A number is taken only in the transaction
/// that issues its document, so that there is none without the other and never a gap (CGST rule 46(b)).
/// </summary>
public sealed class InvoiceNumberSeries : IVersioned
{
    private InvoiceNumberSeries()
    {
    }

    public string SupplierGstin { get; private set; } = string.Empty;

    public int FinancialYear { get; private set; }

    public DocumentKind Kind { get; private set; }

    /// <summary>The code its numbers begin with, kept from the first number on so that the series stays one.</summary>
    public string NumberCode { get; private set; } = string.Empty;

    /// <summary>The last one given; 0 before the first.</summary>
    public int LastSerial { get; private set; }

    public DateOnly? LastDate { get; private set; }

    public long Version { get; private set; }

    public static InvoiceNumberSeries Open(string supplierGstin, FinancialYear year, DocumentKind kind, string numberCode) => new()
    {
        SupplierGstin = supplierGstin,
        FinancialYear = year.StartYear,
        Kind = kind,
        NumberCode = numberCode,
    };

    /// <summary>The next number, for a document of this date.</summary>
    /// <exception cref="RuleViolation">gst.date-before-series, gst.date-outside-year, gst.series-exhausted</exception>
    public IssuedNumber Next(DateOnly date)
    {
        var year = new FinancialYear(FinancialYear);
        RuleViolation.Unless(date >= year.From && date <= year.To, "gst.date-outside-year", $"{IndianTime.Show(date)} does not lie in the financial year {year}.");
        RuleViolation.Unless(
            LastDate is null || date >= LastDate,
            "gst.date-before-series",
            $"The last document under {SupplierGstin} is dated {(LastDate is { } last ? IndianTime.Show(last) : string.Empty)}; another cannot be dated earlier, {IndianTime.Show(date)}.");
        var number = DocumentNumberFormat.Build(NumberCode, Kind, year, LastSerial + 1);
        (LastSerial, LastDate) = (LastSerial + 1, date);
        return new IssuedNumber(number, LastSerial, year, date);
    }
}

/// <summary>A number given to a document in the act of issue.</summary>
public sealed record IssuedNumber(DocumentNumber Number, int Serial, FinancialYear Year, DateOnly Date);
