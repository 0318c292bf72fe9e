using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>What a customer may recharge a deposit by online at once (customer guide of the portal, chapter 12). What an office records is not bounded.</summary>
public sealed record RechargeBounds(Money Least, Money Most)
{
    /// <summary>As the settings stand on a day.</summary>
    public static async Task<RechargeBounds> OnAsync(ISettings settings, DateOnly day, CancellationToken ct) =>
        new(await settings.ValueAsync(SettingKeys.LeastRecharge, day, null, ct), await settings.ValueAsync(SettingKeys.MostRecharge, day, null, ct));

    /// <exception cref="RuleViolation">recharge.amount</exception>
    public void Require(Money amount) => RuleViolation.Unless(
        amount >= Least && amount <= Most, "recharge.amount", $"A recharge is from {Least} to {Most}; pay in more at your nodal office or by transfer.", nameof(ReceiptEntry.Amount));
}
