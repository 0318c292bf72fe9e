using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Gst.Signing;

namespace UCCMS.Data.Gst.Signing;

/// <summary>Mapping of <see cref="SigningCertificate"/>.</summary>
internal sealed class SigningCertificateConfiguration : IEntityTypeConfiguration<SigningCertificate>
{
    public void Configure(EntityTypeBuilder<SigningCertificate> builder)
    {
        builder.ToTable("SigningCertificates");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.SupplierGstin).HasMaxLength(15);
        builder.Property(c => c.SerialNumber).HasMaxLength(64);
        builder.Property(c => c.Thumbprint).HasMaxLength(64);
        builder.HasIndex(c => new { c.SupplierGstin, c.LoadedAtUtc });
    }
}
