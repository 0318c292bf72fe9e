using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Billing;

namespace UCCMS.Data.Billing;

/// <summary>Mapping of <see cref="JobAlarm"/>: one for a job and day.</summary>
internal sealed class JobAlarmConfiguration : IEntityTypeConfiguration<JobAlarm>
{
    public void Configure(EntityTypeBuilder<JobAlarm> builder)
    {
        builder.ToTable("JobAlarms");
        builder.HasKey(a => new { a.Job, a.Day });
        builder.Property(a => a.Job).HasMaxLength(40);
        builder.Property(a => a.Sentence).HasMaxLength(500);
    }
}
