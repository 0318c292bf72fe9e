using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Invoicing;

public sealed class GapReasonsTests
{
    private static readonly OfficeId Mumbai = new(10000001);
    private static readonly LocationSupply Supply = new(Mumbai, "Mumbai GPO", "27AAAGP0586L1ZN", "27", "27");
    private static readonly ProductTerms[] Products = [new("SPD", "SP_DOC", Percent.Of(18), IsExempt: false), new("BPC", null, Percent.Of(18), IsExempt: false), new("LGP", null, Percent.Of(12), IsExempt: false)];

    [Fact]
    public void Equal_figures_leave_no_gap_and_no_reason()
    {
        var gap = GapReasons.Explain([Stated(10, 1000, 0, 200, 800, 72, 72, 0, 944)], [Own(10, 1000)], [], Terms(20));
        Assert.Equal(Money.Zero, gap.Gap);
        Assert.Empty(gap.Reasons);
        Assert.False(gap.NeedsReason);
    }

    [Fact]
    public void Excluded_double_booking_explains_its_articles_with_discount_and_tax()
    {
        var effect = new GapEffect(GapReasonCode.DoubleBooking, "SPD", TrafficClass.NTD, 1, Money.FromRupees(100), Money.Zero);
        var gap = GapReasons.Explain([Stated(10, 1000, 0, 200, 800, 72, 72, 0, 944)], [Own(9, 900)], [effect], Terms(20));
        var reason = Assert.Single(gap.Reasons);
        Assert.Equal(GapReasonCode.DoubleBooking, reason.Code);
        Assert.Equal(Money.FromRupees(94.40m), reason.Amount);
        Assert.False(gap.NeedsReason);
    }

    [Fact]
    public void Wrong_discount_is_separated_from_what_nobody_explains()
    {
        var gap = GapReasons.Explain([Stated(10, 1000, 0, 100, 900, 81, 81, 0, 1062)], [Own(9, 900)], [], Terms(20));
        Assert.Equal([GapReasonCode.WrongDiscount, GapReasonCode.Unexplained], gap.Reasons.Select(r => r.Code));
        Assert.Equal([Money.FromRupees(118), Money.FromRupees(94.40m)], gap.Reasons.Select(r => r.Amount));
        Assert.True(gap.NeedsReason);
    }

    [Fact]
    public void Nodal_gstin_for_another_state_is_named_although_the_amount_is_nil()
    {
        var stated = new AptStatement(Figures(10, 1000, 0, 200, 800, 0, 0, 144, 944), "A1", "07AAAGD0584K1ZI");
        var gap = GapReasons.Explain([stated], [Own(10, 1000)], [], Terms(20));
        var reason = Assert.Single(gap.Reasons);
        Assert.Equal((GapReasonCode.WrongSupplier, Money.Zero), (reason.Code, reason.Amount));
        Assert.False(gap.NeedsReason);
    }

    [Fact]
    public void Rests_that_cancel_out_still_need_a_reason()
    {
        var own = new[] { Own(10, 900), new ClassFigures("SPD", TrafficClass.TD, 0, Money.FromRupees(100), Money.Zero) };
        var gap = GapReasons.Explain([Stated(10, 1000, 0, 200, 800, 72, 72, 0, 944), Stated(0, 0, 0, 0, 0, 0, 0, 0, 0, TrafficClass.TD)], own, [], Terms(20));
        Assert.Equal(Money.Zero, gap.Gap);
        Assert.True(gap.NeedsReason);
    }

    [Fact]
    public void Reasons_add_up_to_the_gap_over_random_months()
    {
        var random = new Random(20260305);
        for (var i = 0; i < 3000; i++)
        {
            var apt = Enumerable.Range(0, random.Next(0, 5)).Select(_ => Random(random)).ToList();
            var own = Enumerable.Range(0, random.Next(0, 5)).Select(_ => new ClassFigures(Product(random), Class(random), random.Next(0, 500), Amount(random), Amount(random))).ToList();
            var effects = Enumerable.Range(0, random.Next(0, 6)).Select(_ => new GapEffect((GapReasonCode)random.Next((int)GapReasonCode.DoubleBooking, (int)GapReasonCode.MissingInApt), Product(random), Class(random), random.Next(-5, 20), Amount(random), Amount(random))).ToList();
            var terms = Terms(random.Next(0, 51), random.Next(2) == 0);
            var gap = GapReasons.Explain(apt, own, effects, terms);
            Assert.Equal(Money.Sum(apt.Select(a => a.Figures.Total)) - GapReasons.OwnTotals(own, terms).Total, gap.Gap);
            Assert.Equal(gap.Gap, Money.Sum(gap.Reasons.Select(r => r.Amount)));
        }
    }

    private static DraftTerms Terms(int percent, bool marginal = false) => new(
        Supply,
        Products,
        [
            new("SP_DOC", TrafficClass.NTD, Money.FromRupees(500_000), Percent.Of(percent), Money.FromRupees(300_000), Money.FromRupees(3_000 * percent), marginal),
            new("SP_DOC", TrafficClass.TD, Money.FromRupees(500_000), Percent.Of(percent), Money.FromRupees(200_000), Money.FromRupees(2_000 * percent), marginal),
        ]);

    private static ClassFigures Own(int count, decimal gross) => new("SPD", TrafficClass.NTD, count, Money.FromRupees(gross), Money.Zero);

    private static AptStatement Stated(int count, decimal gross, decimal vas, decimal discount, decimal taxable, decimal cgst, decimal sgst, decimal igst, decimal total, TrafficClass trafficClass = TrafficClass.NTD) =>
        new(Figures(count, gross, vas, discount, taxable, cgst, sgst, igst, total, trafficClass), "A1", "27AAAGP0586L1ZN");

    private static AptInvoiceFigures Figures(int count, decimal gross, decimal vas, decimal discount, decimal taxable, decimal cgst, decimal sgst, decimal igst, decimal total, TrafficClass trafficClass = TrafficClass.NTD) =>
        new(2, Mumbai, "SPD", trafficClass, count, Money.FromRupees(gross), Money.FromRupees(vas), Money.FromRupees(discount), Money.FromRupees(taxable), Money.FromRupees(cgst), Money.FromRupees(sgst), Money.FromRupees(igst), Money.FromRupees(total));

    private static AptStatement Random(Random random) => new(
        new(2, Mumbai, Product(random), Class(random), random.Next(0, 500), Amount(random), Amount(random), Amount(random), Amount(random), Amount(random), Amount(random), Amount(random), Amount(random)),
        random.Next(2) == 0 ? "A1" : "A2",
        random.Next(2) == 0 ? "27AAAGP0586L1ZN" : "07AAAGD0584K1ZI");

    private static string Product(Random random) => Products[random.Next(3)].Code;

    private static TrafficClass Class(Random random) => random.Next(2) == 0 ? TrafficClass.NTD : TrafficClass.TD;

    private static Money Amount(Random random) => new(random.NextInt64(0, 90_000_000));
}
