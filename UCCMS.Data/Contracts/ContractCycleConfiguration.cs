using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Contracts;

namespace UCCMS.Data.Contracts;

/// <summary>Mapping of <see cref="ContractCycle"/>: one change a day.</summary>
internal sealed class ContractCycleConfiguration : IEntityTypeConfiguration<ContractCycle>
{
    public void Configure(EntityTypeBuilder<ContractCycle> builder)
    {
        builder.ToTable("ContractCycles");
        builder.HasKey(c => new { c.ContractId, c.From });
        builder.Property(c => c.BillingDays).HasMaxLength(20);
        builder.Property(c => c.Reason).HasMaxLength(500);
        builder.Property(c => c.ChangedBy).HasMaxLength(450);
        builder.Ignore(c => c.Stretch);
    }
}
