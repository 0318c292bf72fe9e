using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Adjustments;

/// <summary>Mapping of <see cref="TransferBatch"/> with its entries.</summary>
internal sealed class TransferBatchConfiguration : IEntityTypeConfiguration<TransferBatch>
{
    public void Configure(EntityTypeBuilder<TransferBatch> builder)
    {
        builder.ToTable("TransferBatches");
        builder.HasKey(b => b.Id);
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.OpenedBy).HasMaxLength(450);
        builder.HasOne<Office>().WithMany().HasForeignKey(b => b.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(b => b.NodalOfficeId);
        builder.HasIndex(b => new { b.OpenedBy, b.DecidedAtUtc });
        builder.Ignore(b => b.SampleLeft);
        builder.OwnsMany(b => b.Entries, entry =>
        {
            entry.ToTable("TransferBatchEntries").WithOwner().HasForeignKey("BatchId");
            entry.HasKey("BatchId", nameof(TransferBatchEntry.EntryId));
            entry.Property(e => e.EntryId).ValueGeneratedNever();
            entry.HasOne<TransferEntry>().WithMany().HasForeignKey(e => e.EntryId);
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
