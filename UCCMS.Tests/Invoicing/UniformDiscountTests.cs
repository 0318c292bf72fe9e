using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Tests.Invoicing;

public sealed class UniformDiscountTests
{
    private const string Group = SpeedPostDocumentDiscount.Group;
    private static readonly DiscountSchedule SpeedPost = SpeedPostDocumentDiscount.From01Oct2025;
    private static readonly DiscountSchedule Marginal = new(Group, SlabMode.Marginal, SpeedPost.Slabs, SpeedPost.Extra, "test", SpeedPost.From);
    private static readonly DiscountLine[] Case32 = [Line(1, 6_00_000_00), Line(2, 3_50_000_00), Line(3, 1_50_000_00)];
    private static readonly string[] Locations = ["07", "27", "29"];

    [Fact]
    public void UniformDiscount_case_32_one_slab_for_all_locations()
    {
        var result = UniformDiscount.Of(Case32, [SpeedPost], isAdvance: false);
        var group = Assert.Single(result.Groups);

        Assert.Equal((new Money(11_00_000_00), Percent.Of(20)), (group.Volume, group.Rates[TrafficClass.NTD]));
        Assert.Equal([4_80_000_00L, 2_80_000_00, 1_20_000_00], result.Lines.Select(l => l.Taxable.Paise));
        var documents = result.Lines.Zip(Locations, (l, state) => DocumentTotals.Of([new(l.Taxable, Percent.Of(18))], state, state)).ToList();
        Assert.Equal([43_200_00L, 25_200_00, 10_800_00], documents.Select(d => d.Split.Cgst.Paise));
        Assert.Equal([43_200_00L, 25_200_00, 10_800_00], documents.Select(d => d.Split.Sgst.Paise));
        Assert.Equal([5_66_400_00L, 3_30_400_00, 1_41_600_00], documents.Select(d => d.Payable.Paise));
        Assert.Equal(10_38_400_00, documents.Sum(d => d.Payable.Paise));
    }

    [Fact]
    public void UniformDiscount_case_33_same_totals_other_heads()
    {
        var recipient = Gstin.Parse("29AAACI4798L1ZU");
        var result = UniformDiscount.Of(Case32, [SpeedPost], isAdvance: false);
        var documents = result.Lines.Zip(Locations, (l, state) =>
            DocumentTotals.Of([new(l.Taxable, Percent.Of(18))], state, PlaceOfSupply.Of(state, recipient, state).StateCode)).ToList();

        Assert.Equal([86_400_00L, 50_400_00, 0], documents.Select(d => d.Split.Igst.Paise));
        Assert.Equal([0L, 0, 10_800_00], documents.Select(d => d.Split.Cgst.Paise));
        Assert.Equal([5_66_400_00L, 3_30_400_00, 1_41_600_00], documents.Select(d => d.Payable.Paise));
    }

    [Fact]
    public void UniformDiscount_case_34_slab_per_location_does_not_happen()
    {
        var wrong = Case32.Select(l => UniformDiscount.Of([l], [SpeedPost], isAdvance: false).Taxable.Paise).ToList();
        var right = UniformDiscount.Of(Case32, [SpeedPost], isAdvance: false);

        Assert.Equal([5_40_000_00L, 3_15_000_00, 1_50_000_00], wrong);
        Assert.All(right.Lines.Zip(wrong), p => Assert.NotEqual(p.Second, p.First.Taxable.Paise));
        Assert.Single(right.Lines.Select(l => l.Rate).Distinct());
    }

    [Fact]
    public void UniformDiscount_case_19_rounds_the_line_half_up() =>
        Assert.Equal((5_432_16L, 48_889_39L), (Of(54_321_55).Discount.Paise, Of(54_321_55).Taxable.Paise));

    [Fact]
    public void UniformDiscount_vas_and_other_products_are_never_discounted()
    {
        var line = Line(1, 10_00_000_00) with { Vas = new Money(5_000_00) };
        var other = new DiscountLine(1, "RL", TrafficClass.None, null, new Money(90_00_000_00), Money.Zero);
        var result = UniformDiscount.Of([other, line], [SpeedPost], isAdvance: false);

        Assert.Equal(new Money(10_00_000_00), Assert.Single(result.Groups).Volume);
        Assert.Equal([other, line], result.Lines.Select(l => l.Line));
        Assert.Equal([90_00_000_00L, 8_05_000_00], result.Lines.Select(l => l.Taxable.Paise));
    }

    [Fact]
    public void UniformDiscount_both_classes_select_one_row_and_take_their_own_rates()
    {
        var result = UniformDiscount.Of([Line(1, 5_00_000_00), Line(1, 4_00_000_01, TrafficClass.TD)], [SpeedPost], isAdvance: true);

        Assert.Equal([Percent.Of(21), Percent.Of(26)], result.Lines.Select(l => l.Rate));
    }

    [Fact]
    public void UniformDiscount_group_without_schedule_has_none()
    {
        var result = UniformDiscount.Of([Line(1, 5_00_000_00) with { DiscountGroup = "PARCEL" }], [SpeedPost], isAdvance: true);

        Assert.Equal((Money.Zero, null), (result.Discount, Assert.Single(result.Groups).Slab));
    }

    [Fact]
    public void UniformDiscount_override_replaces_rate_and_extra_in_both_readings()
    {
        var rates = new[] { new RateOverride(Group, TrafficClass.NTD, Percent.Of(12.5m)) };

        Assert.Equal(new Money(1_37_500_00), UniformDiscount.Of(Case32, [SpeedPost], isAdvance: true, rates).Discount);
        Assert.Equal(new Money(1_37_500_00), UniformDiscount.Of(Case32, [Marginal], isAdvance: true, rates).Discount);
    }

    [Fact]
    public void UniformDiscount_marginal_paise_go_to_the_lower_office_then_product_code()
    {
        var tenPercent = new DiscountSchedule(Group, SlabMode.Marginal, [DiscountSlab.Single(Money.Zero, null, Percent.Of(10))], DiscountExtra.None, "test", SpeedPost.From);
        var result = UniformDiscount.Of([Line(3, 5), Line(2, 5) with { ProductCode = "B" }, Line(2, 5) with { ProductCode = "A" }], [tenPercent], isAdvance: false);

        Assert.Equal([0L, 1, 1], result.Lines.Select(l => l.Discount.Paise));
    }

    [Theory]
    [InlineData(SlabMode.WholeVolume)]
    [InlineData(SlabMode.Marginal)]
    public void UniformDiscount_locations_add_up_to_the_whole(SlabMode mode)
    {
        var random = new Random(2026);
        for (var run = 0; run < 400; run++)
        {
            var lines = Enumerable.Range(1, random.Next(1, 30)).Select(office => Random(random, office)).ToList();
            var result = UniformDiscount.Of(lines, [mode == SlabMode.Marginal ? Marginal : SpeedPost], isAdvance: random.Next(2) == 0);

            Assert.Equal(lines, result.Lines.Select(l => l.Line));
            Assert.Equal(result.Taxable, result.Gross - result.Discount + result.Vas);
            Assert.Equal(result.Discount, Money.Sum(result.Groups.Select(g => g.Discount)));
            Assert.Equal(result.Taxable, Money.Sum(result.Lines.GroupBy(l => l.Line.LocationOfficeCode).Select(o => Money.Sum(o.Select(l => l.Taxable)))));
            Assert.All(result.Lines, l => Assert.InRange(l.Discount.Paise, 0, l.Line.Gross.Paise));
        }
    }

    [Fact]
    public void UniformDiscount_marginal_sum_is_the_discount_of_the_whole_rounded_once()
    {
        var random = new Random(33);
        for (var run = 0; run < 300; run++)
        {
            var lines = Enumerable.Range(1, random.Next(1, 30)).Select(office => Line(office, random.NextInt64(1, 1_00_00_000_00))).ToList();
            var volume = Money.Sum(lines.Select(l => l.Gross));
            var exact = Marginal.Slabs.Sum(s => Math.Max(0, Math.Min(volume.Paise, s.UpTo?.Paise ?? long.MaxValue) - s.Above.Paise) * s.RateNtd.Fraction);

            Assert.Equal(decimal.Round(exact, 0, MidpointRounding.AwayFromZero), UniformDiscount.Of(lines, [Marginal], isAdvance: false).Discount.Paise);
        }
    }

    [Fact]
    public void UniformDiscount_negative_gross_or_two_schedules_is_refused()
    {
        Assert.Equal("discount.negative-gross", Assert.Throws<RuleViolation>(() => Of(-1)).Code);
        Assert.Equal("discount.two-schedules", Assert.Throws<RuleViolation>(() => UniformDiscount.Of(Case32, [SpeedPost, Marginal], isAdvance: false)).Code);
    }

    private static UniformDiscount Of(long paise) =>
        UniformDiscount.Of([Line(1, paise)], [], isAdvance: false, [new RateOverride(Group, TrafficClass.NTD, Percent.Of(10))]);

    private static DiscountLine Random(Random random, int office) =>
        new(office, "SP_DOC", random.Next(2) == 0 ? TrafficClass.NTD : TrafficClass.TD, random.Next(6) == 0 ? null : Group, new Money(random.NextInt64(0, 50_00_000_00)), new Money(random.NextInt64(0, 1_00_000)));

    private static DiscountLine Line(int office, long paise, TrafficClass trafficClass = TrafficClass.NTD) =>
        new(office, "SP_DOC", trafficClass, Group, new Money(paise), Money.Zero);
}
