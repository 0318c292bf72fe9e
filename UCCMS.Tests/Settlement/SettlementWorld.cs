using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data;
using UCCMS.Data.Ledger;
using UCCMS.Data.Settlement;
using UCCMS.Data.Shared;
using UCCMS.Tests.Gst;

namespace UCCMS.Tests.Settlement;

/// <summary>
/// The world of issued documents with an approved contract and the people who handle its money: a counter in Mumbai, its
/// nodal office in New Delhi with two officers, and the DDO of both.
/// </summary>
internal sealed class SettlementWorld : IAsyncDisposable
{
    public static readonly OfficeId Delhi = GstWorld.DelhiGpo;
    public static readonly OfficeId Mumbai = GstWorld.MumbaiGpo;
    public static readonly DateOnly February = new(2026, 2, 1);

    private int payments;

    private SettlementWorld(GstWorld gst) => Gst = gst;

    public GstWorld Gst { get; }

    public ContractId Contract => Gst.Contract.Id;

    public Actor Nodal => Gst.Nodal;

    public Actor SecondNodal { get; private set; } = null!;

    /// <summary>At the counter of Mumbai GPO.</summary>
    public Actor Clerk { get; private set; } = null!;

    public Actor MumbaiDdo { get; private set; } = null!;

    public Actor DelhiDdo { get; private set; } = null!;

    public static async Task<SettlementWorld> CreateAsync(PaymentKind payment = PaymentKind.Bnpl)
    {
        var world = new SettlementWorld(await GstWorld.CreateAsync(payment));
        world.SecondNodal = await world.Gst.ActorAsync("second", Role.NodalOffice, Delhi);
        world.Clerk = await world.Gst.ActorAsync("mumbai-clerk", Role.BookingLocation, Mumbai);
        world.MumbaiDdo = await world.Gst.ActorAsync("mumbai-ddo", Role.Ddo, Mumbai);
        world.DelhiDdo = await world.Gst.ActorAsync("delhi-ddo", Role.Ddo, Delhi);
        await world.ApproveAsync();
        return world;
    }

    /// <summary>One invoice of ₹11,800 for each location.</summary>
    public Task<Dictionary<OfficeId, LedgerDocumentId>> InvoicesAsync(params OfficeId[] locations) => InvoicesAsync(February, locations);

    /// <summary>One invoice of ₹11,800 for each location.</summary>
    public async Task<Dictionary<OfficeId, LedgerDocumentId>> InvoicesAsync(DateOnly month, params OfficeId[] locations)
    {
        var outcome = await Gst.IssueAsync(await Gst.ConsolidateAsync(month, locations));
        Assert.True(outcome.IsDone, outcome.Sentence);
        return (await Gst.InvoicesAsync()).Where(i => i.PeriodFrom == month).ToDictionary(i => i.OwningOfficeId, i => new LedgerDocumentId(i.Id.Value));
    }

    /// <summary>A NEFT payment with a UTR of its own.</summary>
    public ReceiptEntry Neft(decimal rupees, string? utr = null) =>
        new(ReceiptMode.Neft, Money.FromRupees(rupees), new(2026, 2, 27), utr ?? $"SBIN52605812{++payments:D4}", "Bharat Books & Sons");

    public Task<Outcome<ReceiptId>> ReceiveAsync(Actor actor, OfficeId office, ReceiptEntry entry, params AllocationWish[] wishes) =>
        RunAsync(actor, (RecordReceipt u) => u, new RecordReceipt.Input(Contract, office, entry, wishes));

    public async Task<ReceiptId> ReceivedAsync(Actor actor, OfficeId office, decimal rupees, params AllocationWish[] wishes) => Done(await ReceiveAsync(actor, office, Neft(rupees), wishes));

    public Task<Outcome<IReadOnlyList<AllocationId>>> AllocateAsync(Actor actor, ReceiptId receipt, params AllocationWish[] wishes) =>
        RunAsync(actor, (AllocateReceipt u) => u, new AllocateReceipt.Input(receipt, wishes));

    public Task<Outcome<Done>> SendAsync(Actor actor, Intimation intimation) => RunAsync(actor, (SendIntimation u) => u, new SendIntimation.Input(intimation.Id));

    public Task<Outcome<Done>> AcceptAsync(Actor actor, Intimation intimation) => RunAsync(actor, (AcceptIntimation u) => u, new AcceptIntimation.Input(intimation.Id));

    public Task<Outcome<IntimationId>> ReturnAsync(Actor actor, Intimation intimation, string reason = "Not ours") =>
        RunAsync(actor, (ReturnIntimation u) => u, new ReturnIntimation.Input(intimation.Id, reason));

    public Task<Outcome<Done>> ReverseAsync(Actor actor, ReceiptId receipt) => RunAsync(actor, (ReverseReceipt u) => u, new ReverseReceipt.Input(receipt, "Entered for the wrong customer"));

    public static AllocationWish Wish(LedgerDocumentId document, decimal rupees) => new(document, Money.FromRupees(rupees));

    public Task<List<Intimation>> IntimationsAsync(Actor? actor = null) =>
        Gst.ReadAsync(db => db.Scoped<Intimation>().AsNoTracking().OrderBy(i => i.PreparedAtUtc).ThenBy(i => i.Id).ToListAsync(), actor);

    /// <summary>What stands on an account in all, in rupees; a credit is minus.</summary>
    public Task<decimal> BalanceAsync(LedgerAccount account, OfficeId office, bool free = false) => Gst.ReadAsync(async db =>
    {
        var none = default(LedgerDocumentId);
        return await db.Scoped<LedgerBalanceRow>().Where(b => b.Account == account && b.OfficeId == office && (!free || b.DocumentId == none)).SumAsync(b => MoneySql.Paise(b.Amount)) / 100m;
    });

    public async Task<Outcome<TResult>> RunAsync<TUseCase, TInput, TResult>(Actor actor, Func<TUseCase, IUseCase<TInput, TResult>> pick, TInput input, Guid? command = null)
        where TUseCase : notnull
    {
        await using var scope = Gst.Database.As(actor);
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(pick, input, command ?? Guid.CreateVersion7());
    }

    public static T Done<T>(Outcome<T> outcome)
    {
        Assert.True(outcome.IsDone, outcome.Sentence);
        return outcome.Value!;
    }

    /// <summary>The books hold, with every invariant, and the documents of money agree with them.</summary>
    public async Task RequireSoundBooksAsync()
    {
        Assert.Empty(await FaultsAsync<LedgerCheck>());
        Assert.Empty(await FaultsAsync<SettlementCheck>());
    }

    public async Task<IReadOnlyList<string>> FaultsAsync<TCheck>()
    {
        await using var scope = Gst.Database.AsSystem();
        return (await ((IIntegrityCheck)(object)scope.ServiceProvider.GetServices<IIntegrityCheck>().OfType<TCheck>().Single()!).RunAsync(CancellationToken.None)).Broken;
    }

    public ValueTask DisposeAsync() => Gst.DisposeAsync();

    private async Task ApproveAsync()
    {
        var approver = await Gst.ActorAsync("circle", Role.CircleOffice, Gst.Contract.ApprovingOfficeId);
        Done(await RunAsync(Nodal, (SubmitContract u) => u, new SubmitContract.Input(Contract)));
        Done(await RunAsync(approver, (ApproveContract u) => u, new ApproveContract.Input(Contract)));
    }
}
