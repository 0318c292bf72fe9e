using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>
/// Ends and reopens findings set-wise within the transaction of the act. Marks the findings with the act first; everything
/// else follows from that mark: their bookings, what stands beside them, the other halves of pairs, and the undoing.
/// </summary>
internal sealed class ResolutionBulk(UccmsDbContext db) : IResolutionBulk
{
    private readonly BookingSumsBulk sums = new(db);

    public async Task<ChoiceFacts> FactsAsync(FindingChoice choice, OfficeId office, CancellationToken ct)
    {
        var seen = db.Chosen(choice, office);
        var open = seen.Where(f => f.Resolution == FindingResolution.Open);
        return new(
            await seen.CountAsync(ct),
            await open.CountAsync(ct),
            await open.CountAsync(FindingChoices.IsClosed(db), ct),
            await open.CountAsync(f => db.Scoped<Booking>().Any(b => b.Id == f.BookingId && b.ContractId == null), ct),
            await open.CountAsync(f => f.Code == FindingCode.WrongFile, ct));
    }

    public async Task<IReadOnlyList<(string Product, DateOnly Day)>> DaysAsync(FindingChoice choice, OfficeId office, CancellationToken ct)
    {
        var bookings = Resolvable(choice, office).Select(f => f.BookingId);
        var days = await db.Scoped<Booking>().Where(b => bookings.Contains(b.Id)).Select(b => new { b.Product, Day = b.BookedAt.Date }).Distinct().ToListAsync(ct);
        return [.. days.Select(d => (d.Product, DateOnly.FromDateTime(d.Day)))];
    }

    public async Task<EndedFindings> EndAsync(FindingChoice choice, ResolutionAct act, IReadOnlyList<PlacedPeriod> places, CancellationToken ct)
    {
        var chosen = await Resolvable(choice, act.Actor.OfficeId).ExecuteUpdateAsync(
            s => s.SetProperty(f => f.Resolution, act.Resolution).SetProperty(f => f.Reason, act.Reason).SetProperty(f => f.ResolvedBy, act.Actor.PersonId)
                .SetProperty(f => f.ResolvedByName, act.Actor.Name).SetProperty(f => f.ResolvedAtUtc, (DateTime?)act.AtUtc).SetProperty(f => f.Batch, (Guid?)act.Batch)
                .SetProperty(f => f.Version, f => f.Version + 1),
            ct);
        if (!act.LeavesOut && !act.Moves)
        {
            return new(chosen, 0, 0);
        }

        // of several on one booking the first changes it, the others end with that one
        await Batch(act.Batch).Join(Firsts(act.Batch), f => f.BookingId, r => r.Booking, (f, r) => new Ended { Finding = f, Root = r }).Where(x => x.Finding.Id > x.Root.Finding)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.Finding.EndedWith, x => (long?)x.Root.Finding), ct);
        var touched = BookingsOf(act.Batch).Select(x => x.Booking);
        var before = await sums.BeforeAsync(touched, ct);
        await (act.LeavesOut ? LeaveOutAsync(act, ct) : MoveAsync(act, places, ct));
        await CountAsync(await BookingsOf(act.Batch).Select(x => x.Booking.ImportId).Distinct().ToListAsync(ct), ct);
        await sums.AfterAsync(before, touched, ct);
        var beside = await EndBesideAsync(act, ct);
        return new(chosen, beside, act.LeavesOut ? await EndPairsAsync(act, ct) : 0);
    }

    public async Task<UndoFacts> UndoFactsAsync(ResolutionRoots roots, OfficeId office, CancellationToken ct)
    {
        var seen = Named(roots).Where(f => f.OwningOfficeId == office);
        var origin = seen.Where(f => db.Scoped<PeriodClosure>().Any(c => c.ContractId == f.ContractId && c.OwningOfficeId == f.OwningOfficeId && c.PeriodFrom == f.BilledFrom));
        return new(
            await seen.CountAsync(ct),
            await seen.CountAsync(f => f.Resolution != FindingResolution.Open, ct),
            await seen.CountAsync(FindingChoices.IsClosed(db), ct) + await origin.CountAsync(ct),
            roots.Finding is null ? 0 : await seen.CountAsync(f => f.EndedWith != null, ct));
    }

    public async Task<int> ReopenAsync(ResolutionRoots roots, CancellationToken ct)
    {
        var imports = await db.Scoped<Booking>().Join(Named(roots), b => b.ChangedByFinding, f => f.Id, (b, f) => b.ImportId).Distinct().ToListAsync(ct);
        var touched = db.Scoped<Booking>().Where(b => Named(roots).Any(f => f.BookingId == b.Id));
        var before = await sums.BeforeAsync(touched, ct);
        await db.Scoped<Booking>().Join(Named(roots), b => b.ChangedByFinding, f => f.Id, (b, f) => new { Booking = b, Finding = f }).ExecuteUpdateAsync(
            s => s.SetProperty(x => x.Booking.Status, BookingStatus.Booked).SetProperty(x => x.Booking.ChangedByFinding, (long?)null)
                .SetProperty(x => x.Booking.CustomerId, x => x.Finding.CustomerId).SetProperty(x => x.Booking.ContractId, x => x.Finding.ContractId)
                .SetProperty(x => x.Booking.NodalOfficeId, x => x.Finding.NodalOfficeId).SetProperty(x => x.Booking.DatedFrom, x => x.Finding.DatedFrom)
                .SetProperty(x => x.Booking.BilledFrom, x => x.Finding.BilledFrom)
                .SetProperty(x => x.Booking.IsLate, x => x.Finding.BilledFrom != x.Finding.DatedFrom)
                .SetProperty(x => x.Booking.Version, x => x.Booking.Version + 1),
            ct);
        await CountAsync(imports, ct);
        await sums.AfterAsync(before, touched, ct);
        var ids = Named(roots).Select(f => (long?)f.Id);
        var withThem = await OpenAgainAsync(Everywhere().Where(f => ids.Contains(f.EndedWith)), ct);
        return withThem + await OpenAgainAsync(Named(roots), ct);
    }

    public async Task<long> OtherHalfAsync(BookingFinding asked, CancellationToken ct)
    {
        var known = await db.Scoped<BookingFinding>()
            .Where(f => f.BookingId == asked.OtherBookingId && f.OtherBookingId == asked.BookingId && f.Resolution == FindingResolution.Open)
            .Select(f => (long?)f.Id).FirstOrDefaultAsync(ct);
        if (known is { } id)
        {
            return id;
        }

        var own = await db.Scoped<Booking>().AsNoTracking().SingleAsync(b => b.Id == asked.OtherBookingId, ct);
        var finding = BookingFinding.OnOtherHalf(asked, own);
        db.Add(finding);
        await db.SaveChangesAsync(ct); // its id is needed by the statements that follow
        return finding.Id;
    }

    private Task CountAsync(IEnumerable<ImportId> imports, CancellationToken ct) => new BookedSumsBulk(db).CountAsync(imports, ct);

    private IQueryable<BookingFinding> Resolvable(FindingChoice choice, OfficeId office)
    {
        var closed = db.Scoped<Booking>().Where(b => db.Scoped<PeriodClosure>().Any(c => c.ContractId == b.ContractId && c.OwningOfficeId == b.OwningOfficeId && c.PeriodFrom == b.BilledFrom));
        return db.Chosen(choice, office).Where(f => f.Resolution == FindingResolution.Open && !closed.Any(b => b.Id == f.BookingId));
    }

    private IQueryable<BookingFinding> Batch(Guid batch) => db.Scoped<BookingFinding>().Where(f => f.Batch == batch);

    private IQueryable<BookingFinding> Roots(Guid batch) => Batch(batch).Where(f => f.EndedWith == null);

    private IQueryable<BookingFinding> Named(ResolutionRoots roots) => roots.Batch is { } batch ? Roots(batch) : db.Scoped<BookingFinding>().Where(f => f.Id == roots.Finding);

    // The other half of a pair may be another office's: that it does not hold any more is all that is written there.
    private IQueryable<BookingFinding> Everywhere() => db.Set<BookingFinding>().IgnoreQueryFilters([OfficeScopeFilter.Name]);

    // The finding that changes each booking of the act; joined, so that large acts cost one pass.
    private IQueryable<Root> Firsts(Guid batch) =>
        Batch(batch).GroupBy(f => f.BookingId).Select(g => new Root { Booking = g.Key, Finding = g.Min(f => f.Id) });

    private IQueryable<Changed> BookingsOf(Guid batch) =>
        db.Scoped<Booking>().Join(Firsts(batch), b => b.Id, r => r.Booking, (b, r) => new Changed { Booking = b, Root = r });

    private Task<int> LeaveOutAsync(ResolutionAct act, CancellationToken ct)
    {
        var status = act.Resolution == FindingResolution.Excluded ? BookingStatus.Excluded : BookingStatus.Cancelled;
        return BookingsOf(act.Batch).ExecuteUpdateAsync(
            s => s.SetProperty(x => x.Booking.Status, status).SetProperty(x => x.Booking.ChangedByFinding, x => (long?)x.Root.Finding).SetProperty(x => x.Booking.Version, x => x.Booking.Version + 1), ct);
    }

    private async Task MoveAsync(ResolutionAct act, IReadOnlyList<PlacedPeriod> places, CancellationToken ct)
    {
        var (customer, contract, nodal) = (act.Target!.CustomerId, act.Target.Id, act.Target.NodalOfficeId);
        foreach (var place in places)
        {
            var (from, end) = (place.From.ToDateTime(TimeOnly.MinValue), place.To.AddDays(1).ToDateTime(TimeOnly.MinValue));
            await BookingsOf(act.Batch).Where(x => x.Booking.BookedAt >= from && x.Booking.BookedAt < end).ExecuteUpdateAsync(
                s => s.SetProperty(x => x.Booking.CustomerId, (CustomerId?)customer).SetProperty(x => x.Booking.ContractId, (ContractId?)contract)
                    .SetProperty(x => x.Booking.NodalOfficeId, nodal).SetProperty(x => x.Booking.DatedFrom, (DateOnly?)place.From)
                    .SetProperty(x => x.Booking.BilledFrom, (DateOnly?)place.Billed).SetProperty(x => x.Booking.IsLate, place.Billed != place.From)
                    .SetProperty(x => x.Booking.ChangedByFinding, x => (long?)x.Root.Finding).SetProperty(x => x.Booking.Version, x => x.Booking.Version + 1),
                ct);
        }
    }

    // A booking left out leaves nothing open about it, one placed anew no question whose it is; a file is more than its row.
    private Task<int> EndBesideAsync(ResolutionAct act, CancellationToken ct) => EndWithAsync(
        db.Scoped<BookingFinding>().Join(Firsts(act.Batch), f => f.BookingId, r => r.Booking, (f, r) => new Ended { Finding = f, Root = r })
            .Where(x => x.Finding.Resolution == FindingResolution.Open && x.Finding.Code != FindingCode.WrongFile
                && (act.LeavesOut || x.Finding.Code == FindingCode.WrongCustomer || x.Finding.Code == FindingCode.CustomerDetailsMissing)),
        act,
        act.Resolution,
        act.Reason,
        ct);

    // The article is not booked twice any more: unless a third booking of it stands.
    private Task<int> EndPairsAsync(ResolutionAct act, CancellationToken ct)
    {
        var all = db.Set<Booking>().IgnoreQueryFilters([OfficeScopeFilter.Name]);
        var pairs = Everywhere().Join(Firsts(act.Batch), f => f.OtherBookingId, r => (long?)r.Booking, (f, r) => new Ended { Finding = f, Root = r })
            .Where(x => x.Finding.Resolution == FindingResolution.Open
                && (x.Finding.Code == FindingCode.DoubleBooking || x.Finding.Code == FindingCode.WrongBookingNotCancelled)
                && !all.Any(own => own.Id == x.Finding.BookingId
                    && all.Any(third => third.ArticleNumber == own.ArticleNumber && third.Id != own.Id && third.Status == BookingStatus.Booked)));
        var how = act.Resolution == FindingResolution.Excluded ? "excluded" : "cancelled";
        return EndWithAsync(pairs, act, FindingResolution.NoLongerApplies, $"The other booking of the pair was {how} at {act.Actor.OfficeName}.", ct);
    }

    private static Task<int> EndWithAsync(IQueryable<Ended> findings, ResolutionAct act, FindingResolution resolution, string reason, CancellationToken ct) =>
        findings.ExecuteUpdateAsync(
            s => s.SetProperty(x => x.Finding.Resolution, resolution).SetProperty(x => x.Finding.Reason, reason).SetProperty(x => x.Finding.ResolvedBy, act.Actor.PersonId)
                .SetProperty(x => x.Finding.ResolvedByName, act.Actor.Name).SetProperty(x => x.Finding.ResolvedAtUtc, (DateTime?)act.AtUtc)
                .SetProperty(x => x.Finding.EndedWith, x => (long?)x.Root.Finding).SetProperty(x => x.Finding.Version, x => x.Finding.Version + 1),
            ct);

    private static Task<int> OpenAgainAsync(IQueryable<BookingFinding> findings, CancellationToken ct) => findings.ExecuteUpdateAsync(
        s => s.SetProperty(f => f.Resolution, FindingResolution.Open).SetProperty(f => f.Reason, (string?)null).SetProperty(f => f.ResolvedBy, (string?)null)
            .SetProperty(f => f.ResolvedByName, (string?)null).SetProperty(f => f.ResolvedAtUtc, (DateTime?)null).SetProperty(f => f.EndedWith, (long?)null)
            .SetProperty(f => f.Batch, (Guid?)null).SetProperty(f => f.Version, f => f.Version + 1),
        ct);

    private sealed class Root
    {
        public required long Booking { get; init; }

        public required long Finding { get; init; }
    }

    private sealed class Changed
    {
        public required Booking Booking { get; init; }

        public required Root Root { get; init; }
    }

    private sealed class Ended
    {
        public required BookingFinding Finding { get; init; }

        public required Root Root { get; init; }
    }
}
