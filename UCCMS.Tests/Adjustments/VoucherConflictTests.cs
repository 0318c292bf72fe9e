using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;
using UCCMS.Data.Adjustments;
using UCCMS.Data.Shared;
using UCCMS.Tests.Shared;
using static UCCMS.Tests.Settlement.SettlementWorld;

namespace UCCMS.Tests.Adjustments;

/// <summary>One voucher number of an office used twice: whether a day later or at the same moment, the answer is the same sentence.</summary>
public sealed class VoucherConflictTests
{
    private const string Number = "MT2602000001";

    [SqliteFact]
    public async Task Two_misc_transactions_posted_at_once_under_one_number_are_told_apart()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Bnpl);
        var drafts = await DraftsAsync(world);
        var outcomes = await Task.WhenAll(drafts.Select(d => Task.Run(() => world.PostAsync(d, VoucherWorld.Voucher(118_000, Number)))));
        var won = drafts[Array.FindIndex(outcomes, o => o.IsDone)];
        RequireUsed((await world.MiscAsync(won)).AuditTitle, Assert.Single(outcomes, o => !o.IsDone));
        await world.Money.RequireSoundBooksAsync();
    }

    [SqliteFact]
    public async Task Two_transfer_entries_posted_at_once_under_one_number_are_told_apart()
    {
        await using var world = await TransferWorld.ProposedAsync(10_000, TransferWorld.Mumbai, TransferWorld.Bengaluru);
        var entries = await world.ApprovedAsync(await world.EntriesAsync());
        var outcomes = await Task.WhenAll(entries.Select(e => Task.Run(() => world.PostAsync(null, (e, world.Voucher(e.Total, Number))))));
        RequireUsed(entries[Array.FindIndex(outcomes, o => o.IsDone)].AuditTitle, Assert.Single(outcomes, o => !o.IsDone));
        await world.Money.RequireSoundBooksAsync();
    }

    // the other one was posted between the look of the use case and its save
    [SqliteFact]
    public async Task Refusal_of_the_database_says_what_the_rule_says()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Bnpl);
        var drafts = await DraftsAsync(world);
        Done(await world.PostAsync(drafts[0], VoucherWorld.Voucher(118_000, Number)));
        var error = await Assert.ThrowsAsync<DbUpdateException>(() => world.Money.Gst.ReadAsync(async db =>
        {
            var late = await db.Scoped<MiscTransaction>().SingleAsync(m => m.Id == drafts[1]);
            late.Post(VoucherWorld.Voucher(118_000, Number), world.Nodal, world.Money.Gst.Database.Clock.GetUtcNow().UtcDateTime);
            return await db.SaveChangesAsync();
        }));
        Assert.True(Conflicts.IsUsedVoucher(error), error.InnerException!.Message);
        var told = await world.Money.Gst.ReadAsync(db => VoucherConflict.SentenceAsync(db, error, default));
        var ruled = await world.PostAsync(drafts[1], VoucherWorld.Voucher(118_000, Number));
        Assert.Equal((ruled.Code, ruled.Sentence, ruled.Field), (told.Code, told.Message, told.Field));
    }

    [SqliteFact]
    public async Task Runner_tells_a_number_that_was_taken_during_the_act()
    {
        await using var world = await VoucherWorld.CreateAsync(PaymentKind.Bnpl);
        var drafts = await DraftsAsync(world);
        await world.Money.Gst.ReadAsync(db => db.Database.ExecuteSqlRawAsync(
            $"CREATE TRIGGER \"Overtaken\" BEFORE UPDATE ON \"MiscTransactions\" WHEN NEW.\"Status\" = 'Posted' BEGIN UPDATE \"MiscTransactions\" SET \"Status\" = 'Posted', \"VoucherNumber\" = '{Number}', \"VoucherDate\" = '2026-02-28', \"PostedBy\" = 'p' WHERE \"Id\" <> NEW.\"Id\"; END"));
        var overtaken = await world.PostAsync(drafts[1], VoucherWorld.Voucher(118_000, Number));
        Assert.Equal(("voucher.used", nameof(VoucherEntry.Number)), (overtaken.Code, overtaken.Field));
        Assert.Contains("Copy the number of this one's own voucher from APT.", overtaken.Sentence, StringComparison.Ordinal);
    }

    private static void RequireUsed<T>(string title, Outcome<T> outcome)
    {
        Assert.Equal(("voucher.used", nameof(VoucherEntry.Number)), (outcome.Code, outcome.Field));
        Assert.StartsWith($"Voucher {Number} is already on this: {title}.", outcome.Sentence, StringComparison.Ordinal);
    }

    private static async Task<MiscTransactionId[]> DraftsAsync(VoucherWorld world)
    {
        var documents = await world.IssueAsync(100_000, Delhi, Mumbai);
        await world.PaidAsync(236_000, Wish(documents[Delhi], 118_000), Wish(documents[Mumbai], 118_000));
        return [Done(await world.PrepareAsync(documents: documents[Delhi])), Done(await world.PrepareAsync(documents: documents[Mumbai]))];
    }
}
