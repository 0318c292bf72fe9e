using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;
using UCCMS.Tests.Exports.Lists;
using UCCMS.Tests.Organisation;
using UCCMS.Tests.Shared;
using UCCMS.Web.Bookings;
using static UCCMS.Tests.Organisation.Organising;

namespace UCCMS.Tests.Bookings;

public sealed class TariffPagesTests : BunitContext, IAsyncLifetime
{
    private const string Order = "product,local,from_km,to_km,from_g,to_g,amount\nSPP,N,0,200,1,500,60\nSPP,N,201,,1,500,80\n";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private TestDatabase database = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        await database.QueryAsync(async db =>
        {
            await TariffReference.LoadAsync(db, default);
            return 0;
        });
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddLogging().AddUccmsData(new DatabaseOptions { ConnectionString = $"Data Source={database.Path};Pooling=False" }).AddShelf();
        Services.GetRequiredService<ActorContext>().Set(Someone(Role.Administrator));
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await database.DisposeAsync();
    }

    [Theory]
    [InlineData("250", "201", "₹63.00 for 250 g over 201 km.", 1)]
    [InlineData("250", "", "Any of 5 rates for 250 g over an unknown distance.", 5)]
    [InlineData("501", "10", "No rate takes 501 g over 10 km: the tariff of that day covers 1 to 500 g.", 0)]
    public void Look_up_names_the_tariff_and_the_rule_that_gave_it(string grams, string km, string said, int rows)
    {
        var cut = Open<TariffListPage>("#Grams");
        cut.Find("#Grams").Change(grams);
        cut.Find("#Km").Change(km);
        Press(cut, "Look it up");
        Assert.Equal(said, cut.WaitForElement("[role=status]", Patience).TextContent.Trim());
        Assert.Equal(rows, cut.FindAll("section.panel tbody tr").Count(r => r.TextContent.Contains("S.O. 4375(E)", StringComparison.Ordinal)));
    }

    [Fact]
    public void Look_up_without_a_weight_or_with_unknown_pins_says_so_beside_the_field()
    {
        var cut = Open<TariffListPage>("#Grams");
        cut.Find("#Grams").Change("heavy");
        cut.Find("#Origin").Change("110001");
        cut.Find("#Destination").Change("400001");
        Press(cut, "Look it up");
        cut.WaitForElement("#field-Grams .field-error", Patience);
        Assert.Contains("No distance between these PINs", cut.Find("#field-Destination .field-error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Order_is_previewed_confirmed_and_entered()
    {
        var cut = Open<LoadTariffPage>("#OrderNumber");
        cut.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(Order, "parcels.csv"));
        cut.WaitForElement("table.grid tbody tr", Patience);
        Assert.Contains("80.00", cut.Find("table.grid").TextContent, StringComparison.Ordinal);
        Assert.True(cut.FindAll("button").Single(b => b.TextContent.Trim() == "Enter the tariff…").HasAttribute("disabled"));
        cut.WaitForElement("#field-OrderNumber .field-error", Patience);
        cut.Find("#OrderNumber").Change("S.O. 77 of 2026");
        cut.Find("#From").Change("2027-04-01");
        Press(cut, "Enter the tariff…");
        Assert.Contains("From 01-Apr-2027, 2 rates of SPP hold by S.O. 77 of 2026", cut.Find("dialog").TextContent, StringComparison.Ordinal);
        Press(cut, "Enter the tariff");
        cut.WaitForState(() => Services.GetRequiredService<NavigationManager>().Uri.EndsWith("/tariffs/SPP?from=2027-04-01", StringComparison.Ordinal), Patience);
        Assert.Equal(2, await database.QueryAsync(db => db.Set<TariffRate>().CountAsync(r => r.Product == "SPP")));
    }

    [Fact]
    public void Order_with_problems_is_told_by_row_and_cannot_be_entered()
    {
        var cut = Open<LoadTariffPage>("#OrderNumber");
        cut.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(Order.Replace("201", "202", StringComparison.Ordinal), "parcels.csv"));
        cut.WaitForElement(".note.bad", Patience);
        Assert.Contains("No tariff of SPP is given for 201 km", cut.Find("table.grid tbody tr").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(cut.FindAll("button"), b => b.TextContent.Contains("Enter the tariff…", StringComparison.Ordinal));
    }

    [Fact]
    public void Booking_location_reads_tariffs_and_loads_none()
    {
        Services.GetRequiredService<ActorContext>().Set(Someone(Role.BookingLocation));
        Assert.DoesNotContain("Load a tariff order", Open<TariffListPage>("#Grams").Markup, StringComparison.Ordinal);
        var cut = Render<TariffPage>(p => p.Add(t => t.Product, "SPD"));
        cut.WaitForElement("table.grid", Patience);
        Assert.Equal("47.00", cut.Find("tbody tr td:nth-child(3)").TextContent.Trim());
        Assert.DoesNotContain(cut.FindAll("button"), b => b.TextContent.Contains("Withdraw", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Day_of_migration_without_an_office_is_refused_beside_it_and_a_day_is_listed()
    {
        var gpo = await database.OfficeAsync("New Delhi GPO");
        var cut = Open<AptMigrationListPage>("#On");
        Assert.Contains("04-Aug-2025", cut.Find(".note").TextContent, StringComparison.Ordinal);
        Press(cut, "Save the day");
        cut.WaitForElement("#field-Office .field-error", Patience);
        await cut.InvokeAsync(() => cut.FindComponent<UCCMS.Web.Shared.OfficePicker>().Instance.ValueChanged.InvokeAsync(gpo.Id));
        cut.Find("#On").Change("2025-07-01");
        cut.Find("#Source").Change("Circle report");
        Press(cut, "Save the day");
        cut.WaitForElement(".note.good", Patience);
        cut.WaitForState(() => cut.FindAll("tr[data-row]").Count == 1, Patience);
        Assert.Contains("01-Jul-2025", cut.Find("tr[data-row]").TextContent, StringComparison.Ordinal);
    }

    private static void Press(IRenderedComponent<IComponent> cut, string act) =>
        cut.FindAll("button").First(b => b.TextContent.Trim() == act).Click();

    private IRenderedComponent<T> Open<T>(string until)
        where T : IComponent
    {
        var cut = Render<T>();
        cut.WaitForElement(until, Patience);
        return cut;
    }
}
