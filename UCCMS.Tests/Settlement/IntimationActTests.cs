using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Settlement;

/// <summary>Intimations of receipt, deposits received elsewhere and refunds, by the use cases on a database (letter of 24-12-2025, paragraph 2.4).</summary>
public sealed class IntimationActTests
{
    [Fact]
    public async Task Money_received_at_another_ddo_goes_to_the_nodal_office_by_its_intimation()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var prepared = await PreparedAsync(world, 11_800, 5_000);
        Assert.Equal((IntimationStatus.Prepared, 16_800_00L, 2), (prepared.Status, prepared.Amount.Paise, prepared.Lines.Count));
        Done(await world.SendAsync(world.Clerk, prepared));
        Assert.Equal(-16_800, await world.BalanceAsync(LedgerAccount.InterOffice, Mumbai));
        Assert.Equal(0, await world.BalanceAsync(LedgerAccount.Unclassified, Delhi));
        Done(await world.AcceptAsync(world.DelhiDdo, prepared));
        Assert.Equal(0, await world.BalanceAsync(LedgerAccount.InterOffice, Mumbai));
        Assert.Equal(-16_800, await world.BalanceAsync(LedgerAccount.Unclassified, Delhi));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Second_receipt_collects_on_the_same_intimation_until_it_is_sent()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(Delhi, Mumbai);
        await world.ReceivedAsync(world.Clerk, Mumbai, 1_000, Wish(invoices[Mumbai], 1_000));
        await world.ReceivedAsync(world.Clerk, Mumbai, 2_000, Wish(invoices[Mumbai], 2_000));
        var first = Assert.Single(await world.IntimationsAsync());
        Assert.Equal(3_000_00, first.Amount.Paise);
        Done(await world.SendAsync(world.MumbaiDdo, first));
        await world.ReceivedAsync(world.Clerk, Mumbai, 500, Wish(invoices[Mumbai], 500));
        Assert.Equal([IntimationStatus.Sent, IntimationStatus.Prepared], (await world.IntimationsAsync()).Select(i => i.Status));
    }

    [Fact]
    public async Task Who_sent_it_does_not_accept_it_whatever_post_they_hold()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var prepared = await PreparedAsync(world, 1_000);
        Done(await world.SendAsync(world.Clerk, prepared));
        var both = await world.Gst.ActorAsync("mumbai-clerk", Role.NodalOffice, Delhi);
        Assert.Equal("intimation.sender-accepts", (await world.AcceptAsync(both, prepared)).Code);
        Assert.Equal("intimation.sender-accepts", (await world.ReturnAsync(both, prepared)).Code);
        Assert.Equal("permission.missing", (await world.AcceptAsync(await world.Gst.ActorAsync("clerk2", Role.BookingLocation, Mumbai), prepared)).Code);
        Assert.Equal("office.not-yours", (await world.AcceptAsync(world.MumbaiDdo, prepared)).Code);
        Assert.Equal("lifecycle.not-allowed", (await world.SendAsync(world.Clerk, prepared)).Code);
        Done(await world.AcceptAsync(world.Nodal, prepared));
    }

    [Fact]
    public async Task Two_at_once_accept_it_once()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var prepared = await PreparedAsync(world, 1_000);
        Done(await world.SendAsync(world.Clerk, prepared));
        var outcomes = await Task.WhenAll(Task.Run(() => world.AcceptAsync(world.Nodal, prepared)), Task.Run(() => world.AcceptAsync(world.DelhiDdo, prepared)));
        Assert.Single(outcomes, o => o.IsDone);
        Assert.Equal(-1_000, await world.BalanceAsync(LedgerAccount.Unclassified, Delhi));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Returned_one_lies_where_it_was_received_and_goes_again_on_the_next()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var prepared = await PreparedAsync(world, 11_800);
        Done(await world.SendAsync(world.Clerk, prepared));
        Assert.Equal("intimation.reason", (await world.ReturnAsync(world.Nodal, prepared, " ")).Code);
        var next = Done(await world.ReturnAsync(world.Nodal, prepared));
        Assert.Equal(-11_800, await world.BalanceAsync(LedgerAccount.Unclassified, Mumbai));
        var again = (await world.IntimationsAsync()).Single(i => i.Id == next);
        Assert.Equal((IntimationStatus.Prepared, 11_800_00L), (again.Status, again.Amount.Paise));
        Done(await world.SendAsync(world.Clerk, again));
        Done(await world.AcceptAsync(world.Nodal, again));
        Assert.Equal(-11_800, await world.BalanceAsync(LedgerAccount.Unclassified, Delhi));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Allocation_on_its_way_is_not_undone()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var prepared = await PreparedAsync(world, 1_000);
        var allocation = await world.Gst.ReadAsync(db => db.Scoped<Allocation>().Select(a => a.Id).SingleAsync());
        Done(await world.SendAsync(world.Clerk, prepared));
        Assert.Equal("ledger.moved-on", (await world.RunAsync(world.Clerk, (UndoAllocation u) => u, new UndoAllocation.Input(allocation, "A mistake"))).Code);
    }

    [Fact]
    public async Task Letter_is_mailed_once_to_the_other_office()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var prepared = await PreparedAsync(world, 11_800);
        Done(await world.SendAsync(world.Clerk, prepared));
        var system = Actor.System("test");
        Assert.Equal(1, Done(await world.RunAsync(system, (MailIntimations u) => u, new MailIntimations.Input(20))));
        Assert.Equal(0, Done(await world.RunAsync(system, (MailIntimations u) => u, new MailIntimations.Input(20))));
        var mail = await world.Gst.ReadAsync(db => db.Scoped<OutboxMail>().SingleAsync(m => m.About == prepared.AuditKey));
        Assert.Equal(Delhi, mail.OwningOfficeId);
        Assert.Contains("11,800.00", mail.Body, StringComparison.Ordinal);
        Assert.Contains("Mumbai GPO (", mail.Body, StringComparison.Ordinal);
        Assert.Equal("New Delhi GPO", mail.RecipientName);
    }

    [Fact]
    public async Task Deposit_received_elsewhere_is_on_its_way_at_once_and_in_the_deposit_when_accepted()
    {
        await using var world = await SettlementWorld.CreateAsync(PaymentKind.Advance);
        await DepositAsync(world, world.Clerk, Mumbai, 50_000);
        var carrying = Assert.Single(await world.IntimationsAsync());
        Assert.Equal(IntimationStatus.Sent, carrying.Status);
        Done(await world.AcceptAsync(world.Nodal, carrying));
        await DepositAsync(world, world.Nodal, Delhi, 1_000);
        Assert.Equal(-51_000, await world.BalanceAsync(LedgerAccount.Deposit, Delhi));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Deposit_is_reversed_on_its_way_and_after_it_came_back_but_not_when_it_was_accepted()
    {
        await using var world = await SettlementWorld.CreateAsync(PaymentKind.Advance);
        Done(await world.ReverseAsync(world.Clerk, await DepositAsync(world, world.Clerk, Mumbai, 100)));
        Assert.Equal(IntimationStatus.Withdrawn, Assert.Single(await world.IntimationsAsync()).Status);

        var returned = await DepositAsync(world, world.Clerk, Mumbai, 200);
        var kept = await DepositAsync(world, world.Clerk, Mumbai, 300);
        Done(await world.ReturnAsync(world.Nodal, await CarryingAsync(world, returned)));
        Done(await world.ReverseAsync(world.Clerk, returned));
        Assert.Equal(IntimationStatus.Withdrawn, (await world.IntimationsAsync())[^1].Status);
        Assert.Equal(300, await world.BalanceAsync(LedgerAccount.CashBook, Mumbai));
        Done(await world.AcceptAsync(world.Nodal, await CarryingAsync(world, kept)));
        Assert.Equal("ledger.acknowledged", (await world.ReverseAsync(world.Clerk, kept)).Code);
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Returned_deposit_goes_out_again()
    {
        await using var world = await SettlementWorld.CreateAsync(PaymentKind.Advance);
        var deposit = await DepositAsync(world, world.Clerk, Mumbai, 700);
        var next = Done(await world.ReturnAsync(world.Nodal, await CarryingAsync(world, deposit)));
        var again = (await world.IntimationsAsync()).Single(i => i.Id == next);
        Done(await world.SendAsync(world.MumbaiDdo, again));
        Assert.Equal("ledger.acknowledged", (await world.ReverseAsync(world.Clerk, deposit)).Code);
        Done(await world.AcceptAsync(world.Nodal, again));
        Assert.Equal(-700, await world.BalanceAsync(LedgerAccount.Deposit, Delhi));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Refund_is_drawn_by_the_ddo_of_the_office_that_has_the_money()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var receipt = await world.ReceivedAsync(world.Clerk, Mumbai, 1_000);
        Assert.Equal("permission.missing", (await RefundAsync(world, world.Clerk, receipt, 100)).Code);
        Assert.Equal("office.not-yours", (await RefundAsync(world, world.DelhiDdo, receipt, 100)).Code);
        var own = await world.Gst.ActorAsync("mumbai-clerk", Role.Ddo, Mumbai);
        Assert.Equal("refund.maker-is-checker", (await RefundAsync(world, own, receipt, 100)).Code);
        Assert.Equal("ledger.not-enough-money", (await RefundAsync(world, world.MumbaiDdo, receipt, 1_000.01m)).Code);
        Assert.Equal("refund.no-receipt", (await RefundAsync(world, world.MumbaiDdo, null, 100)).Code);
        Done(await RefundAsync(world, world.MumbaiDdo, receipt, 400));
        Assert.Equal(600, await world.BalanceAsync(LedgerAccount.CashBook, Mumbai));
        Assert.Equal(-600, await world.BalanceAsync(LedgerAccount.Unclassified, Mumbai, free: true));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Refund_of_a_deposit_never_overdraws_it_even_by_two_at_once()
    {
        await using var world = await SettlementWorld.CreateAsync(PaymentKind.Advance);
        await DepositAsync(world, world.Nodal, Delhi, 1_000);
        var other = await world.Gst.ActorAsync("delhi-ddo-2", Role.Ddo, Delhi);
        var outcomes = await Task.WhenAll(Task.Run(() => RefundAsync(world, world.DelhiDdo, null, 700, "V1")), Task.Run(() => RefundAsync(world, other, null, 700, "V2")));
        Assert.Equal("ledger.not-enough-money", Assert.Single(outcomes, o => !o.IsDone).Code);
        Assert.Equal(-300, await world.BalanceAsync(LedgerAccount.Deposit, Delhi));
    }

    private static Task<Outcome<RefundId>> RefundAsync(SettlementWorld world, Actor actor, ReceiptId? receipt, decimal rupees, string voucher = "V100") =>
        world.RunAsync(actor, (RefundMoney u) => u, new RefundMoney.Input(world.Contract, receipt, new RefundEntry(Money.FromRupees(rupees), "Paid twice", voucher, new(2026, 2, 28))));

    private static async Task<ReceiptId> DepositAsync(SettlementWorld world, Actor actor, OfficeId office, decimal rupees) =>
        Done(await world.RunAsync(actor, (RecordDeposit u) => u, new RecordDeposit.Input(world.Contract, office, world.Neft(rupees))));

    private static async Task<Intimation> CarryingAsync(SettlementWorld world, ReceiptId receipt) => (await world.IntimationsAsync()).Single(i => i.Carrier == new CarrierId(receipt.Value));

    /// <summary>A receipt in Mumbai, allocated to the invoices of Mumbai and New Delhi.</summary>
    private static async Task<Intimation> PreparedAsync(SettlementWorld world, decimal ofMumbai, decimal ofDelhi = 0)
    {
        var invoices = await world.InvoicesAsync(Delhi, Mumbai);
        AllocationWish[] wishes = ofDelhi == 0 ? [Wish(invoices[Mumbai], ofMumbai)] : [Wish(invoices[Mumbai], ofMumbai), Wish(invoices[Delhi], ofDelhi)];
        await world.ReceivedAsync(world.Clerk, Mumbai, ofMumbai + ofDelhi, wishes);
        return Assert.Single(await world.IntimationsAsync());
    }
}
