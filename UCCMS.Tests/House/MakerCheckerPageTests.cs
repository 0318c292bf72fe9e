using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Credit;
using UCCMS.Core.Shared;
using UCCMS.Tests.Adjustments;
using UCCMS.Tests.Bookings;
using UCCMS.Tests.Contracts;
using UCCMS.Tests.Gst;
using UCCMS.Tests.Gst.Notes;
using UCCMS.Tests.Gst.Returns;
using UCCMS.Tests.Invoicing;
using UCCMS.Tests.Settlement;
using UCCMS.Tests.Settlement.Cheques;
using UCCMS.Tests.Shared;
using UCCMS.Web;
using UCCMS.Web.Adjustments;
using UCCMS.Web.Adjustments.Transfers;
using UCCMS.Web.Bookings;
using UCCMS.Web.Contracts;
using UCCMS.Web.Gst.Notes;
using UCCMS.Web.Gst.Returns;
using UCCMS.Web.Invoicing;
using UCCMS.Web.Settlement;
using UCCMS.Web.Settlement.Credit;
using static UCCMS.Tests.House.MakerCheckerPairs;

namespace UCCMS.Tests.House;

/// <summary>
/// One person who holds both posts finds the second act closed on its page, where a colleague in the same post finds it open:
/// every pair of <see cref="MakerCheckerPairs"/>.
/// </summary>
public sealed class MakerCheckerPageTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    [Pair("SubmitContract, ApproveContract")]
    [Pair("SubmitContract, ReturnContract")]
    [Pair("ProposeContractDiscount, ApproveContractDiscount")]
    public async Task Who_submitted_a_contract_or_proposed_its_discount_cannot_decide_it()
    {
        await using var world = await ContractWorld.CreateAsync();
        var (id, both) = (await EnteredAsync(world), Both(ContractWorld.NodalClerk, ContractWorld.Circle));
        await DoneAsync(world.RunAsync(ContractWorld.NodalClerk, (SubmitContract u) => u, new SubmitContract.Input(id)));
        await RequireClosedAsync<ContractPage>(world.Database, both, ContractWorld.Circle, p => p.Add(c => c.Id, id.Value), "Approve", "Return");
        await DoneAsync(world.RunAsync(ContractWorld.Circle, (ApproveContract u) => u, new ApproveContract.Input(id)));
        await ProposedDiscountAsync(world, id);
        await RequireClosedAsync<ContractPage>(world.Database, both, ContractWorld.Circle, p => p.Add(c => c.Id, id.Value), "Approve this discount");
    }

    [Fact]
    [Pair("ProposeCreditLimit, DecideCreditLimit")]
    public async Task Who_proposed_a_credit_limit_cannot_decide_on_it()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var (both, circle) = (await world.Gst.ActorAsync(world.Nodal.PersonId, Role.CircleOffice, world.Gst.Contract.ApprovingOfficeId), await world.Gst.ActorAsync("circle-two", Role.CircleOffice, world.Gst.Contract.ApprovingOfficeId));
        SettlementWorld.Done(await world.RunAsync(world.Nodal, (ProposeCreditLimit u) => u, new ProposeCreditLimit.Input(world.Contract, new(Money.FromRupees(1), new(2026, 3, 1), "Order"))));
        await RequireClosedAsync<CreditPage>(world.Gst.Database, both, circle, p => p.Add(c => c.Id, world.Contract.Value), "Approve", "Reject…");
    }

    [Fact]
    [Pair("RequestBarcodes, ApproveBarcodeRequest")]
    [Pair("RequestBarcodes, RejectBarcodeRequest")]
    public async Task Who_asked_for_barcodes_cannot_decide_on_them()
    {
        await using var world = await BarcodeWorld.CreateAsync();
        var request = await world.RequestAsync();
        await RequireClosedAsync<BarcodeRequestPage>(world.Contracts.Database, Both(BarcodeWorld.Mumbai, BarcodeWorld.Circle), BarcodeWorld.Circle, p => p.Add(c => c.Id, request.Id.Value), "Approve", "Reject");
    }

    [Fact]
    [Pair("SubmitLocationDraft, EndorseDraft")]
    [Pair("SubmitLocationDraft, ReturnDraft")]
    [Pair("SubmitLocationDraft, AcceptDraft")]
    [Pair("EndorseDraft, AcceptDraft")]
    public async Task Who_submitted_or_endorsed_a_draft_cannot_decide_it()
    {
        await using var world = await InvoicingWorld.CreateAsync();
        await world.HandOverAsync();
        var draft = await world.DraftAsync(ContractWorld.DelhiGpo);
        await DoneAsync(world.RunAsync(InvoicingWorld.DelhiClerk, (SubmitLocationDraft u) => u, new SubmitLocationDraft.Input(draft.Id, null)));
        var database = world.Contracts.Database;
        await RequireClosedAsync<LocationDraftPage>(database, Both(InvoicingWorld.DelhiClerk, InvoicingWorld.DelhiDivision), InvoicingWorld.DelhiDivision, p => p.Add(c => c.Id, draft.Id.Value), "Endorse", "Return");
        await DoneAsync(world.RunAsync(InvoicingWorld.DelhiDivision, (EndorseDraft u) => u, new EndorseDraft.Input(draft.Id)));
        await RequireClosedAsync<LocationDraftPage>(database, Both(InvoicingWorld.DelhiClerk, InvoicingWorld.Nodal), InvoicingWorld.Nodal, p => p.Add(c => c.Id, draft.Id.Value), "Accept", "Return");
        await RequireClosedAsync<LocationDraftPage>(database, Both(InvoicingWorld.DelhiDivision, InvoicingWorld.Nodal), InvoicingWorld.Nodal, p => p.Add(c => c.Id, draft.Id.Value), "Accept");
    }

    [Fact]
    [Pair("RequestMissingLocation, ApproveMissingLocation")]
    [Pair("RequestRateOverride, ApproveRateOverride")]
    public async Task Who_asked_for_an_exception_cannot_grant_it()
    {
        await using var world = await InvoicingWorld.CreateAsync();
        await world.HandOverAsync();
        await world.AcceptedAsync(ContractWorld.DelhiGpo);
        var missing = await world.DraftAsync(ContractWorld.MumbaiGpo);
        await DoneAsync(world.RunAsync(InvoicingWorld.Nodal, (RequestMissingLocation u) => u, new RequestMissingLocation.Input(missing.Id, "Closed by flood")));
        var address = new Uri($"{Urls.Consolidations}/new?contract={world.ContractId.Value}&from={InvoicingWorld.From:yyyy-MM-dd}", UriKind.Relative);
        await RequireClosedAsync<ConsolidateDraftsPage>(world.Contracts.Database, Both(InvoicingWorld.Nodal, InvoicingWorld.DelhiDivision), InvoicingWorld.DelhiDivision, _ => { }, address, "Approve…", "Refuse…");
        await world.AcceptedAsync(ContractWorld.MumbaiGpo);
        await DoneAsync(world.RunAsync(InvoicingWorld.Nodal, (RequestRateOverride u) => u, new RequestRateOverride.Input(
            world.ContractId, InvoicingWorld.From, new("SP_DOC", TrafficClass.NTD, Percent.Of(30)), "Directorate's letter")));
        await RequireClosedAsync<ConsolidateDraftsPage>(world.Contracts.Database, Both(InvoicingWorld.Nodal, ContractWorld.Circle), ContractWorld.Circle, _ => { }, address, "Approve…", "Refuse…");
    }

    [Fact]
    [Pair("ProposeNotes, ApproveNotes")]
    [Pair("ProposeNotes, RejectNotes")]
    public async Task Who_prepared_notes_cannot_decide_them()
    {
        await using var world = await NoteWorld.CreateAsync();
        var proposal = await DoneAsync(world.ProposeAsync(NoteWorld.Whole(await world.InvoiceAsync(GstWorld.DelhiGpo))));
        await RequireClosedAsync<NoteProposalPage>(world.Gst.Database, world.Preparer, world.Approver, p => p.Add(c => c.Id, proposal.Value), "Approve", "Reject");
    }

    [Fact]
    [Pair("PrepareReturn, ExplainReturnDifference")]
    public async Task Who_prepared_a_return_cannot_explain_its_difference()
    {
        await using var world = await FilingWorld.CreateAsync();
        await world.PretendAsync(differences: 1);
        var colleague = await world.Gst.ActorAsync("second-clerk", Role.BookingLocation, GstWorld.DelhiGpo);
        await RequireClosedAsync<ReturnPage>(world.Gst.Database, world.DelhiClerk, colleague, p => p.Add(c => c.Gstin, FilingWorld.Delhi).Add(c => c.Month, FilingWorld.February.YearMonth), "Explain the difference");
    }

    [Fact]
    [Pair("RecordReceipt, RealiseCheque")]
    [Pair("RecordReceipt, ReturnCheque")]
    [Pair("RecordReceipt, DishonourCheque")]
    public async Task Who_took_a_cheque_cannot_say_what_the_bank_did()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var cheque = await DoneAsync(world.ReceiveAsync(world.Clerk, SettlementWorld.Mumbai, ChequeActTests.Cheque(1_000)));
        var both = await world.Gst.ActorAsync(world.Clerk.PersonId, Role.Ddo, SettlementWorld.Mumbai);
        await RequireClosedAsync<ReceiptPage>(world.Gst.Database, both, world.MumbaiDdo, p => p.Add(c => c.Id, cheque.Value), "Realised…", "Returned unpaid…");
        await DoneAsync(ChequeActTests.RealiseAsync(world, world.MumbaiDdo, cheque));
        await RequireClosedAsync<ReceiptPage>(world.Gst.Database, both, world.MumbaiDdo, p => p.Add(c => c.Id, cheque.Value), "Dishonoured…");
    }

    [Fact]
    [Pair("RecordReceipt, RefundMoney")]
    [Pair("SendIntimation, AcceptIntimation")]
    [Pair("SendIntimation, ReturnIntimation")]
    public async Task Who_recorded_money_cannot_pay_it_back_nor_accept_what_they_sent()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(SettlementWorld.Mumbai);
        var receipt = await world.ReceivedAsync(world.Clerk, SettlementWorld.Mumbai, 2_000, SettlementWorld.Wish(invoices[SettlementWorld.Mumbai], 1_000));
        var ddo = await world.Gst.ActorAsync(world.Clerk.PersonId, Role.Ddo, SettlementWorld.Mumbai);
        await RequireClosedAsync<ReceiptPage>(world.Gst.Database, ddo, world.MumbaiDdo, p => p.Add(c => c.Id, receipt.Value), "Refund");
        var sent = Assert.Single(await world.IntimationsAsync());
        await DoneAsync(world.SendAsync(world.Clerk, sent));
        var nodal = await world.Gst.ActorAsync(world.Clerk.PersonId, Role.NodalOffice, SettlementWorld.Delhi);
        await RequireClosedAsync<IntimationPage>(world.Gst.Database, nodal, world.Nodal, p => p.Add(c => c.Id, sent.Id.Value), "Accept", "Return");
    }

    [Fact]
    [Pair("SubmitTransferEntries, VerifyTransferEntries")]
    [Pair("SubmitTransferEntries, ReturnTransferEntries")]
    [Pair("SubmitTransferEntries, RejectTransferEntries")]
    [Pair("SubmitTransferEntries, ApproveTransferEntries")]
    [Pair("VerifyTransferEntries, ApproveTransferEntries")]
    public async Task Three_people_have_a_transfer_entry_in_their_hands()
    {
        await using var world = await TransferWorld.ProposedAsync(10_000, TransferWorld.Mumbai);
        var entry = Assert.Single(await world.EntriesAsync());
        SettlementWorld.Done(await world.SubmitAsync(null, entry));
        var (database, ddo) = (world.Money.Gst.Database, await world.ActorAsync(world.Ddo.PersonId, Role.Pao, world.Pao));
        await RequireClosedAsync<TransferEntryPage>(database, ddo, world.Verifier, p => p.Add(c => c.Id, entry.Id.Value), "Return to the DDO", "Reject");
        await RequireNotTakenAsync(database, ddo, world.Verifier, TransferEntryStatus.Submitted);
        SettlementWorld.Done(await world.VerifyAsync(world.Verifier, await world.BatchAsync(world.Verifier, TransferEntryAction.Verify, entry), entry));
        await RequireNotTakenAsync(database, ddo, world.Approver, TransferEntryStatus.Verified);
        await RequireNotTakenAsync(database, world.Verifier, world.Approver, TransferEntryStatus.Verified);
    }

    [Fact]
    [Pair("PostInternalJournals, TakeUpInternalJournal")]
    public async Task Who_posted_an_internal_journal_cannot_take_it_up()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Bnpl);
        var documents = await world.IssueAsync(100_000, SettlementWorld.Delhi, SettlementWorld.Mumbai);
        await world.PaidAsync(118_000, SettlementWorld.Wish(documents[SettlementWorld.Mumbai], 118_000));
        SettlementWorld.Done(await world.PostAsync(SettlementWorld.Done(await world.PrepareAsync(documents: documents[SettlementWorld.Mumbai])), VoucherWorld.Voucher(118_000)));
        var journal = await world.JournalAsync();
        SettlementWorld.Done(await world.Money.RunAsync(world.Money.DelhiDdo, (PostInternalJournals u) => u, new PostInternalJournals.Input([new(journal.Id, VoucherWorld.Voucher(118_000, "IJ2602000001"))])));
        var both = await world.Money.Gst.ActorAsync(world.Money.DelhiDdo.PersonId, Role.BookingLocation, SettlementWorld.Mumbai);
        await RequireClosedAsync<InternalJournalPage>(world.Money.Gst.Database, both, world.Money.Clerk, p => p.Add(c => c.Id, journal.Id.Value), "Take up");
    }

    // it is chosen in the list, where verifying and approving begin
    private static async Task RequireNotTakenAsync(TestDatabase database, Actor both, Actor colleague, TransferEntryStatus status)
    {
        static bool CanChoose(IRenderedComponent<TransferEntryListPage> cut) => cut.FindAll("tbody input[type=checkbox]").Any(b => !b.HasAttribute("disabled"));
        Assert.True(await ShowsAsync<TransferEntryListPage>(database, colleague, Urls.TransferEntriesOf(status), _ => { }, CanChoose), $"{colleague.Name} cannot choose it.");
        Assert.False(await ShowsAsync<TransferEntryListPage>(database, both, Urls.TransferEntriesOf(status), _ => { }, CanChoose), $"{both.Name} can choose it.");
    }

    private static Task RequireClosedAsync<TPage>(TestDatabase database, Actor both, Actor colleague, Action<ComponentParameterCollectionBuilder<TPage>> parameters, params string[] acts)
        where TPage : IComponent => RequireClosedAsync(database, both, colleague, parameters, address: null, acts);

    private static async Task RequireClosedAsync<TPage>(TestDatabase database, Actor both, Actor colleague, Action<ComponentParameterCollectionBuilder<TPage>> parameters, Uri? address, params string[] acts)
        where TPage : IComponent
    {
        foreach (var act in acts)
        {
            bool Offers(IRenderedComponent<TPage> cut) => cut.FindAll("button, a").Any(e => e.TextContent.Trim() == act && !e.HasAttribute("disabled"));
            Assert.True(await ShowsAsync<TPage>(database, colleague, address?.ToString(), parameters, Offers), $"“{act}” is closed to {colleague.Name}.");
            Assert.False(await ShowsAsync<TPage>(database, both, address?.ToString(), parameters, Offers), $"“{act}” is open to {both.Name}, who did the first act.");
        }
    }

    private static async Task<bool> ShowsAsync<TPage>(TestDatabase database, Actor actor, string? address, Action<ComponentParameterCollectionBuilder<TPage>> parameters, Func<IRenderedComponent<TPage>, bool> shows)
        where TPage : IComponent
    {
        await using var page = new PageOf(database, actor);
        if (address is not null)
        {
            page.Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        }

        var cut = page.Render(parameters);
        cut.WaitForAssertion(() => Assert.True(cut.FindAll("h1").Count > 0 && cut.FindAll(".panel").Count > 0, "The page did not open."), Patience);
        Assert.DoesNotContain("is not for your post", cut.Markup, StringComparison.Ordinal);
        return shows(cut);
    }
}
