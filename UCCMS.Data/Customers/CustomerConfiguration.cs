using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Tax;

namespace UCCMS.Data.Customers;

/// <summary>Mapping of <see cref="Customer"/>: found by id, name and PAN.</summary>
internal sealed class CustomerConfiguration : IEntityTypeConfiguration<Customer>
{
    public void Configure(EntityTypeBuilder<Customer> builder)
    {
        builder.ToTable("Customers");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Pan).HasConversion(p => p!.Value, v => Pan.FromStored(v)).HasMaxLength(10);
        builder.Property(c => c.Mobile).HasMaxLength(10);
        builder.Property(c => c.Address).HasMaxLength(400);
        builder.Property(c => c.Pincode).HasMaxLength(6);
        builder.Property(c => c.StateCode).HasMaxLength(2);
        builder.Property(c => c.DuplicateReason).HasMaxLength(500);
        builder.HasIndex(c => c.Name);
        builder.HasIndex(c => c.Pan);
        builder.HasIndex(c => c.EnteredByOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(c => c.EnteredByOfficeId);
        builder.HasMany(c => c.Gstins).WithOne().HasForeignKey(g => g.CustomerId);
    }
}
