using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Gst.Returns;

/// <summary>Mapping of <see cref="PreparedReturn"/>: insert only.</summary>
internal sealed class PreparedReturnConfiguration : IEntityTypeConfiguration<PreparedReturn>
{
    public void Configure(EntityTypeBuilder<PreparedReturn> builder)
    {
        builder.ToTable("PreparedReturns", t => t.HasTrigger(Triggers.NameOn("PreparedReturns")));
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.SupplierGstin).HasMaxLength(15);
        builder.Property(p => p.PersonId).HasMaxLength(450);
        builder.Property(p => p.PreparedBy).HasMaxLength(400);
        builder.Property(p => p.Sha256).HasMaxLength(64);
        builder.HasIndex(p => new { p.SupplierGstin, p.Month, p.PreparedAtUtc });
        builder.HasOne<Office>().WithMany().HasForeignKey(p => p.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(p => p.NodalOfficeId);
        builder.OwnsMany(p => p.Files, file =>
        {
            file.ToTable("PreparedReturnFiles", t => t.HasTrigger(Triggers.NameOn("PreparedReturnFiles"))).WithOwner().HasForeignKey("PreparedReturnId");
            file.HasKey("PreparedReturnId", nameof(PreparedFile.Position));
            file.Property(f => f.Position).ValueGeneratedNever();
            file.Property(f => f.Sha256).HasMaxLength(64);
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

/// <summary>Mapping of <see cref="ReturnExplanation"/>: insert only, one for a preparation.</summary>
internal sealed class ReturnExplanationConfiguration : IEntityTypeConfiguration<ReturnExplanation>
{
    public void Configure(EntityTypeBuilder<ReturnExplanation> builder)
    {
        builder.ToTable("ReturnExplanations", t => t.HasTrigger(Triggers.NameOn("ReturnExplanations")));
        builder.HasKey(e => e.PreparedReturnId);
        builder.Property(e => e.PreparedReturnId).ValueGeneratedNever();
        builder.Property(e => e.SupplierGstin).HasMaxLength(15);
        builder.Property(e => e.PersonId).HasMaxLength(450);
        builder.Property(e => e.ExplainedBy).HasMaxLength(400);
        builder.Property(e => e.Text).HasMaxLength(ReturnExplanation.MostLength);
        builder.HasOne<PreparedReturn>().WithMany().HasForeignKey(e => e.PreparedReturnId);
        builder.HasOne<Office>().WithMany().HasForeignKey(e => e.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(e => e.NodalOfficeId);
    }
}

/// <summary>Mapping of <see cref="ReturnReminder"/>: once per GSTIN, month and day.</summary>
internal sealed class ReturnReminderConfiguration : IEntityTypeConfiguration<ReturnReminder>
{
    public void Configure(EntityTypeBuilder<ReturnReminder> builder)
    {
        builder.ToTable("ReturnReminders");
        builder.HasKey(r => new { r.SupplierGstin, r.Month, r.Day });
        builder.Property(r => r.SupplierGstin).HasMaxLength(15);
        builder.Property(r => r.Month).ValueGeneratedNever();
    }
}
