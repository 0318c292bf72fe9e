using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>How many findings a workbook would hold, and the money at stake.</summary>
public sealed record FindingsToTake(int Count, Money AtStake);

/// <summary>A contract as the workbook offers it for a move.</summary>
public sealed record MoveChoice(string Number, string CustomerName);

/// <summary>What stands in a workbook of findings besides the findings themselves.</summary>
public sealed class FindingWorkbookQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>Contracts that a drop-down offers; more are typed.</summary>
    public const int MostChoices = 500;

    public async Task<FindingsToTake> CountAsync(FindingFilter filter, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = db.Matching(filter);
        var count = await rows.CountAsync(ct);
        return new(count, new Money(count == 0 ? 0 : await rows.SumAsync(f => MoneySql.Paise(f.AtStake), ct)));
    }

    /// <summary>Contracts that have the office as a location, by number.</summary>
    public async Task<IReadOnlyList<MoveChoice>> ChoicesAsync(OfficeId office, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<Contract>().AsNoTracking()
            .Where(c => (c.Status == ContractStatus.Active || c.Status == ContractStatus.Ended) && c.Locations.Any(l => l.OfficeId == office))
            .OrderBy(c => c.Number).Take(MostChoices)
            .Select(c => new MoveChoice(c.Number, db.Scoped<Customer>().Where(k => k.Id == c.CustomerId).Select(k => k.Name).FirstOrDefault() ?? string.Empty))
            .ToListAsync(ct);
    }

    /// <summary>Number of a contract within sight.</summary>
    public async Task<string?> ContractNumberAsync(ContractId contract, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Scoped<Contract>().Where(c => c.Id == contract).Select(c => c.Number).FirstOrDefaultAsync(ct);
    }
}
