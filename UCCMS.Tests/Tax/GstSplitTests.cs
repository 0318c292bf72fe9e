using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Tests.Tax;

public sealed class GstSplitTests
{
    private static readonly Percent Eighteen = Percent.Of(18);

    /// <summary>Every ordered pair of codes takes the heads the law gives, and only those.</summary>
    [Fact]
    public void GstSplit_every_pair_of_states_has_the_heads_of_the_law()
    {
        string[] territories = ["04", "25", "26", "31", "35", "38", "97"];
        var taxable = Money.FromRupees(1234.56m);
        foreach (var supplier in GstStates.All.Select(s => s.Code))
        {
            foreach (var place in GstStates.All.Select(s => s.Code))
            {
                var expected = (supplier.Equals(place, StringComparison.Ordinal) && place is not "96", territories.Contains(supplier, StringComparer.Ordinal)) switch
                {
                    (false, _) => new GstSplit(new Money(222_22), default, default, default),
                    (true, false) => new GstSplit(default, new Money(111_11), new Money(111_11), default),
                    (true, true) => new GstSplit(default, new Money(111_11), default, new Money(111_11)),
                };
                Assert.Equal(expected, GstSplit.For(taxable, Eighteen, supplier, place));
                Assert.Equal(GstSplit.None, GstSplit.For(taxable, Eighteen, supplier, place, SupplyKind.Exempt));
                Assert.Equal(GstSplit.None, GstSplit.For(taxable, Eighteen, supplier, place, SupplyKind.SezWithoutPayment));
                Assert.Equal(222_22, GstSplit.For(taxable, Eighteen, supplier, place, SupplyKind.SezWithPayment).Igst.Paise);
            }
        }
    }

    [Fact]
    public void GstSplit_halves_are_equal_and_within_a_paisa_of_the_whole()
    {
        var random = new Random(20251224);
        int[] rates = [10, 25, 100, 150, 300, 500, 600, 750, 1200, 1800, 2800, 4000];
        for (var run = 0; run < 20_000; run++)
        {
            var taxable = new Money(random.NextInt64(-1_00_000_00, 10_00_00_000_00));
            var rate = new Percent(rates[random.Next(rates.Length)]);
            var intra = GstSplit.For(taxable, rate, "07", "07");
            var inter = GstSplit.For(taxable, rate, "07", "27");

            Assert.Equal(intra.Cgst, intra.Sgst);
            Assert.InRange((intra.Tax - inter.Tax).Paise, -1, 1);
            Assert.Equal(-inter, GstSplit.For(-taxable, rate, "07", "27"));
        }
    }

    [Theory]
    [InlineData("39", "07")]
    [InlineData("07", "00")]
    public void GstSplit_unknown_state_is_refused(string supplier, string place) =>
        Assert.Equal("tax.unknown-state", Assert.Throws<RuleViolation>(() => GstSplit.For(Money.Zero, Eighteen, supplier, place, SupplyKind.Exempt)).Code);
}
