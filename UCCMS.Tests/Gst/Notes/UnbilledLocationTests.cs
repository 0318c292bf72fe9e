using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Ledger;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;
using UCCMS.Tests.Gst.Returns;
using UCCMS.Web.Gst.Notes;
using static UCCMS.Tests.Gst.Notes.LateWorld;
using static UCCMS.Tests.Invoicing.InvoicingWorld;

namespace UCCMS.Tests.Gst.Notes;

/// <summary>A location that missed the period wholly: its own invoice and what it changes for the others are one act.</summary>
public sealed class UnbilledLocationTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    // Delhi's 6,00,000 had 10% and 1%: 5,34,000 and 18% are 6,30,120. With Mumbai's 4,00,000 all should have 20% and 1%:
    // Delhi 4,74,000 and 18%, 5,59,320, so 70,800 less; Mumbai 3,16,000 and 18%, 3,72,880.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Slab_changes_for_the_billed_location_and_the_other_gets_its_invoice_in_the_same_act(bool isBilledInDelhi)
    {
        await using var late = await LateWorld.CreateAsync(isBilledInDelhi);
        var shown = (await late.ImpactAsync())!;
        Assert.True(shown.IsWhatIf);
        await late.World.AcceptedAsync(ContractWorld.MumbaiGpo);
        var impact = (await late.ImpactAsync())!;
        Assert.Equal((null, false), (impact.Obstacle, impact.IsWhatIf));
        Assert.Equal(shown.Shown, impact.Shown);
        Assert.Equal(new ShownNotes(1, Money.FromRupees(70_800), Money.Zero, 1, Money.FromRupees(372_880)), impact.Shown);
        Assert.Equal([Money.FromRupees(-70_800), Money.FromRupees(372_880)], impact.Locations.OrderBy(l => l.OfficeId.Value).Select(l => l.Difference));
        var split = Assert.Single(impact.Invoices).Split;
        var half = Money.FromRupees(isBilledInDelhi ? 0 : 28_440);
        Assert.Equal((Money.FromRupees(isBilledInDelhi ? 56_880 : 0), half, half), (split.Igst, split.Cgst, split.Sgst));

        var proposal = await late.ProposedAsync();
        Assert.DoesNotContain(await late.InvoicesAsync(), i => i.OwningOfficeId == ContractWorld.MumbaiGpo);
        Assert.Equal("note.maker-is-checker", (await late.ApproveAsync(proposal, Nodal)).Code);
        await DoneAsync(late.ApproveAsync(proposal));

        var invoice = Assert.Single(await late.InvoicesAsync(), i => i.OwningOfficeId == ContractWorld.MumbaiGpo);
        Assert.Equal(("MH/25-26/000001", MumbaiGstin, new DateOnly(2026, 3, 5), late.Id), (invoice.Number, invoice.SupplierGstin, invoice.InvoiceDate, invoice.ConsolidationId));
        Assert.Equal((Money.FromRupees(400_000), Money.FromRupees(84_000), Money.FromRupees(316_000), Money.FromRupees(56_880), Money.FromRupees(372_880)), (invoice.Gross, invoice.Discount, invoice.Taxable, invoice.Tax, invoice.Payable));
        var tax = Assert.Single(invoice.Taxes);
        Assert.Equal((isBilledInDelhi, split), (invoice.IsInterState, new Core.Tax.GstSplit(tax.Igst, tax.Cgst, tax.Sgst, tax.Utgst)));
        Assert.Equal("second", invoice.Signatory.Split(',')[0]);
        Assert.Empty(invoice.References);
        var draft = await late.World.DraftAsync(ContractWorld.MumbaiGpo);
        Assert.Equal((LocationDraftStatus.Invoiced, draft.Id), (draft.Status, invoice.LocationDraftId));
        var note = Assert.Single(await late.NotesAsync());
        Assert.Equal((DocumentKind.CreditNote, ContractWorld.DelhiGpo, Money.FromRupees(70_800)), (note.Kind, note.OwningOfficeId, note.Payable));
        Assert.Null(await late.ImpactAsync());
    }

    [Fact]
    public async Task Ledger_mails_audit_and_return_take_the_invoice_as_any_other()
    {
        await using var late = await LateWorld.CreateAsync(isBilledInDelhi: true);
        await late.World.AcceptedAsync(ContractWorld.MumbaiGpo);
        await DoneAsync(late.ApproveAsync(await late.ProposedAsync()));
        var invoice = (await late.InvoicesAsync()).Single(i => i.OwningOfficeId == ContractWorld.MumbaiGpo);
        Assert.Equal([Money.Zero, Money.FromRupees(372_880), Money.FromRupees(559_320)], (await OwedAsync(late)).Order());
        Assert.Empty((await late.CheckAsync<LedgerCheck>()).Broken);
        Assert.Empty((await late.CheckAsync<IssuesCheck>()).Broken);
        var mails = await late.ReadAsync(db => db.Scoped<OutboxMail>().AsNoTracking().Where(m => m.Attachments.Any(a => a.DocumentKey == invoice.AuditKey)).ToListAsync());
        Assert.Equal([ContractWorld.DelhiGpo, ContractWorld.MumbaiGpo], mails.Select(m => m.OwningOfficeId).OrderBy(o => o.Value));
        Assert.All(mails, m => Assert.Single(m.Attachments));
        Assert.Contains(mails, m => m.Body.Contains("were reported after the invoices of that period had been issued", StringComparison.Ordinal));
        var records = await late.ReadAsync(db => db.Set<AuditRecord>().Where(r => r.Act == nameof(ApproveNotes)).ToListAsync());
        Assert.Contains(records, r => r.DocumentKey == invoice.AuditKey);
        Assert.Contains(records, r => r.Remark.Contains("one note and one invoice", StringComparison.Ordinal));
        var (paper, _) = await late.Database.ReturnAsync(MumbaiGstin, new ReturnPeriod(202603));
        Assert.True(paper.TieOut.Ties);
        Assert.Equal(37_288_000, paper.TieOut.Rows.Single(r => r is { Table: ReturnTable.B2b, Head: TieOutHead.Value }).Return);
        await using var scope = late.Database.As(Nodal);
        var source = GstDocumentSourceTests.SourceOf(scope.ServiceProvider);
        Assert.Equal("MH-25-26-000001.pdf", (await source.FileAsync(invoice.AuditKey, default)).Name);
        var summary = await source.FileAsync(Consolidation.AuditKeyOf(late.Id), default);
        Assert.NotEqual(0, summary.Length);
    }

    // Delhi's 6,00,000 and Mumbai's 2,00,000 stay in the row that Delhi had alone: 2,00,000 less 11% are 1,78,000, with 18% 2,10,040
    [Fact]
    public async Task Nothing_changes_for_the_others_and_only_the_invoice_is_issued()
    {
        await using var late = await LateWorld.CreateAsync(mumbai: 100_000);
        await late.World.AcceptedAsync(ContractWorld.MumbaiGpo);
        Assert.Equal(new ShownNotes(0, Money.Zero, Money.Zero, 1, Money.FromRupees(210_040)), (await late.ImpactAsync())!.Shown);
        var changed = await late.ProposeAsync(new ShownNotes(0, Money.Zero, Money.Zero, 1, Money.FromRupees(210_041)));
        Assert.Equal("note.changed-since-shown", changed.Code);
        Assert.Contains("2,10,041", changed.Sentence, StringComparison.Ordinal);
        await DoneAsync(late.ApproveAsync(await late.ProposedAsync()));
        Assert.Empty(await late.NotesAsync());
        Assert.Equal([Money.FromRupees(210_040), Money.FromRupees(630_120)], (await late.InvoicesAsync()).Select(i => i.Payable).Order());
        Assert.Empty(await late.ReadAsync(db => db.Scoped<OutboxMail>().AsNoTracking().Where(m => m.Subject.Contains("notes")).ToListAsync()));
        Assert.Empty((await late.CheckAsync<IssuesCheck>()).Broken);
    }

    [Fact]
    public async Task Repeated_approval_issues_once_and_gives_the_first_answer()
    {
        await using var late = await LateWorld.CreateAsync();
        await late.World.AcceptedAsync(ContractWorld.MumbaiGpo);
        var (proposal, command) = (await late.ProposedAsync(), Guid.CreateVersion7());
        var first = await late.ApproveAsync(proposal, command: command);
        var again = await late.ApproveAsync(proposal, command: command);
        Assert.Equal(first.Value!, again.Value!);
        Assert.Equal("lifecycle.not-allowed", (await late.ApproveAsync(proposal)).Code);
        Assert.Equal(2, (await late.InvoicesAsync()).Count);
        Assert.Single(await late.NotesAsync());
        Assert.Equal("note.not-late", (await late.ProposeAsync(new ShownNotes(0, Money.Zero, Money.Zero))).Code);
    }

    [Fact]
    public async Task Two_who_approve_at_once_issue_once()
    {
        await using var late = await LateWorld.CreateAsync();
        await late.World.AcceptedAsync(ContractWorld.MumbaiGpo);
        var proposal = await late.ProposedAsync();
        var outcomes = await Task.WhenAll(new[] { Second, Third, Second, Third }.Select(a => Task.Run(() => late.ApproveAsync(proposal, a))));
        Assert.Single(outcomes, o => o.IsDone);
        Assert.All(outcomes.Where(o => !o.IsDone), o => Assert.Contains(o.Code, new[] { "lifecycle.not-allowed", "changed-by-other" }));
        Assert.Equal((2, 1), ((await late.InvoicesAsync()).Count, (await late.NotesAsync()).Count));
    }

    [Fact]
    public async Task In_a_filed_month_neither_invoice_nor_notes_come_and_in_the_next_one_both_do()
    {
        await using var late = await LateWorld.CreateAsync();
        await late.World.AcceptedAsync(ContractWorld.MumbaiGpo);
        var proposal = await late.ProposedAsync();
        await late.World.Contracts.SaveAsync(Filings.Here(MumbaiGstin, 202603));
        Assert.Equal("gst.month-filed", (await late.ApproveAsync(proposal)).Code);
        Assert.Equal((1, 0), ((await late.InvoicesAsync()).Count, (await late.NotesAsync()).Count));
        Assert.Equal(LocationDraftStatus.Accepted, (await late.World.DraftAsync(ContractWorld.MumbaiGpo)).Status);
        late.Today(new DateOnly(2026, 4, 2));
        await DoneAsync(late.ApproveAsync(proposal));
        var invoice = (await late.InvoicesAsync()).Single(i => i.SupplierGstin == MumbaiGstin);
        Assert.Equal(("MH/26-27/000001", new DateOnly(2026, 4, 2), new DateOnly(2026, 4, 2)), (invoice.Number, invoice.InvoiceDate, (await late.NotesAsync())[0].NoteDate));
    }

    [Fact]
    public async Task Other_recipient_than_proposed_is_refused_and_nothing_is_issued()
    {
        await using var late = await LateWorld.CreateAsync(isBilledInDelhi: true);
        await late.World.AcceptedAsync(ContractWorld.MumbaiGpo);
        var proposal = await late.ProposedAsync();
        await late.ReadAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE \"ContractLocations\" SET \"CustomerGstinId\" = NULL"));
        var refused = await late.ApproveAsync(proposal);
        Assert.Equal("note.invoice-changed", refused.Code);
        Assert.Contains("Mumbai GPO would not be what was proposed", refused.Sentence, StringComparison.Ordinal);
        Assert.Equal((1, 0), ((await late.InvoicesAsync()).Count, (await late.NotesAsync()).Count));
        await DoneAsync(late.World.RunAsync(Second, (RejectNotes u) => u, new RejectNotes.Input(proposal, "Recipient changed")));
        await DoneAsync(late.ApproveAsync(await late.ProposedAsync()));
        Assert.False((await late.InvoicesAsync()).Single(i => i.SupplierGstin == MumbaiGstin).IsInterState);
    }

    [Fact]
    public async Task Location_without_registration_is_named_and_the_rest_of_the_card_stays()
    {
        await using var late = await LateWorld.CreateAsync();
        await late.World.AcceptedAsync(ContractWorld.MumbaiGpo);
        await late.ReadAsync(db => db.Set<GstRegistration>().Where(r => r.StateCode == "27").ExecuteDeleteAsync());
        var impact = (await late.ImpactAsync())!;
        Assert.NotNull(impact.Obstacle);
        Assert.Single(impact.Notes);
        Assert.Equal("note.obstacle", (await late.ProposeAsync(impact.Shown)).Code);
    }

    [Fact]
    public async Task Page_shows_the_invoice_by_heads_and_the_second_person_issues_it_with_the_notes()
    {
        await using var late = await LateWorld.CreateAsync();
        await late.World.AcceptedAsync(ContractWorld.MumbaiGpo);
        NoteProposalId proposal;
        await using (var page = new PageOf(late.Database, Nodal))
        {
            var consolidation = await late.World.WithStoreAsync(Nodal, s => s.GetConsolidationAsync(late.Id, default));
            var card = page.Render<PeriodNotes>(p => p.Add(c => c.Consolidation, consolidation));
            card.WaitForAssertion(() => Assert.Contains("Tax invoice of ₹3,72,880.00", card.Find("#late").TextContent, StringComparison.Ordinal), Patience);
            Assert.Contains("taxable ₹3,16,000.00, CGST ₹28,440.00, SGST ₹28,440.00", card.Markup, StringComparison.Ordinal);
            Assert.Contains("Mumbai GPO was not billed at all", card.Markup, StringComparison.Ordinal);
            await card.FindAll("button").Last(b => b.TextContent.Trim() == "Propose notes and invoice…").ClickAsync(new());
            card.WaitForAssertion(() => Assert.Contains("One note and one invoice", card.Markup, StringComparison.Ordinal), Patience);
            await card.FindAll("button").Last(b => b.TextContent.Trim() == "Propose").ClickAsync(new());
            var address = page.Services.GetRequiredService<NavigationManager>();
            card.WaitForAssertion(() => Assert.Contains("/notes/proposals/", address.Uri, StringComparison.Ordinal), Patience);
            proposal = new(Guid.Parse(address.Uri[^36..]));
        }

        await using var second = new PageOf(late.Database, Second);
        var cut = second.Render<NoteProposalPage>(p => p.Add(c => c.Id, proposal.Value));
        cut.WaitForAssertion(() => Assert.Contains("Tax invoice for Mumbai GPO", cut.Find(".proposed-invoice").TextContent, StringComparison.Ordinal), Patience);
        Assert.Contains("28,440.00", cut.Find(".proposed-invoice").TextContent, StringComparison.Ordinal);
        await cut.FindAll("button").First(b => b.TextContent.Trim() == "Approve").ClickAsync(new());
        cut.WaitForAssertion(() => Assert.Contains("invoice ₹3,72,880.00", cut.Markup, StringComparison.Ordinal), Patience);
        await cut.FindAll("dialog button").Last(b => b.TextContent.Trim() == "Approve").ClickAsync(new());
        cut.WaitForAssertion(() => Assert.Contains("MH/25-26/000001", cut.Markup, StringComparison.Ordinal), Patience);
        Assert.Contains("DL/C/25-26/00001", cut.Markup, StringComparison.Ordinal);
    }

    private static Task<List<Money>> OwedAsync(LateWorld late) => late.ReadAsync(async db =>
    {
        var documents = await db.Scoped<LedgerDocumentRow>().AsNoTracking().Include(d => d.Components).ToListAsync();
        var balances = await db.Scoped<LedgerBalanceRow>().AsNoTracking().Where(b => b.Amount != Money.Zero).ToListAsync();
        return documents.ConvertAll(d => DocumentPosition.Of(d.ToVector(), [.. balances.Where(b => b.DocumentId == d.Id).Select(b => b.ToBalance())]).Owed);
    });
}
