using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>
/// The fee for collecting money on delivery, tax extra: a share of small amounts; of larger ones a fixed fee and a share of
/// the excess, which makes it fall just above the limit.
/// </summary>
/// <param name="Rate">Of the whole, up to the limit.</param>
/// <param name="Limit">Up to which the first share holds.</param>
/// <param name="Base">Fixed part above the limit.</param>
/// <param name="RateAbove">Of the excess over the limit.</param>
/// <param name="Most">The largest amount that may be collected.</param>
public sealed record CodFee(Percent Rate, Money Limit, Money Base, Percent RateAbove, Money Most)
{
    /// <summary>As it stands on a day.</summary>
    public static async Task<CodFee> OnAsync(ISettings settings, DateOnly day, CancellationToken ct) => new(
        await settings.ValueAsync(SettingKeys.CodRate, day, null, ct),
        await settings.ValueAsync(SettingKeys.CodLimit, day, null, ct),
        await settings.ValueAsync(SettingKeys.CodBase, day, null, ct),
        await settings.ValueAsync(SettingKeys.CodRateAbove, day, null, ct),
        await settings.ValueAsync(SettingKeys.CodMost, day, null, ct));

    /// <exception cref="RuleViolation">cod.amount</exception>
    public Money On(Money collected)
    {
        RuleViolation.Unless(
            collected > Money.Zero && collected <= Most && collected == collected.RoundedToRupee(),
            "cod.amount",
            $"Whole rupees up to {Most} can be collected on delivery; {collected} cannot.");
        return collected <= Limit ? collected.Times(Rate) : Base + (collected - Limit).Times(RateAbove);
    }
}
