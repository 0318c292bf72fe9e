using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Files;

/// <summary>The row of a kept file.</summary>
internal sealed class StoredFileRow
{
    public StoredFileId Id { get; init; }

    public string Name { get; init; } = string.Empty;

    public string ContentType { get; init; } = string.Empty;

    public string Sha256 { get; init; } = string.Empty;

    public long Length { get; init; }

    /// <summary>Its content lies in the configured folder under its hash, else in the chunks.</summary>
    public bool IsInFolder { get; init; }

    public DateTime StoredAtUtc { get; init; }

    public StoredFile File => new(Id, Name, ContentType, Sha256, Length);
}

/// <summary>One part of a file's content: all have the same length but the last, so that a reader finds any byte.</summary>
internal sealed class StoredFileChunk
{
    public StoredFileId FileId { get; init; }

    /// <summary>From 0.</summary>
    public int Number { get; init; }

    public byte[] Content { get; init; } = [];
}

/// <summary>Mapping of <see cref="StoredFileRow"/>.</summary>
internal sealed class StoredFileConfiguration : IEntityTypeConfiguration<StoredFileRow>
{
    public void Configure(EntityTypeBuilder<StoredFileRow> builder)
    {
        builder.ToTable("StoredFiles");
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Name).HasMaxLength(260);
        builder.Property(f => f.ContentType).HasMaxLength(100);
        builder.Property(f => f.Sha256).HasMaxLength(64);
        builder.HasIndex(f => f.Sha256);
        builder.Ignore(f => f.File);
    }
}

/// <summary>Mapping of <see cref="StoredFileChunk"/>.</summary>
internal sealed class StoredFileChunkConfiguration : IEntityTypeConfiguration<StoredFileChunk>
{
    public void Configure(EntityTypeBuilder<StoredFileChunk> builder)
    {
        builder.ToTable("StoredFileChunks");
        builder.HasKey(c => new { c.FileId, c.Number });
        builder.HasOne<StoredFileRow>().WithMany().HasForeignKey(c => c.FileId);
    }
}
