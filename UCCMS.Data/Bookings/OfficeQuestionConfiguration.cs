using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Bookings;

/// <summary>Mapping of <see cref="OfficeQuestion"/>.</summary>
internal sealed class OfficeQuestionConfiguration : IEntityTypeConfiguration<OfficeQuestion>
{
    public void Configure(EntityTypeBuilder<OfficeQuestion> builder)
    {
        builder.ToTable("OfficeQuestions");
        builder.HasKey(q => q.Id);
        builder.Property(q => q.Id).ValueGeneratedNever();
        builder.Property(q => q.Question).HasMaxLength(500);
        builder.Property(q => q.Answer).HasMaxLength(500);
        builder.HasIndex(q => q.FindingId);
        builder.HasIndex(q => new { q.CounterpartOfficeId, q.Status });
        builder.HasIndex(q => q.OwningOfficeId);
        builder.HasIndex(q => q.NodalOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(q => q.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(q => q.CounterpartOfficeId);
    }
}
