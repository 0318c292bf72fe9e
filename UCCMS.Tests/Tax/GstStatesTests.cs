using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Tests.Tax;

public sealed class GstStatesTests
{
    [Fact]
    public void GstStates_are_forty_one() => Assert.Equal(41, GstStates.All.Count);

    [Fact]
    public void GstStates_with_utgst_are_the_territories_without_legislature() =>
        Assert.Equal("04 25 26 31 35 38 97", string.Join(' ', GstStates.All.Where(s => s.UsesUtgst).Select(s => s.Code)));

    [Theory]
    [InlineData("07", "Delhi", GstStateKind.UnionTerritoryWithLegislature, "SGST")]
    [InlineData("34", "Puducherry", GstStateKind.UnionTerritoryWithLegislature, "SGST")]
    [InlineData("01", "Jammu and Kashmir", GstStateKind.UnionTerritoryWithLegislature, "SGST")]
    [InlineData("38", "Ladakh", GstStateKind.UnionTerritoryWithoutLegislature, "UTGST")]
    [InlineData("29", "karnataka", GstStateKind.State, "SGST")]
    public void GstState_is_found_by_code_and_name(string code, string name, GstStateKind kind, string tax)
    {
        var state = GstStates.Get(code);

        Assert.Same(state, GstStates.FindByName(name));
        Assert.Equal((kind, tax), (state.Kind, state.StateTaxName));
    }

    [Theory]
    [InlineData("25")]
    [InlineData("28")]
    [InlineData("96")]
    [InlineData("99")]
    [InlineData("39")]
    [InlineData("7")]
    [InlineData(null)]
    public void MayRegister_ended_foreign_or_unknown_code_is_refused(string? code) => Assert.False(GstStates.MayRegister(code));

    [Fact]
    public void MayRegister_every_other_code_is_taken() =>
        Assert.Equal(37, GstStates.All.Count(s => GstStates.MayRegister(s.Code)));

    [Fact]
    public void Get_unknown_code_says_so() =>
        Assert.Equal("tax.unknown-state", Assert.Throws<RuleViolation>(() => GstStates.Get("39")).Code);
}
