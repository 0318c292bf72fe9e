using System.Globalization;
using System.Text;
using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Web.Demonstration;

/// <summary>How APT bills a contract: one invoice, one GSTIN, a discount read per location. Those are the faults of SOP 3.B and 3.D.</summary>
/// <param name="Number">APT's invoice number.</param>
/// <param name="Date">Its date.</param>
/// <param name="CustomerId">The customer.</param>
/// <param name="ContractNumber">The contract.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="SupplierGstin">The nodal office's, for every location.</param>
/// <param name="RecipientGstin">One of the customer's, for every location.</param>
/// <param name="IsAdvance">Whether the schedule's extra is given.</param>
internal sealed record PlannedAptInvoice(
    string Number, DateOnly Date, string CustomerId, string ContractNumber, DateOnly From, DateOnly To, string SupplierGstin, string RecipientGstin, bool IsAdvance);

/// <summary>Writes APT's invoice over the bookings as they were keyed.</summary>
internal static class AptInvoiceGenerator
{
    private const string Header =
        "apt_invoice_no,invoice_date,customer_id,contract_id,period_from,period_to,supplier_gstin,recipient_gstin,office_id,product,traffic_class,"
        + "article_count,gross,vas,discount,taxable,cgst,sgst,igst,total";

    /// <param name="invoice">Head of the invoice.</param>
    /// <param name="bookings">Of all locations; those keyed under another customer or none, or in SAP, are not on it.</param>
    /// <param name="miscountAt">An office where APT counts two articles more than were booked.</param>
    public static string Write(PlannedAptInvoice invoice, IReadOnlyCollection<PlannedBooking> bookings, int? miscountAt)
    {
        var text = new StringBuilder(Header).Append('\n');
        var billed = bookings.Where(b => !b.IsCancelled && b.Channel != PlannedBooking.Sap && b.CustomerId == invoice.CustomerId).ToArray();
        foreach (var office in billed.GroupBy(b => b.OfficeId).OrderBy(g => g.Key))
        {
            var volume = new Money(office.Where(b => b.Product == "SPD").Sum(b => b.BaseTariffPaise));
            foreach (var line in office.GroupBy(b => (b.Product, Class: ClassOf(b))).OrderBy(g => g.Key.Product, StringComparer.Ordinal).ThenBy(g => g.Key.Class))
            {
                var more = miscountAt == office.Key && line.Key is { Product: "SPD", Class: TrafficClass.NTD } ? 2 : 0;
                AppendLine(text, invoice, office.Key, line.Key.Product, line.Key.Class, [.. line], more, volume);
            }
        }

        return text.ToString();
    }

    private static TrafficClass ClassOf(PlannedBooking booking) =>
        booking.DestinationPin == booking.OriginPin ? TrafficClass.TD : TrafficClass.NTD;

    private static void AppendLine(
        StringBuilder text, PlannedAptInvoice invoice, int office, string product, TrafficClass trafficClass, PlannedBooking[] line, int more, Money volume)
    {
        var gross = new Money(line.Sum(b => b.BaseTariffPaise) + (more * 4700L));
        var vas = new Money(line.Sum(b => b.VasPaise));
        var rate = product == "SPD" ? SpeedPostDocumentDiscount.From01Oct2025.RateFor(volume, trafficClass, invoice.IsAdvance) : Percent.Zero;
        var discount = gross.Times(rate);
        var taxable = gross + vas - discount;
        var intra = invoice.SupplierGstin[..2] == invoice.RecipientGstin[..2];
        var half = intra ? taxable.Times(Percent.Of(9)) : Money.Zero;
        var whole = intra ? Money.Zero : taxable.Times(Percent.Of(18));
        string[] fields =
        [
            invoice.Number, Date(invoice.Date), invoice.CustomerId, invoice.ContractNumber, Date(invoice.From), Date(invoice.To),
            invoice.SupplierGstin, invoice.RecipientGstin, office.ToString(CultureInfo.InvariantCulture), product, trafficClass.ToString(),
            (line.Length + more).ToString(CultureInfo.InvariantCulture), Rupees(gross), Rupees(vas), Rupees(discount), Rupees(taxable),
            Rupees(half), Rupees(half), Rupees(whole), Rupees(taxable + half + half + whole),
        ];
        text.AppendJoin(',', fields).Append('\n');
    }

    private static string Date(DateOnly date) => date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    private static string Rupees(Money money) => money.Rupees.ToString("0.00", CultureInfo.InvariantCulture);
}
