using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <content>Credit and dues of book-now-pay-later customers.</content>
public static partial class SettingKeys
{
    /// <summary>Share of the credit limit from which on office and customer are told.</summary>
    public static readonly SettingKey<int> CreditWarningPercent = Whole(
        "credit.warning-percent", "Notice of credit used", "When this share of the credit limit is used, nodal office and customer are told, once.", 75, (1, 100))
        with { Unit = "percent", Area = SettingArea.Accounts };

    /// <summary>Days before and after the last day of payment on which the customer is reminded.</summary>
    public static readonly SettingKey<int> ReminderDays = Whole(
        "dues.reminder-days", "Reminder of bills", "So many days before the last day of payment, and again so many days after it, the customer is reminded by mail, once each.", 3, (1, 20))
        with { Unit = "days", Area = SettingArea.Accounts };
}
