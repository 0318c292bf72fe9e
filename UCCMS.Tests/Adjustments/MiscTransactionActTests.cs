using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Data.Adjustments;
using UCCMS.Tests.Gst;
using UCCMS.Tests.Settlement;
using static UCCMS.Tests.Adjustments.VoucherWorld;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Adjustments;

/// <summary>SOP 4.C on a database: the whole documents of a BNPL customer by misc. transaction.</summary>
public sealed class MiscTransactionActTests
{
    [Fact]
    public async Task Whole_manual_value_is_posted_where_APT_charged_another()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Bnpl);
        await world.ChargedByAptAsync(105_000);
        var document = await world.IssueAsync(100_000);
        await world.PaidAsync(118_000, Wish(document, 118_000));
        var shown = await world.QueryAsync((AdjustmentPeriodQueries q) => q.PeriodAsync(world.Money.Contract, world.From));
        Assert.True(shown!.Whole.BlocksClearing);
        var lying = Assert.Single(await world.QueryAsync((AdjustmentPeriodQueries q) => q.LyingAsync(Delhi)));
        Assert.Equal((118_000m, 0m, 1), (lying.Lying.Rupees, lying.Owed.Rupees, lying.Documents));

        var misc = Done(await world.PrepareAsync());
        Assert.Equal((100_000m, 9_000m, 9_000m, 0m, 118_000m), Figures((await world.MiscAsync(misc)).Sums));
        Assert.Empty(await world.QueryAsync((AdjustmentPeriodQueries q) => q.LyingAsync(Delhi)));
        Refused("misc.drafted", await world.PrepareAsync());
        Done(await world.PostAsync(misc, Voucher(118_000)));

        Assert.Equal((-100_000m, -18_000m), (await world.Money.BalanceAsync(LedgerAccount.Revenue, Delhi), await world.Money.BalanceAsync(LedgerAccount.GstPayable, Delhi)));
        Assert.Equal(0m, await world.Money.BalanceAsync(LedgerAccount.Unclassified, Delhi));
        var ticket = Assert.Single(await world.TicketsAsync());
        Assert.Equal([CeptAskKind.MarkSettled, CeptAskKind.ResetCreditLimit], ticket.Asks.OrderBy(a => a.Position).Select(a => a.Kind));
        Assert.Equal(0m, ticket.ExpectedCreditUsed.Rupees);
        await world.Money.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Document_paid_in_part_is_posted_in_part_only_with_a_reason()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Bnpl);
        var document = await world.IssueAsync(100_000);
        Refused("misc.nothing", await world.PrepareAsync());
        await world.PaidAsync(59_000, Wish(document, 59_000));
        Refused("misc.not-whole", await world.PrepareAsync());
        var misc = Done(await world.PrepareAsync(partReason: "The customer pays in two parts"));
        Assert.Equal((50_000m, 4_500m, 4_500m, 0m, 59_000m), Figures((await world.MiscAsync(misc)).Sums));
        Done(await world.PostAsync(misc, Voucher(59_000)));
        await world.PaidAsync(59_000, Wish(document, 59_000));
        Done(await world.PostAsync(Done(await world.PrepareAsync()), Voucher(59_000, "MT2602000002")));
        Assert.Equal(-100_000m, await world.Money.BalanceAsync(LedgerAccount.Revenue, Delhi));
        await world.Money.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Money_received_elsewhere_waits_for_its_intimation()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Bnpl);
        var documents = await world.IssueAsync(100_000, Delhi, Mumbai);
        await world.Money.ReceivedAsync(world.Money.Clerk, Mumbai, 118_000, Wish(documents[Mumbai], 118_000));
        Refused("misc.intimation-awaited", await world.PrepareAsync(documents: documents[Mumbai]));
        var intimation = Assert.Single(await world.Money.IntimationsAsync());
        Done(await world.Money.SendAsync(world.Money.Clerk, intimation));
        Done(await world.Money.AcceptAsync(world.Nodal, intimation));
        Done(await world.PostAsync(Done(await world.PrepareAsync(documents: documents[Mumbai])), Voucher(118_000)));
        await world.Money.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Only_the_office_or_its_DDO_acts_and_a_number_is_used_once()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Bnpl);
        var documents = await world.IssueAsync(100_000, Delhi, Mumbai);
        await world.PaidAsync(236_000, Wish(documents[Delhi], 118_000), Wish(documents[Mumbai], 118_000));
        Refused("office.not-yours", await world.PrepareAsync(world.Money.Clerk));
        Refused("office.not-yours", await world.PrepareAsync(world.Money.MumbaiDdo));
        var first = Done(await world.PrepareAsync(documents: documents[Delhi]));
        var second = Done(await world.PrepareAsync(world.Money.DelhiDdo, documents: documents[Mumbai]));
        Refused("misc.not-found", await world.PostAsync(first, Voucher(118_000), world.Money.Clerk));
        Refused("voucher.date", await world.PostAsync(first, Voucher(118_000) with { Date = new(2026, 3, 1) }));
        Refused("voucher.number", await world.PostAsync(first, Voucher(118_000, " ")));
        var command = Guid.CreateVersion7();
        Done(await world.PostAsync(first, Voucher(118_000), command: command));
        Done(await world.PostAsync(first, Voucher(118_000), command: command)); // repeated, not posted again
        Refused("lifecycle.not-allowed", await world.PostAsync(first, Voucher(118_000)));
        var used = await world.PostAsync(second, Voucher(118_000, " mt2602000001"));
        Assert.Equal(("voucher.used", nameof(VoucherEntry.Number)), (used.Code, used.Field));
        Assert.StartsWith($"Voucher MT2602000001 is already on this: {(await world.MiscAsync(first)).AuditTitle}.", used.Sentence, StringComparison.Ordinal);
        Done(await world.PostAsync(second, Voucher(118_000, "MT2602000002"), world.Money.DelhiDdo));
        await world.Money.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Advance_customers_have_none_of_it()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Advance);
        await world.IssueAsync(100_000);
        Refused("misc.advance", await world.PrepareAsync());
    }

    [Fact]
    public async Task Two_at_once_prepare_one_draft()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Bnpl);
        var document = await world.IssueAsync(100_000);
        await world.PaidAsync(118_000, Wish(document, 118_000));
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => world.PrepareAsync())));
        Assert.Single(outcomes, o => o.IsDone);
        Assert.Equal(1, (await world.QueryAsync((MiscTransactionQueries q) => q.ListAsync(new(), new()))).Total);
    }

    [Fact]
    public async Task Reversed_voucher_leaves_the_money_lying()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Bnpl);
        var document = await world.IssueAsync(100_000);
        await world.PaidAsync(118_000, Wish(document, 118_000));
        var misc = Done(await world.PrepareAsync());
        Done(await world.PostAsync(misc, Voucher(118_000)));
        var reverse = new ReverseMiscTransaction.Input(misc, Voucher(118_000, "MT2602000002"), "Wrong head");
        Refused("misc.reason", await world.Money.RunAsync(world.Nodal, (ReverseMiscTransaction u) => u, reverse with { Reason = " " }));
        Done(await world.Money.RunAsync(world.Nodal, (ReverseMiscTransaction u) => u, reverse));
        Assert.Equal((-118_000m, 0m), (await world.Money.BalanceAsync(LedgerAccount.Unclassified, Delhi), await world.Money.BalanceAsync(LedgerAccount.Revenue, Delhi)));
        Done(await world.PrepareAsync());
        await world.Money.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Internal_journal_is_posted_by_the_DDO_and_taken_up_by_another()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Bnpl);
        var documents = await world.IssueAsync(100_000, Delhi, Mumbai);
        await world.PaidAsync(118_000, Wish(documents[Mumbai], 118_000));
        Done(await world.PostAsync(Done(await world.PrepareAsync(documents: documents[Mumbai])), Voucher(118_000)));
        var journal = await world.JournalAsync();
        var post = new PostInternalJournals.Input([new(journal.Id, Voucher(100_000 + 18_000, "IJ2602000001"))]);
        Refused("permission.missing", await world.Money.RunAsync(world.Nodal, (PostInternalJournals u) => u, post));
        Refused("office.not-yours", await world.Money.RunAsync(world.Money.MumbaiDdo, (PostInternalJournals u) => u, post));
        Refused("lifecycle.not-allowed", await world.Money.RunAsync(world.Money.Clerk, (TakeUpInternalJournal u) => u, new TakeUpInternalJournal.Input(journal.Id)));
        Assert.Single(await world.QueryAsync((InternalJournalQueries q) => q.ToPostAsync(Delhi), world.Money.DelhiDdo));
        Assert.Equal(1, Done(await world.Money.RunAsync(world.Money.DelhiDdo, (PostInternalJournals u) => u, post)));
        Assert.Single(await world.QueryAsync((InternalJournalQueries q) => q.ToTakeUpAsync(Mumbai), world.Money.Clerk));
        Done(await world.Money.RunAsync(world.Money.Clerk, (TakeUpInternalJournal u) => u, new TakeUpInternalJournal.Input(journal.Id)));
        Assert.Equal((0m, -100_000m), (await world.Money.BalanceAsync(LedgerAccount.Revenue, Delhi), await world.Money.BalanceAsync(LedgerAccount.Revenue, Mumbai)));
        Refused("lifecycle.not-allowed", await world.Money.RunAsync(world.Money.DelhiDdo, (ReverseInternalJournal u) => u, new ReverseInternalJournal.Input(journal.Id, "Too late")));
        await world.Money.RequireSoundBooksAsync();
    }
}
