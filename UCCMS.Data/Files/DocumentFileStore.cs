using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Shared;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Files;

/// <summary>Keeps the file of an issued document.</summary>
public sealed class DocumentFileStore(IDbContextFactory<UccmsDbContext> contexts, FileStoreOptions options, TimeProvider time) : IDocumentFiles
{
    public async Task<StoredFile?> FindAsync(string documentKey, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await FindAsync(db, documentKey, ct);
    }

    public async Task<StoredFile> KeepAsync(string documentKey, string name, string contentType, Stream content, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await FindAsync(db, documentKey, ct) is { } earlier)
        {
            return earlier;
        }

        var file = await new FileStore(db, contexts, new StoredFileBulk(db), options, time).SaveAsync(name, contentType, content, ct);
        db.Add(new DocumentFile { DocumentKey = documentKey, FileId = file.Id });
        try
        {
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            return file;
        }
        catch (DbUpdateException e) when (Conflicts.IsUniqueViolation(e))
        {
            await transaction.RollbackAsync(ct);
            return (await FindAsync(documentKey, ct))!;
        }
    }

    private static async Task<StoredFile?> FindAsync(UccmsDbContext db, string documentKey, CancellationToken ct) =>
        (await db.Set<DocumentFile>().AsNoTracking().Where(d => d.DocumentKey == documentKey)
            .Join(db.Set<StoredFileRow>(), d => d.FileId, f => f.Id, (_, f) => f).SingleOrDefaultAsync(ct))?.File;
}

/// <summary>Which file is the document's.</summary>
internal sealed class DocumentFile
{
    public string DocumentKey { get; init; } = string.Empty;

    public StoredFileId FileId { get; init; }
}

/// <summary>Mapping of <see cref="DocumentFile"/>: never changed once kept.</summary>
internal sealed class DocumentFileConfiguration : IEntityTypeConfiguration<DocumentFile>
{
    public void Configure(EntityTypeBuilder<DocumentFile> builder)
    {
        builder.ToTable("DocumentFiles", t => t.HasTrigger(Triggers.NameOn("DocumentFiles")));
        builder.HasKey(d => d.DocumentKey);
        builder.Property(d => d.DocumentKey).HasMaxLength(100);
        builder.HasOne<StoredFileRow>().WithMany().HasForeignKey(d => d.FileId);
    }
}
