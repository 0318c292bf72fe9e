using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>A contract that bookings can be moved to.</summary>
public sealed record MoveTarget(ContractId Id, string Number, CustomerId CustomerId, string CustomerName);

/// <summary>Contracts that cover an office, and the products and days of its bookings, found by customer or number.</summary>
public sealed class MoveTargetQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    private const int Shown = 12;
    private const int Looked = 60;

    /// <summary>At most a dozen; those that would be refused for one of the bookings are left out.</summary>
    /// <param name="search">Beginning of a contract number, a customer id, or a part of the customer's name; empty shows the first.</param>
    public async Task<IReadOnlyList<MoveTarget>> SearchAsync(FindingChoice choice, OfficeId office, string? search, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var bookings = db.Chosen(choice, office).Where(f => f.Resolution == FindingResolution.Open).Select(f => f.BookingId);
        var days = await db.Scoped<Booking>().Where(b => bookings.Contains(b.Id)).Select(b => new { b.Product, b.BookedAt.Date }).Distinct().ToListAsync(ct);
        var rows = db.Scoped<Contract>().AsNoTracking().Where(c => (c.Status == ContractStatus.Active || c.Status == ContractStatus.Ended) && c.Locations.Any(l => l.OfficeId == office));
        var words = search?.Trim() ?? string.Empty;
        if (words.Length > 0)
        {
            var (number, name) = (SearchPattern.AtStart(words), SearchPattern.Anywhere(words));
            rows = CustomerId.TryParse(words, out var customer)
                ? rows.Where(c => c.CustomerId == customer || c.Number == words)
                : rows.Where(c => EF.Functions.Like(c.Number, number, SearchPattern.Escape)
                    || db.Scoped<Customer>().Any(k => k.Id == c.CustomerId && EF.Functions.Like(k.Name, name, SearchPattern.Escape)));
        }

        var found = await rows.Include(c => c.Locations).Include(c => c.Products).AsSplitQuery().OrderBy(c => c.Number).Take(Looked).ToListAsync(ct);
        var covering = found.Where(c => days.TrueForAll(d => c.Covers(office, d.Product, DateOnly.FromDateTime(d.Date)))).Take(Shown).ToList();
        CustomerId[] customers = [.. covering.Select(c => c.CustomerId).Distinct()];
        var names = await db.Scoped<Customer>().Where(c => customers.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name, ct);
        return [.. covering.Select(c => new MoveTarget(c.Id, c.Number, c.CustomerId, names.GetValueOrDefault(c.CustomerId, string.Empty)))];
    }
}
