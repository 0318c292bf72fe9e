using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings;

/// <summary>
/// Places the bookings of a recheck anew by the contracts as they are now, as an import would. Bookings that a person
/// moved, excluded or cancelled stay where they are.
/// </summary>
internal sealed class FindingRecheckPlaces(UccmsDbContext db)
{
    private const int Portion = 10_000;

    internal const string Move = """
        UPDATE "Bookings" SET "CustomerId" = {0}, "ContractId" = {1}, "NodalOfficeId" = {2}, "DatedFrom" = {3}, "BilledFrom" = {4}, "IsLate" = {5}, "Doubts" = {6},
            "Version" = "Version" + 1
        WHERE "Id" = {7} AND "ChangedByFinding" IS NULL
        """;

    internal const string MoveFindings = """
        UPDATE "BookingFindings" SET "CustomerId" = {0}, "ContractId" = {1}, "NodalOfficeId" = {2}, "DatedFrom" = {3}, "BilledFrom" = {4}, "Version" = "Version" + 1
        WHERE "BookingId" = {5} AND "Resolution" IN ('Open', 'NoLongerApplies')
        """;

    public async Task PlaceAsync(long recheck, CancellationToken ct)
    {
        var coverage = await CoverageLoader.LoadAsync(db, ct);
        for (var after = 0L; ;)
        {
            var portion = await PortionAsync(recheck, after, ct);
            if (portion.Count == 0)
            {
                return;
            }

            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            var moves = portion.Select(was => (Was: was, Now: Place(was, coverage))).Where(m => !IsSame(m.Was, m.Now)).ToList();
            await MoveAsync(moves, ct);
            await new BookedSumsBulk(db).CountAsync(moves.Select(m => m.Was.Import).ToHashSet(), ct);
            await transaction.CommitAsync(ct);
            after = portion[^1].Id;
        }
    }

    private async Task<List<Standing>> PortionAsync(long recheck, long after, CancellationToken ct) =>
        await db.Set<FindingRecheckRow>().AsNoTracking().Where(r => r.RecheckId == recheck && r.BookingId > after)
            .Join(db.Set<Booking>().IgnoreQueryFilters(), r => r.BookingId, b => b.Id, (r, b) => b)
            .Where(b => b.Status == BookingStatus.Booked && b.ChangedByFinding == null)
            .OrderBy(b => b.Id).Take(Portion)
            .Select(b => new Standing(
                b.Id, b.CustomerKeyed, b.ContractKeyed, b.OwningOfficeId.Value, b.Product, b.BookedAt, b.Doubts, b.CustomerId == null ? null : b.CustomerId.Value.Value,
                b.ContractId == null ? null : b.ContractId.Value.Value, b.NodalOfficeId.Value, b.DatedFrom, b.BilledFrom, b.ImportId))
            .ToListAsync(ct);

    private static BookingRow Place(Standing was, CoverageBook coverage)
    {
        var row = new BookingRow
        {
            CustomerKeyed = was.CustomerKeyed,
            ContractKeyed = was.ContractKeyed,
            OfficeId = was.Office,
            Product = was.Product,
            BookedAt = was.BookedAt,
            Doubts = was.Doubts & FindingGround.WrongCheckDigit,
        };
        coverage.Place(row);
        return row;
    }

    private async Task MoveAsync(IReadOnlyList<(Standing Was, BookingRow Now)> moves, CancellationToken ct)
    {
        var (sums, ids) = (new BookingSumsBulk(db), moves.Select(m => m.Was.Id).ToList());
        var moved = db.Set<Booking>().IgnoreQueryFilters().Where(b => EF.Parameter(ids).Contains(b.Id));
        var before = await sums.BeforeAsync(moved, ct);
        foreach (var (was, now) in moves)
        {
            await MoveAsync(was, now, ct);
        }

        await sums.AfterAsync(before, moved, ct);
    }

    private static bool IsSame(Standing was, BookingRow now) =>
        was.Doubts == now.Doubts && was.Customer == now.CustomerId && was.Contract == now.ContractId && was.Nodal == now.NodalOfficeId
        && was.DatedFrom == now.DatedFrom && was.BilledFrom == now.BilledFrom;

    private async Task MoveAsync(Standing was, BookingRow now, CancellationToken ct)
    {
        object[] place = [now.CustomerId!, now.ContractId!, now.NodalOfficeId, now.DatedFrom!, now.BilledFrom!]; // EF sends a missing value as NULL
        await db.Database.ExecuteSqlRawAsync(Move, [.. place, now.IsLate, (int)now.Doubts, was.Id], ct);
        await db.Database.ExecuteSqlRawAsync(MoveFindings, [.. place, was.Id], ct);
    }

    private sealed record Standing(
        long Id, string CustomerKeyed, string ContractKeyed, int Office, string Product, DateTime BookedAt, FindingGround Doubts, long? Customer, int? Contract,
        int Nodal, DateOnly? DatedFrom, DateOnly? BilledFrom, ImportId Import);
}
