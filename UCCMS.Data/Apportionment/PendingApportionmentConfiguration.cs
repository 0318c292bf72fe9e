using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Apportionment;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Apportionment;

/// <summary>Mapping of <see cref="PendingApportionment"/>: insert only, an invoice of APT once for each location and period.</summary>
internal sealed class PendingApportionmentConfiguration : IEntityTypeConfiguration<PendingApportionment>
{
    public void Configure(EntityTypeBuilder<PendingApportionment> builder)
    {
        builder.ToTable("PendingApportionments", t =>
        {
            t.HasTrigger(Triggers.NameOn("PendingApportionments"));
            t.HasCheckConstraint("CK_PendingApportionments_Amounts", "\"Net\" > 0 AND \"Cgst\" >= 0 AND \"Sgst\" >= 0 AND \"Igst\" >= 0");
        });
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.ContractNumber).HasMaxLength(20);
        builder.Property(p => p.Gstin).HasMaxLength(15);
        builder.Property(p => p.AptInvoiceNumber).HasMaxLength(30);
        builder.Property(p => p.EnteredBy).HasMaxLength(450);
        builder.Ignore(p => p.Total);
        builder.Ignore(p => p.Key);
        builder.HasOne<Contract>().WithMany().HasForeignKey(p => p.ContractId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(p => p.CustomerId);
        builder.HasOne<Office>().WithMany().HasForeignKey(p => p.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(p => p.NodalOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(p => p.CounterpartOfficeId);
        builder.HasIndex(p => new { p.AptInvoiceNumber, p.CounterpartOfficeId, p.PeriodFrom }).IsUnique();
    }
}
