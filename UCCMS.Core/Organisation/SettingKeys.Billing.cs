using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>What happens to the acts of a billing date that is no working day, on which the letter of 24-12-2025 is silent.</summary>
public enum BillingHolidayRule
{
    /// <summary>They run on the billing date, by the system.</summary>
    None,

    /// <summary>They run on the last working day before; the period stays as it is.</summary>
    PreviousWorkingDay,
}

/// <content>The billing calendar and the day of the offices.</content>
public static partial class SettingKeys
{
    private const string LetterSilent = "The letter of 24-12-2025 is silent";

    /// <summary>What happens on a Sunday or holiday.</summary>
    public static readonly SettingKey<BillingHolidayRule> BillingHolidays = new(
        "billing.holidays", "Billing dates on holidays", "When a billing date of Advance customers is a Sunday or a holiday of every office, the day of the billing run, of settlement and of the DTR. The period stays as it is.", "none",
        text => text.Trim().ToLowerInvariant() switch { "none" => BillingHolidayRule.None, "previous-working-day" => BillingHolidayRule.PreviousWorkingDay, _ => null })
    {
        Kind = SettingKind.Choice,
        Choices = [new("none", "The billing date itself, by the system"), new("previous-working-day", "The last working day before")],
        Basis = LetterSilent,
    };

    /// <summary>Billing date of February in a leap year.</summary>
    public static readonly SettingKey<FebruaryLeapRule> FebruaryLeap = new(
        "billing.february-leap", "February of a leap year", "Billing date of Advance customers in a February of 29 days.", "last-day",
        text => text.Trim().ToLowerInvariant() switch { "last-day" => FebruaryLeapRule.LastDay, "28" => FebruaryLeapRule.Day28, _ => null })
    {
        Kind = SettingKind.Choice,
        Choices = [new("last-day", "29 February, the last day"), new("28", "28 February")],
        Basis = LetterSilent + "; its rows fit both readings",
    };

    /// <summary>The hour at which offices close their day; an hour before, a run that is missing raises an alarm.</summary>
    public static readonly SettingKey<int> DayEndHour = Whole(
        "office.day-end-hour", "Day end of the offices", "Hour of Indian time by which billing offices close their day; a billing run that has not finished an hour before raises an alarm.", 18, (12, 23))
        with { Unit = "h", Area = SettingArea.Billing, Basis = "Letter of 24-12-2025, paragraph 2.5: reflected in the DTR before day end of the office" };

    /// <summary>Days before the last day of a contract on which its nodal office is told.</summary>
    public static readonly SettingKey<int> RenewalDays = Whole(
        "contract.renewal-days", "Renewal of contracts", "Days before the last day of a contract from which its nodal office is told that it ends.", 30, (1, 180))
        with { Unit = "days", Area = SettingArea.Billing };

    private static IReadOnlyList<SettingFacts> OfBilling => [BillingHolidays, FebruaryLeap, DayEndHour, RenewalDays];
}
