using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data;

namespace UCCMS.Tests.Gst.Returns;

/// <summary>Filed months as the database keeps them, without the acts that lead to them.</summary>
internal static class Filings
{
    private static readonly Acknowledgement Acknowledged = new(Arn.Parse("AA070226000001A", "07"), new DateOnly(2026, 3, 10));

    public static FiledMonth Here(string gstin, int month, int documents = 0) => FiledMonth.Of(
        gstin, month, Acknowledged, new FiledContent(PreparedReturnId.New(), new string('0', 64), documents, Money.Zero, Money.Zero), Actor.System("test"), DateTime.UnixEpoch);

    public static FiledMonth OnAptInvoices(string gstin, int month) =>
        FiledMonth.Elsewhere(gstin, month, Acknowledged, onAptInvoices: true, Actor.System("test"), DateTime.UnixEpoch);

    public static async Task<int> FileAsync(UccmsDbContext db, FiledMonth month)
    {
        db.Add(month);
        return await db.SaveChangesAsync();
    }

    /// <summary>A statement that inserts a row again with some columns changed: what somebody with a database tool might try.</summary>
    public static string Copy(UccmsDbContext db, string table, params (string Column, string Value)[] changed)
    {
        var entity = db.Model.GetEntityTypes().Single(e => e.GetTableName() == table);
        var columns = entity.GetProperties().Select(p => p.GetColumnName()).ToList();
        var values = columns.Select(c => changed.FirstOrDefault(x => x.Column == c) is { Value: { } value } ? value : $"\"{c}\"");
        return $"INSERT INTO \"{table}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) SELECT {string.Join(", ", values)} FROM \"{table}\" ORDER BY \"Id\" LIMIT 1";
    }
}
