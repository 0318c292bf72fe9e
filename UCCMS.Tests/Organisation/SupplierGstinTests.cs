using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Core.Tax;
using UCCMS.Tests.Shared;
using static UCCMS.Tests.Organisation.Organising;

namespace UCCMS.Tests.Organisation;

public sealed class SupplierGstinTests(FullDirectory full) : IClassFixture<FullDirectory>
{
    private static readonly SupplierGstinPolicy[] Policies =
    [
        SupplierGstinPolicy.Of(SupplierGstinKind.OwnState, new(2017, 7, 1), "SOP"),
        SupplierGstinPolicy.Of(SupplierGstinKind.CircleGpo, new(2026, 4, 1), "Letter of 24-12-2025, 2.2"),
        SupplierGstinPolicy.Of(SupplierGstinKind.NodalGpo, new(2026, 5, 1), "Letter of 24-12-2025, 2.2"),
    ];

    [Theory]
    [InlineData("12")]
    [InlineData("13")]
    [InlineData("14")]
    [InlineData("15")]
    [InlineData("16")]
    [InlineData("17")]
    public async Task North_eastern_office_supplies_under_its_own_State_then_under_the_gpo_of_the_circle(string state)
    {
        var circle = await full.Database.OfficeAsync("North Eastern Circle");
        var office = await full.Database.QueryAsync(db => db.Set<Office>().AsNoTracking().Where(o => o.CircleId == circle.Id && o.StateCode == state).OrderBy(o => o.Id).FirstAsync());
        var gpo = await full.Database.OfficeAsync("Shillong GPO");
        var supplier = new SupplierGstin(await RegistrationsAsync("12", "13", "14", "15", "16", "17"), Policies);
        Assert.Equal(state, supplier.For(office, gpo, null, new(2026, 3, 31)).StateCode);
        Assert.Equal("17", supplier.For(office, gpo, null, new(2026, 4, 1)).StateCode);
    }

    [Fact]
    public async Task Nodal_policy_bills_at_the_gpo_of_the_nodal_circle()
    {
        var (mumbai, delhi) = (await full.Database.OfficeAsync("Mumbai GPO"), await full.Database.OfficeAsync("New Delhi GPO"));
        var supplier = new SupplierGstin(await RegistrationsAsync("07", "27"), Policies);
        Assert.Equal("27", supplier.For(mumbai, mumbai, delhi, new(2026, 4, 30)).StateCode);
        Assert.Equal("07", supplier.For(mumbai, mumbai, delhi, new(2026, 5, 1)).StateCode);
    }

    [Fact]
    public async Task Missing_registration_names_the_State_and_the_day()
    {
        var office = await full.Database.OfficeAsync("Mumbai GPO");
        var refusal = Assert.Throws<RuleViolation>(() => new SupplierGstin([], Policies).For(office, null, null, Today));
        Assert.Equal("supplier.no-registration", refusal.Code);
        Assert.Contains("Maharashtra (27)", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("05-Mar-2026", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Registration_counts_only_within_its_dates()
    {
        var office = await full.Database.OfficeAsync("New Delhi GPO");
        var registrations = await RegistrationsAsync("07");
        registrations[0].End(new(2026, 2, 28));
        var supplier = new SupplierGstin(registrations, Policies);
        Assert.Equal("07", supplier.For(office, null, null, new(2026, 2, 28)).StateCode);
        Assert.Throws<RuleViolation>(() => supplier.For(office, null, null, new(2026, 3, 1)));
        Assert.Throws<RuleViolation>(() => supplier.For(office, null, null, new(2017, 6, 30)));
    }

    [Fact]
    public async Task Office_of_an_unknown_State_is_refused_with_its_name()
    {
        var office = await full.Database.OfficeAsync("Pondicherry NDC");
        Assert.Equal("supplier.no-state", Assert.Throws<RuleViolation>(() => new SupplierGstin([], Policies).For(office, null, null, Today)).Code);
    }

    private async Task<GstRegistration[]> RegistrationsAsync(params string[] states)
    {
        var registrations = new List<GstRegistration>();
        foreach (var state in states)
        {
            var filing = await full.Database.QueryAsync(db => db.Set<Office>().AsNoTracking().Where(o => o.StateCode == state && o.Pincode != null).OrderBy(o => o.Id).FirstAsync());
            registrations.Add(GstRegistration.Register(new GstRegistrationDetails(Gstin.Parse(GstinOf(state)), "XX", "Department of Posts", "GPO", new(2017, 7, 1)), filing));
        }

        return [.. registrations];
    }
}
