using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using UCCMS.Tests.Organisation;
using static UCCMS.Tests.Gst.Notes.NoteWorld;

namespace UCCMS.Tests.Gst.Notes;

/// <summary>Notes as whole documents, through proposal and approval.</summary>
public sealed class ApproveNotesTests
{
    // a note on part of a document within one State: 5,000 bears 450 twice, in all 5,900
    [Fact]
    public async Task Part_of_an_invoice_is_credited_under_its_own_series_and_names_it()
    {
        await using var world = await NoteWorld.CreateAsync();
        var invoice = await world.InvoiceAsync(GstWorld.DelhiGpo, Taxable(54_321.55m));
        Assert.Equal(Money.FromRupees(64_099), invoice.Payable);
        var note = Assert.Single(await world.IssueAsync(Amount(invoice, 5_000)));
        Assert.Equal(("DL/C/25-26/00001", new DateOnly(2026, 2, 28), invoice.SupplierGstin), (note.Number, note.NoteDate, note.SupplierGstin));
        var tax = Assert.Single(note.Taxes);
        Assert.Equal((Money.FromRupees(450), Money.FromRupees(450), Money.Zero, Money.FromRupees(5_900), Money.Zero), (tax.Cgst, tax.Sgst, tax.Igst, note.Payable, note.RoundOff));
        Assert.Equal(("Rupees Five Thousand Nine Hundred Only", "Person second"), (note.AmountInWords, note.Signatory.Split(',')[0]));
        var original = Assert.Single(note.Originals);
        Assert.Equal((invoice.Id, invoice.Number, invoice.InvoiceDate, 1), (original.GstInvoiceId!.Value, original.Number, original.Date, original.Turn));
        Assert.Equal(Money.FromRupees(64_099 - 5_900), (await world.StandingAsync(invoice)).Now.Payable);
    }

    // a debit note between States: 250.50 bears 45.09, in all 295.59, rounded to 296
    [Fact]
    public async Task Debit_note_is_rounded_to_the_rupee_and_goes_above_the_document()
    {
        await using var world = await NoteWorld.CreateAsync();
        var invoice = await world.InvoiceAsync(GstWorld.MumbaiGpo, Taxable(100));
        var note = Assert.Single(await world.IssueAsync(Amount(invoice, 250.50m, DocumentKind.DebitNote)));
        Assert.Equal(("MH/D/25-26/00001", Money.FromRupees(45.09m), Money.FromRupees(0.41m), Money.FromRupees(296)), (note.Number, Assert.Single(note.Taxes).Igst, note.RoundOff, note.Payable));
        Assert.Equal(Money.FromRupees(118 + 296), (await world.StandingAsync(invoice)).Now.Payable);
    }

    [Fact]
    public async Task Corrected_document_stands_to_the_paisa_and_the_whole_leaves_nothing()
    {
        await using var world = await NoteWorld.CreateAsync();
        var invoice = await world.InvoiceAsync(GstWorld.DelhiGpo, Taxable(54_321.55m), Taxable(1_000.40m, Core.Contracts.TrafficClass.TD));
        var notes = await world.IssueAsync(Corrected(invoice, 48_889.39m, 1_200m));
        Assert.Equal([DocumentKind.CreditNote, DocumentKind.DebitNote], notes.Select(n => n.Kind));
        var standing = await world.StandingAsync(invoice);
        var due = DocumentFigures.Computed(standing.Now.Lines, standing.Parties.TaxedBy, true);
        Assert.True((standing.Now - due).IsNothing);
        Assert.Equal(Money.FromRupees(50_089.39m), standing.Now.Taxable);
        await world.IssueAsync(Whole(invoice));
        Assert.True((await world.StandingAsync(invoice)).Now.IsNothing);
        Assert.Equal("note.nothing-stands", (await world.ProposeAsync(Whole(invoice))).Code);
    }

    [Fact]
    public async Task Exempt_services_are_credited_on_their_bill_of_supply_and_an_unregistered_recipient_has_both_on_one()
    {
        await using var world = await NoteWorld.CreateAsync(unregisteredAt: GstWorld.DelhiGpo.ToString());
        var invoice = await world.InvoiceAsync(GstWorld.DelhiGpo, Taxable(10_000), Exempt(1_000));
        var note = Assert.Single(await world.IssueAsync(Whole(invoice)));
        Assert.Equal(((string?)null, Money.FromRupees(10_000), Money.FromRupees(1_000), Money.FromRupees(12_800)), (note.RecipientGstin, note.Taxable, note.Exempt, note.Payable));
        await using var registered = await NoteWorld.CreateAsync();
        var bill = (await registered.InvoicesAsync([GstWorld.DelhiGpo], Taxable(10_000), Exempt(1_000))).Single(i => i.Kind == DocumentKind.BillOfSupply);
        var ofBill = Assert.Single(await registered.IssueAsync(Amount(bill, 100)));
        Assert.Equal((Money.FromRupees(100), Money.Zero, 0), (ofBill.Exempt, ofBill.Tax, ofBill.Taxes.Count));
    }

    [Fact]
    public async Task Another_customer_gstin_credits_the_whole_and_debits_the_corrected_document()
    {
        await using var world = await NoteWorld.CreateAsync();
        var invoice = await world.InvoiceAsync(GstWorld.DelhiGpo, Taxable(10_000));
        var karnataka = (await world.Gst.ReadAsync(db => db.Scoped<Core.Customers.Customer>().Include(c => c.Gstins).AsNoTracking().SingleAsync())).Gstins.Single(g => g.StateCode == "29").Gstin.Value;
        var notes = await world.IssueAsync(new NoteRequest(NoteMode.Corrected, DocumentKind.CreditNote, [new NoteRequestItem(invoice.Id, null, [])], karnataka));
        Assert.Equal(
            [(DocumentKind.CreditNote, "07", Money.Zero), (DocumentKind.DebitNote, "29", Money.FromRupees(1_800))],
            notes.Select(n => (n.Kind, n.PlaceOfSupplyCode, Money.Sum(n.Taxes.Select(t => t.Igst)))));
        Assert.Equal(karnataka, (await world.StandingAsync(invoice)).Parties.RecipientGstin);
    }

    [Fact]
    public async Task Two_invoices_of_the_same_parties_stand_on_one_note_and_others_do_not()
    {
        await using var world = await NoteWorld.CreateAsync();
        var invoices = await world.InvoicesAsync([GstWorld.DelhiGpo, GstWorld.SarojiniNagar, GstWorld.MumbaiGpo], Taxable(5.55m));
        var delhi = invoices.Where(i => i.SupplierStateCode == "07").ToList();
        var note = Assert.Single(await world.IssueAsync(new NoteRequest(NoteMode.Amount, DocumentKind.CreditNote, [.. delhi.Select(i => new NoteRequestItem(i.Id, Money.FromRupees(5), []))])));
        Assert.Equal(2, note.Originals.Count);
        Assert.Equal(Money.FromRupees(0.90m), Assert.Single(note.Taxes).Cgst);
        Assert.Null(Data.Gst.Notes.NotesCheck.FaultOf(note));
        Assert.Equal("note.not-alike", (await world.ProposeAsync(Whole([.. invoices]))).Code);
    }

    [Fact]
    public async Task Who_prepared_cannot_approve_and_other_offices_neither()
    {
        await using var world = await NoteWorld.CreateAsync();
        var invoice = await world.InvoiceAsync(GstWorld.DelhiGpo);
        var proposal = (await world.ProposeAsync(Whole(invoice))).Value;
        Assert.Equal("note.maker-is-checker", (await world.ApproveAsync(proposal, world.Preparer)).Code);
        Assert.Equal("note.not-found", (await world.ApproveAsync(proposal, await world.Gst.ActorAsync("other", Role.NodalOffice, GstWorld.MumbaiGpo))).Code);
        Assert.Equal("permission.missing", (await world.ApproveAsync(proposal, await world.Gst.ActorAsync("clerk", Role.BookingLocation, GstWorld.DelhiGpo))).Code);
        Assert.Equal("note.not-preparer", (await world.RunAsync(world.Approver, (WithdrawNotes u) => u, new WithdrawNotes.Input(proposal, "No"))).Code);
        Assert.Equal("note.decision-reason", (await world.RunAsync(world.Approver, (RejectNotes u) => u, new RejectNotes.Input(proposal, " "))).Code);
        Assert.True((await world.RunAsync(world.Approver, (RejectNotes u) => u, new RejectNotes.Input(proposal, "The letter is missing"))).IsDone);
        Assert.Equal("lifecycle.not-allowed", (await world.ApproveAsync(proposal)).Code);
        Assert.Empty(await world.NotesAsync());
        var second = (await world.ProposeAsync(Whole(invoice))).Value;
        Assert.True((await world.RunAsync(world.Preparer, (WithdrawNotes u) => u, new WithdrawNotes.Input(second, "Wrong invoice"))).IsDone);
    }

    [Fact]
    public async Task Two_who_approve_at_once_issue_once()
    {
        await using var world = await NoteWorld.CreateAsync();
        var proposal = (await world.ProposeAsync(Whole(await world.InvoiceAsync(GstWorld.DelhiGpo)))).Value;
        var third = await world.Gst.ActorAsync("third", Role.NodalOffice, GstWorld.DelhiGpo);
        var outcomes = await Task.WhenAll(new[] { world.Approver, third, world.Approver, third }.Select(a => Task.Run(() => world.ApproveAsync(proposal, a))));
        Assert.Single(outcomes, o => o.IsDone);
        Assert.All(outcomes.Where(o => !o.IsDone), o => Assert.Contains(o.Code, new[] { "lifecycle.not-allowed", "changed-by-other" }));
        Assert.Single(await world.NotesAsync());
    }

    [Fact]
    public async Task Of_two_proposals_that_together_exceed_the_rest_the_second_is_refused()
    {
        await using var world = await NoteWorld.CreateAsync();
        var invoice = await world.InvoiceAsync(GstWorld.DelhiGpo, Taxable(10_000));
        var proposals = new List<NoteProposalId> { (await world.ProposeAsync(Amount(invoice, 6_000))).Value, (await world.ProposeAsync(Amount(invoice, 3_000))).Value, (await world.ProposeAsync(Amount(invoice, 6_000))).Value, (await world.ProposeAsync(Whole(invoice))).Value };
        Assert.True((await world.ApproveAsync(proposals[0])).IsDone);
        Assert.True((await world.ApproveAsync(proposals[1])).IsDone);
        Assert.Equal("note.above-standing", (await world.ApproveAsync(proposals[2])).Code);
        Assert.Equal("note.standing-changed", (await world.ApproveAsync(proposals[3])).Code);
        Assert.Equal([1, 2], (await world.NotesAsync()).Select(n => n.Originals[0].Turn));
        Assert.Equal(Money.FromRupees(1_180), (await world.StandingAsync(invoice)).Now.Payable);
    }

    [Fact]
    public async Task Figures_other_than_shown_are_not_proposed_and_the_reason_is_needed()
    {
        await using var world = await NoteWorld.CreateAsync();
        var invoice = await world.InvoiceAsync(GstWorld.DelhiGpo);
        Assert.Equal("note.changed-since-shown", (await world.ProposeAsync(Whole(invoice), shown: new ShownNotes(1, Money.FromRupees(1), Money.Zero))).Code);
        var outcome = await world.ProposeAsync(Whole(invoice), text: " ");
        Assert.Equal(("note.reason", "ReasonText"), (outcome.Code, outcome.Field));
        Assert.Equal("note.above-standing", (await world.ProposeAsync(Amount(invoice, 10_000.01m))).Code);
        Assert.Equal("note.nothing", (await world.ProposeAsync(Corrected(invoice, 10_000))).Code);
    }

    [Fact]
    public async Task After_the_thirtieth_of_november_of_the_next_year_only_debit_notes_are_issued()
    {
        await using var world = await NoteWorld.CreateAsync();
        var invoice = await world.InvoiceAsync(GstWorld.DelhiGpo);
        await using (var scope = world.Gst.Database.As(world.Preparer))
        {
            var limit = await scope.ServiceProvider.GetRequiredService<CreditNoteLimits>().OnAsync(invoice.InvoiceDate, CancellationToken.None);
            Assert.Equal(new DateOnly(2026, 11, 30), limit.LastDate(invoice.SupplierGstin, invoice.InvoiceDate));
        }

        var inTime = (await world.ProposeAsync(Amount(invoice, 100))).Value;
        world.Gst.At(new DateTime(2026, 12, 1, 10, 0, 0));
        Assert.Equal("note.too-late", (await world.ApproveAsync(inTime)).Code);
        Assert.Equal("note.too-late", (await world.ProposeAsync(Whole(invoice))).Code);
        Assert.Equal("DL/D/26-27/00001", Assert.Single(await world.IssueAsync(Amount(invoice, 100, DocumentKind.DebitNote))).Number);
    }

    [Fact]
    public async Task No_note_comes_into_a_filed_month()
    {
        await using var world = await NoteWorld.CreateAsync();
        var invoice = await world.InvoiceAsync(GstWorld.DelhiGpo);
        var proposal = (await world.ProposeAsync(Whole(invoice))).Value;
        await world.Gst.SaveAsync(Returns.Filings.Here(invoice.SupplierGstin, 202602, documents: 1));
        Assert.Equal("gst.month-filed", (await world.ApproveAsync(proposal)).Code);
        Assert.Empty(await world.NotesAsync());
        world.Gst.At(new DateTime(2026, 3, 2, 10, 0, 0));
        Assert.True((await world.ApproveAsync(proposal)).IsDone);
    }

    [Fact]
    public async Task Mails_and_audit_tell_of_the_notes()
    {
        await using var world = await NoteWorld.CreateAsync();
        var invoice = await world.InvoiceAsync(GstWorld.MumbaiGpo);
        var note = Assert.Single(await world.IssueAsync(Whole(invoice)));
        var mails = await world.Gst.ReadAsync(db => db.Scoped<OutboxMail>().AsNoTracking().Where(m => m.Attachments.Any(a => a.DocumentKey == note.AuditKey)).ToListAsync());
        Assert.Equal(2, mails.Count);
        Assert.Contains(mails, m => m.Recipient == "accounts@bharatbooks.example.in" && m.Body.Contains(note.Number, StringComparison.Ordinal));
        Assert.Contains(mails, m => m.OwningOfficeId == GstWorld.MumbaiGpo);
        var records = await world.Gst.ReadAsync(db => db.Set<AuditRecord>().Where(r => r.Act == nameof(ApproveNotes)).ToListAsync());
        Assert.Contains(records, r => r.DocumentKey == note.AuditKey);
        Assert.Contains(records, r => r.DocumentKey.StartsWith("note-proposal/", StringComparison.Ordinal));
        async Task<int> SeenByAsync(Role role, OfficeId office) => (await world.NotesAsync(await world.Gst.ActorAsync("p", role, office))).Count;
        Assert.Equal(1, await SeenByAsync(Role.BookingLocation, GstWorld.MumbaiGpo));
        Assert.Equal(0, await SeenByAsync(Role.BookingLocation, GstWorld.BengaluruGpo));
    }

    [Fact]
    public async Task Issued_note_is_never_changed_or_removed()
    {
        await using var world = await NoteWorld.CreateAsync();
        await world.IssueAsync(Whole(await world.InvoiceAsync(GstWorld.DelhiGpo)));
        foreach (var statement in new[] { "DELETE FROM GstNotes", "UPDATE GstNoteLines SET Taxable = 1", "DELETE FROM GstNoteTaxes", "UPDATE GstNoteOriginals SET Turn = 9", "DELETE FROM GstNoteParts" })
        {
            var failure = await Assert.ThrowsAnyAsync<Exception>(() => world.Gst.ReadAsync(db => db.Database.ExecuteSqlRawAsync(statement)));
            Assert.Contains("insert only", failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Reversal_of_tax_credit_is_recorded_with_its_paper_and_the_latest_counts()
    {
        await using var world = await NoteWorld.CreateAsync();
        var note = Assert.Single(await world.IssueAsync(Whole(await world.InvoiceAsync(GstWorld.DelhiGpo))));
        Assert.True(ItcReversalRecord.IsDueFor(note));
        var refused = await world.RunAsync(world.Preparer, (RecordItcReversal u) => u, new RecordItcReversal.Input(note.Id, ItcReversalStatus.Declared, "Letter of 2 March", null));
        Assert.Equal(("itc.evidence", "Evidence"), (refused.Code, refused.Field));
        var paper = new RecordItcReversal.Evidence("letter.pdf", "application/pdf", new byte[] { 1, 2, 3 });
        Assert.True((await world.RunAsync(world.Preparer, (RecordItcReversal u) => u, new RecordItcReversal.Input(note.Id, ItcReversalStatus.Declared, "Letter of 2 March", paper))).IsDone);
        Assert.True((await world.RunAsync(world.Preparer, (RecordItcReversal u) => u, new RecordItcReversal.Input(note.Id, ItcReversalStatus.ImsRejected, "Rejected in the system", null))).IsDone);
        var records = await world.Gst.ReadAsync(db => db.Scoped<ItcReversalRecord>().AsNoTracking().OrderBy(r => r.RecordedAtUtc).ToListAsync());
        Assert.Equal([ItcReversalStatus.Declared, ItcReversalStatus.ImsRejected], records.Select(r => r.Status));
        Assert.Equal(("letter.pdf", true), (records[0].EvidenceName!, records[0].EvidenceFileId is not null));
    }
}
