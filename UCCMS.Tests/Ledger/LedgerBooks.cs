using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UCCMS.Core.Audit;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Data;
using UCCMS.Data.Ledger;
using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Ledger;

/// <summary>Books in a database of their own: each act in a transaction of its own, as a use case would.</summary>
internal sealed class LedgerBooks(TestDatabase database) : IAsyncDisposable
{
    public TestDatabase Database => database;

    public static async Task<LedgerBooks> CreateAsync() => new(await TestDatabase.CreateAsync());

    public async Task<OfficeId[]> OfficesAsync(int count)
    {
        await using var scope = database.AsSystem();
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Set<Office>().OrderBy(o => o.Id).Select(o => o.Id).Take(count).ToArrayAsync();
    }

    /// <summary>Opens the books, computes the journals and posts them; a refusal leaves nothing.</summary>
    public async Task PostAsync(LedgerExtent extent, Func<LedgerBook, IEnumerable<Journal>> act)
    {
        await using var scope = database.AsSystem();
        await using var transaction = await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Database.BeginTransactionAsync();
        var store = scope.ServiceProvider.GetRequiredService<ILedgerStore>();
        var book = await store.OpenAsync(extent, CancellationToken.None);
        await store.PostAsync(book, [.. act(book)], CancellationToken.None);
        await transaction.CommitAsync();
    }

    /// <summary>What a journal needs, taken from its own lines.</summary>
    public static LedgerExtent ExtentOf(Journal journal, ContractAccount contract) => new(
        [contract],
        [.. journal.Postings.Where(p => p.Key.HasDocument).Select(p => p.Key.Document).Distinct()],
        [.. journal.Postings.Where(p => p.Key.Account == LedgerAccount.InterOffice).Select(p => p.Key.Carrier).Distinct()]);

    public async Task<Dictionary<LedgerKey, long>> BalancesAsync(LedgerContractId contract)
    {
        await using var scope = database.AsSystem();
        var rows = await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Set<LedgerBalanceRow>().IgnoreQueryFilters().AsNoTracking().Where(b => b.ContractId == contract).ToListAsync();
        return rows.Select(r => r.ToBalance()).Where(b => !b.Amount.IsZero).ToDictionary(b => b.Key, b => b.Amount.Paise);
    }

    public async Task<IntegrityResult> CheckAsync()
    {
        await using var scope = database.AsSystem();
        return await scope.ServiceProvider.GetServices<IIntegrityCheck>().OfType<LedgerCheck>().Single().RunAsync(CancellationToken.None);
    }

    public async Task<int> SqlAsync(string statement)
    {
        await using var scope = database.AsSystem();
        return await scope.ServiceProvider.GetRequiredService<UccmsDbContext>().Database.ExecuteSqlRawAsync(statement);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
