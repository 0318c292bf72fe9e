using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Cheques;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement.Cheques;
using UCCMS.Data.Shared;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Settlement.Cheques;

/// <summary>Cheques by the use cases on a database: taken, realised, returned, dishonoured, and what each does to what is owed.</summary>
public sealed class ChequeActTests
{
    private static readonly DateOnly Taken = new(2026, 2, 26);
    private static readonly DateOnly Today = new(2026, 2, 28);

    [Fact]
    public async Task Cheque_in_collection_leaves_its_invoice_owed_until_it_is_realised()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoice = (await world.InvoicesAsync(Delhi, Mumbai))[Delhi];
        var cheque = Done(await world.ReceiveAsync(world.Nodal, Delhi, Cheque(12_000), Wish(invoice, 11_800)));
        Assert.Equal((12_000m, -12_000m), (await world.BalanceAsync(LedgerAccount.ChequesInCollection, Delhi), await world.BalanceAsync(LedgerAccount.Unrealised, Delhi)));
        Assert.Equal((0m, 11_800m), (await world.BalanceAsync(LedgerAccount.CashBook, Delhi), await world.BalanceAsync(LedgerAccount.Receivable, Delhi)));
        Assert.Equal("receipt.in-collection", (await world.AllocateAsync(world.Nodal, cheque, Wish(invoice, 100))).Code);
        await world.RequireSoundBooksAsync();

        Done(await RealiseAsync(world, world.DelhiDdo, cheque));
        Assert.Equal((12_000m, 0m), (await world.BalanceAsync(LedgerAccount.CashBook, Delhi), await world.BalanceAsync(LedgerAccount.Receivable, Delhi)));
        Assert.Equal((0m, -200m), (await world.BalanceAsync(LedgerAccount.ChequesInCollection, Delhi), await world.BalanceAsync(LedgerAccount.Unclassified, Delhi, free: true)));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Realised_cheque_pays_only_what_is_still_owed()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(Delhi, Mumbai);
        var cheque = Done(await world.ReceiveAsync(world.Nodal, Delhi, Cheque(23_600), Wish(invoices[Delhi], 11_800), Wish(invoices[Mumbai], 11_800)));
        await world.ReceivedAsync(world.Nodal, Delhi, 10_000, Wish(invoices[Delhi], 10_000));
        Assert.Equal(2, Done(await RealiseAsync(world, world.DelhiDdo, cheque)).Count);
        Assert.Equal((0m, 0m, -10_000m), (await world.BalanceAsync(LedgerAccount.Receivable, Delhi), await world.BalanceAsync(LedgerAccount.Receivable, Mumbai), await world.BalanceAsync(LedgerAccount.Unclassified, Delhi, free: true)));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Cheque_returned_unpaid_never_was_money_and_can_be_taken_again()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoice = (await world.InvoicesAsync(Delhi, Mumbai))[Delhi];
        var cheque = Done(await world.ReceiveAsync(world.Nodal, Delhi, Cheque(11_800), Wish(invoice, 11_800)));
        Assert.Equal("receipt.reference-used", (await world.ReceiveAsync(world.SecondNodal, Delhi, Cheque(11_800))).Code);
        Assert.Equal("cheque.unpaid-reason", (await ReturnAsync(world, world.DelhiDdo, cheque, " ")).Code);
        Done(await ReturnAsync(world, world.DelhiDdo, cheque));
        Assert.Equal((0m, 0m, 11_800m), (await world.BalanceAsync(LedgerAccount.ChequesInCollection, Delhi), await world.BalanceAsync(LedgerAccount.CashBook, Delhi), await world.BalanceAsync(LedgerAccount.Receivable, Delhi)));
        Assert.Equal("lifecycle.not-allowed", (await RealiseAsync(world, world.DelhiDdo, cheque)).Code);
        Assert.Equal("receipt.unpaid", (await world.ReverseAsync(world.Nodal, cheque)).Code);
        Done(await world.ReceiveAsync(world.Nodal, Delhi, Cheque(11_800)));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Cheque_taken_by_mistake_is_reversed_while_it_is_in_collection_and_not_after()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var wrong = Done(await world.ReceiveAsync(world.Nodal, Delhi, Cheque(500)));
        Done(await world.ReverseAsync(world.Nodal, wrong));
        var cheque = Done(await world.ReceiveAsync(world.Nodal, Delhi, Cheque(500)));
        Done(await RealiseAsync(world, world.DelhiDdo, cheque));
        Assert.Equal("receipt.realised", (await world.ReverseAsync(world.Nodal, cheque)).Code);
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Dishonoured_cheque_undoes_its_allocations_and_the_customer_owes_again_at_once()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoice = (await world.InvoicesAsync(Delhi, Mumbai))[Delhi];
        var cheque = await RealisedAsync(world, world.Nodal, Delhi, world.DelhiDdo, 12_000, Wish(invoice, 11_800));
        var result = Done(await DishonourAsync(world, world.DelhiDdo, cheque));
        Assert.Equal((11_800m, 0m), (result.OwedAgain.Rupees, result.NotMadeGood.Rupees));
        Assert.Equal((0m, 11_800m, 0m), (await world.BalanceAsync(LedgerAccount.CashBook, Delhi), await world.BalanceAsync(LedgerAccount.Receivable, Delhi), await world.BalanceAsync(LedgerAccount.Unclassified, Delhi)));
        var allocation = await world.Gst.ReadAsync(db => db.Scoped<Allocation>().SingleAsync());
        Assert.True(allocation is { IsUndone: true, IsCalledBack: true });
        Assert.Contains("Funds insufficient", allocation.UndoReason, StringComparison.Ordinal);
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Refunded_money_of_a_dishonoured_cheque_is_made_good_by_the_next_money()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var cheque = await RealisedAsync(world, world.Nodal, Delhi, world.DelhiDdo, 1_000);
        Done(await world.RunAsync(await world.Gst.ActorAsync("delhi-ddo-2", Role.Ddo, Delhi), (RefundMoney u) => u, new RefundMoney.Input(world.Contract, cheque, new RefundEntry(Money.FromRupees(600), "Paid twice", "V7", Today))));
        Assert.Equal(600m, Done(await DishonourAsync(world, world.DelhiDdo, cheque)).NotMadeGood.Rupees);
        Assert.Equal(600m, await world.BalanceAsync(LedgerAccount.Dishonoured, Delhi));
        await world.ReceivedAsync(world.Nodal, Delhi, 1_000);
        Assert.Equal((0m, -400m), (await world.BalanceAsync(LedgerAccount.Dishonoured, Delhi), await world.BalanceAsync(LedgerAccount.Unclassified, Delhi, free: true)));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Deposit_by_cheque_counts_when_realised_and_what_is_used_of_it_becomes_a_shortfall()
    {
        await using var world = await SettlementWorld.CreateAsync(PaymentKind.Advance);
        var cheque = await DepositAsync(world, world.Nodal, Delhi, 5_000);
        Assert.Equal(0m, await world.BalanceAsync(LedgerAccount.Deposit, Delhi));
        Done(await RealiseAsync(world, world.DelhiDdo, cheque));
        Assert.Equal(-5_000m, await world.BalanceAsync(LedgerAccount.Deposit, Delhi));
        Done(await world.RunAsync(await world.Gst.ActorAsync("delhi-ddo-2", Role.Ddo, Delhi), (RefundMoney u) => u, new RefundMoney.Input(world.Contract, null, new RefundEntry(Money.FromRupees(2_000), "Asked for", "V8", Today))));
        Done(await DishonourAsync(world, world.DelhiDdo, cheque));
        Assert.Equal((0m, 2_000m), (await world.BalanceAsync(LedgerAccount.Deposit, Delhi), await world.BalanceAsync(LedgerAccount.Shortfall, Delhi)));
        Done(await world.RunAsync(world.Nodal, (RecordDeposit u) => u, new RecordDeposit.Input(world.Contract, Delhi, world.Neft(3_000))));
        Assert.Equal((-1_000m, 0m), (await world.BalanceAsync(LedgerAccount.Deposit, Delhi), await world.BalanceAsync(LedgerAccount.Shortfall, Delhi)));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Deposit_by_cheque_elsewhere_is_intimated_on_realisation_and_withdrawn_when_dishonoured_on_its_way()
    {
        await using var world = await SettlementWorld.CreateAsync(PaymentKind.Advance);
        var cheque = await DepositAsync(world, world.Clerk, Mumbai, 5_000);
        Assert.Empty(await world.IntimationsAsync());
        Done(await RealiseAsync(world, world.MumbaiDdo, cheque));
        Assert.Equal((IntimationStatus.Sent, 5_000m), Assert.Single(await world.IntimationsAsync()) is var sent ? (sent.Status, sent.Amount.Rupees) : default);
        await world.RequireSoundBooksAsync();
        Done(await DishonourAsync(world, world.MumbaiDdo, cheque));
        Assert.Equal(IntimationStatus.Withdrawn, Assert.Single(await world.IntimationsAsync()).Status);
        Assert.Equal((0m, 0m), (await world.BalanceAsync(LedgerAccount.InterOffice, Mumbai), await world.BalanceAsync(LedgerAccount.CashBook, Mumbai)));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Returned_deposit_of_a_dishonoured_cheque_leaves_the_office_with_nothing()
    {
        await using var world = await SettlementWorld.CreateAsync(PaymentKind.Advance);
        var cheque = await DepositAsync(world, world.Clerk, Mumbai, 5_000);
        Done(await RealiseAsync(world, world.MumbaiDdo, cheque));
        Done(await world.ReturnAsync(world.Nodal, Assert.Single(await world.IntimationsAsync())));
        Assert.Equal(0m, Done(await DishonourAsync(world, world.MumbaiDdo, cheque)).NotMadeGood.Rupees);
        Assert.Equal((0m, 0m), (await world.BalanceAsync(LedgerAccount.Unclassified, Mumbai), await world.BalanceAsync(LedgerAccount.Dishonoured, Mumbai)));
        Assert.Equal([IntimationStatus.Returned, IntimationStatus.Withdrawn], (await world.IntimationsAsync()).Select(i => i.Status));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Cheque_at_a_counter_prepares_its_intimation_when_realised_and_takes_itself_off_it_when_dishonoured()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoice = (await world.InvoicesAsync(Delhi, Mumbai))[Mumbai];
        var first = await RealisedAsync(world, world.Clerk, Mumbai, world.MumbaiDdo, 5_000, Wish(invoice, 5_000));
        await world.ReceivedAsync(world.Clerk, Mumbai, 2_000, Wish(invoice, 2_000));
        Assert.Equal(7_000m, Assert.Single(await world.IntimationsAsync()).Amount.Rupees);
        Done(await DishonourAsync(world, world.MumbaiDdo, first));
        Assert.Equal(2_000m, Assert.Single(await world.IntimationsAsync()).Amount.Rupees);
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Dishonour_after_the_intimation_stands_until_the_customer_pays_there_again()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoice = (await world.InvoicesAsync(Delhi, Mumbai))[Mumbai];
        var cheque = await RealisedAsync(world, world.Clerk, Mumbai, world.MumbaiDdo, 11_800, Wish(invoice, 11_800));
        var intimation = Assert.Single(await world.IntimationsAsync());
        Done(await world.SendAsync(world.Clerk, intimation));
        Done(await world.AcceptAsync(world.Nodal, intimation));
        Assert.Equal((11_800m, 11_800m), Done(await DishonourAsync(world, world.MumbaiDdo, cheque)) is var r ? (r.OwedAgain.Rupees, r.NotMadeGood.Rupees) : default);
        Assert.Equal((11_800m, -11_800m), (await world.BalanceAsync(LedgerAccount.Dishonoured, Mumbai), await world.BalanceAsync(LedgerAccount.Unclassified, Delhi)));
        await world.RequireSoundBooksAsync();
        await world.ReceivedAsync(world.Clerk, Mumbai, 11_800, Wish(invoice, 11_800));
        Assert.Equal((0m, 0m), (await world.BalanceAsync(LedgerAccount.Dishonoured, Mumbai), await world.BalanceAsync(LedgerAccount.Receivable, Mumbai)));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Only_the_ddo_of_the_office_that_took_it_says_what_the_bank_did()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var cheque = Done(await world.ReceiveAsync(world.Clerk, Mumbai, Cheque(500)));
        Assert.Equal("permission.missing", (await RealiseAsync(world, world.Clerk, cheque)).Code);
        Assert.Equal("permission.missing", (await RealiseAsync(world, world.Nodal, cheque)).Code);
        Assert.Equal("office.not-yours", (await RealiseAsync(world, world.DelhiDdo, cheque)).Code);
        Assert.Equal("cheque.maker-is-checker", (await RealiseAsync(world, await world.Gst.ActorAsync("mumbai-clerk", Role.Ddo, Mumbai), cheque)).Code);
        Assert.Equal(("cheque.realised-on", nameof(Receipt.RealisedOn)), await RealiseAsync(world, world.MumbaiDdo, cheque, Taken.AddDays(-1)) is var early ? (early.Code, early.Field) : default);
        Assert.Equal("cheque.realised-on", (await RealiseAsync(world, world.MumbaiDdo, cheque, Today.AddDays(1))).Code);
        Assert.Equal("lifecycle.not-allowed", (await DishonourAsync(world, world.MumbaiDdo, cheque)).Code);
        var cash = await world.ReceivedAsync(world.Clerk, Mumbai, 100);
        Assert.Equal("cheque.not-a-cheque", (await DishonourAsync(world, world.MumbaiDdo, cash)).Code);
    }

    [Fact]
    public async Task Two_at_once_realise_or_dishonour_a_cheque_once()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var second = await world.Gst.ActorAsync("mumbai-ddo-2", Role.Ddo, Mumbai);
        var cheque = Done(await world.ReceiveAsync(world.Clerk, Mumbai, Cheque(500)));
        var realised = await Task.WhenAll(Task.Run(() => RealiseAsync(world, world.MumbaiDdo, cheque)), Task.Run(() => RealiseAsync(world, second, cheque)));
        Assert.Single(realised, o => o.IsDone);
        var dishonoured = await Task.WhenAll(Task.Run(() => DishonourAsync(world, world.MumbaiDdo, cheque)), Task.Run(() => DishonourAsync(world, second, cheque)));
        Assert.Single(dishonoured, o => o.IsDone);
        Assert.Equal(0m, await world.BalanceAsync(LedgerAccount.CashBook, Mumbai));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Repeated_command_realises_and_dishonours_once()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var cheque = Done(await world.ReceiveAsync(world.Clerk, Mumbai, Cheque(500)));
        var (realise, dishonour) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        Done(await RealiseAsync(world, world.MumbaiDdo, cheque, command: realise));
        Done(await RealiseAsync(world, world.MumbaiDdo, cheque, command: realise));
        Done(await DishonourAsync(world, world.MumbaiDdo, cheque, dishonour));
        Done(await DishonourAsync(world, world.MumbaiDdo, cheque, dishonour));
        Assert.Equal(0m, await world.BalanceAsync(LedgerAccount.CashBook, Mumbai));
    }

    [Fact]
    public async Task Cheques_in_collection_are_listed_with_age_and_wait_for_their_ddo_alone()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoice = (await world.InvoicesAsync(Delhi, Mumbai))[Mumbai];
        var cheque = Done(await world.ReceiveAsync(world.Clerk, Mumbai, Cheque(500), Wish(invoice, 300)));
        var row = Assert.Single(await AskAsync(world, world.MumbaiDdo, q => q.WaitingAsync()));
        Assert.Equal((cheque, 2, 1, "Bank of Baroda"), (row.Id, row.AgeOn(Today), row.Documents, row.Bank));
        Assert.Empty(await AskAsync(world, world.DelhiDdo, q => q.WaitingAsync()));
        Assert.Equal(300m, Assert.Single(await AskAsync(world, world.Nodal, q => q.MeantForAsync(invoice))).Amount.Rupees);
        Assert.Equal(1, (await AskAsync(world, world.Nodal, q => q.ListAsync(ReceiptStatus.InCollection, new PageRequest("baroda", Sort: "dated")))).Total);
        Done(await RealiseAsync(world, world.MumbaiDdo, cheque));
        Assert.Empty(await AskAsync(world, world.MumbaiDdo, q => q.WaitingAsync()));
        Assert.Equal(500m, (await AskAsync(world, world.Nodal, q => q.SumAsync(null, null))).Rupees);
    }

    [Theory]
    [InlineData("UPDATE \"Receipts\" SET \"Amount\" = \"Amount\" + 100", "the ledger ₹500.00")]
    [InlineData("UPDATE \"Receipts\" SET \"Status\" = 'ReturnedUnpaid', \"RealisedOn\" = NULL", "does not stand in the ledger")]
    [InlineData("UPDATE \"Receipts\" SET \"Status\" = 'Dishonoured'", "does not stand in the ledger")]
    [InlineData("UPDATE \"Receipts\" SET \"Status\" = 'InCollection', \"RealisedOn\" = NULL", "which does not exist")]
    public async Task Verify_finds_a_cheque_that_differs_from_its_journals(string statement, string fault)
    {
        await using var world = await SettlementWorld.CreateAsync();
        await RealisedAsync(world, world.Clerk, Mumbai, world.MumbaiDdo, 500);
        await world.RequireSoundBooksAsync();
        await world.Gst.ReadAsync(db => db.Database.ExecuteSqlRawAsync(statement));
        Assert.Contains(await world.FaultsAsync<UCCMS.Data.Settlement.SettlementCheck>(), f => f.Contains(fault, StringComparison.Ordinal));
    }

    internal static ReceiptEntry Cheque(decimal rupees, string number = "004711") =>
        new(ReceiptMode.Cheque, Money.FromRupees(rupees), Taken, number, "Bharat Books & Sons") { Cheque = new DrawnCheque("Bank of Baroda", "Fort, Mumbai", new(2026, 2, 20)) };

    internal static async Task<ReceiptId> RealisedAsync(SettlementWorld world, Actor maker, OfficeId office, Actor ddo, decimal rupees, params AllocationWish[] wishes)
    {
        var cheque = Done(await world.ReceiveAsync(maker, office, Cheque(rupees), wishes));
        Done(await RealiseAsync(world, ddo, cheque));
        return cheque;
    }

    internal static Task<Outcome<IReadOnlyList<AllocationId>>> RealiseAsync(SettlementWorld world, Actor ddo, ReceiptId cheque, DateOnly? on = null, Guid? command = null) =>
        world.RunAsync(ddo, (RealiseCheque u) => u, new RealiseCheque.Input(cheque, on ?? new DateOnly(2026, 2, 27)), command);

    internal static Task<Outcome<DishonourCheque.Result>> DishonourAsync(SettlementWorld world, Actor ddo, ReceiptId cheque, Guid? command = null) =>
        world.RunAsync(ddo, (DishonourCheque u) => u, new DishonourCheque.Input(cheque, Today, "Funds insufficient"), command);

    private static Task<Outcome<Done>> ReturnAsync(SettlementWorld world, Actor ddo, ReceiptId cheque, string reason = "Signature differs") =>
        world.RunAsync(ddo, (ReturnCheque u) => u, new ReturnCheque.Input(cheque, Today, reason));

    private static async Task<ReceiptId> DepositAsync(SettlementWorld world, Actor maker, OfficeId office, decimal rupees) =>
        Done(await world.RunAsync(maker, (RecordDeposit u) => u, new RecordDeposit.Input(world.Contract, office, Cheque(rupees))));

    private static async Task<T> AskAsync<T>(SettlementWorld world, Actor actor, Func<ChequeQueries, Task<T>> ask)
    {
        await using var scope = world.Gst.Database.As(actor);
        return await ask(Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<ChequeQueries>(scope.ServiceProvider));
    }
}
