using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Deadlines;

/// <summary>Mapping of <see cref="DeadlineRule"/>: one for a circle, step and day.</summary>
internal sealed class DeadlineRuleConfiguration : IEntityTypeConfiguration<DeadlineRule>
{
    public void Configure(EntityTypeBuilder<DeadlineRule> builder)
    {
        builder.ToTable("DeadlineRules");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Reason).HasMaxLength(300);
        builder.Property(r => r.Circular).HasMaxLength(300);
        builder.HasOne<Office>().WithMany().HasForeignKey(r => r.CircleId);
        builder.HasIndex(r => new { r.CircleId, r.Kind, r.From }).IsUnique();
    }
}

/// <summary>Mapping of <see cref="DeadlineEscalation"/>: a step and its beginning is told to an office once.</summary>
internal sealed class DeadlineEscalationConfiguration : IEntityTypeConfiguration<DeadlineEscalation>
{
    public void Configure(EntityTypeBuilder<DeadlineEscalation> builder)
    {
        builder.ToTable("DeadlineEscalations");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.DocumentKey).HasMaxLength(100);
        builder.HasOne<Office>().WithMany().HasForeignKey(e => e.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(e => e.NodalOfficeId);
        builder.HasIndex(e => new { e.OwningOfficeId, e.Kind, e.DocumentKey, e.SinceUtc }).IsUnique();
        builder.HasIndex(e => new { e.OwningOfficeId, e.EndedOn, e.DueOn });
        builder.HasIndex(e => e.NodalOfficeId);
    }
}
