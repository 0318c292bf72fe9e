using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Billing;

namespace UCCMS.Data.Billing;

/// <summary>Mapping of <see cref="JobRun"/>: one row for a job and day, which is what makes every act of a day happen once.</summary>
internal sealed class JobRunConfiguration : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> builder)
    {
        builder.ToTable("JobRuns");
        builder.HasKey(r => new { r.Job, r.Day });
        builder.Property(r => r.Job).HasMaxLength(40);
        builder.Property(r => r.Node).HasMaxLength(100);
        builder.Property(r => r.Remark).HasMaxLength(500);
        builder.HasIndex(r => r.Day);
    }
}
