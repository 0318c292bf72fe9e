using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Bookings;

/// <summary>Mapping of <see cref="BarcodeRequest"/>; its number is unique in the whole Department.</summary>
internal sealed class BarcodeRequestConfiguration : IEntityTypeConfiguration<BarcodeRequest>
{
    public void Configure(EntityTypeBuilder<BarcodeRequest> builder)
    {
        builder.ToTable("BarcodeRequests");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Number).HasMaxLength(20).IsUnicode(false);
        builder.Property(r => r.ContractNumber).HasMaxLength(20);
        builder.Property(r => r.Product).HasMaxLength(10);
        builder.Property(r => r.OwningOfficeId).HasColumnName("OfficeId");
        builder.Property(r => r.Remarks).HasMaxLength(500);
        builder.HasIndex(r => r.Number).IsUnique();
        builder.HasIndex(r => r.OwningOfficeId);
        builder.HasIndex(r => r.NodalOfficeId);
        builder.HasIndex(r => new { r.ApprovingOfficeId, r.Status });
        builder.HasOne<Contract>().WithMany().HasForeignKey(r => r.ContractId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(r => r.CustomerId);
        builder.HasOne<Product>().WithMany().HasForeignKey(r => r.Product);
        builder.HasOne<Office>().WithMany().HasForeignKey(r => r.OwningOfficeId);
    }
}
