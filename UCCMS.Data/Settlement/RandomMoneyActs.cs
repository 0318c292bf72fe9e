using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Shared;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement;

/// <summary>
/// Does acts on money at random, as officers of nodal offices would, through the real use cases: for proofs that kill the
/// program in the middle of them.
/// </summary>
public sealed class RandomMoneyActs(IServiceProvider services, IReadOnlyList<Actor> officers, Random random)
{
    private readonly DateOnly today = IndianTime.Today(services.GetRequiredService<TimeProvider>());

    /// <summary>One act.</summary>
    /// <returns>Whether it was done; a refusal is one of the things that happen.</returns>
    public async Task<bool> NextAsync(CancellationToken ct = default)
    {
        var officer = officers[random.Next(officers.Count)];
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActorContext>().Set(officer);
        var db = scope.ServiceProvider.GetRequiredService<UccmsDbContext>();
        var runner = scope.ServiceProvider.GetRequiredService<UseCaseRunner>();
        return random.Next(6) switch
        {
            0 => await AllocateAsync(db, runner, ct),
            1 => await UndoAsync(db, runner, ct),
            2 => await ReverseAsync(db, runner, ct),
            _ => await ReceiveAsync(db, runner, officer, ct),
        };
    }

    private async Task<bool> ReceiveAsync(UccmsDbContext db, UseCaseRunner runner, Actor officer, CancellationToken ct)
    {
        var contracts = await db.Scoped<Contract>().AsNoTracking().Where(c => c.NodalOfficeId == officer.OfficeId).ToListAsync(ct);
        if (contracts.Count == 0)
        {
            return false;
        }

        var contract = contracts[random.Next(contracts.Count)];
        var entry = new ReceiptEntry(ReceiptMode.Neft, new Money(100 * (1 + random.Next(5_000))), today, $"RNDM{random.NextInt64(100_000_000_000, 999_999_999_999)}", "Customer of the proof");
        if (contract.IsAdvance)
        {
            return (await runner.RunAsync((RecordDeposit u) => u, new RecordDeposit.Input(contract.Id, officer.OfficeId, entry), Guid.CreateVersion7(), ct)).IsDone;
        }

        var account = BookedContract.IdOf(contract.Id);
        var owed = await db.Scoped<LedgerBalanceRow>().AsNoTracking().Where(b => b.ContractId == account && b.Stage == RupeeStage.Owed && b.Amount > Money.Zero)
            .OrderBy(b => b.DocumentId).Take(20).ToListAsync(ct);
        var wishes = owed.OrderBy(_ => random.Next()).Take(random.Next(3)).Select(b => new AllocationWish(b.DocumentId, Smaller(b.Amount, new Money(entry.Amount.Paise / 2)))).ToList();
        return (await runner.RunAsync((RecordReceipt u) => u, new RecordReceipt.Input(contract.Id, officer.OfficeId, entry, wishes), Guid.CreateVersion7(), ct)).IsDone;
    }

    private async Task<bool> AllocateAsync(UccmsDbContext db, UseCaseRunner runner, CancellationToken ct)
    {
        var receipts = await db.Scoped<Receipt>().AsNoTracking().Where(r => r.Purpose == ReceiptPurpose.Payment && r.Status == ReceiptStatus.Recorded).OrderByDescending(r => r.RecordedAtUtc).Take(20).ToListAsync(ct);
        if (receipts.Count == 0)
        {
            return false;
        }

        var receipt = receipts[random.Next(receipts.Count)];
        var account = BookedContract.IdOf(receipt.ContractId);
        var owed = await db.Scoped<LedgerBalanceRow>().AsNoTracking().Where(b => b.ContractId == account && b.Stage == RupeeStage.Owed && b.Amount > Money.Zero).OrderBy(b => b.DocumentId).FirstOrDefaultAsync(ct);
        return owed is not null && (await runner.RunAsync(
            (AllocateReceipt u) => u, new AllocateReceipt.Input(receipt.Id, [new(owed.DocumentId, Smaller(owed.Amount, new Money(1 + random.Next(10_000))))]), Guid.CreateVersion7(), ct)).IsDone;
    }

    private async Task<bool> UndoAsync(UccmsDbContext db, UseCaseRunner runner, CancellationToken ct)
    {
        var made = await db.Scoped<Allocation>().AsNoTracking().Where(a => !a.IsUndone).OrderByDescending(a => a.MadeAtUtc).Take(20).Select(a => a.Id).ToListAsync(ct);
        return made.Count > 0 && (await runner.RunAsync((UndoAllocation u) => u, new UndoAllocation.Input(made[random.Next(made.Count)], "Taken for another document"), Guid.CreateVersion7(), ct)).IsDone;
    }

    private async Task<bool> ReverseAsync(UccmsDbContext db, UseCaseRunner runner, CancellationToken ct)
    {
        var recorded = await db.Scoped<Receipt>().AsNoTracking().Where(r => r.Status == ReceiptStatus.Recorded).OrderByDescending(r => r.RecordedAtUtc).Take(20).Select(r => r.Id).ToListAsync(ct);
        return recorded.Count > 0 && (await runner.RunAsync((ReverseReceipt u) => u, new ReverseReceipt.Input(recorded[random.Next(recorded.Count)], "Entered twice"), Guid.CreateVersion7(), ct)).IsDone;
    }

    private static Money Smaller(Money a, Money b) => a < b ? a : b;
}
