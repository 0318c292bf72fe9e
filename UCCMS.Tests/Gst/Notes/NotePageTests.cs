using System.Text;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Organisation;
using UCCMS.Data.Gst.Notes;
using UCCMS.Web.Gst.Notes;
using static UCCMS.Tests.Gst.Notes.NoteWorld;

namespace UCCMS.Tests.Gst.Notes;

/// <summary>The pages of notes, drawn with the product's own services.</summary>
public sealed class NotePageTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Form_shows_the_document_before_and_after_to_the_paisa_and_refuses_beside_the_field()
    {
        await using var world = await NoteWorld.CreateAsync();
        var invoice = await world.InvoiceAsync(GstWorld.DelhiGpo, Taxable(54_321.55m));
        await using var page = new PageOf(world.Gst.Database, world.Preparer);
        var cut = page.Open(invoice.Id.Value);
        cut.WaitForAssertion(() => Assert.Contains("30-Nov-2026", cut.Markup, StringComparison.Ordinal), Patience);
        cut.FindAll("input[type=radio]")[1].Change(true);
        cut.WaitForElement($"#Value-{invoice.Id.Value}").Change("5,000");
        cut.WaitForAssertion(() => Assert.Contains("58,199.00", cut.Find("tr.sum").TextContent, StringComparison.Ordinal), Patience);
        Assert.Contains("5,900.00", cut.Find("tr.sum").TextContent, StringComparison.Ordinal);
        cut.Find($"#Value-{invoice.Id.Value}").Change("54321.56");
        cut.WaitForAssertion(() => Assert.Contains("a credit note cannot take more", cut.Find(".field-error").TextContent, StringComparison.Ordinal), Patience);
        cut.Find($"#Value-{invoice.Id.Value}").Change("12x");
        cut.WaitForAssertion(() => Assert.Contains("is no amount in rupees", cut.Find(".field-error").TextContent, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task Proposal_needs_a_reason_and_goes_to_its_page()
    {
        await using var world = await NoteWorld.CreateAsync();
        var invoice = await world.InvoiceAsync(GstWorld.DelhiGpo);
        await using var page = new PageOf(world.Gst.Database, world.Preparer);
        var cut = page.Open(invoice.Id.Value);
        cut.WaitForAssertion(() => Assert.Contains("The credit note", cut.Markup, StringComparison.Ordinal), Patience);
        await Press(cut, "Propose…").ClickAsync(new());
        cut.WaitForAssertion(() => Assert.Contains("Choose the reason.", cut.Find("#field-Reason .field-error").TextContent, StringComparison.Ordinal), Patience);
        Assert.Contains("printed on it", cut.Find("#field-ReasonText .field-error").TextContent, StringComparison.Ordinal);
        cut.Find("#Reason").Change("ValueOverstated");
        cut.Find("#ReasonText").Change("Counted twice");
        await Press(cut, "Propose…").ClickAsync(new());
        cut.WaitForAssertion(() => Assert.Contains("until a second person approves", cut.Markup, StringComparison.Ordinal), Patience);
        await Press(cut, "Propose").ClickAsync(new());
        var address = page.Services.GetRequiredService<NavigationManager>();
        cut.WaitForAssertion(() => Assert.Contains("/notes/proposals/", address.Uri, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task Who_prepared_finds_the_approval_disabled_and_the_second_person_issues()
    {
        await using var world = await NoteWorld.CreateAsync();
        var proposal = (await world.ProposeAsync(Whole(await world.InvoiceAsync(GstWorld.DelhiGpo)))).Value;
        Assert.Empty(await WaitingAsync(world, world.Preparer));
        Assert.Equal("Approve", Assert.Single(await WaitingAsync(world, world.Approver)).Act);
        await using (var own = new PageOf(world.Gst.Database, world.Preparer))
        {
            var mine = own.Render<NoteProposalPage>(p => p.Add(c => c.Id, proposal.Value));
            mine.WaitForAssertion(() => Assert.True(mine.FindAll("button").First(b => b.TextContent.Trim() == "Approve").HasAttribute("disabled")), Patience);
        }

        await using var page = new PageOf(world.Gst.Database, world.Approver);
        var cut = page.Render<NoteProposalPage>(p => p.Add(c => c.Id, proposal.Value));
        cut.WaitForAssertion(() => Assert.Contains("DL/25-26/000001", cut.Markup, StringComparison.Ordinal), Patience);
        await cut.FindAll("button").First(b => b.TextContent.Trim() == "Approve").ClickAsync(new());
        Assert.Contains("Numbers are used up", cut.Markup, StringComparison.Ordinal);
        Assert.Empty(await world.NotesAsync());
        await cut.FindAll("dialog button").Last(b => b.TextContent.Trim() == "Approve").ClickAsync(new());
        cut.WaitForAssertion(() => Assert.Contains("DL/C/25-26/00001", cut.Markup, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task Note_page_takes_the_paper_of_the_reversal_and_another_office_sees_nothing()
    {
        await using var world = await NoteWorld.CreateAsync();
        var note = Assert.Single(await world.IssueAsync(Whole(await world.InvoiceAsync(GstWorld.DelhiGpo))));
        await using var page = new PageOf(world.Gst.Database, world.Preparer);
        var cut = page.Render<NotePage>(p => p.Add(c => c.Id, note.Id.Value));
        cut.WaitForAssertion(() => Assert.Contains("Not known yet", cut.Markup, StringComparison.Ordinal), Patience);
        cut.Find("#Remark").Change("Letter of 2 March");
        cut.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(Encoding.UTF8.GetBytes("%PDF"), "letter.pdf"));
        cut.WaitForAssertion(() => Assert.Contains("letter.pdf is ready", cut.Markup, StringComparison.Ordinal), Patience);
        await cut.FindAll("button").Single(b => b.TextContent.Trim() == "Record").ClickAsync(new());
        cut.WaitForAssertion(() => Assert.Contains("Letter of 2 March", cut.Find("#itc").TextContent, StringComparison.Ordinal), Patience);
        await using var other = new PageOf(world.Gst.Database, await world.Gst.ActorAsync("clerk", Role.BookingLocation, GstWorld.MumbaiGpo));
        var refused = other.Render<NotePage>(p => p.Add(c => c.Id, note.Id.Value));
        refused.WaitForAssertion(() => Assert.Contains("is not for your post", refused.Markup, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task List_finds_a_note_by_its_original_and_sums_credits_and_debits_apart()
    {
        await using var world = await NoteWorld.CreateAsync();
        var invoice = await world.InvoiceAsync(GstWorld.DelhiGpo);
        await world.IssueAsync(Amount(invoice, 1_000));
        await world.IssueAsync(Amount(invoice, 500, Core.Gst.DocumentKind.DebitNote));
        await using var scope = world.Gst.Database.As(world.Preparer);
        var queries = scope.ServiceProvider.GetRequiredService<NotesQueries>();
        Assert.Equal(2, (await queries.NotesAsync(new NoteFilter(), new Core.Shared.PageRequest(Search: "000001"))).Total);
        var sums = await queries.SumsAsync(new NoteFilter(), null);
        Assert.Equal((Core.Shared.Money.FromRupees(1_180), Core.Shared.Money.FromRupees(590)), (sums.Credits.Payable, sums.Debits.Payable));
        Assert.Equal(0, (await queries.NotesAsync(new NoteFilter(Kind: Core.Gst.DocumentKind.CreditNote, From: new DateOnly(2026, 3, 1)), new Core.Shared.PageRequest())).Total);
    }

    private static AngleSharp.Dom.IElement Press(IRenderedComponent<NewNotePage> cut, string title) => cut.FindAll("button").Last(b => b.TextContent.Trim() == title);

    private static async Task<IReadOnlyList<Web.Workspaces.WorkItem>> WaitingAsync(NoteWorld world, Actor actor)
    {
        await using var scope = world.Gst.Database.As(actor);
        return await ActivatorUtilities.CreateInstance<NotesWork>(scope.ServiceProvider).WaitingAsync(actor, default);
    }
}
