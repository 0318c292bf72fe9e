using System.Globalization;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Settlement;

public sealed class RechargeBoundsTests
{
    [Theory]
    [InlineData(99, false)]
    [InlineData(99.99, false)]
    [InlineData(100, true)]
    [InlineData(100_000, true)]
    [InlineData(100_000.01, false)]
    [InlineData(100_001, false)]
    public void Recharge_is_from_a_hundred_rupees_to_a_lakh(double rupees, bool isTaken)
    {
        var bounds = new RechargeBounds(Default(SettingKeys.LeastRecharge), Default(SettingKeys.MostRecharge));
        var refused = Record.Exception(() => bounds.Require(Money.FromRupees((decimal)rupees))) as RuleViolation;
        Assert.Equal(isTaken ? null : "recharge.amount", refused?.Code);
    }

    private static Money Default(SettingKey<Money> setting) => Money.FromRupees(decimal.Parse(setting.Default, CultureInfo.InvariantCulture));
}
