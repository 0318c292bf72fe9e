using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <content>The rules of GST and of cash on delivery: what the law says in numbers, by date, with the notification.</content>
public static partial class SettingKeys
{
    /// <summary>An inter-State document to an unregistered recipient above this value is reported singly (table 5), else with the others (table 7).</summary>
    public static readonly SettingKey<Money> B2cLargeLimit = Rupees(
        "gst.b2cl-limit", "Large inter-State documents to unregistered recipients", "Above this value a document is reported in table 5 of GSTR-1 on its own, else in table 7 together with others.", 250_000, (0, 10_000_000))
        with
    {
        Area = SettingArea.Gst,
        Basis = "CGST Rules, rule 59(4)",
        Later = [new(new DateOnly(2024, 8, 1), "100000", "Notification 12/2024-Central Tax")],
    };

    /// <summary>From this month on table 12 of GSTR-1 stands apart for registered and unregistered recipients.</summary>
    public static readonly SettingKey<DateOnly> HsnSplitFrom = Day(
        "gst.hsn-split-from", "Table 12 in two parts", "From the month of this day GSTR-1 sums services up by accounting code apart for registered and unregistered recipients.", "2025-05-01")
        with { Area = SettingArea.Gst, Basis = "GSTN advisory on table 12, phase III" };

    /// <summary>From this month on table 13 of GSTR-1 is compulsory.</summary>
    public static readonly SettingKey<DateOnly> DocumentTableFrom = Day(
        "gst.table-13-from", "Table 13 compulsory", "From the month of this day GSTR-1 must list the documents issued.", "2025-05-01")
        with { Area = SettingArea.Gst, Basis = "GSTN advisory on tables 12 and 13" };

    /// <summary>In the calendar year after the financial year of the supply, the last day of a credit note with tax.</summary>
    public static readonly SettingKey<DayOfYear> CreditNoteLastDay = new(
        "gst.credit-note-last-day", "Last day of credit notes", "After the financial year of the supply, the day up to which a credit note lowers the tax.", "09-30",
        text => DayOfYear.TryParse(text, out var day) ? day : null)
    {
        Kind = SettingKind.DayOfYear,
        Area = SettingArea.Gst,
        Basis = "CGST Act, section 34(2) as enacted",
        Later = [new(new DateOnly(2022, 10, 1), "11-30", "Finance Act 2022, section 103; notification 18/2022-Central Tax")],
    };

    /// <summary>From this taxable value on a document to an unregistered recipient must give name, address and place of delivery.</summary>
    public static readonly SettingKey<Money> RecipientAddressLimit = Rupees(
        "gst.recipient-address-limit", "Address of unregistered recipients", "From this taxable value on the invoice to an unregistered recipient must give address and place of delivery with the State and its code.", 50_000, (0, 10_000_000))
        with { Area = SettingArea.Gst, Basis = "CGST Rules, rule 46(e) and (f)" };

    /// <summary>Digits of the accounting code that invoices and GSTR-1 must give.</summary>
    public static readonly SettingKey<int> SacDigits = new(
        "gst.sac-digits", "Digits of accounting codes", "Least digits of the services accounting code on documents.", "4",
        text => text switch { "4" => 4, "6" => 6, _ => null })
    {
        Kind = SettingKind.Choice,
        Choices = [new("4", "Four digits"), new("6", "Six digits")],
        Area = SettingArea.Gst,
        Basis = "Notification 12/2017-Central Tax",
        Later = [new(new DateOnly(2021, 4, 1), "6", "Notification 78/2020-Central Tax: turnover above five crore rupees")],
    };

    /// <summary>A document to an unregistered recipient bears a QR code to pay by.</summary>
    public static readonly SettingKey<bool> QrOnUnregistered = YesNo(
        "gst.qr-unregistered", "QR code for unregistered recipients", "Documents to unregistered recipients bear a dynamic QR code.", isOn: false)
        with
    {
        Area = SettingArea.Gst,
        Basis = "Not asked for before",
        Later = [new(new DateOnly(2020, 12, 1), "true", "Notifications 14/2020 and 71/2020-Central Tax: government departments are not exempted")],
    };

    /// <summary>An unpaid document of a contract that pays later bears a UPI QR code.</summary>
    public static readonly SettingKey<bool> QrOnUnpaid = YesNo(
        "gst.qr-unpaid", "QR code on unpaid documents", "Documents of contracts that pay later (BNPL) bear a UPI QR code with the amount.", isOn: true)
        with { Area = SettingArea.Gst, Basis = "Convenience of payment; no rule asks for it" };

    /// <summary>Merchant category in UPI links.</summary>
    public static readonly SettingKey<int> UpiMerchantCode = Whole(
        "gst.upi-merchant-code", "Merchant category in UPI codes", "The four digits by which payment apps know the payee's trade.", 9402, (1000, 9999))
        with { Area = SettingArea.Gst, Basis = "ISO 18245: postal services, government only" };

    /// <summary>Whether documents need registration with the invoice portal (IRN).</summary>
    public static readonly SettingKey<bool> EInvoiceRequired = YesNo(
        "gst.e-invoice", "E-invoices", "The Department must register its invoices with the invoice registration portal.", isOn: false)
        with
    {
        Area = SettingArea.Gst,
        Basis = "Notification 23/2021-Central Tax: a government department is left out",
        NotYet = "The portal is not connected, because the law leaves the Department out; a change of the law needs a change of the program.",
    };

    /// <summary>Interest a year on bills that are paid late.</summary>
    public static readonly SettingKey<Percent> LatePaymentInterest = Rate(
        "invoice.late-interest", "Interest on late payment", "A year, counted from the date of the bill to the day before payment, on what is not paid by its last day; the rate of the bill date counts. Printed in the terms of documents that are paid later.", "12")
        with { Area = SettingArea.Billing, Basis = "Conditions of Book Now Pay Later" };

    /// <summary>GST that a government recipient deducts from what it pays.</summary>
    public static readonly SettingKey<Percent> TdsRate = Rate(
        "gst.tds-rate", "Tax deducted at source", "Share of the taxable value that a deductor keeps back; CGST and the State's tax bear half each.", "2")
        with { Area = SettingArea.Gst, Basis = "CGST Act, section 51; notification 50/2018-Central Tax" };

    /// <summary>Value of a contract above which tax is deducted.</summary>
    public static readonly SettingKey<Money> TdsLimit = Rupees(
        "gst.tds-limit", "Contracts with tax deducted at source", "Tax is deducted where the value of the contract is above this.", 250_000, (0, 10_000_000))
        with { Area = SettingArea.Gst, Basis = "CGST Act, section 51(1)" };

    /// <summary>Days before its last day from which the end of a signing certificate is warned of.</summary>
    public static readonly SettingKey<int> SigningWarningDays = Whole(
        "signing.warning-days", "Ending certificates", "Time before the last day of a signing certificate from which its end is warned of.", 30, (1, 180))
        with { Unit = "days", Area = SettingArea.Program };

    /// <summary>COD fee up to <see cref="CodLimit"/>, of the amount collected.</summary>
    public static readonly SettingKey<Percent> CodRate = Rate(
        "cod.rate", "Fee up to the limit", "Share of the amount collected on delivery.", "1.6") with { Area = SettingArea.CashOnDelivery, Basis = CodOrder };

    /// <summary>Up to this amount <see cref="CodRate"/> applies to the whole.</summary>
    public static readonly SettingKey<Money> CodLimit = Rupees(
        "cod.limit", "Limit of the first fee", "Up to this amount the first fee holds.", 6_500, (1, 1_000_000)) with { Area = SettingArea.CashOnDelivery, Basis = CodOrder };

    /// <summary>Fixed part of the fee above the limit.</summary>
    public static readonly SettingKey<Money> CodBase = Rupees(
        "cod.base", "Fixed fee above the limit", "Charged for every amount above the limit.", 100, (0, 100_000)) with { Area = SettingArea.CashOnDelivery, Basis = CodOrder };

    /// <summary>Fee on what is above the limit.</summary>
    public static readonly SettingKey<Percent> CodRateAbove = Rate(
        "cod.rate-above", "Fee on the excess", "Share of what is above the limit, besides the fixed fee.", "1") with { Area = SettingArea.CashOnDelivery, Basis = CodOrder };

    /// <summary>The most that may be collected on one delivery.</summary>
    public static readonly SettingKey<Money> CodMost = Rupees(
        "cod.most", "Most collected on delivery", "No article may ask for more.", 50_000, (1, 10_000_000)) with { Area = SettingArea.CashOnDelivery, Basis = CodOrder };

    private const string CodOrder = "COD rates from 21-06-2022";

    private static IReadOnlyList<SettingFacts> OfGst =>
    [
        InvoiceRoundOff, LatePaymentInterest, B2cLargeLimit, HsnSplitFrom, DocumentTableFrom, CreditNoteLastDay, RecipientAddressLimit, SacDigits,
        QrOnUnregistered, QrOnUnpaid, UpiMerchantCode, TdsRate, TdsLimit, AdvanceGst, InterestDebitNote, EInvoiceRequired, Gstr1DueDay, Gstr1ReminderDays, SigningWarningDays,
    ];

    private static IReadOnlyList<SettingFacts> OfCashOnDelivery => [CodRate, CodLimit, CodBase, CodRateAbove, CodMost];
}
