using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Audit;
using UCCMS.Core.Ledger;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Adjustments;

public sealed class TransferEntryActTests
{
    // 27 to a customer of 07 bears IGST, 29 to one of 29 CGST and SGST; what Delhi itself booked stays
    [Fact]
    public async Task Period_is_proposed_once_by_customer_and_location_with_net_and_each_head()
    {
        await using var world = await TransferWorld.AccountedAsync(280_000m, TransferWorld.Delhi, TransferWorld.Mumbai, TransferWorld.Bengaluru);
        var command = Guid.CreateVersion7();
        var first = Done(await world.ProposeAsync(command: command));
        var again = Done(await world.ProposeAsync(command: command));
        var second = Done(await world.ProposeAsync());

        Assert.Equal(first.Entries, again.Entries);
        Assert.Equal((2, 0, Money.FromRupees(660_800)), (first.Entries.Count, first.Journals.Count, first.Total));
        Assert.Equal((0, Money.Zero), (second.Entries.Count, second.Total));
        var (mumbai, bengaluru) = (await world.ToAsync(TransferWorld.Mumbai), await world.ToAsync(TransferWorld.Bengaluru));
        Assert.Equal((280_000m, 0m, 0m, 50_400m, 330_400m), (mumbai.Net.Rupees, mumbai.Cgst.Rupees, mumbai.Sgst.Rupees, mumbai.Igst.Rupees, mumbai.Total.Rupees));
        Assert.Equal((280_000m, 25_200m, 25_200m, 0m, 330_400m), (bengaluru.Net.Rupees, bengaluru.Cgst.Rupees, bengaluru.Sgst.Rupees, bengaluru.Igst.Rupees, bengaluru.Total.Rupees));
        Assert.Equal([$"TE/{TransferWorld.Delhi}/25-26/000001", $"TE/{TransferWorld.Delhi}/25-26/000002"], (await world.EntriesAsync()).Select(e => e.Number));
        Assert.All(await world.EntriesAsync(), e => Assert.Equal((world.Pao, TransferWorld.Delhi), (e.PaoOfficeId, e.DdoOfficeId)));
    }

    [Fact]
    public async Task Round_off_stays_where_it_was_accounted_first()
    {
        await using var world = await TransferWorld.ProposedAsync(54_321.55m, TransferWorld.Mumbai);
        var entry = await world.ToAsync(TransferWorld.Mumbai);
        Assert.Equal((54_321.55m, 9_777.88m, 64_099.43m), (entry.Net.Rupees, entry.Igst.Rupees, entry.Total.Rupees));
        await world.PostedAsync(await world.ApprovedAsync(entry));
        Done(await world.TakeUpAsync(world.Money.Clerk, entry));
        Assert.Equal(0.43m, await world.Money.BalanceAsync(LedgerAccount.RoundOff, TransferWorld.Delhi));
        Assert.Equal(-54_321.55m, await world.Money.BalanceAsync(LedgerAccount.Revenue, TransferWorld.Mumbai));
    }

    [Fact]
    public async Task Posted_entry_is_on_its_way_until_the_location_takes_up_exactly_that()
    {
        await using var world = await TransferWorld.ProposedAsync(10_000m, TransferWorld.Mumbai);
        var entry = Assert.Single(await world.PostedAsync(await world.ApprovedAsync(await world.ToAsync(TransferWorld.Mumbai))));
        Assert.Equal(TransferEntryStatus.Posted, entry.Status);
        Assert.Equal(-11_800m, await world.Money.BalanceAsync(LedgerAccount.InterOffice, TransferWorld.Delhi));
        Assert.Equal(0m, await world.Money.BalanceAsync(LedgerAccount.Revenue, TransferWorld.Delhi));

        Done(await world.TakeUpAsync(world.Money.Clerk, entry));

        entry = await world.ToAsync(TransferWorld.Mumbai);
        Assert.Equal((TransferEntryStatus.Acknowledged, new DateOnly(2026, 2, 28)), (entry.Status, entry.AcknowledgedOn!.Value));
        Assert.Equal(0m, await world.Money.BalanceAsync(LedgerAccount.InterOffice, TransferWorld.Delhi));
        Assert.Equal((-10_000m, -1_800m), (await world.Money.BalanceAsync(LedgerAccount.Revenue, TransferWorld.Mumbai), await world.Money.BalanceAsync(LedgerAccount.GstPayable, TransferWorld.Mumbai)));
        await world.Money.RequireSoundBooksAsync();
        Assert.Equal(0, Done(await world.RunAsSystemAsync((CloseTransferEntries u) => u, new CloseTransferEntries.Input(10))));
        world.Later(TimeSpan.FromDays(1)); // March
        Assert.Equal(1, Done(await world.RunAsSystemAsync((CloseTransferEntries u) => u, new CloseTransferEntries.Input(10))));
        Assert.Equal(TransferEntryStatus.Closed, (await world.ToAsync(TransferWorld.Mumbai)).Status);
        Assert.Equal([TransferEntryAction.Submit, TransferEntryAction.Verify, TransferEntryAction.Approve, TransferEntryAction.Post, TransferEntryAction.Acknowledge, TransferEntryAction.Close], (await world.ToAsync(TransferWorld.Mumbai)).Decisions.OrderBy(d => d.Position).Select(d => d.Action));
    }

    [Fact]
    public async Task Report_goes_to_location_and_division_once_the_minute_is_over_and_its_opening_is_on_record()
    {
        await using var world = await TransferWorld.ProposedAsync(10_000m, TransferWorld.Mumbai, TransferWorld.Bengaluru);
        var entries = await world.EntriesAsync();
        Done(await world.SubmitAsync(null, entries));
        Done(await world.VerifyAsync(world.Verifier, await world.BatchAsync(world.Verifier, TransferEntryAction.Verify, entries), entries));
        Done(await world.ApproveAsync(world.Approver, await world.BatchAsync(world.Approver, TransferEntryAction.Approve, entries), entries));
        Assert.Equal(0, Done(await world.RunAsSystemAsync((MailTransferReports u) => u, new MailTransferReports.Input(10))));
        world.Later(TimeSpan.FromSeconds(61));
        Assert.Equal(2, Done(await world.RunAsSystemAsync((MailTransferReports u) => u, new MailTransferReports.Input(10))));
        Assert.Equal(0, Done(await world.RunAsSystemAsync((MailTransferReports u) => u, new MailTransferReports.Input(10))));

        var mails = await world.Money.Gst.ReadAsync(db => db.Scoped<OutboxMail>().AsNoTracking().Where(m => m.Subject.StartsWith("Transfer entry report")).ToListAsync());
        Assert.Equal(4, mails.Count); // each location, which draws for itself, and its division
        Assert.All(mails, m => Assert.StartsWith("transfer-entry/", Assert.Single(m.Attachments).DocumentKey, StringComparison.Ordinal));
        var mumbai = await world.ToAsync(TransferWorld.Mumbai);
        Done(await world.Money.RunAsync(world.Money.Clerk, (ConfirmTransferReport u) => u, new ConfirmTransferReport.Input(mumbai.Id)));
        Assert.Equal("mumbai-clerk", (await world.ToAsync(TransferWorld.Mumbai)).ReportSeenBy);
    }

    [Fact]
    public async Task Act_is_recalled_for_a_minute_and_not_longer()
    {
        await using var world = await TransferWorld.ProposedAsync(10_000m, TransferWorld.Mumbai);
        var entry = await world.ToAsync(TransferWorld.Mumbai);
        Done(await world.SubmitAsync(null, entry));
        Assert.Equal("te.recall-not-yours", (await RecallAsync(world, world.Verifier, entry)).Code);
        Assert.Equal(1, Done(await RecallAsync(world, world.Ddo, entry)));
        Assert.Equal((TransferEntryStatus.Draft, null), ((await world.ToAsync(TransferWorld.Mumbai)).Status, (await world.ToAsync(TransferWorld.Mumbai)).SubmittedBy));
        Done(await world.SubmitAsync(null, entry));
        world.Later(TimeSpan.FromSeconds(61));
        Assert.Equal("te.recall-too-late", (await RecallAsync(world, world.Ddo, entry)).Code);
    }

    [Fact]
    public async Task Approved_entry_is_posted_only_when_its_approval_stands()
    {
        await using var world = await TransferWorld.ProposedAsync(10_000m, TransferWorld.Mumbai);
        var entry = await world.ToAsync(TransferWorld.Mumbai);
        Done(await world.SubmitAsync(null, entry));
        Done(await world.VerifyAsync(world.Verifier, await world.BatchAsync(world.Verifier, TransferEntryAction.Verify, entry), entry));
        Done(await world.ApproveAsync(world.Approver, await world.BatchAsync(world.Approver, TransferEntryAction.Approve, entry), entry));
        Assert.Equal("te.too-early", (await world.PostAsync(null, (entry, world.Voucher(entry.Total)))).Code);
        world.Later(TimeSpan.FromSeconds(61));
        Assert.Equal("voucher.amount", (await world.PostAsync(null, (entry, world.Voucher(new(1))))).Code);
        Assert.Equal("voucher.number", (await world.PostAsync(null, (entry, world.Voucher(entry.Total, " ")))).Code);
        Done(await world.PostAsync(null, (entry, world.Voucher(entry.Total))));
        Assert.Equal("lifecycle.not-allowed", (await world.PostAsync(null, (entry, world.Voucher(entry.Total)))).Code);
    }

    [Fact]
    public async Task Voucher_of_an_office_is_used_once()
    {
        await using var world = await TransferWorld.ProposedAsync(10_000m, TransferWorld.Mumbai, TransferWorld.Bengaluru);
        var entries = await world.ApprovedAsync(await world.EntriesAsync());
        var outcome = await world.PostAsync(null, (entries[0], world.Voucher(entries[0].Total, "APT1")), (entries[1], world.Voucher(entries[1].Total, "apt1")));
        Assert.Equal(("voucher.used", nameof(VoucherEntry.Number)), (outcome.Code, outcome.Field));
        Assert.All(await world.EntriesAsync(), e => Assert.Equal(TransferEntryStatus.Approved, e.Status));
        Assert.Equal(0m, await world.Money.BalanceAsync(LedgerAccount.InterOffice, TransferWorld.Delhi));
        Done(await world.PostAsync(null, (entries[0], world.Voucher(entries[0].Total, "APT1"))));
        outcome = await world.PostAsync(null, (entries[1], world.Voucher(entries[1].Total, "APT1")));
        Assert.Equal("voucher.used", outcome.Code);
        Assert.StartsWith($"Voucher APT1 is already on this: Transfer entry {entries[0].Number}", outcome.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Returned_entry_is_submitted_again_and_a_rejected_one_proposed_again()
    {
        await using var world = await TransferWorld.ProposedAsync(10_000m, TransferWorld.Mumbai, TransferWorld.Bengaluru);
        var (mumbai, bengaluru) = (await world.ToAsync(TransferWorld.Mumbai), await world.ToAsync(TransferWorld.Bengaluru));
        Done(await world.SubmitAsync(null, mumbai, bengaluru));
        Assert.Equal("te.remark", (await world.Money.RunAsync(world.Verifier, (ReturnTransferEntries u) => u, new ReturnTransferEntries.Input([mumbai.Id], " "))).Code);
        Done(await world.Money.RunAsync(world.Verifier, (ReturnTransferEntries u) => u, new ReturnTransferEntries.Input([mumbai.Id], "Head of IGST?")));
        Assert.Equal((TransferEntryStatus.Draft, "Head of IGST?"), ((await world.ToAsync(TransferWorld.Mumbai)).Status, (await world.ToAsync(TransferWorld.Mumbai)).Remark));
        Done(await world.SubmitAsync(null, mumbai));
        Done(await world.Money.RunAsync(world.Verifier, (RejectTransferEntries u) => u, new RejectTransferEntries.Input([bengaluru.Id], "Paid twice")));
        var again = Done(await world.ProposeAsync());
        Assert.Equal((1, 2), (again.Entries.Count, (await world.ToAsync(TransferWorld.Bengaluru)).Turn));
    }

    [Fact]
    public async Task Reversing_entry_takes_the_same_three_people_and_brings_it_all_back()
    {
        await using var world = await TransferWorld.ProposedAsync(10_000m, TransferWorld.Mumbai);
        var first = Assert.Single(await world.PostedAsync(await world.ApprovedAsync(await world.EntriesAsync())));
        var id = Done(await world.Money.RunAsync(world.Ddo, (PrepareReversingEntry u) => u, new PrepareReversingEntry.Input(first.Id, "Wrong location")));
        Assert.Equal("te.reversing", (await world.Money.RunAsync(world.Ddo, (PrepareReversingEntry u) => u, new PrepareReversingEntry.Input(first.Id, "Again"))).Code);
        var reversing = (await world.EntriesAsync()).Single(e => e.Id == id);
        Assert.Equal(-first.Total, reversing.Total);
        await world.ApprovedAsync(reversing);
        await world.PostedAsync(reversing);
        Assert.Equal([TransferEntryStatus.Reversed, TransferEntryStatus.Closed], (await world.EntriesAsync()).Select(e => e.Status));
        Assert.Equal((0m, -10_000m), (await world.Money.BalanceAsync(LedgerAccount.InterOffice, TransferWorld.Delhi), await world.Money.BalanceAsync(LedgerAccount.Revenue, TransferWorld.Delhi)));
        Assert.Single(Done(await world.ProposeAsync()).Entries);
        await world.Money.RequireSoundBooksAsync();
    }

    [Fact]
    public async Task Act_on_many_has_one_record_for_each_and_one_with_count_and_hash()
    {
        await using var world = await TransferWorld.ProposedAsync(10_000m, TransferWorld.Mumbai, TransferWorld.Bengaluru);
        Done(await world.SubmitAsync(null, await world.EntriesAsync()));
        var records = await world.Money.Gst.ReadAsync(db => db.Set<AuditRecord>().AsNoTracking().Where(r => r.Act == nameof(SubmitTransferEntries)).ToListAsync());
        Assert.Equal(3, records.Count);
        Assert.Equal(2, records.Count(r => r.DocumentKey!.StartsWith("transfer-entry/", StringComparison.Ordinal)));
        Assert.Contains("\"2\"", records.Single(r => r.DocumentKey!.StartsWith("transfer-entries/", StringComparison.Ordinal)).Changes, StringComparison.Ordinal);
    }

    private static Task<Outcome<int>> RecallAsync(TransferWorld world, Actor actor, TransferEntry entry) =>
        world.Money.RunAsync(actor, (RecallTransferEntries u) => u, new RecallTransferEntries.Input([entry.Id]));
}
