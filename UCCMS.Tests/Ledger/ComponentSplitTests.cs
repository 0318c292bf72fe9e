using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Ledger;

public sealed class ComponentSplitTests
{
    private static readonly ComponentAmounts Open = ComponentAmounts.Of((Component.Net("SP"), Rupees(100m)), (Component.Cgst, Rupees(9m)), (Component.Sgst, Rupees(9m)), (Component.RoundOff, Rupees(-0.33m)));

    [Fact]
    public void First_money_takes_the_round_off_and_the_rest_by_largest_remainder()
    {
        var half = ComponentSplit.Of(Rupees(50m), Open);
        Assert.Equal(Rupees(50m), half.Total);
        Assert.Equal(Rupees(-0.33m), half[Component.RoundOff]);
        Assert.Equal((Rupees(42.65m), Rupees(3.84m), Rupees(3.84m)), (half[Component.Net("SP")], half[Component.Cgst], half[Component.Sgst]));
        var rest = Open - half;
        Assert.Equal(rest, ComponentSplit.Of(rest.Total, rest));
    }

    [Fact]
    public void Money_below_a_round_off_up_goes_to_it_alone()
    {
        var open = ComponentAmounts.Of((Component.Net("SP"), Rupees(6m)), (Component.Igst, Rupees(1.08m)), (Component.RoundOff, Rupees(0.45m)));
        Assert.Equal(ComponentAmounts.Of((Component.RoundOff, Rupees(0.20m))), ComponentSplit.Of(Rupees(0.20m), open));
    }

    [Fact]
    public void Split_of_a_credit_note_is_the_mirror_image() =>
        Assert.Equal(-ComponentSplit.Of(Rupees(12.34m), Open), ComponentSplit.Of(Rupees(-12.34m), -Open));

    [Fact]
    public void More_than_open_or_the_other_way_round_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ComponentSplit.Of(Rupees(117.68m), Open));
        Assert.Throws<ArgumentOutOfRangeException>(() => ComponentSplit.Of(Rupees(-1m), Open));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Parts_in_any_size_close_every_component_and_none_before_its_time(int seed)
    {
        var random = new Random(seed);
        for (var run = 0; run < 2_000; run++)
        {
            var open = ComponentAmounts.Of(
                (Component.Net("A"), new(1 + random.Next(5_000))), (Component.Net("B"), new(random.Next(50))), (Component.Igst, new(random.Next(900))), (Component.RoundOff, new(random.Next(101) - 50)));
            while (open.Total > Money.Zero)
            {
                var part = ComponentSplit.Of(new(1 + random.NextInt64(open.Total.Paise)), open);
                Assert.All(part, p => Assert.Equal(p.Amount, ComponentAmounts.Common(p.Amount, open[p.Component])));
                open -= part;
            }

            Assert.True(open.IsNone || open.Total < Money.Zero || open.Total.IsZero);
        }
    }

    private static Money Rupees(decimal rupees) => Money.FromRupees(rupees);
}
