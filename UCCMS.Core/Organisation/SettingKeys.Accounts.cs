using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <content>What decides on adjustments and apportionment (SOP 4.B to 4.D).</content>
public static partial class SettingKeys
{
    private const string Sop = "SOP Ver 1.1, 4.D";

    /// <summary>Whether revenue goes by transfer entry also between offices of one circle that have different DDOs; per circle.</summary>
    public static readonly SettingKey<bool> ApportionInsideCircle = YesNo(
        "apportionment.inside-circle", "Apportionment inside a circle", "Revenue goes to the booking location by transfer entry also where both offices lie in one circle, if they have different DDOs.", isOn: true)
        with { Area = SettingArea.Accounts, Basis = Sop, IsPerOffice = true };

    /// <summary>Day of the month by which the apportionment of a settlement is complete.</summary>
    public static readonly SettingKey<int> ApportionmentDueDay = Whole(
        "apportionment.due-day", "Day on which apportionment is due", "On the first such day on or after the settlement, apportionment is complete.", 20, (1, 28))
        with { Area = SettingArea.Accounts, Basis = "Calendar for closing the accounts from 17-02-2026: apportionment of national accounts by the twentieth" };

    /// <summary>Share of a batch of transfer entries that must be opened before all are decided.</summary>
    public static readonly SettingKey<int> TransferSamplePercent = Whole(
        "transfer-entry.sample-percent", "Sample of transfer entries", "Share of the entries decided together that is drawn at random and must be opened first.", 5, (1, 100))
        with { Unit = "percent", Area = SettingArea.Accounts, IsPerOffice = true };

    /// <summary>By how much an entry may differ from the one before it for the same customer and location and not stand out.</summary>
    public static readonly SettingKey<int> TransferOutlierPercent = Whole(
        "transfer-entry.outlier-percent", "Transfer entries that stand out", "An entry that differs by more than this from the one before it, for the same customer and location, is shown first.", 50, (1, 1000))
        with { Unit = "percent", Area = SettingArea.Accounts, IsPerOffice = true };

    /// <summary>Days for which an invoice may be owed before it counts as stuck.</summary>
    public static readonly SettingKey<int> OwedDays = Waiting("rupee-trail.owed-days", "Owed", "An invoice that is owed for longer counts as stuck.", 30);

    /// <summary>Days for which money may lie in a Postmaster's account.</summary>
    public static readonly SettingKey<int> LyingDays = Waiting("rupee-trail.lying-days", "Lying in the Postmaster's account", "Money allocated to a document and not accounted for longer counts as stuck.", 3);

    /// <summary>Days for which amounts may be on their way between two offices.</summary>
    public static readonly SettingKey<int> OnItsWayDays = Waiting("rupee-trail.on-its-way-days", "On its way", "What the other office has not taken up for longer counts as stuck.", 2);

    /// <summary>Days for which revenue may be accounted at another office than its location.</summary>
    public static readonly SettingKey<int> ElsewhereDays = Waiting("rupee-trail.elsewhere-days", "Accounted elsewhere", "Revenue of another location without a posted transfer entry for longer counts as stuck.", 6);

    /// <summary>Deposit of an Advance customer, after what is due, below which it is marked as low.</summary>
    public static readonly SettingKey<Money> LowDeposit = Rupees(
        "deposit.low", "Low deposit", "A deposit that comes to less than this, after what is due from it, is marked as low; the contract may have a figure of its own.", 10_000, (0, 100_000_000))
        with { Area = SettingArea.Accounts };

    /// <summary>How far the value date of a bank line and the day of a receipt of the same amount may be apart to be proposed.</summary>
    public static readonly SettingKey<int> BankNearDays = Whole(
        "bank.near-days", "Days between bank and receipt", "A bank line and a receipt of the same amount are proposed to each other when their days are not further apart.", 3, (0, 30))
        with { Unit = "days", Area = SettingArea.Accounts };

    /// <summary>Days after which a receipt that is on no bank statement is listed.</summary>
    public static readonly SettingKey<int> BankMissingDays = Whole(
        "bank.missing-days", "Days until a receipt is missed on the statement", "A receipt that no bank line has after so many days is listed.", 3, (1, 90))
        with { Unit = "days", Area = SettingArea.Accounts };

    /// <summary>Least that a customer can recharge a deposit by, without coming to an office.</summary>
    public static readonly SettingKey<Money> LeastRecharge = Rupees(
        "deposit.recharge-least", "Least recharge", "A customer who recharges the deposit online pays in at least this. What an office records is not bounded.", 100, (1, 10_000_000))
        with { Area = SettingArea.Accounts, Basis = RechargeBasis, NotYet = NoRecharge };

    /// <summary>Most that a customer can recharge a deposit by at once.</summary>
    public static readonly SettingKey<Money> MostRecharge = Rupees(
        "deposit.recharge-most", "Largest recharge", "A customer who recharges the deposit online pays in at most this at once. What an office records is not bounded.", 100_000, (1, 100_000_000))
        with { Area = SettingArea.Accounts, Basis = RechargeBasis, NotYet = NoRecharge };

    private const string RechargeBasis = "Customer guide of the portal, chapter 12: recharge of the wallet of an Advance contract from ₹100 to ₹1,00,000";
    private const string NoRecharge = "Customers do not recharge online here yet; from the day they do, this can be changed.";

    private static IReadOnlyList<SettingFacts> OfAccounts =>
        [BankNearDays, BankMissingDays, LowDeposit, LeastRecharge, MostRecharge, CreditWarningPercent, ReminderDays, ApportionInsideCircle, ApportionmentDueDay, TransferSamplePercent, TransferOutlierPercent, OwedDays, LyingDays, OnItsWayDays, ElsewhereDays];

    private static SettingKey<int> Waiting(string key, string stage, string meaning, int days) =>
        Whole(key, $"Days until stuck: {stage}", meaning, days, (1, 365)) with { Unit = "days", Area = SettingArea.Accounts };
}
