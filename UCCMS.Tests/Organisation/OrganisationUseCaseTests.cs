using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;
using UCCMS.Tests.Shared;
using static UCCMS.Tests.Organisation.Organising;

namespace UCCMS.Tests.Organisation;

public sealed class OrganisationUseCaseTests
{
    public static TheoryData<Role> AllButTheAdministrator => [.. Enum.GetValues<Role>().Where(r => r != Role.Administrator)];

    [Theory]
    [MemberData(nameof(AllButTheAdministrator))]
    public async Task Nobody_but_the_administrator_changes_the_organisation(Role role)
    {
        await using var database = await TestDatabase.CreateAsync();
        var outcome = await database.RunAsync((AddHoliday u) => u, new AddHoliday.Input(new(2027, 1, 26), "Republic Day"), role);
        Assert.Equal("permission.missing", outcome.Code);
        outcome = await database.RunAsync((AddHoliday u) => u, new AddHoliday.Input(new(2027, 1, 27), "Another"));
        Assert.True(outcome.IsDone);
        Assert.Equal(1, await database.QueryAsync(db => db.Set<Holiday>().CountAsync(h => h.Date.Year == 2027)));
        var assignment = await database.RunAsync((AssignDdo u) => u, new AssignDdo.Input(default, default, Today, "x"), role);
        Assert.Equal("permission.missing", assignment.Code);
    }

    [Fact]
    public async Task Offices_entered_by_hand_get_codes_of_their_range_and_are_audited()
    {
        await using var database = await TestDatabase.CreateAsync();
        var division = await database.OfficeAsync("New Delhi GPO Division");
        var first = await database.RunAsync((AddOffice u) => u, new AddOffice.Input("AMPC Delhi", OfficeKind.MailCentre, division.Id, "07", null, "110037", "80000002"));
        var second = await database.RunAsync((AddOffice u) => u, new AddOffice.Input("NSH Delhi", OfficeKind.MailCentre, division.Id, "07", null, "110006"));
        Assert.Equal((80_000_001, 80_000_003), (first.Value.Value, second.Value.Value));
        var office = await database.OfficeAsync("AMPC Delhi");
        Assert.Equal($"{division.Path}80000001/", office.Path);
        Assert.Equal(1, await database.QueryAsync(db => db.Set<AuditRecord>().CountAsync(a => a.DocumentKey == "office/80000001" && a.Act == "AddOffice")));
    }

    [Theory]
    [InlineData("1234567", "office.facility-id")]
    [InlineData("10029164", "office.facility-id-taken")]
    public async Task Facility_id_must_be_8_digits_that_find_no_other_office(string facilityId, string code)
    {
        await using var database = await TestDatabase.CreateAsync();
        var office = await database.OfficeAsync("Mumbai GPO");
        Assert.Equal(code, (await database.RunAsync((EnterFacilityId u) => u, new EnterFacilityId.Input(office.Id, facilityId))).Code);
    }

    [Fact]
    public async Task Facility_id_once_entered_finds_the_office_as_the_code_does()
    {
        await using var database = await TestDatabase.CreateAsync();
        var office = await database.OfficeAsync("Mumbai GPO");
        Assert.True((await database.RunAsync((EnterFacilityId u) => u, new EnterFacilityId.Input(office.Id, "21360001"))).IsDone);
        await using var scope = database.AsSystem();
        var queries = scope.ServiceProvider.GetRequiredService<OfficeQueries>();
        Assert.Equal(office.Id, (await queries.FindAsync("21360001"))!.Id);
        Assert.Equal(office.Id, (await queries.FindAsync(office.Id.ToString()))!.Id);
    }

    [Fact]
    public async Task A_State_has_one_registration_at_a_time()
    {
        await using var database = await TestDatabase.CreateAsync();
        var gpo = await database.OfficeAsync("New Delhi GPO");
        var first = await database.RunAsync((RegisterGstin u) => u, Registration("07", "DL", gpo.Id, new(2017, 7, 1)));
        Assert.True(first.IsDone, first.Sentence);
        var again = await database.RunAsync((RegisterGstin u) => u, Registration("07", "DL", gpo.Id, new(2026, 4, 1)));
        Assert.Equal("registration.twice", again.Code);
        var other = Registration("07", "DL", gpo.Id, new(2026, 4, 1)) with { Gstin = OtherGstinOf07() };
        Assert.Equal("registration.overlap", (await database.RunAsync((RegisterGstin u) => u, other)).Code);
        Assert.True((await database.RunAsync((EndGstRegistration u) => u, new EndGstRegistration.Input(first.Value, new(2026, 3, 31)))).IsDone);
        Assert.True((await database.RunAsync((RegisterGstin u) => u, other)).IsDone);
        await using var scope = database.AsSystem();
        var queries = scope.ServiceProvider.GetRequiredService<GstRegistrationQueries>();
        Assert.Equal(["New Delhi GPO", "New Delhi GPO"], (await queries.ListAsync()).Select(r => r.FilingOfficeName));
        Assert.Equal(35, (await queries.MissingStatesAsync(Today)).Count);
    }

    [Theory]
    [InlineData("27", "MH", "registration.filing-office")]
    [InlineData("07", "DELH", "registration.short-code")]
    [InlineData("07", "D1", "registration.short-code")]
    public async Task Registration_is_checked(string state, string shortCode, string code)
    {
        await using var database = await TestDatabase.CreateAsync();
        var gpo = await database.OfficeAsync("New Delhi GPO");
        Assert.Equal(code, (await database.RunAsync((RegisterGstin u) => u, Registration(state, shortCode, gpo.Id, new(2017, 7, 1)))).Code);
    }

    [Fact]
    public async Task Policy_changes_from_today_on_only_and_is_own_State_until_then()
    {
        await using var database = await TestDatabase.CreateAsync();
        var today = Core.Shared.IndianTime.Today(database.Clock);
        var past = await database.RunAsync((ChangeSupplierGstinPolicy u) => u, new ChangeSupplierGstinPolicy.Input(SupplierGstinKind.CircleGpo, today.AddDays(-1), "Letter"));
        Assert.Equal("policy.past", past.Code);
        var done = await database.RunAsync((ChangeSupplierGstinPolicy u) => u, new ChangeSupplierGstinPolicy.Input(SupplierGstinKind.CircleGpo, today.AddDays(1), "Letter of 24-12-2025, 2.2"));
        Assert.True(done.IsDone, done.Sentence);
        var policies = await database.QueryAsync(db => db.Set<SupplierGstinPolicy>().ToListAsync());
        Assert.Equal(SupplierGstinKind.OwnState, SupplierGstinPolicy.On(policies, today)!.Kind);
        Assert.Equal(SupplierGstinKind.CircleGpo, SupplierGstinPolicy.On(policies, today.AddDays(1))!.Kind);
        Assert.Null(SupplierGstinPolicy.On(policies, new(2017, 6, 30)));
    }

    [Fact]
    public async Task Setting_of_the_nearest_office_on_the_path_wins_from_its_day()
    {
        await using var database = await TestDatabase.CreateAsync();
        var (circle, gpo, mumbai) = (await database.OfficeAsync("Delhi Circle"), await database.OfficeAsync("New Delhi GPO"), await database.OfficeAsync("Mumbai GPO"));
        var today = Core.Shared.IndianTime.Today(database.Clock);
        var key = SettingKeys.EndorsementRequired;
        var done = await database.RunAsync((ChangeSetting u) => u, new ChangeSetting.Input(key.Key, "false", today.AddDays(1), "Circle order", circle.Id));
        Assert.True(done.IsDone, done.Sentence);
        await using var scope = database.AsSystem();
        var settings = scope.ServiceProvider.GetRequiredService<ISettings>();
        Assert.True(await settings.ValueAsync(key, today, gpo.Id));
        Assert.False(await settings.ValueAsync(key, today.AddDays(1), gpo.Id));
        Assert.True(await settings.ValueAsync(key, today.AddDays(1), mumbai.Id));
        Assert.Equal(30, await settings.ValueAsync(SettingKeys.SessionIdleMinutes, today));
    }

    [Theory]
    [InlineData("draft.endorsement-required", "maybe", "setting.value")]
    [InlineData("session.idle-minutes", "4", "setting.value")]
    [InlineData("invoice.date", "1", "setting.value")]
    [InlineData("no.such", "1", "setting.unknown")]
    public async Task Setting_takes_only_its_own_values(string key, string value, string code)
    {
        await using var database = await TestDatabase.CreateAsync();
        var outcome = await database.RunAsync((ChangeSetting u) => u, new ChangeSetting.Input(key, value, new(2099, 1, 1), "Order"));
        Assert.Equal(code, outcome.Code);
    }

    [Fact]
    public async Task Template_brings_holidays_circulars_and_assumed_assignments()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var scope = database.AsSystem();
        var queries = scope.ServiceProvider.GetRequiredService<OrganisationQueries>();
        Assert.Equal(17, (await queries.HolidaysAsync(2026)).Count);
        Assert.Equal(5, (await queries.CircularsAsync()).Count);
        Assert.Equal(24, (await queries.PaoAssignmentsAsync()).Count);
        var ddos = await queries.DdoAssignmentsAsync(new Core.Shared.PageRequest("New Delhi GPO"));
        Assert.StartsWith("Assumed", ddos.Items.Single().Basis, StringComparison.Ordinal);
        var gpo = await database.OfficeAsync("New Delhi GPO");
        Assert.Equal(gpo.Id, await queries.DdoOfAsync(gpo.Id, Today));
    }

    private static string OtherGstinOf07()
    {
        const string Body = "07AAAGD0002P1Z";
        return Body + Core.Tax.Gstin.CheckCharacter(Body);
    }
}
