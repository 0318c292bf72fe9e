using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Contracts;

/// <summary>Mapping of <see cref="Contract"/>: one number in the whole Department.</summary>
internal sealed class ContractConfiguration : IEntityTypeConfiguration<Contract>
{
    public void Configure(EntityTypeBuilder<Contract> builder)
    {
        builder.ToTable("Contracts");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Number).HasMaxLength(20);
        builder.Property(c => c.EnteredBy).HasMaxLength(450);
        builder.Property(c => c.ChangedBy).HasMaxLength(450);
        builder.Property(c => c.SubmittedBy).HasMaxLength(450);
        builder.Property(c => c.ApprovedBy).HasMaxLength(450);
        builder.Property(c => c.ReturnRemark).HasMaxLength(1000);
        builder.Property(c => c.BillingDays).HasMaxLength(20);
        builder.Ignore(c => c.Lifecycle);
        builder.Ignore(c => c.Billing);
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => c.CustomerId);
        builder.HasIndex(c => c.NodalOfficeId);
        builder.HasIndex(c => new { c.ApprovingOfficeId, c.Status });
        builder.HasOne<Customer>().WithMany().HasForeignKey(c => c.CustomerId);
        builder.HasOne<Office>().WithMany().HasForeignKey(c => c.NodalOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(c => c.ApprovingOfficeId);
        builder.HasMany(c => c.Locations).WithOne().HasForeignKey(l => l.ContractId);
        builder.HasMany(c => c.Products).WithOne().HasForeignKey(p => p.ContractId);
        builder.HasMany(c => c.Cycles).WithOne().HasForeignKey(p => p.ContractId);
        builder.Navigation(c => c.Cycles).AutoInclude(); // every date of a contract rests on them
    }
}
