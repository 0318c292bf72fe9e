using System.Reflection;
using System.Security.Claims;
using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Tests.Exports.Lists;
using UCCMS.Tests.Shared;
using UCCMS.Web;
using UCCMS.Web.Organisation;
using UCCMS.Web.SignIn;
using static UCCMS.Tests.Organisation.Organising;

namespace UCCMS.Tests.Organisation;

public sealed class OrganisationPagesTests : BunitContext, IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private TestDatabase database = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddLogging().AddUccmsData(database.Options).AddShelf();
        Services.GetRequiredService<ActorContext>().Set(Someone(Role.Administrator));
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public void Office_list_begins_with_the_circles_and_each_opens_its_office()
    {
        var cut = Open<OfficeListPage>(Urls.Offices, "tr[data-row]");
        Assert.Equal("24", cut.Find(".count").TextContent.Split(' ')[^1]);
        Assert.All(cut.FindAll("a[data-row-link]"), a => Assert.StartsWith("/organisation/offices/9", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Office_list_of_an_address_finds_only_within_its_division()
    {
        var division = await database.OfficeAsync("New Delhi GPO Division");
        var cut = Open<OfficeListPage>(Urls.OfficesIn(division.CircleId!.Value.Value, division.Id.Value) + "&q=gpo", "tr[data-row]");
        Assert.Contains("New Delhi GPO", cut.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Mumbai GPO", cut.Find("tbody").TextContent, StringComparison.Ordinal);
        Assert.Equal("110001", cut.Find("tr[data-row] td:nth-child(5)").TextContent.Trim());
    }

    [Fact]
    public async Task Office_says_why_no_registration_supplies_and_takes_its_facility_id()
    {
        var gpo = await database.OfficeAsync("New Delhi GPO");
        var cut = Render<OfficePage>(p => p.Add(o => o.Code, gpo.Id.Value));
        cut.WaitForElement("#FacilityId", Patience);
        Assert.Contains("has no GST registration", cut.Find("dl.facts").TextContent, StringComparison.Ordinal);
        Assert.Contains("Delhi Circle", cut.Find("nav.trail").TextContent, StringComparison.Ordinal);
        cut.Find("#FacilityId").Change("1234");
        Press(cut, "Save the facility id");
        cut.WaitForElement("#field-FacilityId .field-error", Patience);
        cut.Find("#FacilityId").Change("21360001");
        Press(cut, "Save the facility id");
        cut.WaitForElement(".note.good", Patience);
        Assert.Equal("21360001", (await database.OfficeAsync("New Delhi GPO")).FacilityId);
    }

    [Fact]
    public void Form_of_an_office_shows_the_refusal_beside_the_field()
    {
        var cut = Open<AddOfficePage>($"{Urls.NewOffice}?parent=91000001", "#Name");
        cut.Find("#Name").Change("AMPC Delhi");
        cut.Find("#StateCode").Change("07");
        cut.Find("#Pincode").Change("11");
        Press(cut, "Add the office");
        var error = cut.WaitForElement("#field-Pincode .field-error", Patience);
        Assert.Contains("A PIN has 6 digits", error.TextContent, StringComparison.Ordinal);
        Assert.Equal("AMPC Delhi", cut.Find("#Name").GetAttribute("value"));
        Assert.Single(cut.FindAll(".field-error"));
    }

    [Fact]
    public async Task Gstin_that_is_none_is_refused_beside_its_field_and_a_right_one_is_registered()
    {
        var gpo = await database.OfficeAsync("New Delhi GPO");
        var cut = Open<RegisterGstinPage>(Urls.NewGstRegistration, "#Gstin");
        cut.Find("#Gstin").Change("07AAAGD0001P1Z0");
        cut.Find("#ShortCode").Change("DL");
        cut.Find("#Address").Change("Ashoka Road, New Delhi");
        await cut.InvokeAsync(() => cut.FindComponent<UCCMS.Web.Shared.OfficePicker>().Instance.ValueChanged.InvokeAsync(gpo.Id));
        Press(cut, "Register");
        cut.WaitForElement("#field-Gstin .field-error", Patience);
        cut.Find("#Gstin").Change(GstinOf("07"));
        Press(cut, "Register");
        cut.WaitForElement(".note.good", Patience);
        var list = Open<GstRegistrationsPage>(Urls.GstRegistrations, "table.grid code.gstin");
        Assert.Contains("35 States", list.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setting_in_force_and_to_come_stand_beside_each_other()
    {
        var today = IndianTime.Today(database.Clock);
        var circle = await database.OfficeAsync("Delhi Circle");
        var key = SettingKeys.EndorsementRequired.Key;
        foreach (var (value, from) in new[] { ("false", today), ("true", today.AddDays(10)) })
        {
            Assert.True((await database.RunAsync((ChangeSetting u) => u, new ChangeSetting.Input(key, value, from, "Circle order", circle.Id))).IsDone);
        }

        var cut = Open<SettingsPage>(Urls.Settings, "table.grid");
        var rows = cut.FindAll("table.grid tbody tr").Select(r => r.TextContent).ToArray();
        Assert.Equal(SettingKeys.All.Count + 1, rows.Length);
        Assert.Contains("Delhi Circle", rows[1], StringComparison.Ordinal);
        Assert.Matches($@"No\s*{IndianTime.Show(today)}", rows[1]);
        Assert.Contains("Yes from", rows[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Holiday_entered_twice_is_refused_beside_its_date()
    {
        var cut = Open<HolidaysPage>(Urls.HolidaysOf(2026), "table.grid");
        cut.Find("#Date").Change("2026-01-26");
        cut.Find("#Name").Change("Republic Day");
        Press(cut, "Add the holiday");
        cut.WaitForElement("#field-Date .field-error", Patience);
        Assert.Equal(17, cut.FindAll("tbody tr").Count);
    }

    [Fact]
    public void Assignments_and_circulars_open()
    {
        Open<AssignmentsPage>(Urls.Assignments, "tr[data-row]");
        Assert.Equal(5, Open<CircularsPage>(Urls.Circulars, "tbody tr").FindAll("tbody tr").Count);
    }

    [Theory]
    [InlineData(Role.Administrator, true)]
    [InlineData(Role.BookingLocation, false)]
    public async Task Only_the_administrator_opens_the_pages_that_change_the_organisation(Role role, bool mayOpen)
    {
        Type[] pages = [typeof(AddOfficePage), typeof(GstRegistrationsPage), typeof(RegisterGstinPage), typeof(AssignmentsPage), typeof(SettingsPage), typeof(SettingPage)];
        var actors = new ActorContext();
        actors.Set(Someone(role));
        foreach (var page in pages)
        {
            // the policies of a page include that of its folder's imports; all must hold
            var answers = await Task.WhenAll(page.GetCustomAttributes<AuthorizeAttribute>().Select(a => HoldsAsync(a.Policy!, actors)));
            Assert.Equal(mayOpen, answers.All(a => a));
        }
    }

    [Fact]
    public async Task Work_of_the_administrator_names_what_is_missing_in_one_item_each()
    {
        var services = Services;
        var work = new AdministratorWork(services.GetRequiredService<OrganisationGapQueries>(), services.GetRequiredService<ActorQueries>());
        await database.RunAsync((RegisterPerson u) => u, new RegisterPerson.Input("10020030", "Meera Joshi", null, OneTimePassword.New()));
        var items = await work.WaitingAsync(Someone(Role.Administrator), default);
        Assert.Equal(Urls.Person("10020030"), items.Single(i => i.Rail == Urls.People).Address);
        Assert.True(items.Count(i => i.Rail == Urls.Assignments) <= 1);
        Assert.DoesNotContain(items, i => i.Rail == Urls.GstRegistrations); // no contract books anywhere yet
        Assert.Empty(await work.WaitingAsync(Someone(Role.BookingLocation), default));
    }

    private static async Task<bool> HoldsAsync(string permission, ActorContext actors)
    {
        var context = new AuthorizationHandlerContext([new PermissionRequirement(permission)], new ClaimsPrincipal(), resource: null);
        await new PermissionHandler(actors).HandleAsync(context);
        return context.HasSucceeded;
    }

    private static void Press(IRenderedComponent<IComponent> cut, string act) =>
        cut.FindAll("button").First(b => b.TextContent.Trim() == act).Click();

    private IRenderedComponent<T> Open<T>(string address, string until)
        where T : IComponent
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        var cut = Render<T>();
        cut.WaitForElement(until, Patience);
        return cut;
    }
}
