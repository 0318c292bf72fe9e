using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Files;

/// <summary>
/// Writes kept files by statements of their own: a tracked save would also save, without their audit records, the changes
/// of the use case that is still running.
/// </summary>
public sealed class StoredFileBulk(UccmsDbContext db)
{
    internal Task InsertAsync(StoredFileRow row, CancellationToken ct) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO "StoredFiles" ("Id", "Name", "ContentType", "Sha256", "Length", "IsInFolder", "StoredAtUtc")
        VALUES ({row.Id.Value}, {row.Name}, {row.ContentType}, {row.Sha256}, {row.Length}, {row.IsInFolder}, {row.StoredAtUtc})
        """,
        ct);

    internal Task InsertAsync(StoredFileChunk chunk, CancellationToken ct) => db.Database.ExecuteSqlAsync(
        $"""INSERT INTO "StoredFileChunks" ("FileId", "Number", "Content") VALUES ({chunk.FileId.Value}, {chunk.Number}, {chunk.Content})""",
        ct);

    internal async Task RemoveAsync(StoredFileId id, CancellationToken ct)
    {
        await db.Set<StoredFileChunk>().Where(c => c.FileId == id).ExecuteDeleteAsync(ct);
        await db.Set<StoredFileRow>().Where(f => f.Id == id).ExecuteDeleteAsync(ct);
    }
}
