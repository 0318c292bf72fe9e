using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>A booking that is on one side of the gap only, and the kind of finding that explains it.</summary>
internal sealed class EffectPart
{
    public required FindingCode Code { get; init; }

    public required Booking Booking { get; init; }
}

/// <summary>The bookings behind the reasons of a gap: what is summed up for the reasons is what their list shows.</summary>
internal static class EffectParts
{
    /// <summary>Each booking in at most one part.</summary>
    public static IReadOnlyList<(EffectSide Side, IQueryable<EffectPart> Bookings)> Of(UccmsDbContext db, ContractId contract, DateOnly periodFrom, OfficeId office)
    {
        var all = db.Scoped<Booking>().AsNoTracking().Where(b => b.OwningOfficeId == office);
        var sap = all.Where(b => b.ContractId == contract && b.BilledFrom == periodFrom && b.Status == BookingStatus.Booked && b.Channel == BookingChannel.Sap)
            .Select(b => new EffectPart { Code = FindingCode.SapAfterMigration, Booking = b });

        // APT never had what was booked in SAP, whatever became of it
        var bookings = all.Where(b => b.Channel != BookingChannel.Sap);
        var changed = db.Scoped<BookingFinding>().AsNoTracking()
            .Join(bookings, f => new { f.Id, f.BookingId }, b => new { Id = b.ChangedByFinding ?? 0, BookingId = b.Id }, (f, b) => new { Finding = f, Booking = b });
        var gone = changed
            .Where(x => x.Finding.ContractId == contract && x.Finding.BilledFrom == periodFrom)
            .Where(x => x.Booking.Status != BookingStatus.Booked || x.Booking.ContractId != contract || x.Booking.BilledFrom != periodFrom)
            .Select(x => new EffectPart { Code = x.Finding.Code, Booking = x.Booking });
        var come = changed
            .Where(x => x.Booking.ContractId == contract && x.Booking.BilledFrom == periodFrom && x.Booking.Status == BookingStatus.Booked)
            .Where(x => x.Finding.ContractId != contract || x.Finding.BilledFrom != periodFrom)
            .Select(x => new EffectPart { Code = x.Finding.Code, Booking = x.Booking });
        var late = bookings.Where(b => b.ContractId == contract && b.IsLate && b.ChangedByFinding == null && b.Status == BookingStatus.Booked)
            .Select(b => new EffectPart { Code = FindingCode.LateBooking, Booking = b });
        return
        [
            (EffectSide.AptOnly, gone),
            (EffectSide.OursOnly, come),
            (EffectSide.AptOnly, late.Where(p => p.Booking.DatedFrom == periodFrom && p.Booking.BilledFrom != periodFrom)),
            (EffectSide.OursOnly, sap),
            (EffectSide.OursOnly, late.Where(p => p.Booking.BilledFrom == periodFrom && p.Booking.DatedFrom != periodFrom)),
        ];
    }
}
