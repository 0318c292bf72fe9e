using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Apportionment;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Apportionment;
using UCCMS.Tests.Adjustments;
using static UCCMS.Tests.Settlement.Cheques.ChequeActTests;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Settlement.Cheques;

/// <summary>A cheque dishonoured after its revenue went to the booking location: the location sends it back through the same three people.</summary>
public sealed class TakingBackTests
{
    [Fact]
    public async Task Revenue_of_a_cheque_dishonoured_after_apportionment_comes_back_to_the_nodal_office()
    {
        await using var world = await TransferWorld.CreateAsync();
        var (money, mumbaiDdo) = (world.Money, world.Money.MumbaiDdo);
        var invoice = (await money.InvoicesAsync(Delhi, Mumbai))[Mumbai];
        var cheque = await ApportionedAsync(world, invoice);
        Assert.Empty(await WaitingAsync(world, mumbaiDdo));

        Assert.Equal(11_800m, Done(await DishonourAsync(money, money.DelhiDdo, cheque)).NotMadeGood.Rupees);
        Assert.Equal((11_800m, -10_000m), (await money.BalanceAsync(LedgerAccount.Receivable, Mumbai), await money.BalanceAsync(LedgerAccount.Revenue, Mumbai)));
        await money.RequireSoundBooksAsync();
        var row = Assert.Single(await WaitingAsync(world, mumbaiDdo));
        Assert.Equal((invoice, 11_800m), (row.Document, row.Amount.Rupees));
        Assert.Empty(await WaitingAsync(world, money.DelhiDdo));

        var input = new ProposeTakingBack.Input(money.Contract, invoice);
        Assert.Equal("office.not-yours", (await money.RunAsync(money.DelhiDdo, (ProposeTakingBack u) => u, input)).Code);
        Done(await money.RunAsync(mumbaiDdo, (ProposeTakingBack u) => u, input));
        Assert.Equal("te.spoken-for", (await money.RunAsync(mumbaiDdo, (ProposeTakingBack u) => u, input)).Code);
        Assert.Empty(await WaitingAsync(world, mumbaiDdo));
        var back = Assert.Single(await world.EntriesAsync(), e => e.Purpose == TransferPurpose.TakenBack);
        Assert.Equal((Mumbai, Delhi, 11_800m), (back.OwningOfficeId, back.ToOfficeId, back.Total.Rupees));

        await PostBackAsync(world, back);
        Assert.Equal((0m, -10_000m), (await money.BalanceAsync(LedgerAccount.Revenue, Mumbai), await money.BalanceAsync(LedgerAccount.Revenue, Delhi)));
        await money.RequireSoundBooksAsync();

        await money.ReceivedAsync(money.Nodal, Delhi, 11_800, Wish(invoice, 11_800));
        Assert.Equal((0m, 0m), (await money.BalanceAsync(LedgerAccount.Dishonoured, Delhi), await money.BalanceAsync(LedgerAccount.Receivable, Mumbai)));
        await money.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Nodal_office_takes_out_of_its_accounts_what_the_bank_called_back()
    {
        await using var world = await TransferWorld.CreateAsync();
        var money = world.Money;
        var invoice = (await money.InvoicesAsync(Delhi, Mumbai))[Delhi];
        var input = new PrepareTakingBack.Input(money.Contract, invoice);
        var cheque = await AccountedAsync(world, invoice);
        Assert.Equal("misc.nothing", (await money.RunAsync(money.Nodal, (PrepareTakingBack u) => u, input)).Code);
        Done(await DishonourAsync(money, money.DelhiDdo, cheque));
        var row = Assert.Single(await AtNodalAsync(world, money.Nodal));
        Assert.Equal((invoice, 11_800m), (row.Document, row.Amount.Rupees));

        Assert.Equal("contract.unknown", (await money.RunAsync(await world.ActorAsync("other", Role.NodalOffice, Mumbai), (PrepareTakingBack u) => u, input)).Code);
        var misc = Done(await money.RunAsync(money.Nodal, (PrepareTakingBack u) => u, input));
        Assert.Equal("misc.drafted", (await money.RunAsync(money.Nodal, (PrepareTakingBack u) => u, input)).Code);
        Assert.Empty(await AtNodalAsync(world, money.Nodal));
        Done(await money.RunAsync(money.Nodal, (PostMiscTransaction u) => u, new PostMiscTransaction.Input(misc, world.Voucher(Money.FromRupees(11_800)))));
        Assert.Equal((0m, 0m, 11_800m), (await money.BalanceAsync(LedgerAccount.Revenue, Delhi), await money.BalanceAsync(LedgerAccount.Dishonoured, Delhi), await money.BalanceAsync(LedgerAccount.Receivable, Delhi)));
        await RequireSoundAsync(money);
        Assert.Equal("ledger.not-reversible", (await money.RunAsync(money.Nodal, (ReverseMiscTransaction u) => u, new ReverseMiscTransaction.Input(misc, world.Voucher(Money.FromRupees(11_800)), "Wrong"))).Code);

        await money.ReceivedAsync(money.Nodal, Delhi, 11_800, Wish(invoice, 11_800));
        var again = Done(await money.RunAsync(money.Nodal, (PrepareMiscTransaction u) => u, new PrepareMiscTransaction.Input(money.Contract, February, [])));
        Done(await money.RunAsync(money.Nodal, (PostMiscTransaction u) => u, new PostMiscTransaction.Input(again, world.Voucher(Money.FromRupees(11_800)))));
        Assert.Equal(-10_000m, await money.BalanceAsync(LedgerAccount.Revenue, Delhi));
        await RequireSoundAsync(money);
    }

    [Fact]
    public async Task Draft_that_takes_back_is_refused_once_the_customer_has_paid_again()
    {
        await using var world = await TransferWorld.CreateAsync();
        var money = world.Money;
        var invoice = (await money.InvoicesAsync(Delhi, Mumbai))[Delhi];
        Done(await DishonourAsync(money, money.DelhiDdo, await AccountedAsync(world, invoice)));
        var misc = Done(await money.RunAsync(money.Nodal, (PrepareTakingBack u) => u, new PrepareTakingBack.Input(money.Contract, invoice)));
        await money.ReceivedAsync(money.Nodal, Delhi, 11_800, Wish(invoice, 11_800)); // made good: nothing moves
        Assert.Equal("misc.figures-changed", (await money.RunAsync(money.Nodal, (PostMiscTransaction u) => u, new PostMiscTransaction.Input(misc, world.Voucher(Money.FromRupees(11_800))))).Code);
        Done(await money.RunAsync(money.Nodal, (WithdrawMiscTransaction u) => u, new WithdrawMiscTransaction.Input(misc, "Paid again")));
        await RequireSoundAsync(money);
    }

    private static async Task RequireSoundAsync(SettlementWorld money)
    {
        await money.RequireSoundBooksAsync();
        Assert.Empty(await money.FaultsAsync<AdjustmentsCheck>());
    }

    private static async Task<IReadOnlyList<TakingBackRow>> AtNodalAsync(TransferWorld world, Actor actor)
    {
        await using var scope = world.Money.Gst.Database.As(actor);
        return await scope.ServiceProvider.GetRequiredService<TakingBackQueries>().AtNodalAsync(actor.OfficeId);
    }

    /// <summary>Paid by cheque at the nodal office and accounted there.</summary>
    private static async Task<ReceiptId> AccountedAsync(TransferWorld world, LedgerDocumentId invoice)
    {
        var money = world.Money;
        var cheque = await RealisedAsync(money, money.Nodal, Delhi, money.DelhiDdo, 11_800, Wish(invoice, 11_800));
        var misc = Done(await money.RunAsync(money.Nodal, (PrepareMiscTransaction u) => u, new PrepareMiscTransaction.Input(money.Contract, February, [])));
        Done(await money.RunAsync(money.Nodal, (PostMiscTransaction u) => u, new PostMiscTransaction.Input(misc, world.Voucher(Money.FromRupees(11_800)))));
        return cheque;
    }

    /// <summary>And transferred and taken up.</summary>
    private static async Task<ReceiptId> ApportionedAsync(TransferWorld world, LedgerDocumentId invoice)
    {
        var money = world.Money;
        var cheque = await AccountedAsync(world, invoice);
        Done(await world.ProposeAsync());
        var entry = await world.ToAsync(Mumbai);
        await world.PostedAsync(await world.ApprovedAsync(entry));
        Done(await world.TakeUpAsync(money.Clerk, entry));
        return cheque;
    }

    private static async Task PostBackAsync(TransferWorld world, TransferEntry back)
    {
        var ddo = world.Money.MumbaiDdo;
        var verifier = await world.ActorAsync("pao-m1", Role.Pao, back.PaoOfficeId);
        var approver = await world.ActorAsync("pao-m2", Role.Pao, back.PaoOfficeId);
        Done(await world.SubmitAsync(ddo, back));
        Done(await world.VerifyAsync(verifier, await world.BatchAsync(verifier, TransferEntryAction.Verify, back), back));
        Done(await world.ApproveAsync(approver, await world.BatchAsync(approver, TransferEntryAction.Approve, back), back));
        world.Later(TimeSpan.FromSeconds(61));
        Done(await world.PostAsync(ddo, (back, world.Voucher(back.Total))));
        Done(await world.TakeUpAsync(world.Money.Nodal, back));
    }

    private static async Task<IReadOnlyList<TakingBackRow>> WaitingAsync(TransferWorld world, Actor actor)
    {
        await using var scope = world.Money.Gst.Database.As(actor);
        return await scope.ServiceProvider.GetRequiredService<TakingBackQueries>().WaitingAsync();
    }
}
