using System.Text;
using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Data.Bookings;
using UCCMS.Tests.Contracts;
using UCCMS.Tests.Exports.Lists;
using UCCMS.Web.Bookings;

namespace UCCMS.Tests.Bookings;

public sealed class BarcodePageTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Form_fills_in_the_services_and_refuses_4999_beside_the_field()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        await using var page = new PageOf(world, BarcodeWorld.Mumbai);
        var cut = page.Render<RequestBarcodesPage>();
        cut.WaitForAssertion(() => Assert.Equal(["SPD", "SPP"], cut.FindAll("#Product option").Select(o => o.GetAttribute("value"))));
        cut.Find("#Quantity").Change("4999");
        await cut.FindAll("button").Single(b => b.TextContent.Trim() == "Submit").ClickAsync(new());
        cut.WaitForAssertion(() => Assert.Contains("at least 5,000", cut.Find("#field-Quantity .field-error").TextContent, StringComparison.Ordinal), Patience);
        cut.Find("#Quantity").Change("5000");
        await cut.FindAll("button").Single(b => b.TextContent.Trim() == "Submit").ClickAsync(new());
        var address = page.Services.GetRequiredService<Microsoft.AspNetCore.Components.NavigationManager>();
        cut.WaitForAssertion(() => Assert.EndsWith("?new=true", address.Uri, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task Circle_approves_after_a_confirmation_and_the_range_is_said()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        var request = await world.RequestAsync();
        await using var page = new PageOf(world, BarcodeWorld.Circle);
        var cut = page.Render<BarcodeRequestPage>(p => p.Add(c => c.Id, request.Id.Value));
        cut.WaitForAssertion(() => Assert.Contains("BR-2026-000001", cut.Markup, StringComparison.Ordinal));
        await cut.FindAll("button").First(b => b.TextContent.Trim() == "Approve").ClickAsync(new());
        Assert.Contains("never given to anybody else", cut.Markup, StringComparison.Ordinal);
        Assert.Empty(await world.RangesAsync());
        await cut.FindAll("dialog button, .dialog button").Last(b => b.TextContent.Trim() == "Approve").ClickAsync(new());
        cut.WaitForAssertion(() => Assert.Contains("ZQ00000001 to ZQ00005000 are allotted.", cut.Markup, StringComparison.Ordinal), Patience);
        Assert.Contains("ZQ000000014IN", cut.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_decide_is_told_why_and_another_office_sees_nothing()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        var request = await world.RequestAsync();
        await using (var own = new PageOf(world, BarcodeWorld.Mumbai))
        {
            var cut = own.Render<BarcodeRequestPage>(p => p.Add(c => c.Id, request.Id.Value));
            cut.WaitForAssertion(() => Assert.True(cut.FindAll("button").First(b => b.TextContent.Trim() == "Approve").HasAttribute("disabled")));
        }

        await using var other = new PageOf(world, ContractWorld.SarojiniLocation);
        var refused = other.Render<BarcodeRequestPage>(p => p.Add(c => c.Id, request.Id.Value));
        refused.WaitForAssertion(() => Assert.Contains("is not for your post", refused.Markup, StringComparison.Ordinal));
        Assert.DoesNotContain("Bharat", refused.Markup, StringComparison.Ordinal);
        var missing = other.Render<BarcodeRequestPage>(p => p.Add(c => c.Id, Guid.NewGuid()));
        missing.WaitForAssertion(() => Assert.Contains("There is no such barcode request", missing.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Queue_holds_the_request_for_the_circle_only()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        var request = await world.RequestAsync();
        var waiting = Assert.Single(await WaitingAsync(world, BarcodeWorld.Circle));
        Assert.Equal(($"/barcode-requests/{request.Id.Value}", "Decide"), (waiting.Address, waiting.Act));
        Assert.Empty(await WaitingAsync(world, ContractWorld.Division));
        Assert.Empty(await WaitingAsync(world, BarcodeWorld.Mumbai));
    }

    [Fact]
    public async Task Lists_say_what_is_there_and_whose_an_article_is()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        await world.ApproveAsync((await world.RequestAsync()).Id);
        await using var page = new PageOf(world, BarcodeWorld.Administrator);
        var requests = page.Render<BarcodeRequestListPage>();
        requests.WaitForAssertion(() => Assert.Contains("to ZQ00005000", requests.Markup, StringComparison.Ordinal));
        var ranges = page.Render<BarcodeRangeListPage>();
        ranges.WaitForAssertion(() => Assert.Contains("Bharat Books", ranges.Markup, StringComparison.Ordinal));
        ranges.Find("#Article").Change("zq 0000 0001 4 in");
        await ranges.Find("form").SubmitAsync();
        ranges.WaitForAssertion(() => Assert.Contains("ZQ000000014IN belongs to Bharat Books", ranges.Find(".note.good").TextContent, StringComparison.Ordinal), Patience);
        var series = page.Render<BarcodeSeriesPage>();
        series.WaitForAssertion(() => Assert.Contains("ZQ00005001", series.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Administrator_enters_an_earlier_range_and_reads_what_stops_a_workbook()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        await using var page = new PageOf(world, BarcodeWorld.Administrator);
        var cut = page.Render<EnterBarcodeRangesPage>();
        cut.WaitForAssertion(() => Assert.Equal(2, cut.FindAll("#Prefix option").Count));
        cut.Find("#Prefix").Change("ZQ");
        cut.Find("#FirstSerial").Change("00000100");
        cut.Find("#Count").Change("50");
        cut.Find("#ContractNumber").Change(BookingWorld.Number);
        cut.Find("#Source").Change("Letter 7");
        await cut.FindAll("button").Single(b => b.TextContent.Trim() == "Enter the range").ClickAsync(new());
        cut.WaitForAssertion(() => Assert.Contains("ZQ00000100 with 50 numbers is entered.", cut.Markup, StringComparison.Ordinal), Patience);
        var text = $"prefix,first_serial,count,contract_id,allotted_from,source\nZQ,120,5,{BookingWorld.Number},01-12-2025,Letter 8\n";
        cut.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(Encoding.UTF8.GetBytes(text), "ranges.csv"));
        cut.WaitForAssertion(() => Assert.Contains("It overlaps ZQ00000100 to ZQ00000149", cut.Markup, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task Soft_copy_is_previewed_and_taken_in()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        await using var page = new PageOf(world, BarcodeWorld.Mumbai);
        var cut = page.Render<ReceiveSoftCopyPage>();
        cut.WaitForAssertion(() => Assert.Single(cut.FindComponents<InputFile>()));
        Upload(cut, $"article_number,batch_ref\nnonsense,JAN-1\n{BookingWorld.Article(2)},\n");
        cut.WaitForAssertion(() => Assert.Contains("nonsense", cut.Find("table").TextContent, StringComparison.Ordinal), Patience);
        Assert.True(cut.FindAll("button").Single(b => b.TextContent.Contains("Take in", StringComparison.Ordinal)).HasAttribute("disabled"));
        Upload(cut, $"article_number,batch_ref\n{BookingWorld.Article(1)},JAN-1\n{BookingWorld.Article(2)},\n");
        cut.WaitForAssertion(() => Assert.Contains("2 articles", cut.Markup, StringComparison.Ordinal), Patience);
        Assert.Equal("JAN-1", cut.Find("#BatchRef").GetAttribute("value"));
        await cut.FindAll("button").Single(b => b.TextContent.Contains("Take in", StringComparison.Ordinal)).ClickAsync(new());
        await using var list = new PageOf(world, BarcodeWorld.Mumbai);
        var copies = list.Render<SoftCopyListPage>();
        copies.WaitForAssertion(() => Assert.Contains("JAN-1", copies.Markup, StringComparison.Ordinal), Patience);
    }

    private static void Upload(IRenderedComponent<ReceiveSoftCopyPage> cut, string text) =>
        cut.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(Encoding.UTF8.GetBytes(text), "january.csv"));

    private static Task<IReadOnlyList<Web.Workspaces.WorkItem>> WaitingAsync(BarcodeWorld world, Actor actor) =>
        world.Contracts.QueryAsync(actor, (IServiceProvider s) => ActivatorUtilities.CreateInstance<BarcodesWork>(s).WaitingAsync(actor, default));

    /// <summary>Pages drawn with the product's own services, as one person.</summary>
    private sealed class PageOf : BunitContext
    {
        private readonly AsyncServiceScope scope;

        public PageOf(BarcodeWorld world, Actor actor)
        {
            scope = world.Contracts.Database.As(actor);
            JSInterop.Mode = JSRuntimeMode.Loose;
            Services.AddLogging();
            Services.AddShelf();
            Services.AddFallbackServiceProvider(scope.ServiceProvider);
            var person = this.AddAuthorization();
            person.SetAuthorized(actor.Name);
            person.SetPolicies([.. Permissions.All.Where(actor.May)]);
        }

        protected override async ValueTask DisposeAsyncCore()
        {
            await base.DisposeAsyncCore();
            await scope.DisposeAsync();
        }
    }
}
