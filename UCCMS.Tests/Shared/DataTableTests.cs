using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Exports;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using UCCMS.Tests.Exports.Lists;
using UCCMS.Tests.Organisation;
using UCCMS.Web.Exports.Lists;
using UCCMS.Web.Shared;

namespace UCCMS.Tests.Shared;

public sealed class DataTableTests : BunitContext
{
    private readonly List<PageRequest> asked = [];
    private readonly Shelf shelf = new();

    public DataTableTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddLogging().AddSingleton(new UCCMS.Data.Shared.ActorContext()).AddSingleton(TimeProvider.System).AddShelf(shelf);
    }

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public void First_page_shows_count_and_links()
    {
        var cut = Table(60);
        Assert.Equal(25, cut.FindAll("tr[data-row]").Count);
        Assert.Equal("1 to 25 of 60", cut.Find(".count").TextContent);
        Assert.Equal("/row/0", cut.Find("a[data-row-link]").GetAttribute("href"));
    }

    [Fact]
    public void Next_page_and_order_stand_in_the_address()
    {
        var cut = Table(60);
        cut.Find("[aria-label='Next page']").Click();
        Assert.Contains("page=2", Navigation.Uri, StringComparison.Ordinal);
        cut.Find("button.sort").Click();
        Assert.Contains("sort=name", Navigation.Uri, StringComparison.Ordinal);
        Assert.DoesNotContain("page=2", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Address_decides_what_is_asked_and_never_more_than_two_hundred_rows()
    {
        Navigation.NavigateTo("/list?q=delhi&sort=name&desc=1&page=3&size=100000");
        Table(1000);
        Assert.Equal(new PageRequest("delhi", "name", Descending: true, Skip: 400, Take: 200), Assert.Single(asked));
    }

    [Fact]
    public void List_opened_without_a_wish_opens_with_the_view_chosen_for_it()
    {
        shelf.Default = SavedView.Of(Organising.Someone(Role.Directorate), "k", "Delhi by name", new("Rows", "/elsewhere?q=delhi&sort=name"), isShared: false);
        Navigation.NavigateTo("/list");
        var cut = Table(60);
        Assert.EndsWith($"/list?q=delhi&sort=name&view={shelf.Default.Id.Value}", Navigation.Uri, StringComparison.Ordinal);
        cut.Render(); // as the page does when its address changes
        var only = Assert.Single(asked);
        Assert.Equal(("delhi", "name"), (only.Search, only.Sort));
    }

    [Fact]
    public void All_rows_is_a_wish_too()
    {
        shelf.Default = SavedView.Of(Organising.Someone(Role.Directorate), "k", "Delhi", new("Rows", "/list?q=delhi"), isShared: false);
        Navigation.NavigateTo("/list?view=all");
        Table(60);
        Assert.Null(Assert.Single(asked).Search);
    }

    [Fact]
    public void Nothing_found_says_what_will_appear() =>
        Assert.Contains("Rows appear after the import.", Table(0).Find(".empty").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Fault_shows_a_reference_and_not_the_exception()
    {
        var cut = Render<DataTable<string>>(p => p.Add(t => t.Caption, "x").Add(t => t.Load, _ => throw new InvalidOperationException("secret detail")));
        Assert.Matches("reference [A-Z2-9]{8}", cut.Find("[role=alert]").TextContent);
        Assert.DoesNotContain("secret detail", cut.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Filter_on_a_column_goes_into_the_address_and_the_request_and_is_taken_away_again()
    {
        Navigation.NavigateTo("/list?page=2&status=x");
        var cut = Table(60);
        cut.Find("[data-filter-column]").Change("amount");
        cut.Find("[data-filter-first]").Change("100");
        cut.Find("[data-filter-last]").Change("250.5");
        cut.Find("[data-filter-set]").Click();
        Assert.EndsWith("/list?status=x&f-amount=100..250.5", Navigation.Uri, StringComparison.Ordinal);
        cut.Render();
        Assert.Equal("amount=100..250.5", asked[^1].Where);
        Assert.Equal(0, asked[^1].Skip);
        Assert.Contains("Amount ₹ from 100.00 to 250.50", cut.Find(".chip").TextContent, StringComparison.Ordinal);
        cut.Find(".chip-out").Click();
        cut.Render();
        Assert.Null(asked[^1].Where);
        Assert.Empty(cut.FindAll(".chip"));
    }

    [Fact]
    public void States_of_a_choice_and_words_hold_at_once()
    {
        Navigation.NavigateTo("/list?f-name=delhi&f-unknown=1");
        var cut = Table(60);
        cut.Find("[data-filter-column]").Change("state");
        cut.FindAll(".column-filter input[type=checkbox]")[1].Change(true);
        cut.Find("[data-filter-set]").Click();
        cut.Render();
        Assert.Equal($"name=delhi&state={Enum.GetNames<ExportCadence>()[1]}", asked[^1].Where);
        Assert.Equal(2, cut.FindAll(".chip").Count);
    }

    private IRenderedComponent<DataTable<string>> Table(int total) => Render<DataTable<string>>(p => p
        .Add(t => t.FilterBy, new ColumnFilters<string>().Text("name", "Name", r => r).Amount("amount", "Amount ₹", r => new Money(r.Length)).Choice("state", "State", r => (ExportCadence)r.Length))
        .Add(t => t.Caption, "Rows")
        .Add(t => t.SearchLabel, "Search")
        .Add(t => t.RowLink, r => $"/row/{r}")
        .Add(t => t.Empty, "Rows appear after the import.")
        .Add(t => t.Load, r =>
        {
            asked.Add(r);
            return Task.FromResult(new Page<string>([.. Enumerable.Range(r.Skip, Math.Max(0, Math.Min(r.Take, total - r.Skip))).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture))], total));
        })
        .Add(t => t.Columns, b =>
        {
            b.OpenComponent<DataColumn<string>>(0);
            b.AddComponentParameter(1, "Title", "Name");
            b.AddComponentParameter(2, "Sort", "name");
            b.AddComponentParameter(3, "Value", (Func<string, object?>)(r => r));
            b.CloseComponent();
        }));
}
