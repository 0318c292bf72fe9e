using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Legacy;
using UCCMS.Data.Settlement.Legacy;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Deadlines;

/// <summary>Revenue of SAP that e-Lekha lacks: to intimate, to acknowledge.</summary>
public sealed class SapSteps : IWaitingSteps
{
    public async Task<IReadOnlyList<WaitingStep>> AllAsync(UccmsDbContext db, CancellationToken ct)
    {
        var missing = await SapInvoiceQueries.Missing(db).GroupBy(i => i.OwningOfficeId).Select(g => new { g.Key, Count = g.Count(), Since = g.Min(i => i.EnteredAtUtc) }).ToListAsync(ct);
        var intimated = await db.Scoped<SapRevenueGap>().AsNoTracking().Where(g => g.Status == SapGapStatus.Intimated).Select(g => new { g.Id, g.Title, g.CounterpartOfficeId, g.MarkedAtUtc }).ToListAsync(ct);
        return
        [
            .. missing.Select(m => new WaitingStep(
                DeadlineKind.SapIntimation, $"sap-missing/{m.Key}", $"Revenue of {m.Count} SAP invoices that e-Lekha lacks", m.Key, Role.BookingLocation, DateTime.SpecifyKind(m.Since, DateTimeKind.Utc))),
            .. intimated.Select(g => new WaitingStep(
                DeadlineKind.SapRevenue, SapInvoice.AuditKeyOf(g.Id), g.Title, g.CounterpartOfficeId!.Value, Role.Pao, DateTime.SpecifyKind(g.MarkedAtUtc, DateTimeKind.Utc))),
        ];
    }
}
