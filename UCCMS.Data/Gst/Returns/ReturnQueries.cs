using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Returns;

/// <summary>One return as its pages show it, within the post's sight.</summary>
public sealed class ReturnQueries(IDbContextFactory<UccmsDbContext> contexts, ReturnDue due, TimeProvider time)
{
    /// <summary>None when the post does not see the filing office of that GSTIN.</summary>
    public async Task<ReturnView?> ViewAsync(string gstin, ReturnPeriod period, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var of = await OfAsync(db, gstin, ct);
        if (of is null)
        {
            return null;
        }

        var filed = await db.Set<FiledMonth>().AsNoTracking().SingleOrDefaultAsync(m => m.SupplierGstin == of.Gstin && m.Month == period.YearMonth, ct);
        var prepared = await PreparedAsync(db, of.Gstin, period, filed, ct);
        var explanation = prepared is null ? null : await db.Scoped<ReturnExplanation>().AsNoTracking().SingleOrDefaultAsync(e => e.PreparedReturnId == prepared.Id, ct);
        return new ReturnView(
            new ReturnHead(of.Gstin, period),
            of.OfficeId,
            of.OfficeName,
            await OpenMonths.DocumentsAsync(db, of.Gstin, period, ct),
            await due.OfAsync(period, ct),
            IndianTime.Today(time),
            filed,
            prepared,
            explanation,
            filed is null ? await OpenMonths.FirstBeforeAsync(db, of.Gstin, period, ct) : null);
    }

    /// <summary>A file of a preparation, or none out of sight.</summary>
    public async Task<PreparedFile?> FileAsync(PreparedReturnId id, int position, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var prepared = await db.Scoped<PreparedReturn>().AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct);
        return prepared?.Files.FirstOrDefault(f => f.Position == position);
    }

    private static async Task<Registered?> OfAsync(UccmsDbContext db, string gstin, CancellationToken ct)
    {
        var inSight = await (
            from r in GstinSight.Registrations(db)
            join o in db.Set<Office>() on r.FilingOfficeId equals o.Id
            select new { r.Gstin, o.Id, o.Name }).ToListAsync(ct);
        return inSight.Where(r => string.Equals(r.Gstin.Value, gstin, StringComparison.OrdinalIgnoreCase)).Select(r => new Registered(r.Gstin.Value, r.Id, r.Name)).FirstOrDefault();
    }

    // the one that was filed; else the latest
    private static Task<PreparedReturn?> PreparedAsync(UccmsDbContext db, string gstin, ReturnPeriod period, FiledMonth? filed, CancellationToken ct)
    {
        var month = period.YearMonth;
        var mine = db.Scoped<PreparedReturn>().AsNoTracking().Where(p => p.SupplierGstin == gstin && p.Month == month);
        return filed is null
            ? mine.OrderByDescending(p => p.PreparedAtUtc).FirstOrDefaultAsync(ct)
            : mine.SingleOrDefaultAsync(p => p.Id == filed.PreparedReturnId, ct);
    }

    private sealed record Registered(string Gstin, OfficeId OfficeId, string OfficeName);
}

/// <summary>One return with all that is recorded of it.</summary>
/// <param name="Head">GSTIN and month.</param>
/// <param name="FilingOfficeId">Files it.</param>
/// <param name="FilingOfficeName">Its name.</param>
/// <param name="Documents">Dated in the month now.</param>
/// <param name="DueOn">By when it is filed.</param>
/// <param name="Today">IST.</param>
/// <param name="Filed">The filing, once there is one.</param>
/// <param name="Prepared">The preparation that was filed, else the latest.</param>
/// <param name="Explanation">Why documents and return of it differ.</param>
/// <param name="EarlierOpen">A month that must be filed before it.</param>
public sealed record ReturnView(
    ReturnHead Head,
    OfficeId FilingOfficeId,
    string FilingOfficeName,
    int Documents,
    DateOnly DueOn,
    DateOnly Today,
    FiledMonth? Filed,
    PreparedReturn? Prepared,
    ReturnExplanation? Explanation,
    ReturnPeriod? EarlierOpen)
{
    public ReturnPeriod Period => Head.Period;

    public bool IsOver => Period.To < Today;

    /// <summary>Documents came after it was prepared.</summary>
    public bool IsStale => Filed is null && Prepared is { } prepared && prepared.Documents != Documents;

    public bool AwaitsExplanation => Filed is null && Prepared is { Differences: > 0 } && Explanation is null;

    public bool IsReady => Prepared?.IsReady(Documents, Explanation is not null) == true;

    public ReturnStatus Status => ReturnStatusOf.Month(Filed is not null, Documents, IsReady, Period, DueOn, Today);

    /// <summary>Why it cannot be filed now; none when it can.</summary>
    public string? Obstacle => this switch
    {
        { Filed: not null } => "It is filed.",
        { IsOver: false } => $"{Period} is not over; it can be filed from {IndianTime.Show(Period.Next.From)}.",
        { Prepared: null } => "Prepare it first.",
        { IsStale: true } => "Documents came after it was prepared. Prepare it again.",
        { Prepared.Errors: > 0 } => "Messages stop the filing; each names its remedy.",
        { AwaitsExplanation: true } => "Documents and return differ; a second person has to explain the difference.",
        { EarlierOpen: { } earlier } => $"{earlier} has documents and is not filed yet; file it first.",
        _ => null,
    };
}
