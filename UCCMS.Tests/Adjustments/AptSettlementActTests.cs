using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Tests.Gst.Notes;
using UCCMS.Tests.Settlement;
using UCCMS.Tests.Shared;
using static UCCMS.Tests.Adjustments.VoucherWorld;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Adjustments;

/// <summary>SOP 4.B on a database: what APT settled, set against the documents.</summary>
public sealed class AptSettlementActTests
{
    [Fact]
    public async Task Documents_that_come_to_more_take_a_misc_transaction_and_a_ticket()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Advance);
        await world.DepositAsync(200_000);
        await world.IssueAsync(105_000);
        await world.ChargedByAptAsync(100_000);
        var (settlement, result) = await world.ProposedAsync();
        Assert.Equal((AptVoucher.MiscTransaction, (TransferEntryId?)null), (result.Voucher, result.Entry));
        var misc = await world.MiscAsync(result.Misc!.Value);
        Assert.Equal((5_000m, 450m, 450m, 0m, 5_900m), Figures(misc.Sums));
        Assert.Equal(-82_000m, await world.Money.BalanceAsync(LedgerAccount.Deposit, Delhi)); // 2,00,000 less APT's 1,18,000; nothing is posted yet

        Refused("voucher.amount", await world.PostAsync(misc.Id, Voucher(5_000)));
        Done(await world.PostAsync(misc.Id, Voucher(5_900)));

        Assert.Equal(-76_100m, await world.Money.BalanceAsync(LedgerAccount.Deposit, Delhi));
        Assert.Equal(-105_000m, await world.Money.BalanceAsync(LedgerAccount.Revenue, Delhi));
        Assert.Equal(-18_900m, await world.Money.BalanceAsync(LedgerAccount.GstPayable, Delhi));
        Assert.Equal(AptSettlementStatus.SetAgainst, (await world.SettlementAsync(settlement)).Status);
        var ticket = Assert.Single(await world.TicketsAsync());
        Assert.Equal((CeptTicketStatus.Draft, CeptAskKind.UpdateBalance, 76_100m), (ticket.Status, Assert.Single(ticket.Asks).Kind, ticket.ExpectedDeposit.Rupees));
        Assert.Equal(
            [CeptEvidenceKind.AptInvoice, CeptEvidenceKind.ManualDocument, CeptEvidenceKind.Voucher, CeptEvidenceKind.ExpectedBalance], ticket.Evidence.OrderBy(e => e.Position).Select(e => e.Kind));
        await world.Money.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Documents_that_come_to_less_take_a_transfer_entry()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Advance);
        await world.DepositAsync(200_000);
        await world.IssueAsync(100_000);
        await world.ChargedByAptAsync(105_000);
        var (settlement, result) = await world.ProposedAsync();
        Assert.Equal((AptVoucher.TransferEntry, (MiscTransactionId?)null), (result.Voucher, result.Misc));
        var stored = await world.SettlementAsync(settlement);
        Assert.Equal((-5_900m, AptSettlementStatus.Proposed), (stored.Difference!.Value.Rupees, stored.Status));
        Assert.Equal((5_000m, 450m, 450m, 0m, 5_900m), Figures(AdjustmentSums.Of(stored.TransferLines)));
        Assert.NotNull(result.Entry);
        Assert.Empty(await world.TicketsAsync());
    }

    [Fact]
    public async Task Equal_totals_with_other_heads_take_a_transfer_entry_of_nothing()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Advance);
        await world.DepositAsync(200_000);
        await world.IssueAsync(100_000);
        await world.ChargedByAptAsync(100_000, isInterState: true);
        var (settlement, result) = await world.ProposedAsync();
        Assert.Equal(AptVoucher.TransferEntry, result.Voucher);
        Assert.Equal((0m, -9_000m, -9_000m, 18_000m, 0m), Figures(AdjustmentSums.Of((await world.SettlementAsync(settlement)).TransferLines)));
    }

    [Fact]
    public async Task Equal_amounts_are_settled_at_once_without_voucher_or_ticket()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Advance);
        await world.DepositAsync(200_000);
        await world.IssueAsync(100_000);
        await world.ChargedByAptAsync(100_000);
        var (settlement, result) = await world.ProposedAsync();
        Assert.Equal((AptVoucher.None, null, null), (result.Voucher, result.Misc, result.Entry));
        Assert.Equal(AptSettlementStatus.SetAgainst, (await world.SettlementAsync(settlement)).Status);
        Assert.Equal(0m, await world.Money.BalanceAsync(LedgerAccount.Receivable, Delhi));
        Assert.Empty(await world.TicketsAsync());
        await world.Money.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Voucher_is_refused_when_the_documents_have_changed_and_after_withdrawal_compared_anew()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Advance);
        await world.DepositAsync(200_000);
        await world.IssueAsync(105_000);
        await world.ChargedByAptAsync(100_000);
        var (settlement, result) = await world.ProposedAsync();
        Refused("apt-settlement.proposed", await world.ProposeAsync(settlement));
        var notes = await NoteWorld.OverAsync(world.Money.Gst);
        var invoice = Assert.Single(await world.Money.Gst.InvoicesAsync());
        await notes.IssueAsync(NoteWorld.Amount(invoice, 1_000, DocumentKind.DebitNote));
        Refused("apt-settlement.figures-changed", await world.PostAsync(result.Misc!.Value, Voucher(5_900)));

        Done(await world.Money.RunAsync(world.Nodal, (WithdrawMiscTransaction u) => u, new WithdrawMiscTransaction.Input(result.Misc.Value, "A debit note came")));
        var again = Done(await world.ProposeAsync(settlement));
        Assert.Equal(7_080m, (await world.MiscAsync(again.Misc!.Value)).Amount.Rupees);
        Done(await world.PostAsync(again.Misc.Value, Voucher(7_080)));
        await world.Money.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Reversed_voucher_leaves_the_documents_owed_and_the_settlement_to_be_compared()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Advance);
        await world.DepositAsync(200_000);
        await world.IssueAsync(105_000);
        await world.ChargedByAptAsync(100_000);
        var (settlement, result) = await world.ProposedAsync();
        Done(await world.PostAsync(result.Misc!.Value, Voucher(5_900)));
        var reverse = new ReverseMiscTransaction.Input(result.Misc.Value, Voucher(5_900, "MT2602000002"), "Posted under another head");
        Done(await world.Money.RunAsync(world.Nodal, (ReverseMiscTransaction u) => u, reverse));
        Assert.Equal((AptSettlementStatus.Recorded, MiscTransactionStatus.Reversed), ((await world.SettlementAsync(settlement)).Status, (await world.MiscAsync(result.Misc.Value)).Status));
        Assert.Equal((123_900m, -82_000m), (await world.Money.BalanceAsync(LedgerAccount.Receivable, Delhi), await world.Money.BalanceAsync(LedgerAccount.Deposit, Delhi)));
        Assert.Equal(AptVoucher.MiscTransaction, Done(await world.ProposeAsync(settlement)).Voucher);
        await world.Money.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task What_APT_settled_is_recorded_once_by_the_nodal_office_only()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Advance);
        Refused("apt-settlement.nothing", await world.RecordAsync());
        await world.ChargedByAptAsync(100_000);
        Refused("permission.missing", await world.RecordAsync(world.Money.Clerk));
        Refused("permission.missing", await world.RecordAsync(world.Money.DelhiDdo));
        Refused("apt-settlement.date", await world.RecordAsync(on: new(2026, 3, 5)));
        var command = Guid.CreateVersion7();
        var first = Done(await world.RecordAsync(command: command));
        Assert.Equal(first, Done(await world.RecordAsync(command: command)));
        Refused("apt-settlement.nothing", await world.RecordAsync());
        Refused("apt-settlement.no-documents", await world.ProposeAsync(first));
        Assert.Equal((118_000m, 0m), (await world.Money.BalanceAsync(LedgerAccount.Shortfall, Delhi), await world.Money.BalanceAsync(LedgerAccount.Deposit, Delhi)));
    }

    [Fact]
    public async Task Two_at_once_record_one_settlement()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Advance);
        await world.DepositAsync(200_000);
        await world.ChargedByAptAsync(100_000);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => world.RecordAsync())));
        Assert.Single(outcomes, o => o.IsDone);
        Assert.Equal(-82_000m, await world.Money.BalanceAsync(LedgerAccount.Deposit, Delhi));
    }

    [Fact]
    public async Task Lists_show_what_waits_to_be_recorded_and_what_to_be_compared()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Advance);
        await world.ChargedByAptAsync(100_000);
        var waiting = Assert.Single(await world.QueryAsync((AptSettlementQueries q) => q.UnsettledAsync(PaymentKind.Advance)));
        Assert.Equal((world.From, 118_000m, "APT/1"), (waiting.PeriodFrom, waiting.Total.Rupees, Assert.Single(waiting.Invoices)));
        var settlement = Done(await world.RecordAsync());
        Assert.Empty(await world.QueryAsync((AptSettlementQueries q) => q.UnsettledAsync(PaymentKind.Advance)));
        Assert.False((await RowAsync(world)).HasDocuments);
        await world.IssueAsync(105_000);
        Assert.True((await RowAsync(world)).HasDocuments);
        Done(await world.ProposeAsync(settlement));
        Assert.Equal(5_900m, (await RowAsync(world)).Difference!.Value.Rupees);
        Assert.Equal((118_000m, 5_900m), await world.QueryAsync(async (AptSettlementQueries q) => await q.SumsAsync(new(), null) is var s ? (s.Amount.Rupees, s.Difference.Rupees) : default));
        Assert.Equal(0, (await world.QueryAsync((AptSettlementQueries q) => q.ListAsync(new(), new PageRequest()), world.Money.Clerk)).Total);
    }

    private static async Task<AptSettlementRow> RowAsync(VoucherWorld world) => Assert.Single((await world.QueryAsync((AptSettlementQueries q) => q.ListAsync(new(), new PageRequest()))).Items);
}
