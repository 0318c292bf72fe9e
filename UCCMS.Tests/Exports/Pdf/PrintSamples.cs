using UCCMS.Core.Shared;
using UCCMS.Web.Exports.Pdf;

namespace UCCMS.Tests.Exports.Pdf;

/// <summary>Documents to print: figures of a real-looking month, nothing computed by the code under test.</summary>
internal static class PrintSamples
{
    public static readonly DateTimeOffset Issued = new(2027, 2, 3, 16, 5, 9, TimeSpan.FromMinutes(330));
    public static readonly PrintedState Delhi = new("07", "Delhi");
    public static readonly PrintedState Maharashtra = new("27", "Maharashtra");

    public static Money Rs(decimal rupees) => Money.FromRupees(rupees);

    public static TaxInvoicePrint InterState() => new()
    {
        Kind = PrintedKind.TaxInvoice,
        Supplier = new PrintedSupplier("Mumbai GPO", "Walchand Hirachand Marg, Fort\nMumbai 400001", Maharashtra, "27AAAGM0289C1ZL"),
        Recipient = new PrintedRecipient("Bharat Retail & Logistics Private Limited", "4th Floor, Barakhamba Tower, 22 Barakhamba Road, Connaught Place, New Delhi 110001", Delhi, "07AABCB1234F1ZP"),
        Number = "MH/26-27/000118",
        Date = new DateOnly(2027, 2, 3),
        PlaceOfSupply = Delhi,
        ServiceFrom = new DateOnly(2027, 1, 1),
        ServiceTo = new DateOnly(2027, 1, 31),
        BookingLocation = "Mumbai BNPL Centre, NSH Mumbai",
        IssuingOffice = "New Delhi GPO",
        ContractNumber = "NAF/DL/2026/0042",
        CustomerId = "1000482213",
        References = [new PrintedReference("APT27012600981", new DateOnly(2027, 2, 1))],
        Lines =
        [
            new PrintedLine("Inland Speed Post Document", "Non-town traffic", "996811", 12_480, Rs(586_560), Percent.Of(20), Rs(117_312), Rs(1_250), Rs(470_498)),
            new PrintedLine("Inland Speed Post Document", "Town traffic", "996811", 3_115, Rs(59_185), Percent.Of(25), Rs(14_796.25m), Rs(0), Rs(44_388.75m)),
            new PrintedLine("Inland Speed Post Parcel", "", "996811", 642, Rs(98_226.40m), Percent.Of(12.5m), Rs(12_278.30m), Rs(3_210), Rs(89_158.10m)),
        ],
        Taxes = [new PrintedTax(Percent.Of(18), Rs(604_044.85m), [new PrintedTaxHead("IGST", Percent.Of(18), Rs(108_728.07m))])],
        Gross = Rs(743_971.40m),
        Discount = Rs(144_386.55m),
        ValueAdded = Rs(4_460),
        Taxable = Rs(604_044.85m),
        Tax = Rs(108_728.07m),
        Total = Rs(712_772.92m),
        RoundOff = Rs(0.08m),
        Payable = Rs(712_773),
        AmountInWords = "Rupees Seven Lakh Twelve Thousand Seven Hundred Seventy Three Only",
        Terms = ["Payable within 15 days of the invoice date.", "Quote the invoice number with every payment.", "Report differences to the booking location within 7 days."],
        Signatory = ["Senior Postmaster, New Delhi GPO"],
        Upi = UpiLink.ForBill("gpo.delhi@examplebank", "Delhi GPO", "9402", "MH/26-27/000118", Rs(712_773)),
        IssuedAt = Issued,
    };

    public static TaxInvoicePrint IntraStateUnregistered() => InterState() with
    {
        Recipient = new PrintedRecipient("Asha Handicrafts", "12 MG Road, Pune 411001", Maharashtra, null),
        PlaceOfSupply = Maharashtra,
        Taxes = [new PrintedTax(Percent.Of(18), Rs(604_044.85m), [new PrintedTaxHead("CGST", Percent.Of(9), Rs(54_364.04m)), new PrintedTaxHead("SGST", Percent.Of(9), Rs(54_364.04m))])],
        Tax = Rs(108_728.08m),
        Total = Rs(712_772.93m),
        RoundOff = Rs(0.07m),
        Upi = null,
        PaymentNote = "Settled from the advance deposit at New Delhi GPO on 01-Feb-2027.",
    };

    public static TaxInvoicePrint BillOfSupply() => InterState() with
    {
        Kind = PrintedKind.BillOfSupply,
        Number = "MH/B/26-27/00007",
        Lines = [new PrintedLine("Book Post", "", "996811", 500, Rs(1_000), Percent.Zero, Money.Zero, Money.Zero, Rs(1_000))],
        Taxes = [],
        Gross = Rs(1_000),
        Discount = Money.Zero,
        ValueAdded = Money.Zero,
        Taxable = Rs(1_000),
        Tax = Money.Zero,
        Total = Rs(1_000),
        RoundOff = Money.Zero,
        Payable = Rs(1_000),
        AmountInWords = "Rupees One Thousand Only",
        Upi = null,
    };

    public static ConsolidatedSummaryPrint Summary(int locations = 3) => new()
    {
        CustomerName = "Bharat Retail & Logistics Private Limited",
        CustomerId = "1000482213",
        CustomerAddress = "4th Floor, Barakhamba Tower, 22 Barakhamba Road, Connaught Place, New Delhi 110001",
        ContractNumber = "NAF/DL/2026/0042",
        IssuingOffice = "New Delhi GPO",
        PeriodFrom = new DateOnly(2027, 1, 1),
        PeriodTo = new DateOnly(2027, 1, 31),
        Date = new DateOnly(2027, 2, 3),
        Discounts =
        [
            new PrintedDiscount("Inland Speed Post Document", "non-town traffic", Rs(1_100_000), Percent.Of(20)),
            new PrintedDiscount("Inland Speed Post Document", "town traffic", Rs(1_100_000), Percent.Of(25)),
        ],
        Rows = [.. Enumerable.Range(0, locations).Select(Row)],
        Totals = new PrintedSummaryAmounts(Rs(11_00_00_000), Rs(2_20_00_000), Rs(0), Rs(8_80_00_000), Rs(79_20_000), Rs(79_20_000), Rs(0), Rs(0), Rs(10_38_40_000)),
        AmountInWords = "Rupees Ten Crore Thirty Eight Lakh Forty Thousand Only",
        IssuedAt = Issued,
    };

    private static PrintedSummaryRow Row(int at)
    {
        var (name, code, state) = (at % 3) switch
        {
            0 => ("New Delhi GPO", "DL", "07AAAGM0289C1ZN"),
            1 => ("Mumbai BNPL Centre, NSH Mumbai", "MH", "27AAAGM0289C1ZL"),
            _ => ("Bengaluru GPO", "KA", "29AAAGM0289C1ZH"),
        };
        var number = FormattableString.Invariant($"{code}/26-27/{at + 1:000000}");
        var amounts = new PrintedSummaryAmounts(Rs(600_000), Rs(120_000), Rs(0), Rs(480_000), Rs(43_200), Rs(43_200), Rs(0), Rs(at % 2 == 0 ? -0.43m : 0.22m), Rs(566_400));
        return new PrintedSummaryRow(name, number, new DateOnly(2027, 2, 3), state, at % 3 == 2 ? null : "07AABCB1234F1ZP", amounts);
    }
}
