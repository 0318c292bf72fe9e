using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Notifications;

/// <summary>Mapping of <see cref="Notification"/>: found by office and person, newest first; told once.</summary>
internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable("Notifications");
        builder.HasKey(n => n.Id);
        builder.Property(n => n.PersonId).HasMaxLength(450);
        builder.Property(n => n.About).HasMaxLength(100);
        builder.Property(n => n.Once).HasMaxLength(64);
        builder.Property(n => n.Text).HasMaxLength(1000);
        builder.HasOne<Office>().WithMany().HasForeignKey(n => n.OfficeId);
        builder.HasIndex(n => n.Once).IsUnique();
        builder.HasIndex(n => new { n.OfficeId, n.Id });
        builder.HasIndex(n => n.PersonId);
        builder.HasIndex(n => new { n.SpreadAtUtc, n.Id });
    }
}

/// <summary>Mapping of <see cref="NotificationRead"/>.</summary>
internal sealed class NotificationReadConfiguration : IEntityTypeConfiguration<NotificationRead>
{
    public void Configure(EntityTypeBuilder<NotificationRead> builder)
    {
        builder.ToTable("NotificationReads");
        builder.HasKey(r => new { r.PersonId, r.NotificationId });
        builder.Property(r => r.PersonId).HasMaxLength(100);
        builder.HasOne<Notification>().WithMany().HasForeignKey(r => r.NotificationId);
    }
}

/// <summary>Mapping of <see cref="NotificationPreference"/>.</summary>
internal sealed class NotificationPreferenceConfiguration : IEntityTypeConfiguration<NotificationPreference>
{
    public void Configure(EntityTypeBuilder<NotificationPreference> builder)
    {
        builder.ToTable("NotificationPreferences");
        builder.HasKey(p => new { p.PersonId, p.Kind });
        builder.Property(p => p.PersonId).HasMaxLength(100);
    }
}

/// <summary>Mapping of <see cref="NotificationAddress"/>.</summary>
internal sealed class NotificationAddressConfiguration : IEntityTypeConfiguration<NotificationAddress>
{
    public void Configure(EntityTypeBuilder<NotificationAddress> builder)
    {
        builder.ToTable("NotificationAddresses");
        builder.HasKey(a => a.PersonId);
        builder.Property(a => a.PersonId).HasMaxLength(100);
        builder.Property(a => a.Mobile).HasMaxLength(10);
    }
}
