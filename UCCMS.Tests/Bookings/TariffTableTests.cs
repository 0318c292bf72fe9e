using UCCMS.Core.Bookings;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Bookings;

/// <summary>The worked figures of the Speed Post document tariff of 01-10-2025 (S.O. 4375(E)), at every boundary.</summary>
public sealed class TariffTableTests
{
    private static readonly DateOnly Day = new(2025, 10, 1);
    private static readonly TariffTable Table = TariffTable.Of(SpeedPostDocumentTariff.From01Oct2025());

    [Theory]
    [InlineData(1, 0, 47)]
    [InlineData(50, 200, 47)]
    [InlineData(50, 201, 47)]
    [InlineData(50, 2001, 47)]
    [InlineData(51, 200, 59)]
    [InlineData(51, 201, 63)]
    [InlineData(250, 500, 63)]
    [InlineData(250, 501, 68)]
    [InlineData(250, 1000, 68)]
    [InlineData(250, 1001, 72)]
    [InlineData(250, 2000, 72)]
    [InlineData(250, 2001, 77)]
    [InlineData(251, 200, 70)]
    [InlineData(251, 201, 75)]
    [InlineData(251, 501, 82)]
    [InlineData(500, 1001, 86)]
    [InlineData(500, 2000, 86)]
    [InlineData(500, 2001, 93)]
    public void Tariff_by_distance_is_the_one_of_its_cell(int grams, int km, int rupees) =>
        Assert.Equal([Money.FromRupees(rupees)], Table.PossibleAmounts("SPD", Day, isLocal: false, grams, km));

    [Theory]
    [InlineData(1, 19)]
    [InlineData(50, 19)]
    [InlineData(51, 24)]
    [InlineData(250, 24)]
    [InlineData(251, 28)]
    [InlineData(500, 28)]
    public void Tariff_within_the_town_asks_for_no_distance(int grams, int rupees)
    {
        Assert.Equal([Money.FromRupees(rupees)], Table.PossibleAmounts("SPD", Day, isLocal: true, grams, km: null));
        Assert.Equal([Money.FromRupees(rupees)], Table.PossibleAmounts("SPD", Day, isLocal: true, grams, km: 9));
    }

    [Theory]
    [InlineData(501)]
    [InlineData(0)]
    public void Weight_beyond_the_table_has_no_rate(int grams)
    {
        Assert.Empty(Table.Possible("SPD", Day, isLocal: false, grams, 100));
        Assert.Empty(Table.Possible("SPD", Day, isLocal: true, grams, null));
    }

    [Fact]
    public void Distance_that_is_not_known_leaves_every_band_possible()
    {
        Assert.Equal([47], Rupees(50));
        Assert.Equal([59, 63, 68, 72, 77], Rupees(51));
        Assert.Equal([70, 75, 82, 86, 93], Rupees(500));
    }

    [Fact]
    public void Day_before_the_order_has_no_table()
    {
        Assert.False(Table.Knows("SPD", Day.AddDays(-1)));
        Assert.Empty(Table.Possible("SPD", Day.AddDays(-1), isLocal: false, 50, 100));
        Assert.True(Table.Knows("SPD", Day));
        Assert.False(Table.Knows("SPP", Day));
    }

    [Theory]
    [InlineData(47, 5546)]
    [InlineData(19, 2242)]
    public void Gst_of_18_percent_gives_the_amounts_that_were_announced(int rupees, long paise)
    {
        var tariff = Money.FromRupees(rupees);
        Assert.Equal(new Money(paise), tariff + tariff.Times(Percent.Of(18)));
    }

    [Fact]
    public void Rate_says_which_rule_gave_it()
    {
        var rate = Assert.Single(Table.Possible("SPD", Day, isLocal: false, 250, 201));
        Assert.Equal(("S.O. 4375(E) of 25-09-2025", "51 to 250 g", "201 to 500 km"), (rate.OrderNumber, rate.WeightText, rate.DistanceText));
    }

    private static IEnumerable<int> Rupees(int grams) => Table.PossibleAmounts("SPD", Day, isLocal: false, grams, km: null).Select(m => (int)m.Rupees);
}
