using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Contracts;

/// <summary>Mapping of <see cref="ContractLocation"/>: an office may end and begin again.</summary>
internal sealed class ContractLocationConfiguration : IEntityTypeConfiguration<ContractLocation>
{
    public void Configure(EntityTypeBuilder<ContractLocation> builder)
    {
        builder.ToTable("ContractLocations");
        builder.HasKey(l => new { l.ContractId, l.OfficeId, l.From });
        builder.HasIndex(l => l.OfficeId);
        builder.HasIndex(l => l.NodalOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(l => l.OfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(l => l.NodalOfficeId);
        builder.HasOne<CustomerGstin>().WithMany().HasForeignKey(l => l.CustomerGstinId);
    }
}
