using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>The date a GST invoice bears.</summary>
public enum InvoiceDateRule
{
    /// <summary>The day it is issued.</summary>
    Issue,

    /// <summary>The billing date of its period.</summary>
    Billing,
}

/// <summary>What money paid in by an Advance customer is to GST.</summary>
public enum AdvanceTreatment
{
    /// <summary>No payment until it is applied to an invoice (CGST section 2(31), proviso).</summary>
    Deposit,

    /// <summary>Time of supply is the receipt: receipt voucher, table 11A, later 11B (CGST section 13(2)).</summary>
    TaxOnReceipt,
}

/// <summary>Every setting there is.</summary>
public static partial class SettingKeys
{
    /// <summary>How a day is kept as the value of a setting.</summary>
    public const string DayFormat = "yyyy-MM-dd";

    /// <summary>Whether the Divisional Office endorses drafts before the Nodal Office (SOP 4.A); per circle.</summary>
    public static readonly SettingKey<bool> EndorsementRequired = YesNo(
        "draft.endorsement-required", "Endorsement by the Divisional Office", "The Divisional Office endorses a location draft before the Nodal Office accepts it.", isOn: true)
        with { Basis = "SOP Ver 1.1, 4.A", IsPerOffice = true };

    /// <summary>Whether the payable amount is rounded to the rupee (CGST Act, section 170).</summary>
    public static readonly SettingKey<bool> InvoiceRoundOff = YesNo(
        "invoice.round-off", "Rounding of invoices", "The payable amount of a document is rounded to the rupee.", isOn: true)
        with { Basis = "CGST Act, section 170", Area = SettingArea.Gst };

    /// <summary>Which date an invoice bears.</summary>
    public static readonly SettingKey<InvoiceDateRule> InvoiceDate = new(
        "invoice.date", "Date of invoices", "The date that an invoice bears.", "issue",
        text => Enum.TryParse<InvoiceDateRule>(text, ignoreCase: true, out var rule) && Enum.IsDefined(rule) && !char.IsAsciiDigit(text[0]) ? rule : null)
    {
        Kind = SettingKind.Choice,
        Choices = [new("issue", "The day it is issued"), new("billing", "The billing date")],
        Basis = "CGST Rules, rule 46",
    };

    /// <summary>Minutes without an act after which a person is signed out.</summary>
    public static readonly SettingKey<int> SessionIdleMinutes = Whole(
        "session.idle-minutes", "Idle time", "Time without an act after which a person is signed out.", 30, (5, 480))
        with { Unit = "minutes", Area = SettingArea.Program };

    /// <summary>Minutes between two bookings with consecutive numbers up to which the second is suspected to be the first again.</summary>
    public static readonly SettingKey<int> SuspectedRepeatMinutes = Whole(
        "finding.suspected-repeat-minutes", "Suspected repeated bookings",
        "Bookings at one counter with consecutive numbers and equal data are suspected of being one if they are no further apart than this.", 10, (1, 120))
        with { Unit = "minutes", Area = SettingArea.Findings, Basis = "SOP Ver 1.1, 3.A" };

    /// <summary>Share of rows that do not belong in a file above which the whole file is held to be wrong.</summary>
    public static readonly SettingKey<int> WrongFilePercent = Whole(
        "finding.wrong-file-percent", "Wrong files", "Share of foreign or repeated rows above which a file is held to be the wrong one.", 50, (1, 100))
        with { Unit = "percent", Area = SettingArea.Findings, Basis = "SOP Ver 1.1, 3.A" };

    /// <summary>Months within which the same article number counts as booked twice (UPU S10: 12 at least, 24 advised).</summary>
    public static readonly SettingKey<int> RepeatMonths = Whole(
        "finding.repeat-months", "Repeated article numbers", "Time within which the same article number counts as booked twice.", 24, (12, 60))
        with { Unit = "months", Area = SettingArea.Findings, Basis = "UPU S10: 12 months at least, 24 advised" };

    /// <summary>First day in APT of offices for which no other day was entered.</summary>
    public static readonly SettingKey<DateOnly> AptMigratedOn = new(
        "apt.migrated-on", "First day in APT", "First day in APT of offices without a day of their own.", "2025-08-04",
        ParseDay)
    {
        Kind = SettingKind.Day,
        Area = SettingArea.Program,
        Basis = "National roll-out of APT",
    };

    /// <summary>Day of the next month by which GSTR-1 is filed (CGST section 37(1)).</summary>
    public static readonly SettingKey<int> Gstr1DueDay = Whole(
        "gstr1.due-day", "Day on which GSTR-1 is due", "Day of the next month by which GSTR-1 of a month is filed.", 11, (1, 28))
        with { Area = SettingArea.Gst, Basis = "CGST Act, section 37(1): the eleventh of the next month" };

    /// <summary>Days before GSTR-1 is due on which its filing office is reminded for the first time.</summary>
    public static readonly SettingKey<int> Gstr1ReminderDays = Whole(
        "gstr1.reminder-days", "Reminder of GSTR-1", "Days before GSTR-1 is due from which its filing office is reminded once a day.", 4, (1, 10))
        with { Unit = "days", Area = SettingArea.Gst };

    /// <summary>How GST treats money that an Advance customer pays in.</summary>
    public static readonly SettingKey<AdvanceTreatment> AdvanceGst = new(
        "gst.advances", "GST on advances", "What money paid in by an Advance customer is to GST: a deposit, taxed when it is applied to an invoice, or an advance, taxed on receipt and reported in tables 11A and 11B of the GSTIN of the nodal office's State, with a receipt voucher for each receipt. What was paid in before the change stays a deposit.", "deposit",
        text => text.Trim().ToLowerInvariant() switch { "deposit" => AdvanceTreatment.Deposit, "tax-on-receipt" => AdvanceTreatment.TaxOnReceipt, _ => null })
    {
        Kind = SettingKind.Choice,
        Choices = [new("deposit", "A deposit"), new("tax-on-receipt", "Taxed on receipt")],
        Area = SettingArea.Gst,
        Basis = "CGST Act, section 2(31), proviso: a deposit is no payment until the supplier applies it as consideration; APT settles it against the invoice in the same month (letter of 24-12-2025)",
    };

    /// <summary>Whether interest on late payment is charged by a debit note with GST.</summary>
    public static readonly SettingKey<bool> InterestDebitNote = YesNo(
        "gst.interest-debit-note", "Interest by debit note", "Interest on a bill paid late is charged by a debit note that bears GST.", isOn: false)
        with { Area = SettingArea.Gst, Basis = "CGST Act, section 15(2)(d): interest for late payment is part of the value; off until the Department orders that it is charged" };

    /// <summary>Each, for the pages that list them.</summary>
    public static IReadOnlyList<SettingFacts> All =>
    [
        EndorsementRequired, InvoiceDate, .. OfBilling, .. OfGst, .. OfCashOnDelivery, .. OfAccounts, SegmentHighVolume, SegmentMediumVolume, SuspectedRepeatMinutes, WrongFilePercent, RepeatMonths, AptMigratedOn, SessionIdleMinutes,
    ];

    /// <exception cref="RuleViolation">setting.unknown</exception>
    public static SettingFacts Of(string key) =>
        All.FirstOrDefault(s => s.Key == key) ?? throw new RuleViolation("setting.unknown", $"There is no setting “{key}”.");

    /// <exception cref="RuleViolation">setting.unknown, setting.value</exception>
    public static void Check(string key, string value)
    {
        var setting = Of(key);
        RuleViolation.Unless(setting.Accepts(value.Trim()), "setting.value", $"“{value}” is not possible: {setting.Expected}.", "Value");
    }

    private static SettingKey<bool> YesNo(string key, string title, string meaning, bool isOn) =>
        new(key, title, meaning, isOn ? "true" : "false", text => bool.TryParse(text, out var value) ? value : null)
        {
            Kind = SettingKind.YesNo,
            Choices = [new("true", "Yes"), new("false", "No")],
        };

    private static SettingKey<int> Whole(string key, string title, string meaning, int delivered, (int Least, int Most) bounds) =>
        new(
            key, title, meaning, delivered.ToString(CultureInfo.InvariantCulture),
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= bounds.Least && value <= bounds.Most ? value : null)
        {
            Kind = SettingKind.Whole,
            Bounds = bounds,
        };

    private static SettingKey<Money> Rupees(string key, string title, string meaning, int delivered, (int Least, int Most) bounds) =>
        new(
            key, title, meaning, delivered.ToString(CultureInfo.InvariantCulture),
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= bounds.Least && value <= bounds.Most ? Money.FromRupees(value) : null)
        {
            Kind = SettingKind.Amount,
            Bounds = bounds,
        };

    private static SettingKey<Percent> Rate(string key, string title, string meaning, string delivered) =>
        new(
            key, title, meaning, delivered,
            text => decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value <= 100 && decimal.Round(value, 2) == value ? Percent.Of(value) : null)
        {
            Kind = SettingKind.Rate,
        };

    private static SettingKey<DateOnly> Day(string key, string title, string meaning, string delivered) => new(key, title, meaning, delivered, ParseDay) { Kind = SettingKind.Day };

    private static DateOnly? ParseDay(string text) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
