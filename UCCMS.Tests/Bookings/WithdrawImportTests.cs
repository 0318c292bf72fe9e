using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Bookings;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;
using static UCCMS.Tests.Bookings.BookingWorld;

namespace UCCMS.Tests.Bookings;

public sealed class WithdrawImportTests
{
    [Fact]
    public async Task Rows_and_findings_are_gone_at_once_and_file_counts_and_audit_stay()
    {
        await using var world = await CreateAsync();
        var kept = await world.LoadAsync(Row(9));
        var wrong = await world.LoadAsync(Row(1), Row(2, ("customer_id", "1000000099")), Row(3, ("weight_g", "0")));
        Assert.Equal(new WithdrawImport.Result(2), (await WithdrawAsync(world, wrong)).Value);
        Assert.Equal([Article(9)], (await world.VisibleAsync()).Select(b => b.ArticleNumber));
        Assert.Empty(await world.FindingsAsync());
        Assert.Equal(1, (await TotalsAsync(world)).Sum(t => t.Count));
        var row = (await DetailAsync(world, wrong))!;
        Assert.Equal((ImportStatus.Withdrawn, new RowCounts(1, 1, 1, 0), 0, true), (row.Import.Status, row.Import.Rows, row.Bookings, row.Import.HasFile));
        Assert.Equal(("Wrong month", "mumbai-clerk"), (row.Import.Withdrawal!.Reason, row.Import.Withdrawal.PersonName));
        Assert.Equal((FindingCode.WrongCustomer, 1, 0), row.Findings.Select(f => (f.Code, f.Raised, f.Now)).Single());
        Assert.Single(await RejectionsAsync(world, wrong));
        var record = Assert.Single(await world.ReadAsync(db => db.Set<AuditRecord>().Where(a => a.Act == "WithdrawImport").ToListAsync()));
        Assert.Equal((BookingImport.KeyOf(wrong.Import!.Value), "Wrong month (2 bookings)"), (record.DocumentKey, record.Remark));
        Assert.NotEqual(kept.Import, wrong.Import);
    }

    [Fact]
    public async Task Same_file_is_imported_again_whole_before_and_after_its_rows_are_removed()
    {
        await using var world = await CreateAsync();
        var file = File(Row(1), Row(2));
        var first = (await world.ImportAsync(file)).Value!;
        await WithdrawAsync(world, first);
        Assert.Equal(2, await world.StoredAsync());
        var second = (await world.ImportAsync(file)).Value!;
        Assert.Equal((false, new RowCounts(2, 0, 0, 0)), (second.AlreadyImported, second.Rows));
        Assert.Equal(2, await world.StoredAsync());
        await WithdrawAsync(world, second);
        Assert.Equal(1, await SweepAsync(world));
        Assert.Equal(0, await world.StoredAsync());
        Assert.Equal(new RowCounts(2, 0, 0, 0), (await world.ImportAsync(file, name: "again.csv")).Value!.Rows);
        Assert.Equal(2, (await world.VisibleAsync()).Count);
        Assert.Equal(3, await world.ReadAsync(db => db.Scoped<BookingImport>().CountAsync()));
    }

    [Fact]
    public async Task Removal_that_was_killed_halfway_is_gone_on_with_by_the_next_import()
    {
        await using var world = await CreateAsync();
        var wrong = (await world.ImportAsync(Many(1, 12_000))).Value!;
        await WithdrawAsync(world, wrong);
        await world.ReadAsync(db => db.Database.ExecuteSqlRawAsync("DELETE FROM Bookings WHERE Id IN (SELECT Id FROM Bookings LIMIT 5000)"));
        Assert.Equal(new RowCounts(12_000, 0, 0, 0), (await world.ImportAsync(Many(1, 12_000))).Value!.Rows);
        Assert.Equal(12_000, await world.StoredAsync());
    }

    [Fact]
    public async Task Rows_of_a_submitted_draft_are_not_withdrawn_until_it_is_returned()
    {
        await using var world = await CreateAsync();
        var import = await world.LoadAsync(Row(1), Row(2, ("customer_id", "")));
        await CloseAsync(world, February);
        var refused = await WithdrawAsync(world, import);
        Assert.Equal("import.billed", refused.Code);
        Assert.Contains($"contract {Number} for the period from 30-Jan-2026", refused.Sentence, StringComparison.Ordinal);
        Assert.Equal(2, (await world.VisibleAsync()).Count);
        Assert.Equal(ImportStatus.Loaded, (await DetailAsync(world, import))!.Import.Status);
        await world.ReadAsync(db => db.Database.ExecuteSqlRawAsync("DELETE FROM PeriodClosures"));
        Assert.True((await WithdrawAsync(world, import)).IsDone);
    }

    [Fact]
    public async Task Open_finding_of_another_office_on_a_pair_ends_and_its_booking_is_looked_at_again()
    {
        await using var world = await CreateAsync();
        var first = await world.LoadAsync(Row(1));
        var delhi = await world.ImportAsync(File(Row(1, ("office_id", ContractWorld.SarojiniNagar.ToString()), ("booked_at", "06-02-2026 10:00"))), Sarojini);
        Assert.Contains(FindingCode.DoubleBooking, delhi.Value!.Findings.Keys);
        Assert.True((await WithdrawAsync(world, first)).IsDone);
        var finding = Assert.Single(await world.FindingsAsync(), f => f.Code == FindingCode.DoubleBooking);
        Assert.Equal((FindingResolution.NoLongerApplies, (long?)null), (finding.Resolution, finding.OtherBookingId));
        Assert.StartsWith($"Import {first.Import} was withdrawn", finding.Reason, StringComparison.Ordinal);
        var asked = await world.ReadAsync(db => db.Set<FindingRecheck>().Where(r => r.DoneAtUtc == null && r.OfficeId == ContractWorld.SarojiniNagar).ToListAsync());
        Assert.Contains(asked, r => r.From == new DateOnly(2026, 2, 6));
    }

    [Fact]
    public async Task Booking_that_was_left_out_because_of_these_rows_holds_them_until_its_finding_is_reopened()
    {
        await using var world = await CreateAsync();
        var first = await world.LoadAsync(Row(1));
        await world.LoadAsync(Row(1, ("booked_at", "06-02-2026 10:00")));
        var finding = Assert.Single(await world.FindingsAsync(), f => f.Code == FindingCode.DoubleBooking);
        Assert.True((await world.Contracts.RunAsync(Mumbai, (ResolveFindings u) => u, new ResolveFindings.Input([finding.Id], FindingResolution.Excluded, "Twice"))).IsDone);
        Assert.Equal("import.others-rest-on-it", (await WithdrawAsync(world, first)).Code);
        Assert.True((await world.Contracts.RunAsync(Mumbai, (ReopenFinding u) => u, new ReopenFinding.Input(finding.Id, "The first is withdrawn"))).IsDone);
        Assert.True((await WithdrawAsync(world, first)).IsDone);
        Assert.Equal(BookingStatus.Booked, Assert.Single(await world.VisibleAsync()).Status);
    }

    [Fact]
    public async Task Import_whose_rows_a_later_one_counted_as_there_already_is_withdrawn_after_that_one()
    {
        await using var world = await CreateAsync();
        var first = await world.LoadAsync(Row(1));
        var later = await world.LoadAsync(Row(1), Row(2));
        Assert.Equal("import.repeated-later", (await WithdrawAsync(world, first)).Code);
        Assert.True((await WithdrawAsync(world, later)).IsDone);
        Assert.True((await WithdrawAsync(world, first)).IsDone);
        Assert.Equal(new RowCounts(2, 0, 0, 0), (await world.LoadAsync(Row(1), Row(2))).Rows);
    }

    [Fact]
    public async Task Only_its_own_office_with_the_right_and_a_reason_withdraws_and_only_once()
    {
        await using var world = await CreateAsync();
        var import = await world.LoadAsync(Row(1));
        Assert.Equal("permission.missing", (await WithdrawAsync(world, import, ContractWorld.Division)).Code);
        Assert.Equal("import.unknown", (await WithdrawAsync(world, import, Sarojini)).Code);
        Assert.Equal("import.reason", (await WithdrawAsync(world, import, reason: " ")).Code);
        Assert.Single(await world.VisibleAsync());
        Assert.True((await WithdrawAsync(world, import)).IsDone);
        Assert.Equal("import.not-loaded", (await WithdrawAsync(world, import)).Code);
    }

    [Fact]
    public async Task Two_people_at_once_withdraw_it_once()
    {
        await using var world = await CreateAsync();
        var import = (await world.ImportAsync(Many(1, 2_000))).Value!;
        var both = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => WithdrawAsync(world, import))));
        Assert.Single(both, o => o.IsDone);
        Assert.Single(await world.ReadAsync(db => db.Set<AuditRecord>().Where(a => a.Act == "WithdrawImport").ToListAsync()));
    }

    [Fact]
    public async Task Withdrawal_and_imports_at_once_never_lose_a_row_as_there_already()
    {
        await using var world = await CreateAsync();
        for (var round = 0; round < 5; round++)
        {
            var first = (await world.ImportAsync(Many(1, 300), name: $"{round}.csv")).Value!;
            var withdrawal = Task.Run(() => WithdrawAsync(world, first));
            var again = await Task.Run(() => world.ImportAsync(Many(1, 300) + "\n" + Row(1_000 + round) + "\n"));
            var isGone = (await withdrawal).IsDone;
            Assert.Equal(isGone ? 0 : 300, again.Value!.Rows.Duplicates);
            Assert.Equal(301, (await world.VisibleAsync()).Count);
            await WithdrawAsync(world, again.Value);
            await WithdrawAsync(world, first);
            Assert.Empty(await world.VisibleAsync());
        }
    }

    private static async Task<Outcome<WithdrawImport.Result>> WithdrawAsync(BookingWorld world, ImportResult import, Actor? actor = null, string reason = "Wrong month") =>
        await world.Contracts.RunAsync(actor ?? Mumbai, (WithdrawImport u) => u, new WithdrawImport.Input(import.Import!.Value, reason));

    private static Task<int> CloseAsync(BookingWorld world, DateOnly period) => world.ReadAsync(db =>
    {
        db.Add(PeriodClosure.Of(Naf, ContractWorld.MumbaiGpo, ContractWorld.DelhiGpo, period));
        return db.SaveChangesAsync();
    });

    private static async Task<int> SweepAsync(BookingWorld world)
    {
        await using var scope = world.Contracts.Database.AsSystem();
        return await scope.ServiceProvider.GetRequiredService<BookingImportBulk>().SweepAsync();
    }

    private static Task<IReadOnlyList<BookingTotal>> TotalsAsync(BookingWorld world) =>
        world.Contracts.StoreAsync(Mumbai, (IBookingsStore s) => s.TotalsAsync(Naf, February, null, CancellationToken.None));

    private static Task<ImportDetail?> DetailAsync(BookingWorld world, ImportResult import) =>
        world.Contracts.QueryAsync(Mumbai, (BookingImportsQueries q) => q.DetailAsync(import.Import!.Value));

    private static Task<IReadOnlyList<RejectionRow>> RejectionsAsync(BookingWorld world, ImportResult import) =>
        world.Contracts.QueryAsync(Mumbai, (BookingsQueries q) => q.RejectionsAsync(import.Import!.Value, 0, 10));
}
