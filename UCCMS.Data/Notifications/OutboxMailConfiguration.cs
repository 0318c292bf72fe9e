using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Notifications;

/// <summary>Mapping of <see cref="OutboxMail"/>: found by status and next try, and by what it tells of.</summary>
internal sealed class OutboxMailConfiguration : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> builder)
    {
        builder.ToTable("OutboxMails");
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.RecipientName).HasMaxLength(250);
        builder.Property(m => m.Subject).HasMaxLength(300);
        builder.Property(m => m.Body).HasMaxLength(-1);
        builder.Property(m => m.About).HasMaxLength(100);
        builder.Property(m => m.LastError).HasMaxLength(1000);
        builder.HasOne<Office>().WithMany().HasForeignKey(m => m.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(m => m.NodalOfficeId);
        builder.HasIndex(m => new { m.Status, m.NextTryUtc });
        builder.HasIndex(m => m.About);
        builder.OwnsMany(m => m.Attachments, attachment =>
        {
            attachment.ToTable("OutboxAttachments").WithOwner().HasForeignKey("MailId");
            attachment.HasKey("MailId", nameof(OutboxAttachment.Position));
            attachment.Property(a => a.Position).ValueGeneratedNever();
            attachment.Property(a => a.DocumentKey).HasMaxLength(100);
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

/// <summary>Mapping of <see cref="OfficeMailAddress"/>.</summary>
internal sealed class OfficeMailAddressConfiguration : IEntityTypeConfiguration<OfficeMailAddress>
{
    public void Configure(EntityTypeBuilder<OfficeMailAddress> builder)
    {
        builder.ToTable("OfficeMailAddresses");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasOne<Office>().WithMany().HasForeignKey(a => a.Id);
    }
}
