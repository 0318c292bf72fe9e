using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Organisation;

/// <summary>Mapping of <see cref="GstRegistration"/>: a GSTIN once, a State once per first day.</summary>
internal sealed class GstRegistrationConfiguration : IEntityTypeConfiguration<GstRegistration>
{
    public void Configure(EntityTypeBuilder<GstRegistration> builder)
    {
        builder.ToTable("GstRegistrations");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.StateCode).HasMaxLength(2);
        builder.Property(r => r.ShortCode).HasMaxLength(3);
        builder.Property(r => r.Address).HasMaxLength(400);
        builder.Property(r => r.UpiId).HasMaxLength(100);
        builder.Property(r => r.BankDetails).HasMaxLength(400);
        builder.HasOne<Office>().WithMany().HasForeignKey(r => r.FilingOfficeId);
        builder.HasIndex(r => r.Gstin).IsUnique();
        builder.HasIndex(r => new { r.StateCode, r.From }).IsUnique();
    }
}

/// <summary>Mapping of <see cref="SupplierGstinPolicy"/>: one per first day.</summary>
internal sealed class SupplierGstinPolicyConfiguration : IEntityTypeConfiguration<SupplierGstinPolicy>
{
    public void Configure(EntityTypeBuilder<SupplierGstinPolicy> builder)
    {
        builder.ToTable("SupplierGstinPolicies");
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.HasIndex(p => p.From).IsUnique();
    }
}

/// <summary>Mapping of <see cref="LetterOfUndertaking"/>.</summary>
internal sealed class LetterOfUndertakingConfiguration : IEntityTypeConfiguration<LetterOfUndertaking>
{
    public void Configure(EntityTypeBuilder<LetterOfUndertaking> builder)
    {
        builder.ToTable("LettersOfUndertaking");
        builder.HasKey(u => u.Id);
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.SupplierGstin).HasMaxLength(15);
        builder.Property(u => u.Arn).HasMaxLength(LetterOfUndertaking.ArnLength);
        builder.HasIndex(u => new { u.SupplierGstin, u.From });
    }
}
