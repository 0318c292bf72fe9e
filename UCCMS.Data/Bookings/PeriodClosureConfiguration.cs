using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Bookings;

/// <summary>Mapping of <see cref="PeriodClosure"/>.</summary>
internal sealed class PeriodClosureConfiguration : IEntityTypeConfiguration<PeriodClosure>
{
    public void Configure(EntityTypeBuilder<PeriodClosure> builder)
    {
        builder.ToTable("PeriodClosures");
        builder.HasKey(c => new { c.ContractId, c.OwningOfficeId, c.PeriodFrom });
        builder.Property(c => c.OwningOfficeId).HasColumnName("OfficeId");
        builder.HasIndex(c => c.OwningOfficeId);
        builder.HasIndex(c => c.NodalOfficeId);
        builder.HasOne<Contract>().WithMany().HasForeignKey(c => c.ContractId);
        builder.HasOne<Office>().WithMany().HasForeignKey(c => c.OwningOfficeId);
    }
}
