using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement;
using UCCMS.Web.Settlement;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Settlement;

/// <summary>What pages and queues show of money, and to whom.</summary>
public sealed class SettlementQueriesTests
{
    [Fact]
    public async Task Sums_count_what_is_free_and_leave_out_what_is_reversed()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(Delhi, Mumbai);
        await world.ReceivedAsync(world.Clerk, Mumbai, 5_000, Wish(invoices[Mumbai], 5_000));
        await world.ReceivedAsync(world.Clerk, Mumbai, 3_000, Wish(invoices[Mumbai], 1_000));
        Done(await world.ReverseAsync(world.Clerk, await world.ReceivedAsync(world.Clerk, Mumbai, 700)));

        Assert.Equal(new ReceiptSums(2, new(8_000_00), new(2_000_00)), await AskAsync(world, world.Clerk, (ReceiptQueries q) => q.SumsAsync(new ReceiptFilter(), null)));
        var free = await AskAsync(world, world.Clerk, (ReceiptQueries q) => q.ReceiptsAsync(new ReceiptFilter(OnlyFree: true), new PageRequest()));
        Assert.Equal((3_000_00L, 2_000_00L), (Assert.Single(free.Items).Amount.Paise, free.Items[0].Free.Paise));
        var found = await AskAsync(world, world.Nodal, (ReceiptQueries q) => q.ReceiptsAsync(new ReceiptFilter(Status: ReceiptStatus.Reversed), new PageRequest(Search: "bharat")));
        Assert.Single(found.Items);
    }

    [Fact]
    public async Task Counter_sees_what_is_owed_on_every_document_of_the_contract_and_a_stranger_nothing()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(Delhi, Mumbai);
        await world.ReceivedAsync(world.Clerk, Mumbai, 11_800, Wish(invoices[Delhi], 1_800));
        var open = await AskAsync(world, world.Clerk, (OpenDocumentQueries q) => q.OfAsync(world.Contract));
        Assert.Equal([10_000_00L, 11_800_00L], open.Select(d => d.Owed.Paise).Order());
        Assert.All(open, d => Assert.Equal(11_800_00, d.Total.Paise));
        var stranger = await world.Gst.ActorAsync("stranger", Role.BookingLocation, new OfficeId(10107634));
        Assert.Empty(await AskAsync(world, stranger, (OpenDocumentQueries q) => q.OfAsync(world.Contract)));
        Assert.Equal(0, (await AskAsync(world, stranger, (ReceiptQueries q) => q.SumsAsync(new ReceiptFilter(), null))).Count);
    }

    [Fact]
    public async Task Each_thing_waits_in_one_queue()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(Delhi, Mumbai);
        await world.ReceivedAsync(world.Clerk, Mumbai, 3_000, Wish(invoices[Mumbai], 1_000));
        await world.ReceivedAsync(world.Nodal, Delhi, 500);
        Assert.Equal(["Allocate", "Send"], await ActsAsync(world, world.Clerk));
        Assert.Equal(["Allocate"], await ActsAsync(world, world.Nodal));
        Assert.Empty(await ActsAsync(world, world.MumbaiDdo));
        Assert.Empty(await ActsAsync(world, await world.Gst.ActorAsync("delhi-clerk", Role.BookingLocation, Delhi)));
        Done(await world.SendAsync(world.Clerk, Assert.Single(await world.IntimationsAsync())));
        Assert.Equal(["Allocate"], await ActsAsync(world, world.Clerk));
        Assert.Equal(["Accept", "Allocate"], await ActsAsync(world, world.Nodal));
    }

    [Fact]
    public async Task Money_of_the_contract_says_what_is_free_owed_lying_and_on_its_way()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(Delhi, Mumbai);
        await world.ReceivedAsync(world.Clerk, Mumbai, 3_000, Wish(invoices[Mumbai], 1_000));
        await world.ReceivedAsync(world.Nodal, Delhi, 500, Wish(invoices[Delhi], 400));
        Done(await world.SendAsync(world.Clerk, Assert.Single(await world.IntimationsAsync())));
        var money = await AskAsync(world, world.Nodal, (MoneyQueries q) => q.OfContractAsync(world.Contract));
        Assert.Equal(new ContractMoney(Money.Zero, new(2_100_00), new(22_200_00), new(400_00), new(1_000_00), Money.Zero), money);
        Assert.Equal(10_800_00, (await AskAsync(world, world.Clerk, (MoneyQueries q) => q.OwedOnAsync(invoices[Mumbai])))!.Value.Paise);
        Assert.Single(await AskAsync(world, world.Nodal, (MoneyQueries q) => q.OfDocumentAsync(invoices[Mumbai])));
    }

    [Fact]
    public async Task Returned_intimation_is_shown_on_the_next_with_its_reason()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(Delhi, Mumbai);
        await world.ReceivedAsync(world.Clerk, Mumbai, 3_000, Wish(invoices[Mumbai], 3_000));
        var first = Assert.Single(await world.IntimationsAsync());
        Done(await world.SendAsync(world.Clerk, first));
        var next = Done(await world.ReturnAsync(world.Nodal, first, "The UTR is another customer's"));
        var detail = await AskAsync(world, world.Clerk, (IntimationQueries q) => q.IntimationAsync(next));
        Assert.Equal("The UTR is another customer's", Assert.Single(detail!.Returned).ReturnReason);
        var sums = await AskAsync(world, world.Clerk, (IntimationQueries q) => q.SumsAsync(new IntimationFilter(OnlyWaiting: true), null));
        Assert.Equal((1, 3_000_00L, 0L), (sums.Count, sums.Prepared.Paise, sums.OnTheWay.Paise));
    }

    [Theory]
    [InlineData("UPDATE \"Receipts\" SET \"Amount\" = \"Amount\" + 1", "Receipt of")]
    [InlineData("UPDATE \"Receipts\" SET \"Status\" = 'Reversed'", "reversed, the ledger")]
    [InlineData("UPDATE \"Allocations\" SET \"IsUndone\" = 1", "Allocation to")]
    [InlineData("DELETE FROM \"Allocations\"", "which does not exist")]
    [InlineData("UPDATE \"Intimations\" SET \"Status\" = 'Prepared'", "is prepared, and ₹1,000.00 of it is on its way")]
    public async Task Document_that_differs_from_the_books_is_named(string statement, string fault)
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(Delhi, Mumbai);
        await world.ReceivedAsync(world.Clerk, Mumbai, 3_000, Wish(invoices[Mumbai], 1_000));
        Done(await world.SendAsync(world.Clerk, Assert.Single(await world.IntimationsAsync())));
        Assert.Empty(await world.FaultsAsync<SettlementCheck>());
        await world.Gst.ReadAsync(db => db.Database.ExecuteSqlRawAsync(statement));
        Assert.Contains(await world.FaultsAsync<SettlementCheck>(), f => f.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Refund_cannot_be_changed_or_removed_in_the_database()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var receipt = await world.ReceivedAsync(world.Clerk, Mumbai, 3_000);
        Done(await world.RunAsync(world.MumbaiDdo, (RefundMoney u) => u, new RefundMoney.Input(world.Contract, receipt, new RefundEntry(new(100), "Paid twice", "V1", new(2026, 2, 28)))));
        foreach (var statement in new[] { "UPDATE \"Refunds\" SET \"Amount\" = 1", "DELETE FROM \"Refunds\"" })
        {
            var refusal = await Assert.ThrowsAnyAsync<DbException>(() => world.Gst.ReadAsync(db => db.Database.ExecuteSqlRawAsync(statement)));
            Assert.Contains("insert only", refusal.Message, StringComparison.Ordinal);
        }
    }

    private static async Task<IEnumerable<string>> ActsAsync(SettlementWorld world, Actor actor)
    {
        await using var scope = world.Gst.Database.As(actor);
        var services = scope.ServiceProvider;
        var work = ActivatorUtilities.CreateInstance<SettlementWork>(services);
        return (await work.WaitingAsync(actor, CancellationToken.None)).Select(w => w.Act).Order(StringComparer.Ordinal);
    }

    private static async Task<T> AskAsync<TQueries, T>(SettlementWorld world, Actor actor, Func<TQueries, Task<T>> ask)
        where TQueries : notnull
    {
        await using var scope = world.Gst.Database.As(actor);
        return await ask(scope.ServiceProvider.GetRequiredService<TQueries>());
    }
}
