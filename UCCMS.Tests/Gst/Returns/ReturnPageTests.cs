using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Shared;
using UCCMS.Tests.Exports.Lists;
using UCCMS.Web.Gst.Returns;
using static UCCMS.Tests.Gst.Returns.FilingWorld;

namespace UCCMS.Tests.Gst.Returns;

public sealed class ReturnPageTests : BunitContext, IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private FilingWorld world = null!;

    public async Task InitializeAsync()
    {
        world = await CreateAsync();
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddLogging().AddUccmsData(world.Gst.Database.Options).AddShelf();
        Services.GetRequiredService<BusinessClock>().Shift(world.Gst.Database.Clock.Offset);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await world.DisposeAsync();
    }

    [Fact]
    public async Task Clerk_prepares_and_files_and_the_month_is_locked()
    {
        var cut = Open(world.DelhiClerk);
        Assert.Contains("Prepare it first", cut.Markup, StringComparison.Ordinal);
        Assert.Contains("a deposit and no payment until it is applied", cut.Markup, StringComparison.Ordinal);
        Press(cut, "Prepare");
        cut.WaitForAssertion(() => Assert.Contains("agree to the paisa in all", cut.Markup, StringComparison.Ordinal), Patience);
        Assert.Contains("passes the rules of the portal", cut.Markup, StringComparison.Ordinal);
        Assert.Contains("Prepared and in order", cut.Markup, StringComparison.Ordinal);
        var sha = (await world.ViewAsync())!.Prepared!.Sha256;
        Assert.Contains(sha, cut.Markup, StringComparison.Ordinal);
        Press(cut, "Record filing…");
        Assert.Contains("nothing dated in Feb-2026 under this GSTIN can be issued, changed, cancelled or imported, by anybody", cut.Find("dialog").TextContent, StringComparison.Ordinal);
        cut.Find("#Arn").Change("AA07");
        Press(cut, "Record filing");
        Assert.Contains("this one has 4", cut.WaitForElement("#field-Arn .field-error", Patience).TextContent, StringComparison.Ordinal);
        cut.Find("#Arn").Change(GoodArn);
        Press(cut, "Record filing");
        cut.WaitForAssertion(() => Assert.Contains($"under ARN <code>{GoodArn}</code>", cut.Markup, StringComparison.Ordinal), Patience);
        Assert.DoesNotContain(cut.FindAll("button"), b => b.TextContent.Contains("Prepare", StringComparison.Ordinal) || b.TextContent.Contains("Record filing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Portals_file_is_dropped_and_held_against_what_was_prepared()
    {
        var json = await world.JsonAsync(await world.PreparedAsync());
        var cut = Open(world.DelhiClerk);
        Drop(cut, "returns_R1.json", json);
        cut.WaitForAssertion(() => Assert.Contains("returns_R1.json and the books agree in all 3 rows", cut.Markup, StringComparison.Ordinal), Patience);
        Drop(cut, "other.json", json.Replace("\"inum\":\"DL/25-26/000001\"", "\"inum\":\"DL/25-26/000009\"", StringComparison.Ordinal));
        cut.WaitForAssertion(() => Assert.Contains("2 differences; 2 rows agree", cut.Markup, StringComparison.Ordinal), Patience);
        Assert.Contains("Only in the books", Row(cut, "DL/25-26/000001"), StringComparison.Ordinal);
        Assert.Contains("Only on the portal", Row(cut, "DL/25-26/000009"), StringComparison.Ordinal);
        Drop(cut, "mumbai.json", json.Replace(Delhi, Mumbai, StringComparison.Ordinal));
        cut.WaitForAssertion(() => Assert.Contains(Mumbai, cut.Find(".note.bad").TextContent, StringComparison.Ordinal), Patience);
        Assert.DoesNotContain("differences;", cut.Markup, StringComparison.Ordinal);
        Drop(cut, "broken.json", "{\"gstin\":");
        cut.WaitForAssertion(() => Assert.DoesNotContain(Mumbai, cut.Find(".note.bad").TextContent, StringComparison.Ordinal), Patience);
        Assert.DoesNotContain("Something went wrong", cut.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_offices_clerk_sees_nothing_of_the_return()
    {
        var cut = Open(world.MumbaiClerk);
        cut.WaitForAssertion(() => Assert.Contains("This return is not for your post", cut.Markup, StringComparison.Ordinal), Patience);
        Assert.DoesNotContain(Delhi, cut.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Difference_is_explained_by_somebody_else_on_the_page()
    {
        await world.PretendAsync(differences: 2);
        var cut = Open(world.DelhiClerk);
        Assert.Contains("Documents and return differ; a second person has to explain", cut.Markup, StringComparison.Ordinal);
        Assert.Contains("You prepared it; somebody else explains it", cut.Markup, StringComparison.Ordinal);
        var second = Open(await world.Gst.ActorAsync("second-clerk", Role.BookingLocation, GstWorld.DelhiGpo));
        second.Find("#Text").Input("APT rounds its discount per location.");
        Press(second, "Explain the difference");
        second.WaitForAssertion(() => Assert.Contains("Person second-clerk", second.Markup, StringComparison.Ordinal), Patience);
        Assert.True((await world.ViewAsync())!.IsReady);
    }

    [Fact]
    public void Month_without_documents_can_be_recorded_as_filed_outside()
    {
        var cut = Open(world.DelhiClerk, 202601);
        Assert.Contains("No document is dated in Jan-2026", cut.Markup, StringComparison.Ordinal);
        cut.Find("#Arn").Change(GoodArn);
        cut.Find("input[type=checkbox]").Change(true);
        Press(cut, "Record filing outside UCCMS…");
        Press(cut, "Record filing");
        cut.WaitForAssertion(() => Assert.Contains("outside UCCMS, on the invoices of APT", cut.Markup, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public void Address_of_no_gstin_or_no_month_says_so()
    {
        foreach (var (gstin, month) in new[] { ("27AAAGD9999P1ZX", 202602), ("x", 202602), (Delhi, 209913) })
        {
            Services.GetRequiredService<ActorContext>().Set(world.DelhiClerk);
            var cut = Render<ReturnPage>(p => p.Add(r => r.Gstin, gstin).Add(r => r.Month, month));
            cut.WaitForAssertion(() => Assert.Contains("There is no such GSTIN of the Department, or no such month", cut.Markup, StringComparison.Ordinal), Patience);
        }
    }

    [Fact]
    public async Task Board_shows_word_and_figures_and_narrows_by_status()
    {
        await world.FiledAsync();
        Services.GetRequiredService<ActorContext>().Set(await world.Gst.ActorAsync("head", Role.Directorate, default));
        var cut = Render<ComplianceBoardPage>();
        cut.WaitForElement("table.board", Patience);
        Assert.Equal(["Filed", "Open", "Open"], cut.FindAll("td .badge").Select(b => b.TextContent.Trim()).Order());
        Assert.Contains("6 days left", cut.Markup, StringComparison.Ordinal);
        Services.GetRequiredService<NavigationManager>().NavigateTo("/gst/returns?status=Filed");
        var narrowed = Render<ComplianceBoardPage>();
        narrowed.WaitForElement("table.board", Patience);
        Assert.Equal(Delhi, Assert.Single(narrowed.FindAll("tbody tr")).QuerySelector("code")!.GetAttribute("title"));
    }

    private static void Drop(IRenderedComponent<ReturnPage> cut, string name, string text) =>
        cut.FindComponent<PortalComparing>().FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(text, name));

    private static string Row(IRenderedComponent<ReturnPage> cut, string key) =>
        cut.FindComponent<PortalComparing>().FindAll("tbody tr").Single(r => r.Children[1].TextContent == key).TextContent;

    private static void Press(IRenderedComponent<IComponent> cut, string act) =>
        cut.FindAll("button").Last(b => b.TextContent.Trim() == act).Click();

    private IRenderedComponent<ReturnPage> Open(Actor actor, int month = 202602)
    {
        Services.GetRequiredService<ActorContext>().Set(actor);
        var cut = Render<ReturnPage>(p => p.Add(r => r.Gstin, Delhi).Add(r => r.Month, month));
        cut.WaitForElement("h1", Patience);
        return cut;
    }
}
