using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Web.Exports.Pdf;

/// <summary>A request to pay by UPI, as text for a link or a QR code (NPCI UPI linking specification 1.6).</summary>
public sealed record UpiLink
{
    private const int LongestReference = 35;
    private const int LongestNote = 50;

    private string invoice = string.Empty;

    /// <exception cref="RuleViolation">The address is not name@handle, or the reference, note or code cannot be carried.</exception>
    public UpiLink(string address, string payee, string merchantCode, string reference, string note, Money amount)
    {
        var at = address.IndexOf('@', StringComparison.Ordinal);
        RuleViolation.Unless(at > 0 && at == address.LastIndexOf('@') && at < address.Length - 1, "upi.address", $"The UPI address '{address}' is not of the form name@handle; correct it in the office's bank details.", nameof(Address));
        RuleViolation.Unless(payee.Length > 0, "upi.payee", "A UPI link needs the payee's name; enter it in the office's bank details.", nameof(Payee));
        RuleViolation.Unless(merchantCode.Length == 4 && merchantCode.All(char.IsAsciiDigit), "upi.merchant-code", $"The merchant code '{merchantCode}' is not four digits.", nameof(MerchantCode));
        RuleViolation.Unless(reference.Length is > 0 and <= LongestReference && reference.All(char.IsAsciiLetterOrDigit), "upi.reference", $"The payment reference '{reference}' is not 1 to {LongestReference} letters and digits.", nameof(Reference));
        RuleViolation.Unless(note.Length <= LongestNote, "upi.note", $"The note of a UPI link is longer than {LongestNote} characters.", nameof(Note));
        RuleViolation.Unless(amount > Money.Zero, "upi.amount", "A UPI link asks for more than nothing.", nameof(Amount));
        (Address, Payee, MerchantCode, Reference, Note, Amount) = (address, payee, merchantCode, reference, note, amount);
    }

    /// <summary>Virtual payment address: name@handle.</summary>
    public string Address { get; }

    public string Payee { get; }

    /// <summary>Merchant category: 9402 is postal services, government only.</summary>
    public string MerchantCode { get; }

    public string Reference { get; }

    public string Note { get; }

    public Money Amount { get; }

    /// <summary>Carries the particulars of the invoice besides.</summary>
    public bool HasInvoice => invoice.Length > 0;

    /// <summary>For one bill: its number without separators is the reference, the number itself stands in the note.</summary>
    public static UpiLink ForBill(string address, string payee, string merchantCode, string number, Money amount) =>
        new(address, payee, merchantCode, string.Concat(number.Where(char.IsAsciiLetterOrDigit)), "Bill " + number, amount);

    /// <summary>
    /// With what the dynamic code of a document to an unregistered recipient must tell: supplier's GSTIN, number, date and
    /// tax by heads (notification 14/2020-Central Tax), in the fields that UPI has for them.
    /// </summary>
    public UpiLink WithInvoice(string supplierGstin, string number, DateOnly date, IEnumerable<(string Head, Money Amount)> heads) => this with
    {
        invoice = string.Create(
            CultureInfo.InvariantCulture,
            $"&gstIn={supplierGstin}&invoiceNo={Encoded(number)}&invoiceDate={date:yyyy-MM-dd}&gstBrkUp={Encoded(string.Join('|', heads.Select(h => string.Create(CultureInfo.InvariantCulture, $"{h.Head}:{h.Amount.Rupees:0.00}"))))}"),
    };

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"upi://pay?pa={Encoded(Address)}&pn={Encoded(Payee)}&mc={MerchantCode}&tr={Reference}&tn={Encoded(Note)}&am={Amount.Rupees:0.00}&cu=INR{invoice}");

    private static string Encoded(string value) => Uri.EscapeDataString(value);
}
