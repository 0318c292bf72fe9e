using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Adjustments;

/// <summary>Mapping of <see cref="InternalJournal"/>: one for a customer, way, period and turn; who posts it is not who takes it up.</summary>
internal sealed class InternalJournalConfiguration : IEntityTypeConfiguration<InternalJournal>
{
    public void Configure(EntityTypeBuilder<InternalJournal> builder)
    {
        builder.ToTable("InternalJournals", t =>
        {
            t.HasCheckConstraint("CK_InternalJournals_TwoPeople", "\"TakenUpBy\" IS NULL OR \"TakenUpBy\" <> \"PostedBy\"");
            t.HasCheckConstraint("CK_InternalJournals_Voucher", "\"Status\" NOT IN ('Posted', 'TakenUp') OR (\"VoucherNumber\" IS NOT NULL AND \"VoucherDate\" IS NOT NULL AND \"PostedBy\" IS NOT NULL)");
            t.HasCheckConstraint("CK_InternalJournals_TwoOffices", "\"OwningOfficeId\" <> \"CounterpartOfficeId\"");
        });
        builder.HasKey(j => j.Id);
        builder.Property(j => j.Id).ValueGeneratedNever();
        builder.Property(j => j.Contracts).HasMaxLength(1000);
        builder.Property(j => j.PreparedBy).HasMaxLength(450);
        builder.Property(j => j.PostedBy).HasMaxLength(450);
        builder.Property(j => j.TakenUpBy).HasMaxLength(450);
        builder.Property(j => j.VoucherNumber).HasMaxLength(30);
        builder.Property(j => j.Remark).HasMaxLength(1000);
        builder.Ignore(j => j.ToOfficeId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(j => j.CustomerId);
        builder.HasOne<Office>().WithMany().HasForeignKey(j => j.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(j => j.NodalOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(j => j.CounterpartOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(j => j.DdoOfficeId);
        builder.HasIndex(j => new { j.CustomerId, j.OwningOfficeId, j.CounterpartOfficeId, j.PeriodFrom, j.Turn }).IsUnique();
        builder.HasIndex(j => new { j.OwningOfficeId, j.VoucherNumber }).IsUnique().HasFilter("\"VoucherNumber\" IS NOT NULL AND \"Status\" IN ('Posted', 'TakenUp')");
        builder.HasIndex(j => new { j.OwningOfficeId, j.Status });
        builder.HasIndex(j => new { j.NodalOfficeId, j.Status });
        builder.HasIndex(j => new { j.CounterpartOfficeId, j.Status });
        builder.HasIndex(j => new { j.DdoOfficeId, j.Status });
        builder.OwnsMany(j => j.Lines, line => AdjustmentLineColumns.Of(line, "InternalJournalLines", "InternalJournalId")).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
