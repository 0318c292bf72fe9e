using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Cheques;
using UCCMS.Core.Settlement.Credit;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using UCCMS.Tests.Bookings;
using UCCMS.Tests.Contracts;
using UCCMS.Tests.Customers;
using UCCMS.Tests.Gst;
using UCCMS.Tests.Gst.Notes;
using UCCMS.Tests.Gst.Returns;
using UCCMS.Tests.Invoicing;
using UCCMS.Tests.Settlement;
using UCCMS.Tests.Settlement.Cheques;

namespace UCCMS.Tests.House;

/// <summary>The pairs: “first act, second act”, the refusal, and the two tried by one person.</summary>
internal static class MakerCheckerPairs
{
    private static readonly CustomerId Buyer = new(4000000001);

    public static IReadOnlyDictionary<string, (string Code, Func<Task<string>> Act)> All { get; } = new Dictionary<string, (string, Func<Task<string>>)>(StringComparer.Ordinal)
    {
        ["SubmitContract, ApproveContract"] = ("contract.maker-is-checker", () => ContractAsync((w, both, id) => CodeAsync(w.RunAsync(both, (ApproveContract u) => u, new ApproveContract.Input(id))))),
        ["SubmitContract, ReturnContract"] = ("contract.maker-is-checker", () => ContractAsync((w, both, id) => CodeAsync(w.RunAsync(both, (ReturnContract u) => u, new ReturnContract.Input(id, "No"))))),
        ["ProposeContractDiscount, ApproveContractDiscount"] = ("discount.maker-is-checker", DiscountAsync),
        ["RequestBarcodes, ApproveBarcodeRequest"] = ("barcode.maker-is-checker", () => BarcodesAsync((w, both, id) => CodeAsync(w.Contracts.RunAsync(both, (ApproveBarcodeRequest u) => u, new ApproveBarcodeRequest.Input(id))))),
        ["RequestBarcodes, RejectBarcodeRequest"] = ("barcode.maker-is-checker", () => BarcodesAsync((w, both, id) => CodeAsync(w.Contracts.RunAsync(both, (RejectBarcodeRequest u) => u, new RejectBarcodeRequest.Input(id, "No"))))),
        ["SubmitLocationDraft, EndorseDraft"] = ("draft.maker-is-checker", () => DraftAsync((w, id) => CodeAsync(w.RunAsync(Both(InvoicingWorld.DelhiClerk, InvoicingWorld.DelhiDivision), (EndorseDraft u) => u, new EndorseDraft.Input(id))))),
        ["SubmitLocationDraft, ReturnDraft"] = ("draft.maker-is-checker", () => DraftAsync((w, id) => CodeAsync(w.RunAsync(Both(InvoicingWorld.DelhiClerk, InvoicingWorld.DelhiDivision), (ReturnDraft u) => u, new ReturnDraft.Input(id, "No"))))),
        ["SubmitLocationDraft, AcceptDraft"] = ("draft.maker-is-checker", () => EndorsedAsync(InvoicingWorld.DelhiClerk)),
        ["EndorseDraft, AcceptDraft"] = ("draft.maker-is-checker", () => EndorsedAsync(InvoicingWorld.DelhiDivision)),
        ["RequestMissingLocation, ApproveMissingLocation"] = ("waiver.maker-is-checker", MissingLocationAsync),
        ["RequestRateOverride, ApproveRateOverride"] = ("waiver.maker-is-checker", RateAsync),
        ["ProposeNotes, ApproveNotes"] = ("note.maker-is-checker", () => NotesAsync(async (w, p) => (await w.ApproveAsync(p, w.Preparer)).Code)),
        ["ProposeNotes, RejectNotes"] = ("note.maker-is-checker", () => NotesAsync((w, p) => CodeAsync(w.RunAsync(w.Preparer, (RejectNotes u) => u, new RejectNotes.Input(p, "No"))))),
        ["PrepareReturn, ExplainReturnDifference"] = ("return.maker-is-checker", ReturnAsync),
        ["RecordReceipt, RefundMoney"] = ("refund.maker-is-checker", RefundAsync),
        ["RecordReceipt, RealiseCheque"] = ("cheque.maker-is-checker", () => ChequeAsync((w, both, id) => CodeAsync(w.RunAsync(both, (RealiseCheque u) => u, new RealiseCheque.Input(id, new(2026, 2, 28)))))),
        ["RecordReceipt, ReturnCheque"] = ("cheque.maker-is-checker", () => ChequeAsync((w, both, id) => CodeAsync(w.RunAsync(both, (ReturnCheque u) => u, new ReturnCheque.Input(id, new(2026, 2, 28), "Refer to drawer"))))),
        ["RecordReceipt, DishonourCheque"] = ("cheque.maker-is-checker", () => ChequeAsync(async (w, both, id) =>
        {
            await DoneAsync(w.RunAsync(w.MumbaiDdo, (RealiseCheque u) => u, new RealiseCheque.Input(id, new(2026, 2, 27))));
            return await CodeAsync(w.RunAsync(both, (DishonourCheque u) => u, new DishonourCheque.Input(id, new(2026, 2, 28), "Refer to drawer")));
        })),
        ["SendIntimation, AcceptIntimation"] = ("intimation.sender-accepts", () => IntimationAsync(async (w, both, i) => (await w.AcceptAsync(both, i)).Code)),
        ["SendIntimation, ReturnIntimation"] = ("intimation.sender-accepts", () => IntimationAsync(async (w, both, i) => (await w.ReturnAsync(both, i)).Code)),
        ["SubmitTransferEntries, VerifyTransferEntries"] = ("te.maker-is-checker", () => TransferPairs.CodeAsync("SubmitTransferEntries, VerifyTransferEntries")),
        ["SubmitTransferEntries, ReturnTransferEntries"] = ("te.maker-is-checker", () => TransferPairs.CodeAsync("SubmitTransferEntries, ReturnTransferEntries")),
        ["SubmitTransferEntries, RejectTransferEntries"] = ("te.maker-is-checker", () => TransferPairs.CodeAsync("SubmitTransferEntries, RejectTransferEntries")),
        ["SubmitTransferEntries, ApproveTransferEntries"] = ("te.maker-is-checker", () => TransferPairs.CodeAsync("SubmitTransferEntries, ApproveTransferEntries")),
        ["VerifyTransferEntries, ApproveTransferEntries"] = ("te.maker-is-checker", () => TransferPairs.CodeAsync("VerifyTransferEntries, ApproveTransferEntries")),
        ["ProposeCreditLimit, DecideCreditLimit"] = ("credit.maker-is-checker", CreditLimitAsync),
        ["PostInternalJournals, TakeUpInternalJournal"] = ("internal-journal.maker-is-checker", TransferPairs.InternalJournalAsync),
    };

    private static async Task<string> ContractAsync(Func<ContractWorld, Actor, ContractId, Task<string>> decide)
    {
        await using var world = await ContractWorld.CreateAsync();
        var id = await EnteredAsync(world);
        await DoneAsync(world.RunAsync(ContractWorld.NodalClerk, (SubmitContract u) => u, new SubmitContract.Input(id)));
        return await decide(world, Both(ContractWorld.NodalClerk, ContractWorld.Circle), id);
    }

    private static async Task<string> CreditLimitAsync()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var both = await world.Gst.ActorAsync(world.Nodal.PersonId, Role.CircleOffice, world.Gst.Contract.ApprovingOfficeId);
        var id = SettlementWorld.Done(await world.RunAsync(world.Nodal, (ProposeCreditLimit u) => u, new ProposeCreditLimit.Input(world.Contract, new(Money.FromRupees(1), new(2026, 3, 1), "Order"))));
        return await CodeAsync(world.RunAsync(both, (DecideCreditLimit u) => u, new DecideCreditLimit.Input(id)));
    }

    private static async Task<string> DiscountAsync()
    {
        await using var world = await ContractWorld.CreateAsync();
        var id = await EnteredAsync(world);
        await DoneAsync(world.RunAsync(ContractWorld.NodalClerk, (SubmitContract u) => u, new SubmitContract.Input(id)));
        await DoneAsync(world.RunAsync(ContractWorld.Circle, (ApproveContract u) => u, new ApproveContract.Input(id)));
        var proposed = await ProposedDiscountAsync(world, id);
        return await CodeAsync(world.RunAsync(Both(ContractWorld.NodalClerk, ContractWorld.Circle), (ApproveContractDiscount u) => u, new ApproveContractDiscount.Input(proposed)));
    }

    internal static Task<DiscountOrderId> ProposedDiscountAsync(ContractWorld world, ContractId id) => DoneAsync(world.RunAsync(ContractWorld.NodalClerk, (ProposeContractDiscount u) => u, new ProposeContractDiscount.Input(
        id, SpeedPostDocumentDiscount.Group, SlabMode.WholeVolume, "CO/DL/7", new DateOnly(2025, 12, 1), null, [new(null, 12.5m, 12.5m)], WithOfficialExtra: true)));

    internal static async Task<ContractId> EnteredAsync(ContractWorld world)
    {
        await DoneAsync(world.RunAsync(ContractWorld.NodalClerk, (RegisterCustomer u) => u, new RegisterCustomer.Input(
            Buyer.ToString(), ContractWorld.Particulars(), [new(Gstins.Of("07", "AAAGM0289C"), IsSez: false, new DateOnly(2025, 4, 1))])));
        return await DoneAsync(world.RunAsync(ContractWorld.NodalClerk, (EnterContract u) => u, new EnterContract.Input(Buyer, null, ContractWorld.Entry(Facility.NationalAccount, ContractWorld.DelhiGpo))));
    }

    private static async Task<string> BarcodesAsync(Func<BarcodeWorld, Actor, BarcodeRequestId, Task<string>> decide)
    {
        await using var world = await BarcodeWorld.CreateAsync();
        return await decide(world, Both(BarcodeWorld.Mumbai, BarcodeWorld.Circle), (await world.RequestAsync()).Id);
    }

    private static async Task<string> DraftAsync(Func<InvoicingWorld, LocationDraftId, Task<string>> decide)
    {
        await using var world = await InvoicingWorld.CreateAsync();
        await world.HandOverAsync();
        var draft = await world.DraftAsync(ContractWorld.DelhiGpo);
        await DoneAsync(world.RunAsync(InvoicingWorld.DelhiClerk, (SubmitLocationDraft u) => u, new SubmitLocationDraft.Input(draft.Id, null)));
        return await decide(world, draft.Id);
    }

    private static Task<string> EndorsedAsync(Actor maker) => DraftAsync(async (world, id) =>
    {
        await DoneAsync(world.RunAsync(InvoicingWorld.DelhiDivision, (EndorseDraft u) => u, new EndorseDraft.Input(id)));
        return await CodeAsync(world.RunAsync(Both(maker, InvoicingWorld.Nodal), (AcceptDraft u) => u, new AcceptDraft.Input(id)));
    });

    private static async Task<string> MissingLocationAsync()
    {
        await using var world = await InvoicingWorld.CreateAsync();
        await world.HandOverAsync();
        await world.AcceptedAsync(ContractWorld.DelhiGpo);
        var missing = await world.DraftAsync(ContractWorld.MumbaiGpo);
        var waiver = await DoneAsync(world.RunAsync(InvoicingWorld.Nodal, (RequestMissingLocation u) => u, new RequestMissingLocation.Input(missing.Id, "Closed by flood")));
        return await CodeAsync(world.RunAsync(Both(InvoicingWorld.Nodal, InvoicingWorld.DelhiDivision), (ApproveMissingLocation u) => u, new ApproveMissingLocation.Input(waiver, true, "Agreed")));
    }

    private static async Task<string> RateAsync()
    {
        await using var world = await InvoicingWorld.CreateAsync();
        await world.HandOverAsync();
        await world.AcceptedAsync(ContractWorld.DelhiGpo);
        await world.AcceptedAsync(ContractWorld.MumbaiGpo);
        var waiver = await DoneAsync(world.RunAsync(InvoicingWorld.Nodal, (RequestRateOverride u) => u, new RequestRateOverride.Input(
            world.ContractId, InvoicingWorld.From, new("SP_DOC", TrafficClass.NTD, Percent.Of(30)), "Directorate's letter")));
        return await CodeAsync(world.RunAsync(Both(InvoicingWorld.Nodal, ContractWorld.Circle), (ApproveRateOverride u) => u, new ApproveRateOverride.Input(waiver, true, "Agreed")));
    }

    private static async Task<string> NotesAsync(Func<NoteWorld, NoteProposalId, Task<string>> decide)
    {
        await using var world = await NoteWorld.CreateAsync();
        return await decide(world, await DoneAsync(world.ProposeAsync(NoteWorld.Whole(await world.InvoiceAsync(GstWorld.DelhiGpo)))));
    }

    private static async Task<string> ReturnAsync()
    {
        await using var world = await FilingWorld.CreateAsync();
        var prepared = await world.PretendAsync(differences: 1);
        return await CodeAsync(world.RunAsync(world.DelhiClerk, (ExplainReturnDifference u) => u, new ExplainReturnDifference.Input(prepared, "The portal rounds; checked line by line.")));
    }

    private static async Task<string> RefundAsync()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var receipt = await world.ReceivedAsync(world.Clerk, SettlementWorld.Mumbai, 1_000);
        var both = await world.Gst.ActorAsync("mumbai-clerk", Role.Ddo, SettlementWorld.Mumbai);
        return await CodeAsync(world.RunAsync(both, (RefundMoney u) => u, new RefundMoney.Input(world.Contract, receipt, new RefundEntry(Money.FromRupees(100), "Paid twice", "V100", new(2026, 2, 28)))));
    }

    private static async Task<string> ChequeAsync(Func<SettlementWorld, Actor, ReceiptId, Task<string>> decide)
    {
        await using var world = await SettlementWorld.CreateAsync();
        var cheque = await DoneAsync(world.ReceiveAsync(world.Clerk, SettlementWorld.Mumbai, ChequeActTests.Cheque(1_000)));
        return await decide(world, await world.Gst.ActorAsync("mumbai-clerk", Role.Ddo, SettlementWorld.Mumbai), cheque);
    }

    private static async Task<string> IntimationAsync(Func<SettlementWorld, Actor, Intimation, Task<string>> decide)
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(SettlementWorld.Mumbai);
        await world.ReceivedAsync(world.Clerk, SettlementWorld.Mumbai, 1_000, SettlementWorld.Wish(invoices[SettlementWorld.Mumbai], 1_000));
        var prepared = Assert.Single(await world.IntimationsAsync());
        await DoneAsync(world.SendAsync(world.Clerk, prepared));
        return await decide(world, await world.Gst.ActorAsync("mumbai-clerk", Role.NodalOffice, SettlementWorld.Delhi), prepared);
    }

    // the person of the first act in the post of the second
    internal static Actor Both(Actor maker, Actor checker) => Actor.Of(
        maker.PersonId, maker.Name, Post.Assign(maker.PersonId, checker.Role!.Value, checker.OfficeId, new DateOnly(2025, 1, 1), to: null, Tenure.Regular), checker.OfficeId.ToString(), checker.Scope, "test");

    private static async Task<string> CodeAsync<T>(Task<Outcome<T>> act) => (await act).Code;

    internal static async Task<T> DoneAsync<T>(Task<Outcome<T>> act)
    {
        var outcome = await act;
        Assert.True(outcome.IsDone, outcome.Sentence);
        return outcome.Value!;
    }
}

/// <summary>A pair of <see cref="MakerCheckerPairs"/> that a test tries by page.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class PairAttribute(string name) : Attribute
{
    public string Name => name;
}
