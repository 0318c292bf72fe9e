using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst;

/// <summary>
/// Numbers as they are given: DL/26-27/000001 for tax invoices, DL/C/26-27/00001 for credit notes, D for debit notes, B for
/// bills of supply, R for receipt and F for refund vouchers. The counter has as many digits as the 16 characters of rule 46(b) leave, at most six for invoices and
/// five for the others, always written in full.
/// </summary>
public static class DocumentNumberFormat
{
    /// <param name="registrationCode">Two or three letters or digits, a letter first, that stand for the supplier's registration.</param>
    /// <param name="kind">Selects the series.</param>
    /// <param name="year">Numbers begin anew with it.</param>
    /// <param name="serial">From 1.</param>
    /// <exception cref="RuleViolation">The code is not fit, or the series is exhausted.</exception>
    public static DocumentNumber Build(string registrationCode, DocumentKind kind, FinancialYear year, int serial)
    {
        var prefix = PrefixOf(registrationCode, kind, year);
        var last = LastSerial(registrationCode, kind, year);
        RuleViolation.Unless(serial >= 1, "gst.serial-below-one", "Document numbers begin at 1.");
        RuleViolation.Unless(serial <= last, "gst.series-exhausted", $"The series {prefix} ends at {IndianNumber.Format(last)}: a document number has at most 16 characters. Open another series with a different code.");
        return DocumentNumber.Parse(prefix + serial.ToString(CultureInfo.InvariantCulture).PadLeft(Digits(prefix, kind), '0'));
    }

    /// <summary>Everything before the counter: DL/C/26-27/. One series per prefix.</summary>
    public static string PrefixOf(string registrationCode, DocumentKind kind, FinancialYear year)
    {
        RuleViolation.Unless(IsCode(registrationCode), "gst.registration-code", $"\"{registrationCode}\" cannot begin document numbers: use two or three capital letters or digits, a letter first.");
        return kind is DocumentKind.TaxInvoice
            ? $"{registrationCode}/{year.ShortLabel}/"
            : $"{registrationCode}/{LetterOf(kind)}/{year.ShortLabel}/";
    }

    /// <summary>The highest serial that fits: 9,99,999 invoices for a code of two or three.</summary>
    public static int LastSerial(string registrationCode, DocumentKind kind, FinancialYear year)
    {
        var last = 1;
        for (var digit = 0; digit < Digits(PrefixOf(registrationCode, kind, year), kind); digit++)
        {
            last *= 10;
        }

        return last - 1;
    }

    private static int Digits(string prefix, DocumentKind kind) =>
        Math.Min(kind is DocumentKind.TaxInvoice ? 6 : 5, DocumentNumber.MaxLength - prefix.Length);

    private static bool IsCode(string? code) =>
        code is { Length: 2 or 3 } && char.IsAsciiLetterUpper(code[0]) && code.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));

    private static char LetterOf(DocumentKind kind) => kind switch
    {
        DocumentKind.CreditNote => 'C',
        DocumentKind.DebitNote => 'D',
        DocumentKind.BillOfSupply => 'B',
        DocumentKind.ReceiptVoucher => 'R',
        DocumentKind.RefundVoucher => 'F',
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Only notes, bills of supply and vouchers carry a letter."),
    };
}
