using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Billing;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Billing;

/// <summary>Mapping of <see cref="ParkedSubject"/>.</summary>
internal sealed class ParkedSubjectConfiguration : IEntityTypeConfiguration<ParkedSubject>
{
    public void Configure(EntityTypeBuilder<ParkedSubject> builder)
    {
        builder.ToTable("ParkedSubjects");
        builder.HasKey(p => new { p.Job, p.Day, p.Subject });
        builder.Property(p => p.Job).HasMaxLength(40);
        builder.Property(p => p.Subject).HasMaxLength(60);
        builder.Property(p => p.Code).HasMaxLength(60);
        builder.Property(p => p.Reason).HasMaxLength(1000);
        builder.HasIndex(p => p.OwningOfficeId);
        builder.HasIndex(p => p.NodalOfficeId);
        builder.HasIndex(p => new { p.Job, p.DoneAtUtc });
        builder.HasOne<Office>().WithMany().HasForeignKey(p => p.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(p => p.NodalOfficeId);
    }
}
