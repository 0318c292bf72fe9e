using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Bookings;

/// <summary>Mapping of <see cref="SoftCopyBatch"/>.</summary>
internal sealed class SoftCopyBatchConfiguration : IEntityTypeConfiguration<SoftCopyBatch>
{
    public void Configure(EntityTypeBuilder<SoftCopyBatch> builder)
    {
        builder.ToTable("SoftCopyBatches");
        builder.HasKey(b => b.Id);
        builder.Property(b => b.OwningOfficeId).HasColumnName("OfficeId");
        builder.Property(b => b.BatchRef).HasMaxLength(50);
        builder.Property(b => b.Sha256).HasMaxLength(64).IsUnicode(false);
        builder.HasIndex(b => new { b.ContractId, b.BatchRef }).IsUnique();
        builder.HasIndex(b => new { b.ContractId, b.Sha256 }).IsUnique();
        builder.HasIndex(b => b.OwningOfficeId);
        builder.HasIndex(b => b.NodalOfficeId);
        builder.HasOne<Contract>().WithMany().HasForeignKey(b => b.ContractId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(b => b.CustomerId);
        builder.HasOne<Office>().WithMany().HasForeignKey(b => b.OwningOfficeId);
    }
}

/// <summary>Mapping of <see cref="SoftCopyArticle"/>; found by its number.</summary>
internal sealed class SoftCopyArticleConfiguration : IEntityTypeConfiguration<SoftCopyArticle>
{
    public void Configure(EntityTypeBuilder<SoftCopyArticle> builder)
    {
        builder.ToTable("SoftCopyArticles");
        builder.HasKey(a => new { a.ArticleNumber, a.BatchId });
        builder.Property(a => a.ArticleNumber).HasMaxLength(13).IsUnicode(false);
        builder.HasIndex(a => a.BatchId);
        builder.HasOne<SoftCopyBatch>().WithMany().HasForeignKey(a => a.BatchId);
    }
}
