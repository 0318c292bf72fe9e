using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst;

/// <summary>A letter of undertaking in a list.</summary>
/// <param name="Documents">Issued under it, as far as the post sees them.</param>
public sealed record UndertakingRow(LetterOfUndertakingId Id, string SupplierGstin, string Arn, DateOnly From, DateOnly To, int Documents)
{
    public bool IsInForce(DateOnly day) => From <= day && day <= To;
}

/// <summary>Letters of undertaking as pages show them.</summary>
public sealed class UndertakingQueries(IDbContextFactory<UccmsDbContext> contexts)
{
    /// <summary>All, latest first.</summary>
    public async Task<IReadOnlyList<UndertakingRow>> ListAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var used = await db.Scoped<GstInvoice>().Where(i => i.UndertakingArn != null).GroupBy(i => i.UndertakingArn).Select(g => new { Arn = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Arn!, g => g.Count, ct);
        var undertakings = await db.Set<LetterOfUndertaking>().AsNoTracking().OrderByDescending(u => u.From).ThenBy(u => u.SupplierGstin).ToListAsync(ct);
        return [.. undertakings.Select(u => new UndertakingRow(u.Id, u.SupplierGstin, u.Arn, u.From, u.To, used.GetValueOrDefault(u.Arn)))];
    }
}
