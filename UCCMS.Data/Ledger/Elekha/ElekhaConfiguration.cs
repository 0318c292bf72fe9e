using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Ledger.Elekha;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Ledger.Elekha;

/// <summary>Mapping of <see cref="ElekhaExtract"/>, its lines and what explains them: insert only.</summary>
internal sealed class ElekhaConfiguration : IEntityTypeConfiguration<ElekhaExtract>, IEntityTypeConfiguration<ElekhaLine>, IEntityTypeConfiguration<ElekhaExplanation>
{
    public void Configure(EntityTypeBuilder<ElekhaExtract> builder)
    {
        builder.ToTable("ElekhaExtracts", t => t.HasTrigger(Triggers.NameOn("ElekhaExtracts")));
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Ignore(e => e.OwningOfficeId);
        builder.Property(e => e.Sha256).HasMaxLength(64);
        builder.Property(e => e.PersonId).HasMaxLength(450);
        builder.HasMany(e => e.Lines).WithOne().HasForeignKey(l => l.ExtractId);
        builder.HasOne<Office>().WithMany().HasForeignKey(e => e.NodalOfficeId);
        builder.HasIndex(e => new { e.Month, e.NodalOfficeId, e.EnteredAtUtc });
    }

    public void Configure(EntityTypeBuilder<ElekhaLine> builder)
    {
        builder.ToTable("ElekhaLines", t => t.HasTrigger(Triggers.NameOn("ElekhaLines")));
        builder.HasKey(l => new { l.ExtractId, l.Position });
        builder.Ignore(l => l.OwningOfficeId);
        builder.Property(l => l.Ddo).HasMaxLength(8);
        builder.Property(l => l.Head).HasMaxLength(40);
        builder.Property(l => l.Voucher).HasMaxLength(50);
        builder.HasOne<Office>().WithMany().HasForeignKey(l => l.NodalOfficeId);
        builder.HasIndex(l => new { l.NodalOfficeId, l.Month });
    }

    public void Configure(EntityTypeBuilder<ElekhaExplanation> builder)
    {
        builder.ToTable("ElekhaExplanations", t => t.HasTrigger(Triggers.NameOn("ElekhaExplanations")));
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Ignore(e => e.OwningOfficeId);
        builder.Property(e => e.Head).HasMaxLength(60);
        builder.Property(e => e.Reason).HasMaxLength(ElekhaExplanation.MostLength);
        builder.Property(e => e.PersonId).HasMaxLength(450);
        builder.HasOne<Office>().WithMany().HasForeignKey(e => e.NodalOfficeId);
        builder.HasIndex(e => new { e.Month, e.NodalOfficeId });
    }
}
