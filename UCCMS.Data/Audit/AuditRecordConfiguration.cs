using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Audit;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Audit;

/// <summary>Mapping of <see cref="AuditRecord"/>: found by document, person, act and time.</summary>
internal sealed class AuditRecordConfiguration : IEntityTypeConfiguration<AuditRecord>
{
    public void Configure(EntityTypeBuilder<AuditRecord> builder)
    {
        builder.ToTable("AuditRecords", t => t.HasTrigger(Triggers.NameOn("AuditRecords")));
        builder.HasKey(a => a.Sequence);
        builder.Property(a => a.Sequence).ValueGeneratedNever();
        builder.Property(a => a.PersonId).HasMaxLength(450);
        builder.Property(a => a.Address).HasMaxLength(64);
        builder.Property(a => a.Act).HasMaxLength(100);
        builder.Property(a => a.DocumentKey).HasMaxLength(100);
        builder.Property(a => a.Remark).HasMaxLength(2000);
        builder.Property(a => a.Changes).HasMaxLength(-1);
        builder.Property(a => a.PreviousHash).HasMaxLength(64);
        builder.Property(a => a.Hash).HasMaxLength(64);
        builder.HasIndex(a => new { a.DocumentKey, a.Sequence });
        builder.HasIndex(a => new { a.PersonId, a.Sequence });
        builder.HasIndex(a => new { a.Act, a.Sequence });
        builder.HasIndex(a => a.RecordedAtUtc);
        builder.HasIndex(a => a.CommandId);
    }
}

/// <summary>The end of the chain: the number and hash of the last record. One row; updating it first makes writers queue.</summary>
public sealed class AuditHead
{
    public int Id { get; init; }

    public long Sequence { get; init; }

    public string Hash { get; init; } = string.Empty;
}

/// <summary>Mapping of <see cref="AuditHead"/>.</summary>
internal sealed class AuditHeadConfiguration : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.ToTable("AuditHeads");
        builder.HasKey(h => h.Id);
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Hash).HasMaxLength(64);
        builder.HasData(new AuditHead { Id = 1 });
    }
}
