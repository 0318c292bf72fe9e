using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;
using UCCMS.Tests.Organisation;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Adjustments;

public sealed class TransferRefusalTests
{
    [Fact]
    public async Task Only_the_ddo_of_the_office_submits_and_others_do_not_even_see_it()
    {
        await using var world = await TransferWorld.ProposedAsync(10_000m, TransferWorld.Mumbai);
        var entry = await world.ToAsync(TransferWorld.Mumbai);
        Assert.Equal("permission.missing", (await world.SubmitAsync(world.Money.Nodal, entry)).Code);
        Assert.Equal("permission.missing", (await world.SubmitAsync(world.Verifier, entry)).Code);
        Assert.Equal("office.not-yours", (await world.SubmitAsync(world.Money.MumbaiDdo, entry)).Code); // of the location: sees it coming
        Assert.Equal("te.not-found", (await world.SubmitAsync(await world.ActorAsync("chennai", Role.Ddo, Gst.GstWorld.ChennaiGpo), entry)).Code);
        Assert.Equal("office.not-yours", (await world.ProposeAsync(world.Money.MumbaiDdo)).Code);
        Assert.Equal("te.changed-since-shown", (await world.Money.RunAsync(world.Ddo, (SubmitTransferEntries u) => u, new SubmitTransferEntries.Input([entry.Id], new(1, new(1))))).Code);
        Assert.Equal("te.nothing", (await world.SubmitAsync()).Code);
    }

    [Fact]
    public async Task Only_the_postal_accounts_office_of_the_circle_decides()
    {
        await using var world = await TransferWorld.ProposedAsync(10_000m, TransferWorld.Mumbai);
        var entry = await world.ToAsync(TransferWorld.Mumbai);
        Assert.Equal("batch.status", (await world.OpenAsync(world.Verifier, TransferEntryAction.Verify, entry)).Code);
        Done(await world.SubmitAsync(null, entry));
        var maharashtra = await world.ActorAsync("pao-mh", Role.Pao, (await world.Money.Gst.Database.OfficeAsync("PAO Maharashtra")).Id);
        Assert.Equal("te.not-found", (await world.OpenAsync(maharashtra, TransferEntryAction.Verify, entry)).Code);
        Assert.Equal("permission.missing", (await world.OpenAsync(world.Ddo, TransferEntryAction.Verify, entry)).Code);
        Assert.Equal("batch.step", (await world.OpenAsync(world.Verifier, TransferEntryAction.Return, entry)).Code);
        Assert.Equal("lifecycle.not-allowed", (await world.PostAsync(null, (entry, world.Voucher(entry.Total)))).Code);
    }

    [Theory]
    [InlineData("delhi-ddo", "pao-2")]
    [InlineData("pao-1", "pao-1")]
    [InlineData("pao-1", "delhi-ddo")]
    public async Task Three_people_whatever_posts_they_hold(string verifies, string approves)
    {
        await using var world = await TransferWorld.ProposedAsync(10_000m, TransferWorld.Mumbai);
        var entry = await world.ToAsync(TransferWorld.Mumbai);
        Done(await world.SubmitAsync(null, entry));
        var (one, other) = (await world.ActorAsync(verifies, Role.Pao, world.Pao), await world.ActorAsync(approves, Role.Pao, world.Pao));
        var first = await world.OpenAsync(one, TransferEntryAction.Verify, entry);
        if (verifies == world.Ddo.PersonId)
        {
            Assert.Equal("te.maker-is-checker", first.Code);
            Assert.Equal("te.maker-is-checker", (await world.Money.RunAsync(one, (ReturnTransferEntries u) => u, new ReturnTransferEntries.Input([entry.Id], "No"))).Code);
            return;
        }

        Done(await world.Money.RunAsync(one, (OpenBatchEntry u) => u, new OpenBatchEntry.Input(first.Value, entry.Id)));
        Done(await world.VerifyAsync(one, first.Value, entry));
        Assert.Equal("te.maker-is-checker", (await world.OpenAsync(other, TransferEntryAction.Approve, entry)).Code);
        Assert.Equal("te.maker-is-checker", (await world.Money.RunAsync(other, (RejectTransferEntries u) => u, new RejectTransferEntries.Input([entry.Id], "No"))).Code);
    }

    [Fact]
    public async Task Database_itself_wants_three_people_and_keeps_lines_and_decisions()
    {
        await using var world = await TransferWorld.ProposedAsync(10_000m, TransferWorld.Mumbai);
        Done(await world.SubmitAsync(null, await world.EntriesAsync()));
        foreach (var statement in new[]
        {
            "UPDATE \"TransferEntries\" SET \"VerifiedBy\" = \"PreparedBy\"",
            "UPDATE \"TransferEntries\" SET \"VerifiedBy\" = 'x', \"ApprovedBy\" = 'x'",
            "UPDATE \"TransferEntries\" SET \"Status\" = 'Approved'",
            "UPDATE \"TransferEntries\" SET \"VerifiedBy\" = 'x', \"ApprovedBy\" = 'y', \"Status\" = 'Posted'",
            "UPDATE \"TransferEntryLines\" SET \"Amount\" = 1",
            "DELETE FROM \"TransferEntryLines\"",
            "UPDATE \"TransferDecisions\" SET \"PersonId\" = 'x'",
            "DELETE FROM \"TransferDecisions\"",
        })
        {
            await Assert.ThrowsAnyAsync<DbException>(() => world.Money.Gst.Database.QueryAsync(db => db.Database.ExecuteSqlRawAsync(statement)));
        }
    }

    [Fact]
    public async Task Sample_must_be_opened_by_who_decides_and_nothing_else_decided_than_was_shown()
    {
        await using var world = await TransferWorld.ProposedAsync(10_000m, TransferWorld.Mumbai, TransferWorld.Bengaluru);
        var entries = await world.EntriesAsync();
        Done(await world.SubmitAsync(null, entries));
        var batch = Done(await world.OpenAsync(world.Verifier, TransferEntryAction.Verify, entries));
        Assert.Equal("batch.sample-not-opened", (await world.VerifyAsync(world.Verifier, batch, entries)).Code);
        Assert.Equal("batch.not-yours", (await world.Money.RunAsync(world.Approver, (OpenBatchEntry u) => u, new OpenBatchEntry.Input(batch, entries[0].Id))).Code);
        foreach (var entry in entries)
        {
            Done(await world.Money.RunAsync(world.Verifier, (OpenBatchEntry u) => u, new OpenBatchEntry.Input(batch, entry.Id)));
        }

        Assert.Equal("batch.changed-since-shown", (await world.VerifyAsync(world.Verifier, batch, entries[0])).Code);
        Assert.Equal("batch.step", (await world.ApproveAsync(world.Verifier, batch, entries)).Code);
        Assert.Equal(2, Done(await world.VerifyAsync(world.Verifier, batch, entries)));
        Assert.Equal("batch.decided", (await world.VerifyAsync(world.Verifier, batch, entries)).Code);
    }

    [Fact]
    public async Task Of_two_people_at_once_on_the_same_entries_one_decides()
    {
        await using var world = await TransferWorld.ProposedAsync(10_000m, TransferWorld.Mumbai, TransferWorld.Bengaluru);
        var entries = await world.EntriesAsync();
        Done(await world.SubmitAsync(null, entries));
        var one = await world.BatchAsync(world.Verifier, TransferEntryAction.Verify, entries);
        var other = await world.BatchAsync(world.Approver, TransferEntryAction.Verify, entries);
        var outcomes = await Task.WhenAll(
            Task.Run(() => world.VerifyAsync(world.Verifier, one, entries)),
            Task.Run(() => world.VerifyAsync(world.Approver, other, entries)));
        Assert.Single(outcomes, o => o.IsDone);
        Assert.All(await world.EntriesAsync(), e => Assert.Equal((TransferEntryStatus.Verified, 2), (e.Status, e.Decisions.Count)));
        Assert.Single((await world.EntriesAsync()).Select(e => e.VerifiedBy).Distinct());
    }

    [Fact]
    public async Task Proposed_by_two_at_once_every_share_stands_on_one_entry()
    {
        await using var world = await TransferWorld.AccountedAsync(10_000m, TransferWorld.Mumbai, TransferWorld.Bengaluru);
        var second = await world.ActorAsync("delhi-ddo-2", Role.Ddo, TransferWorld.Delhi);
        var outcomes = await Task.WhenAll(Task.Run(() => world.ProposeAsync()), Task.Run(() => world.ProposeAsync(second)));
        Assert.Contains(outcomes, o => o.IsDone);
        Assert.Equal(2, (await world.EntriesAsync()).Length);
    }

    [Fact]
    public async Task What_is_not_accounted_there_any_more_is_neither_submitted_nor_posted()
    {
        await using var world = await TransferWorld.ProposedAsync(10_000m, TransferWorld.Mumbai);
        var entry = await world.ToAsync(TransferWorld.Mumbai);
        var misc = await world.Money.Gst.ReadAsync(db => db.Scoped<MiscTransaction>().AsNoTracking().SingleAsync());
        Done(await world.Money.RunAsync(world.Money.Nodal, (ReverseMiscTransaction u) => u, new ReverseMiscTransaction.Input(misc.Id, world.Voucher(misc.Amount), "Wrong heads")));
        Assert.Equal("te.moved-on", (await world.SubmitAsync(null, entry)).Code);
    }
}
