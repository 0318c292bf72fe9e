using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using UCCMS.Tests.Gst;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Settlement;

/// <summary>Receipts and what becomes of their money, by the use cases on a database.</summary>
public sealed class ReceiptActTests
{
    [Fact]
    public async Task One_receipt_clears_many_documents_in_full_and_in_part_and_the_rest_stays_free()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(Delhi, Mumbai);
        await world.ReceivedAsync(world.Clerk, Mumbai, 20_000, Wish(invoices[Mumbai], 11_800), Wish(invoices[Delhi], 5_000));

        Assert.Equal(20_000, await world.BalanceAsync(LedgerAccount.CashBook, Mumbai));
        Assert.Equal(-3_200, await world.BalanceAsync(LedgerAccount.Unclassified, Mumbai, free: true));
        Assert.Equal(-20_000, await world.BalanceAsync(LedgerAccount.Unclassified, Mumbai));
        Assert.Equal(0, await world.BalanceAsync(LedgerAccount.Receivable, Mumbai));
        Assert.Equal(6_800, await world.BalanceAsync(LedgerAccount.Receivable, Delhi));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Repeated_command_records_once_and_other_content_under_it_is_refused()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var command = Guid.CreateVersion7();
        var input = new RecordReceipt.Input(world.Contract, Mumbai, world.Neft(1_000), []);
        var first = Done(await world.RunAsync(world.Clerk, (RecordReceipt u) => u, input, command));
        Assert.Equal(first, Done(await world.RunAsync(world.Clerk, (RecordReceipt u) => u, input, command)));
        Assert.Equal("command.reused", (await world.RunAsync(world.Clerk, (RecordReceipt u) => u, input with { Office = Delhi }, command)).Code);
        Assert.Equal(1_000, await world.BalanceAsync(LedgerAccount.CashBook, Mumbai));
    }

    [Fact]
    public async Task Utr_is_used_once_in_the_department_until_its_receipt_is_reversed()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var entry = world.Neft(1_000);
        var first = Done(await world.ReceiveAsync(world.Clerk, Mumbai, entry));
        var again = await world.ReceiveAsync(world.Nodal, Delhi, entry with { Mode = ReceiptMode.Rtgs });
        Assert.Equal(("receipt.utr-used", nameof(ReceiptEntry.Reference)), (again.Code, again.Field));
        Assert.Contains(Mumbai.ToString(), again.Sentence, StringComparison.Ordinal);
        Done(await world.ReverseAsync(world.Clerk, first));
        Done(await world.ReceiveAsync(world.Nodal, Delhi, entry));
        Assert.Equal(0, await world.BalanceAsync(LedgerAccount.CashBook, Mumbai));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Two_at_once_cannot_record_one_utr_twice()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var entry = world.Neft(1_000);
        var outcomes = await Task.WhenAll(Task.Run(() => world.ReceiveAsync(world.Clerk, Mumbai, entry)), Task.Run(() => world.ReceiveAsync(world.Nodal, Delhi, entry)));
        Assert.Single(outcomes, o => o.IsDone);
        Assert.Equal(1_000, await world.BalanceAsync(LedgerAccount.CashBook, Mumbai) + await world.BalanceAsync(LedgerAccount.CashBook, Delhi));
    }

    [Fact]
    public async Task Two_at_once_cannot_spend_the_same_money_of_a_receipt()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoices = await world.InvoicesAsync(Delhi, Mumbai);
        var receipt = await world.ReceivedAsync(world.Nodal, Delhi, 10_000);
        var outcomes = await Task.WhenAll(
            Task.Run(() => world.AllocateAsync(world.Nodal, receipt, Wish(invoices[Delhi], 8_000))),
            Task.Run(() => world.AllocateAsync(world.SecondNodal, receipt, Wish(invoices[Mumbai], 8_000))));
        Assert.Equal("ledger.not-enough-money", Assert.Single(outcomes, o => !o.IsDone).Code);
        Assert.Equal(-2_000, await world.BalanceAsync(LedgerAccount.Unclassified, Delhi, free: true));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Two_at_once_cannot_pay_the_same_invoice_beyond_what_is_owed()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoice = (await world.InvoicesAsync(Delhi, Mumbai))[Delhi];
        var (here, there) = (await world.ReceivedAsync(world.Nodal, Delhi, 11_800), await world.ReceivedAsync(world.Clerk, Mumbai, 11_800));
        var outcomes = await Task.WhenAll(
            Task.Run(() => world.AllocateAsync(world.Nodal, here, Wish(invoice, 11_800))),
            Task.Run(() => world.AllocateAsync(world.Clerk, there, Wish(invoice, 11_800))));
        Assert.Equal("ledger.more-than-owed", Assert.Single(outcomes, o => !o.IsDone).Code);
        Assert.Equal(0, await world.BalanceAsync(LedgerAccount.Receivable, Delhi));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Allocation_is_undone_while_the_money_lies_and_the_document_is_owed_again()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoice = (await world.InvoicesAsync(Delhi, Mumbai))[Mumbai];
        var receipt = await world.ReceivedAsync(world.Clerk, Mumbai, 11_800);
        var allocation = Done(await world.AllocateAsync(world.Clerk, receipt, Wish(invoice, 11_800)))[0];
        Assert.Equal("allocation.reason", (await UndoAsync(world, world.Clerk, allocation, " ")).Code);
        Assert.Equal("office.not-yours", (await UndoAsync(world, world.Nodal, allocation)).Code);
        Done(await UndoAsync(world, world.Clerk, allocation));
        Assert.Equal("allocation.undone", (await UndoAsync(world, world.Clerk, allocation)).Code);
        Assert.Equal(11_800, await world.BalanceAsync(LedgerAccount.Receivable, Mumbai));
        Assert.Equal(-11_800, await world.BalanceAsync(LedgerAccount.Unclassified, Mumbai, free: true));
        Assert.Equal(IntimationStatus.Withdrawn, Assert.Single(await world.IntimationsAsync()).Status);
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Receipt_is_reversed_only_while_nothing_of_it_is_used()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoice = (await world.InvoicesAsync(Delhi, Mumbai))[Mumbai];
        var receipt = await world.ReceivedAsync(world.Clerk, Mumbai, 11_800, Wish(invoice, 100));
        Assert.Equal("ledger.not-enough-money", (await world.ReverseAsync(world.Clerk, receipt)).Code);
        var allocation = await world.Gst.ReadAsync(db => db.Scoped<Allocation>().Select(a => a.Id).SingleAsync());
        Done(await UndoAsync(world, world.Clerk, allocation));
        Done(await world.ReverseAsync(world.Clerk, receipt));
        Assert.Equal("receipt.reversed", (await world.AllocateAsync(world.Clerk, receipt, Wish(invoice, 100))).Code);
        Assert.Equal(0, await world.BalanceAsync(LedgerAccount.CashBook, Mumbai));
        await world.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Only_the_office_that_has_the_money_records_it_and_only_roles_with_the_right()
    {
        await using var world = await SettlementWorld.CreateAsync();
        Assert.Equal("office.not-yours", (await world.ReceiveAsync(world.Nodal, Mumbai, world.Neft(100))).Code);
        foreach (var role in new[] { Role.Ddo, Role.Pao, Role.DivisionalOffice, Role.CircleOffice, Role.Auditor, Role.Administrator })
        {
            var refused = await world.ReceiveAsync(await world.Gst.ActorAsync($"{role}", role, Mumbai), Mumbai, world.Neft(100));
            Assert.Equal("permission.missing", refused.Code);
        }

        Assert.Equal("contract.unknown", (await world.ReceiveAsync(await world.Gst.ActorAsync("kolkata", Role.BookingLocation, new OfficeId(10015001)), Mumbai, world.Neft(100))).Code);
        Assert.Equal(0, await world.BalanceAsync(LedgerAccount.CashBook, Mumbai));
    }

    [Fact]
    public async Task Wrong_figures_are_refused_beside_their_field()
    {
        await using var world = await SettlementWorld.CreateAsync();
        var invoice = (await world.InvoicesAsync(Delhi, Mumbai))[Mumbai];
        Assert.Equal("ledger.more-than-owed", (await world.ReceiveAsync(world.Clerk, Mumbai, world.Neft(12_000), Wish(invoice, 11_800.01m))).Code);
        Assert.Equal("ledger.not-enough-money", (await world.ReceiveAsync(world.Clerk, Mumbai, world.Neft(100), Wish(invoice, 100.01m))).Code);
        Assert.Equal("ledger.amount", (await world.ReceiveAsync(world.Clerk, Mumbai, world.Neft(100), Wish(invoice, 0))).Code);
        Assert.Equal((nameof(ReceiptEntry.ReceivedOn), "receipt.date"), Fault(await world.ReceiveAsync(world.Clerk, Mumbai, world.Neft(100) with { ReceivedOn = new(2026, 3, 1) })));
        Assert.Equal((nameof(ReceiptEntry.Reference), "receipt.utr"), Fault(await world.ReceiveAsync(world.Clerk, Mumbai, world.Neft(100, "12"))));
        Assert.Equal(0, await world.BalanceAsync(LedgerAccount.CashBook, Mumbai));
    }

    [Fact]
    public async Task Money_of_a_bnpl_contract_is_no_deposit_and_a_deposit_no_payment()
    {
        await using var bnpl = await SettlementWorld.CreateAsync();
        Assert.Equal("receipt.not-deposit", (await bnpl.RunAsync(bnpl.Nodal, (RecordDeposit u) => u, new RecordDeposit.Input(bnpl.Contract, Delhi, bnpl.Neft(100)))).Code);
        await using var advance = await SettlementWorld.CreateAsync(PaymentKind.Advance);
        Assert.Equal("receipt.is-deposit", (await advance.ReceiveAsync(advance.Nodal, Delhi, advance.Neft(100))).Code);
    }

    private static (string?, string?) Fault<T>(Outcome<T> outcome) => (outcome.Field, outcome.Code);

    private static Task<Outcome<Done>> UndoAsync(SettlementWorld world, Actor actor, AllocationId allocation, string reason = "Meant for another invoice") =>
        world.RunAsync(actor, (UndoAllocation u) => u, new UndoAllocation.Input(allocation, reason));
}
