using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Tests.Contracts;

public sealed class FacilityRuleTests
{
    [Fact]
    public async Task Single_office_is_its_nodal_office_and_no_second_can_be_attached()
    {
        await AcceptAsync(Facility.SingleOffice, ContractWorld.DelhiGpo);
        Assert.Equal("contract.single-office", (await RefusalAsync(Facility.SingleOffice, ContractWorld.DelhiGpo, ContractWorld.SarojiniNagar)).Code);
        Assert.Equal("contract.single-office", (await RefusalAsync(Facility.SingleOffice, ContractWorld.SarojiniNagar)).Code);
    }

    [Fact]
    public async Task CAF_takes_offices_of_one_circle_and_names_the_one_that_lies_in_another()
    {
        await AcceptAsync(Facility.CircleAccount, ContractWorld.DelhiGpo, ContractWorld.SarojiniNagar);
        var refusal = await RefusalAsync(Facility.CircleAccount, ContractWorld.DelhiGpo, ContractWorld.MumbaiGpo);
        Assert.Equal(("contract.other-circle", "Locations"), (refusal.Code, refusal.Field));
        Assert.Contains("Mumbai GPO", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Maharashtra Circle", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Delhi Circle", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task NAF_takes_offices_of_many_circles() => AcceptAsync(Facility.NationalAccount, ContractWorld.DelhiGpo, ContractWorld.MumbaiGpo);

    [Fact]
    public async Task NAF_needs_a_nodal_office()
    {
        await using var world = await ContractWorld.CreateAsync();
        var offices = await world.OfficesAsync();
        var refusal = Assert.Throws<RuleViolation>(() => FacilityRule.Check(Facility.NationalAccount, default, [ContractWorld.MumbaiGpo], offices));
        Assert.Equal(("contract.nodal", "NodalOfficeId"), (refusal.Code, refusal.Field));
    }

    [Fact]
    public async Task Locations_are_booking_offices_each_once_and_at_least_one()
    {
        Assert.Equal("contract.no-location", (await RefusalAsync(Facility.NationalAccount)).Code);
        Assert.Equal("contract.location-twice", (await RefusalAsync(Facility.NationalAccount, ContractWorld.MumbaiGpo, ContractWorld.MumbaiGpo)).Code);
        Assert.Equal("contract.location-unknown", (await RefusalAsync(Facility.NationalAccount, new OfficeId(89999999))).Code);
        Assert.Equal("contract.location-kind", (await RefusalAsync(Facility.NationalAccount, ContractWorld.DelhiDivision)).Code);
    }

    private static async Task AcceptAsync(Facility facility, params OfficeId[] locations)
    {
        await using var world = await ContractWorld.CreateAsync();
        FacilityRule.Check(facility, ContractWorld.DelhiGpo, locations, await world.OfficesAsync());
    }

    private static async Task<RuleViolation> RefusalAsync(Facility facility, params OfficeId[] locations) =>
        await Assert.ThrowsAsync<RuleViolation>(() => AcceptAsync(facility, locations));
}
