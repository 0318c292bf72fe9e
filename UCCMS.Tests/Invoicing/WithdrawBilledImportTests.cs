using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;
using UCCMS.Tests.Contracts;
using static UCCMS.Tests.Invoicing.InvoicingWorld;

namespace UCCMS.Tests.Invoicing;

/// <summary>A draft is submitted and an import of its bookings is withdrawn, one after the other and at once.</summary>
public sealed class WithdrawBilledImportTests
{
    [Fact]
    public async Task Submitted_draft_holds_its_imports_and_a_returned_one_lets_them_go()
    {
        await using var world = await CreateAsync();
        var (draft, import) = await HandedOverAsync(world);
        Assert.True((await SubmitAsync(world, draft)).IsDone);
        Assert.Equal("import.billed", (await WithdrawAsync(world, import)).Code);
        Assert.True((await world.RunAsync(MumbaiDivision, (ReturnDraft u) => u, new ReturnDraft.Input(draft.Id, "Wrong file"))).IsDone);
        Assert.Equal(2, (await WithdrawAsync(world, import)).Value!.Rows);
        Assert.Equal(0, await CountAsync(world));
    }

    [Fact]
    public async Task Draft_that_was_opened_before_the_withdrawal_is_another_version_after_it()
    {
        await using var world = await CreateAsync();
        var (draft, import) = await HandedOverAsync(world);
        Assert.True((await WithdrawAsync(world, import)).IsDone);
        Assert.Equal(draft.Version + 1, (await world.DraftAsync(ContractWorld.MumbaiGpo)).Version);
        Assert.Equal(1, (await world.DraftAsync(ContractWorld.DelhiGpo)).Version);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Submission_and_withdrawal_at_once_leave_a_draft_that_says_what_is_stored(bool submitsFirst)
    {
        await using var world = await CreateAsync();
        var (draft, import) = await HandedOverAsync(world);
        var submission = submitsFirst ? Task.Run(() => SubmitAsync(world, draft)) : Task.Delay(3).ContinueWith(_ => SubmitAsync(world, draft), TaskScheduler.Default).Unwrap();
        var withdrawal = await Task.Run(() => WithdrawAsync(world, import));
        var submitted = await submission;
        var after = await world.DraftAsync(ContractWorld.MumbaiGpo);
        var stored = await CountAsync(world);
        Assert.True(submitted.IsDone || withdrawal.IsDone, $"{submitted.Sentence} {withdrawal.Sentence}");
        Assert.Equal(withdrawal.IsDone ? 0 : 2, stored);
        Assert.Equal(submitted.IsDone, after.Status != LocationDraftStatus.Drafting);
        if (submitted.IsDone)
        {
            Assert.Equal(stored, after.Lines.Sum(l => l.OwnCount));
        }
    }

    private static async Task<(LocationDraft Draft, ImportId Import)> HandedOverAsync(InvoicingWorld world)
    {
        await world.HandOverAsync();
        var import = await world.Contracts.ReadAsync(Actor.System("test"), async db =>
        {
            await db.Database.ExecuteSqlRawAsync("UPDATE BookingImports SET Status = 'Loaded'"); // as the import leaves them
            return await db.Scoped<BookingImport>().Where(i => i.OwningOfficeId == ContractWorld.MumbaiGpo).Select(i => i.Id).SingleAsync();
        });
        return (await world.DraftAsync(ContractWorld.MumbaiGpo), import);
    }

    private static Task<Outcome<Done>> SubmitAsync(InvoicingWorld world, LocationDraft draft) =>
        world.RunAsync(MumbaiClerk, (SubmitLocationDraft u) => u, new SubmitLocationDraft.Input(draft.Id, "Agreed with APT"));

    private static Task<Outcome<WithdrawImport.Result>> WithdrawAsync(InvoicingWorld world, ImportId import) =>
        world.RunAsync(MumbaiClerk, (WithdrawImport u) => u, new WithdrawImport.Input(import, "Wrong file"));

    private static async Task<int> CountAsync(InvoicingWorld world) =>
        (await world.Contracts.StoreAsync(MumbaiClerk, (IBookingsStore s) => s.TotalsAsync(world.ContractId, From, ContractWorld.MumbaiGpo, CancellationToken.None))).Sum(t => t.Count);
}
