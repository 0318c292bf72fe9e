using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Tests.Tax;

public sealed class PlaceOfSupplyTests
{
    private static readonly Gstin Karnataka = Gstin.Parse("29AAACI4798L1ZU");
    private static readonly Gstin Maharashtra = Gstin.Parse("27AAACR5055K1Z7");

    [Fact]
    public void PlaceOfSupply_case_7_unregistered_is_where_handed_over()
    {
        var place = PlaceOfSupply.Of("07", null, "07");

        Assert.Equal(("07", false), (place.StateCode, place.IsInterState));
        Assert.Contains("handed over", place.Reason, StringComparison.Ordinal);
        Assert.Contains("07-Delhi", place.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void PlaceOfSupply_case_8_registered_is_the_state_of_the_gstin_used()
    {
        var place = PlaceOfSupply.Of("27", Karnataka, "27");

        Assert.Equal(("29", true), (place.StateCode, place.IsInterState));
        Assert.Contains("12(8)(a)", place.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SupplyKind.SezWithPayment)]
    [InlineData(SupplyKind.SezWithoutPayment)]
    public void PlaceOfSupply_cases_23_24_sez_in_the_same_state_is_inter_state(SupplyKind kind)
    {
        var place = PlaceOfSupply.Of("27", Maharashtra, "27", kind);

        Assert.Equal(("27", true), (place.StateCode, place.IsInterState));
        Assert.Contains("special economic zone", place.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void PlaceOfSupply_territory_names_utgst() =>
        Assert.Contains("CGST and UTGST", PlaceOfSupply.Of("04", null, "04").Reason, StringComparison.Ordinal);

    [Fact]
    public void PlaceOfSupply_tax_collector_as_recipient_is_refused() =>
        Assert.Equal("tax.recipient-not-allowed", Refused(() => PlaceOfSupply.Of("27", Gstin.Parse("27AAICA3918J1CT"), "27")));

    [Fact]
    public void PlaceOfSupply_sez_without_gstin_is_refused() =>
        Assert.Equal("tax.sez-needs-gstin", Refused(() => PlaceOfSupply.Of("27", null, "27", SupplyKind.SezWithPayment)));

    [Theory]
    [InlineData("28")]
    [InlineData("25")]
    [InlineData("99")]
    public void PlaceOfSupply_ended_code_is_refused(string handedOver) =>
        Assert.Equal("tax.place-of-supply", Refused(() => PlaceOfSupply.Of("37", null, handedOver)));

    private static string Refused(Action act) => Assert.Throws<RuleViolation>(act).Code;
}
