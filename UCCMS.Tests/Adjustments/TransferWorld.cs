using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Apportionment;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Shared;
using UCCMS.Tests.Gst;
using UCCMS.Tests.Organisation;
using UCCMS.Tests.Settlement;

namespace UCCMS.Tests.Adjustments;

/// <summary>
/// Money of a BNPL customer accounted at New Delhi GPO for locations elsewhere, the DDO who transfers it, and two people of
/// the Postal Accounts Office in Delhi.
/// </summary>
internal sealed class TransferWorld : IAsyncDisposable
{
    public static readonly OfficeId Delhi = GstWorld.DelhiGpo;
    public static readonly OfficeId Mumbai = GstWorld.MumbaiGpo;
    public static readonly OfficeId Bengaluru = GstWorld.BengaluruGpo;

    private int vouchers;

    private TransferWorld(SettlementWorld money) => Money = money;

    public SettlementWorld Money { get; }

    public Actor Ddo => Money.DelhiDdo;

    public Actor Verifier { get; private set; } = null!;

    public Actor Approver { get; private set; } = null!;

    public OfficeId Pao { get; private set; }

    public static async Task<TransferWorld> CreateAsync() => await OverAsync(await SettlementWorld.CreateAsync());

    /// <summary>Its people over books made otherwise.</summary>
    public static async Task<TransferWorld> OverAsync(SettlementWorld money)
    {
        var world = new TransferWorld(money);
        world.Pao = (await world.Money.Gst.Database.OfficeAsync("PAO Delhi")).Id;
        world.Verifier = await world.ActorAsync("pao-1", Role.Pao, world.Pao);
        world.Approver = await world.ActorAsync("pao-2", Role.Pao, world.Pao);
        return world;
    }

    /// <summary>With an invoice of each location paid and accounted at Delhi by the misc. transaction of SOP 4.C.</summary>
    public static async Task<TransferWorld> AccountedAsync(decimal rupees, params OfficeId[] locations)
    {
        var world = await CreateAsync();
        await world.AccountAsync(SettlementWorld.February, rupees, locations);
        return world;
    }

    /// <summary>With the drafts of February.</summary>
    public static async Task<TransferWorld> ProposedAsync(decimal rupees, params OfficeId[] locations)
    {
        var world = await AccountedAsync(rupees, locations);
        SettlementWorld.Done(await world.ProposeAsync());
        return world;
    }

    public Task<Actor> ActorAsync(string person, Role role, OfficeId office) => Money.Gst.ActorAsync(person, role, office);

    public async Task AccountAsync(DateOnly month, decimal rupees, params OfficeId[] locations)
    {
        var before = (await Money.Gst.InvoicesAsync()).Select(i => i.Id).ToHashSet();
        var issued = await Money.Gst.IssueAsync(await Money.Gst.ConsolidateAsync(month, locations, new ClassFigures("SPD", TrafficClass.NTD, 100, Core.Shared.Money.FromRupees(rupees), Core.Shared.Money.Zero)));
        Assert.True(issued.IsDone, issued.Sentence);
        var invoices = (await Money.Gst.InvoicesAsync()).Where(i => !before.Contains(i.Id)).ToList();
        var paid = Core.Shared.Money.Sum(invoices.Select(i => i.Payable)).Rupees;
        await Money.ReceivedAsync(Money.Nodal, Delhi, paid, [.. invoices.Select(i => SettlementWorld.Wish(new(i.Id.Value), i.Payable.Rupees))]);
        var misc = SettlementWorld.Done(await Money.RunAsync(Money.Nodal, (PrepareMiscTransaction u) => u, new PrepareMiscTransaction.Input(Money.Contract, month, [])));
        SettlementWorld.Done(await Money.RunAsync(Money.Nodal, (PostMiscTransaction u) => u, new PostMiscTransaction.Input(misc, Voucher(Core.Shared.Money.FromRupees(paid)))));
    }

    /// <summary>A voucher of its own with this total, dated today.</summary>
    public VoucherEntry Voucher(Money total, string? number = null) => new(number ?? $"V{++vouchers:D5}", IndianTime.Today(Money.Gst.Database.Clock), total < Core.Shared.Money.Zero ? -total : total);

    public Task<Outcome<ProposeTransferEntries.Result>> ProposeAsync(Actor? actor = null, Guid? command = null) => Money.RunAsync(
        actor ?? Ddo, (ProposeTransferEntries u) => u, new ProposeTransferEntries.Input(Delhi, new(2026, 1, 1), new(2026, 3, 31)), command);

    public async Task<Outcome<int>> SubmitAsync(Actor? actor = null, params TransferEntry[] entries) =>
        await Money.RunAsync(actor ?? Ddo, (SubmitTransferEntries u) => u, new SubmitTransferEntries.Input([.. entries.Select(e => e.Id)], ShownTransfers.Of(entries)));

    /// <summary>Opened whole, so that nothing stands in the way of deciding it.</summary>
    public async Task<TransferBatchId> BatchAsync(Actor actor, TransferEntryAction step, params TransferEntry[] entries)
    {
        var batch = SettlementWorld.Done(await OpenAsync(actor, step, entries));
        foreach (var entry in entries)
        {
            SettlementWorld.Done(await Money.RunAsync(actor, (OpenBatchEntry u) => u, new OpenBatchEntry.Input(batch, entry.Id)));
        }

        return batch;
    }

    public Task<Outcome<TransferBatchId>> OpenAsync(Actor actor, TransferEntryAction step, params TransferEntry[] entries) =>
        Money.RunAsync(actor, (OpenTransferBatch u) => u, new OpenTransferBatch.Input([.. entries.Select(e => e.Id)], step));

    public Task<Outcome<int>> VerifyAsync(Actor actor, TransferBatchId batch, params TransferEntry[] entries) =>
        Money.RunAsync(actor, (VerifyTransferEntries u) => u, new VerifyTransferEntries.Input(batch, ShownTransfers.Of(entries)));

    public Task<Outcome<int>> ApproveAsync(Actor actor, TransferBatchId batch, params TransferEntry[] entries) =>
        Money.RunAsync(actor, (ApproveTransferEntries u) => u, new ApproveTransferEntries.Input(batch, ShownTransfers.Of(entries)));

    /// <summary>Submitted, verified by one and approved by the other, a minute and more ago.</summary>
    public async Task<TransferEntry[]> ApprovedAsync(params TransferEntry[] entries)
    {
        SettlementWorld.Done(await SubmitAsync(null, entries));
        SettlementWorld.Done(await VerifyAsync(Verifier, await BatchAsync(Verifier, TransferEntryAction.Verify, entries), entries));
        SettlementWorld.Done(await ApproveAsync(Approver, await BatchAsync(Approver, TransferEntryAction.Approve, entries), entries));
        Later(TimeSpan.FromSeconds(61));
        return await EntriesAsync();
    }

    public Task<Outcome<int>> PostAsync(Actor? actor, params (TransferEntry Entry, VoucherEntry Voucher)[] posted) => Money.RunAsync(
        actor ?? Ddo, (PostTransferEntries u) => u, new PostTransferEntries.Input([.. posted.Select(p => new PostTransferEntries.PostedEntry(p.Entry.Id, p.Voucher))]));

    public async Task<TransferEntry[]> PostedAsync(params TransferEntry[] entries)
    {
        SettlementWorld.Done(await PostAsync(null, [.. entries.Select(e => (e, Voucher(e.Total)))]));
        return await EntriesAsync();
    }

    /// <summary>The location posts the misc. transaction that waits there.</summary>
    public async Task<Outcome<Done>> TakeUpAsync(Actor clerk, TransferEntry entry)
    {
        var misc = await Money.Gst.ReadAsync(db => db.Scoped<MiscTransaction>().Where(m => m.TransferEntryId == entry.Id && m.Status == MiscTransactionStatus.Draft).SingleAsync());
        return await Money.RunAsync(clerk, (PostMiscTransaction u) => u, new PostMiscTransaction.Input(misc.Id, Voucher(misc.Amount)));
    }

    public Task<Outcome<int>> RunAsSystemAsync<TUseCase, TInput>(Func<TUseCase, IUseCase<TInput, int>> pick, TInput input)
        where TUseCase : notnull => Money.RunAsync(Actor.System("test"), pick, input);

    /// <summary>By number.</summary>
    public Task<TransferEntry[]> EntriesAsync(Actor? actor = null) => Money.Gst.ReadAsync(db => db.Scoped<TransferEntry>().AsNoTracking().OrderBy(e => e.Number).ToArrayAsync(), actor);

    public async Task<TransferEntry> ToAsync(OfficeId location) => Assert.Single(await EntriesAsync(), e => e.ToOfficeId == location && e.Status != TransferEntryStatus.Withdrawn && e.Status != TransferEntryStatus.Rejected);

    public void Later(TimeSpan by) => Money.Gst.Database.Clock.Shift(Money.Gst.Database.Clock.GetUtcNow() + by - TimeProvider.System.GetUtcNow());

    public ValueTask DisposeAsync() => Money.DisposeAsync();
}
