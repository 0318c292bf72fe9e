using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Contracts;

public sealed class DiscountScheduleTests
{
    private const TrafficClass NTD = TrafficClass.NTD;
    private const TrafficClass TD = TrafficClass.TD;
    private static readonly DiscountSchedule SpeedPost = SpeedPostDocumentDiscount.From01Oct2025;

    [Theory]
    [InlineData("31", 2_00_000_00, 0, 0)]
    [InlineData("31 and a paisa", 2_00_000_01, 10, 20)]
    [InlineData("29", 9_00_000_00, 10, 20)]
    [InlineData("30", 9_00_000_01, 20, 25)]
    [InlineData("top of the third row", 45_00_000_00, 20, 25)]
    [InlineData("fourth", 45_00_000_01, 30, 30)]
    [InlineData("top of the fourth", 1_30_00_000_00, 30, 30)]
    [InlineData("fifth", 1_30_00_000_01, 40, 35)]
    [InlineData("top of the fifth", 6_50_00_000_00, 40, 35)]
    [InlineData("last", 6_50_00_000_01, 50, 40)]
    [InlineData("nil", 0, 0, 0)]
    public void RateFor_cases_29_to_31_and_every_boundary(string number, long paise, int ntd, int td)
    {
        Assert.NotEmpty(number);
        Assert.Equal(Percent.Of(ntd), SpeedPost.RateFor(new Money(paise), NTD, isAdvance: false));
        Assert.Equal(Percent.Of(td), SpeedPost.RateFor(new Money(paise), TD, isAdvance: false));
    }

    [Theory]
    [InlineData(25_00_000_00, 21)]
    [InlineData(25_00_000_01, 22)]
    [InlineData(1_00_000_00, 1)]
    public void RateFor_advance_adds_one_percent_or_two_above_25_lakh(long paise, int ntd) =>
        Assert.Equal(Percent.Of(ntd), SpeedPost.RateFor(new Money(paise), NTD, isAdvance: true));

    [Theory]
    [InlineData(8_99_999_99, 2, 10, 20)]
    [InlineData(9_00_000_00, 1, 10, 20)]
    [InlineData(9_00_000_01, 36_00_000_00, 20, 30)]
    [InlineData(0, 2_00_000_01, 0, 10)]
    public void NextSlab_says_the_least_addition_to_the_paisa(long paise, long more, int now, int then) =>
        Assert.Equal(new NextSlab(new Money(more), Percent.Of(now), Percent.Of(then)), SpeedPost.NextSlab(new Money(paise), NTD, isAdvance: false));

    [Fact]
    public void NextSlab_reached_by_the_addition_gives_the_promised_rate()
    {
        var random = new Random(39);
        for (var run = 0; run < 1000; run++)
        {
            var volume = new Money(random.NextInt64(0, 6_50_00_000_00));
            var (trafficClass, isAdvance) = (random.Next(2) == 0 ? NTD : TD, random.Next(2) == 0);
            var next = SpeedPost.NextSlab(volume, trafficClass, isAdvance)!;

            Assert.Equal(next.RateThen, SpeedPost.RateFor(volume + next.MoreNeeded, trafficClass, isAdvance));
            Assert.True(SpeedPost.SlabFor(volume + next.MoreNeeded - new Money(1)) != SpeedPost.SlabFor(volume + next.MoreNeeded));
        }
    }

    [Fact]
    public void NextSlab_in_the_last_row_is_none() =>
        Assert.Null(SpeedPost.NextSlab(new Money(7_00_00_000_00), NTD, isAdvance: true));

    [Fact]
    public void NextSlab_passes_rows_that_are_no_better()
    {
        var schedule = Schedule(SlabMode.WholeVolume, (0, 100, 10), (100, 200, 10), (200, null, 15));

        Assert.Equal(new Money(150_01), schedule.NextSlab(new Money(50_00), TrafficClass.None, isAdvance: false)?.MoreNeeded);
    }

    [Fact]
    public void RateFor_without_class_where_classes_differ_is_refused() =>
        Assert.Equal("discount.class-missing", Assert.Throws<RuleViolation>(() => SpeedPost.RateFor(new Money(3_00_000_00), TrafficClass.None, isAdvance: false)).Code);

    [Fact]
    public void MarginalDiscount_takes_each_part_at_its_row()
    {
        var schedule = Schedule(SlabMode.Marginal, (0, 1000, 0), (1000, 2000, 10), (2000, null, 20));

        Assert.Equal(new Money(200_00), schedule.MarginalDiscount(new Money(2500_00), new Money(2500_00), TrafficClass.None, isAdvance: false));
        Assert.Equal(new Money(80_00), schedule.MarginalDiscount(new Money(1000_00), new Money(2500_00), TrafficClass.None, isAdvance: false));
    }

    [Theory]
    [InlineData("2025-09-30", false)]
    [InlineData("2025-10-01", true)]
    public void AppliesOn_begins_with_the_order(string date, bool applies) =>
        Assert.Equal(applies, SpeedPost.AppliesOn(DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void DiscountSchedule_with_a_gap_overlap_or_open_end_is_refused()
    {
        Assert.Equal("discount.slabs-broken", Refused((0, 100, 1), (101, null, 2)));
        Assert.Equal("discount.slabs-broken", Refused((0, 100, 1), (99, null, 2)));
        Assert.Equal("discount.slabs-broken", Refused((0, null, 1), (100, null, 2)));
        Assert.Equal("discount.slabs-broken", Refused((0, 0, 1), (0, null, 2)));
        Assert.Equal("discount.slabs-not-covering", Refused((1, null, 2)));
        Assert.Equal("discount.slabs-not-covering", Refused((0, 100, 2)));
        Assert.Equal("discount.slabs-not-covering", Refused());
    }

    private static string Refused(params (long Above, long? UpTo, int Rate)[] rows) =>
        Assert.Throws<RuleViolation>(() => Schedule(SlabMode.WholeVolume, rows)).Code;

    private static DiscountSchedule Schedule(SlabMode mode, params (long Above, long? UpTo, int Rate)[] rows) =>
        new("X", mode, [.. rows.Select(r => DiscountSlab.Single(new Money(r.Above * 100), r.UpTo is { } upTo ? new Money(upTo * 100) : null, Percent.Of(r.Rate)))], DiscountExtra.None, "test", new DateOnly(2025, 10, 1));
}
