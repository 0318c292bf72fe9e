using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Invoicing;

public sealed class ConsolidationPreviewTests
{
    private static readonly ProductTerms[] Products = [new("SPD", "SP_DOC", Percent.Of(18), IsExempt: false), new("BPC", null, Percent.Of(18), IsExempt: false)];

    [Fact]
    public void One_rate_for_all_locations_is_read_on_their_volume_together()
    {
        var preview = ConsolidationPreview.Compute(Basis(Location(1, "07", 500_000), Location(2, "27", 500_000)));
        Assert.All(preview.Lines, l => Assert.Equal(Percent.Of(21), l.DiscountRate)); // 20% and 1% for advance; 10% if read one by one
        Assert.Equal(Money.FromRupees(210_000), preview.Discount);
        Assert.Equal(Money.FromRupees(142_200), preview.Tax);
        Assert.Equal(Money.FromRupees(932_200), preview.Payable);
    }

    [Theory]
    [InlineData(4_499_999_99L, 2L)]
    [InlineData(4_500_000_00L, 1L)]
    [InlineData(4_500_000_01L, 8_500_000_00L)]
    public void Meter_says_to_the_paisa_what_is_missing_to_the_next_slab(long volumePaise, long missingPaise)
    {
        var location = Location(1, "07", 0) with { Figures = [new("SPD", TrafficClass.NTD, 1, new Money(volumePaise), Money.Zero)] };
        var meter = Assert.Single(ConsolidationPreview.Compute(Basis(location)).Meters);
        Assert.Equal(new Money(missingPaise), meter.Next!.MoreNeeded);
    }

    [Fact]
    public void Another_volume_changes_the_rate_and_nothing_else()
    {
        var basis = Basis(Location(1, "07", 500_000), Location(2, "27", 500_000));
        var preview = ConsolidationPreview.AtVolume(basis, "SP_DOC", Money.FromRupees(5_000_000));
        Assert.All(preview.Lines, l => Assert.Equal(Percent.Of(32), l.DiscountRate));
        Assert.Equal(ConsolidationPreview.Compute(basis).Gross, preview.Gross);
    }

    [Fact]
    public void Product_without_terms_is_refused_by_name()
    {
        var location = Location(1, "07", 100) with { Figures = [new("XYZ", TrafficClass.None, 1, Money.FromRupees(1), Money.Zero)] };
        var refusal = Assert.Throws<RuleViolation>(() => ConsolidationPreview.Compute(Basis(location)));
        Assert.Equal("consolidation.product-unknown", refusal.Code);
    }

    [Fact]
    public void Locations_together_are_the_whole_over_random_months()
    {
        var random = new Random(20260305);
        for (var i = 0; i < 500; i++)
        {
            var locations = Enumerable.Range(1, random.Next(1, 6)).Select(n => Location(n, n % 2 == 0 ? "27" : "07", random.NextInt64(0, 900_000_000) / 100m)).ToArray();
            var preview = ConsolidationPreview.Compute(Basis(locations));
            Assert.Equal(preview.Taxable, preview.Gross - preview.Discount + Money.Sum(preview.Lines.Select(l => l.Vas)));
            Assert.Equal(preview.Taxable, Money.Sum(preview.Locations.Select(l => l.Value)));
            Assert.Equal(preview.Payable, Money.Sum(preview.Locations.Select(l => l.Value + l.Split.Tax + l.RoundOff)));
            Assert.Equal(preview.Discount, Money.Sum(preview.Rates.Select(r => r.Discount)));
        }
    }

    private static ConsolidationBasis Basis(params LocationFigures[] locations) => new(
        new ContractId(1), "40001234", new BillingPeriod(new(2026, 1, 30), new(2026, 2, 27), new(2026, 2, 28)), IsAdvance: true, locations, [SpeedPostDocumentDiscount.From01Oct2025], Products, []);

    private static LocationFigures Location(int office, string state, decimal gross) => new(
        new(new OfficeId(10000000 + office), $"Office {office}", null, state, state),
        LocationDraftId.New(),
        [new("SPD", TrafficClass.NTD, 10, Money.FromRupees(gross), Money.Zero)],
        FromAptFigures: false,
        Money.Zero);
}
