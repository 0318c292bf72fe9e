using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Adjustments;

/// <summary>
/// Mapping of <see cref="MiscTransaction"/>: of a transfer entry or a difference to APT one that is not undone, and a voucher
/// number of an office once.
/// </summary>
internal sealed class MiscTransactionConfiguration : IEntityTypeConfiguration<MiscTransaction>
{
    private const string Active = "\"Status\" IN ('Draft', 'Posted')";

    public void Configure(EntityTypeBuilder<MiscTransaction> builder)
    {
        builder.ToTable("MiscTransactions", t =>
        {
            t.HasCheckConstraint("CK_MiscTransactions_Amount", "\"Reason\" <> 'AptDifference' OR \"Amount\" > 0");
            t.HasCheckConstraint("CK_MiscTransactions_Voucher", "\"Status\" NOT IN ('Posted', 'Reversed') OR (\"VoucherNumber\" IS NOT NULL AND \"VoucherDate\" IS NOT NULL AND \"PostedBy\" IS NOT NULL)");
            t.HasCheckConstraint("CK_MiscTransactions_Reversal", "\"Status\" <> 'Reversed' OR (\"ReversalVoucherNumber\" IS NOT NULL AND \"ReversalDate\" IS NOT NULL AND \"ReversalReason\" IS NOT NULL)");
        });
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Contracts).HasMaxLength(1000);
        builder.Property(m => m.PartReason).HasMaxLength(1000);
        builder.Property(m => m.ReversalReason).HasMaxLength(1000);
        builder.Property(m => m.PreparedBy).HasMaxLength(450);
        builder.Property(m => m.PostedBy).HasMaxLength(450);
        builder.Property(m => m.ReversedBy).HasMaxLength(450);
        builder.Property(m => m.VoucherNumber).HasMaxLength(30);
        builder.Property(m => m.ReversalVoucherNumber).HasMaxLength(30);
        builder.Ignore(m => m.Sums);
        builder.HasOne<Contract>().WithMany().HasForeignKey(m => m.ContractId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(m => m.CustomerId);
        builder.HasOne<TransferEntry>().WithMany().HasForeignKey(m => m.TransferEntryId);
        builder.HasOne<AptSettlement>().WithMany().HasForeignKey(m => m.AptSettlementId);
        builder.HasOne<Office>().WithMany().HasForeignKey(m => m.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(m => m.NodalOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(m => m.CounterpartOfficeId);
        Indexes(builder);
        builder.OwnsMany(m => m.Lines, line => AdjustmentLineColumns.Of(line, "MiscTransactionLines", "MiscTransactionId")).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static void Indexes(EntityTypeBuilder<MiscTransaction> builder)
    {
        builder.HasIndex(m => m.TransferEntryId).IsUnique().HasFilter($"\"TransferEntryId\" IS NOT NULL AND {Active}");
        builder.HasIndex(m => m.AptSettlementId).IsUnique().HasFilter($"\"AptSettlementId\" IS NOT NULL AND {Active}");
        builder.HasIndex(m => new { m.OwningOfficeId, m.VoucherNumber }).IsUnique().HasFilter("\"Status\" = 'Posted'");
        builder.HasIndex(m => new { m.OwningOfficeId, m.Status });
        builder.HasIndex(m => new { m.NodalOfficeId, m.Status });
        builder.HasIndex(m => new { m.CounterpartOfficeId, m.Status });
        builder.HasIndex(m => new { m.CustomerId, m.PeriodFrom });
    }
}
