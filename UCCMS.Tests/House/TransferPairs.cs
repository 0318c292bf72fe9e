using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using UCCMS.Tests.Adjustments;
using UCCMS.Tests.Settlement;

namespace UCCMS.Tests.House;

/// <summary>The pairs of acts on transfer entries and internal journals, each run as its use case by one person who holds both posts; the entries share one database.</summary>
internal static class TransferPairs
{
    private static readonly Lazy<Task<IReadOnlyDictionary<string, string>>> OfEntries = new(TryEntriesAsync);

    /// <summary>What the second act of the pair answered.</summary>
    public static async Task<string> CodeAsync(string pair) => (await OfEntries.Value)[pair];

    public static async Task<string> InternalJournalAsync()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Bnpl);
        var documents = await world.IssueAsync(100_000, SettlementWorld.Delhi, SettlementWorld.Mumbai);
        await world.PaidAsync(118_000, SettlementWorld.Wish(documents[SettlementWorld.Mumbai], 118_000));
        SettlementWorld.Done(await world.PostAsync(SettlementWorld.Done(await world.PrepareAsync(documents: documents[SettlementWorld.Mumbai])), VoucherWorld.Voucher(118_000)));
        var (journal, ddo) = (await world.JournalAsync(), world.Money.DelhiDdo);
        SettlementWorld.Done(await world.Money.RunAsync(ddo, (PostInternalJournals u) => u, new PostInternalJournals.Input([new(journal.Id, VoucherWorld.Voucher(118_000, "IJ2602000001"))])));
        var both = await world.Money.Gst.ActorAsync(ddo.PersonId, Role.BookingLocation, SettlementWorld.Mumbai);
        return (await world.Money.RunAsync(both, (TakeUpInternalJournal u) => u, new TakeUpInternalJournal.Input(journal.Id))).Code ?? "done";
    }

    private static async Task<IReadOnlyDictionary<string, string>> TryEntriesAsync()
    {
        await using var world = await TransferWorld.ProposedAsync(10_000, TransferWorld.Mumbai);
        var entry = Assert.Single(await world.EntriesAsync());
        SettlementWorld.Done(await world.SubmitAsync(null, entry));
        var ddo = await world.ActorAsync(world.Ddo.PersonId, Role.Pao, world.Pao);
        var codes = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["SubmitTransferEntries, VerifyTransferEntries"] = await OpenedAsync(world, ddo, TransferEntryAction.Verify, entry),
            ["SubmitTransferEntries, ReturnTransferEntries"] = CodeOf(await world.Money.RunAsync(ddo, (ReturnTransferEntries u) => u, new ReturnTransferEntries.Input([entry.Id], "No"))),
            ["SubmitTransferEntries, RejectTransferEntries"] = CodeOf(await world.Money.RunAsync(ddo, (RejectTransferEntries u) => u, new RejectTransferEntries.Input([entry.Id], "No"))),
        };
        var verifying = await world.BatchAsync(world.Verifier, TransferEntryAction.Verify, entry);
        Assert.Equal("batch.not-yours", (await world.VerifyAsync(ddo, verifying, entry)).Code);
        SettlementWorld.Done(await world.VerifyAsync(world.Verifier, verifying, entry));
        codes["SubmitTransferEntries, ApproveTransferEntries"] = await OpenedAsync(world, ddo, TransferEntryAction.Approve, entry);
        codes["VerifyTransferEntries, ApproveTransferEntries"] = await OpenedAsync(world, world.Verifier, TransferEntryAction.Approve, entry);
        var approving = await world.BatchAsync(world.Approver, TransferEntryAction.Approve, entry);
        Assert.Equal(["batch.not-yours", "batch.not-yours"], [(await world.ApproveAsync(ddo, approving, entry)).Code, (await world.ApproveAsync(world.Verifier, approving, entry)).Code]);
        SettlementWorld.Done(await world.ApproveAsync(world.Approver, approving, entry)); // a third person may
        return codes;
    }

    // verifying and approving begin with a batch of one's own; a colleague's is of no use
    private static async Task<string> OpenedAsync(TransferWorld world, Actor both, TransferEntryAction step, TransferEntry entry) => CodeOf(await world.OpenAsync(both, step, entry));

    private static string CodeOf<T>(Outcome<T> outcome) => outcome.Code ?? "done";
}
