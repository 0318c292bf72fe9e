using UCCMS.Core.Shared;

namespace UCCMS.Tests.Shared;

public sealed class MoneyTests
{
    [Fact]
    public void Allocate_parts_add_up_and_stay_within_a_paisa_of_the_exact_share()
    {
        var random = new Random(7);
        for (var run = 0; run < 2000; run++)
        {
            var amount = new Money(random.NextInt64(-10_00_000_00, 10_00_000_00));
            var weights = Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.NextInt64(0, 1_00_000)).Append(1).ToList();
            var parts = amount.Allocate(weights);

            Assert.Equal(amount, Money.Sum(parts));
            Assert.All(parts.Zip(weights), p => Assert.True(Math.Abs(p.First.Paise - ((decimal)amount.Paise * p.Second / weights.Sum())) < 1m));
        }
    }

    [Theory]
    [InlineData(0_50, 1_00)]
    [InlineData(0_49, 0)]
    [InlineData(-0_50, -1_00)]
    public void RoundedToRupee_goes_half_away_from_zero(long paise, long expected) =>
        Assert.Equal(expected, new Money(paise).RoundedToRupee().Paise);
}
