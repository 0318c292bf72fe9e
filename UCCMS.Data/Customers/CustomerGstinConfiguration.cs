using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Customers;
using UCCMS.Core.Tax;

namespace UCCMS.Data.Customers;

/// <summary>Mapping of <see cref="CustomerGstin"/>: one number may be entered again after it ended.</summary>
internal sealed class CustomerGstinConfiguration : IEntityTypeConfiguration<CustomerGstin>
{
    public void Configure(EntityTypeBuilder<CustomerGstin> builder)
    {
        builder.ToTable("CustomerGstins");
        builder.HasKey(g => g.Id);
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.Gstin).HasConversion(g => g.Value, v => Gstin.FromStored(v)).HasMaxLength(15);
        builder.Property(g => g.StateCode).HasMaxLength(2);
        builder.HasIndex(g => new { g.CustomerId, g.Gstin, g.From }).IsUnique();
        builder.HasIndex(g => g.Gstin);
    }
}
