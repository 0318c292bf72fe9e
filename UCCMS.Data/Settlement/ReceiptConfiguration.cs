using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Cheques;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement;

/// <summary>Mapping of <see cref="Receipt"/>: a payment stands once in the Department while its receipt does.</summary>
internal sealed class ReceiptConfiguration : IEntityTypeConfiguration<Receipt>
{
    public void Configure(EntityTypeBuilder<Receipt> builder)
    {
        builder.ToTable("Receipts", t => t.HasCheckConstraint("CK_Receipts_Amount", "\"Amount\" > 0"));
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Reference).HasMaxLength(30);
        builder.Property(r => r.ContractNumber).HasMaxLength(20);
        builder.Property(r => r.RecordedBy).HasMaxLength(450);
        builder.Property(r => r.ReversalReason).HasMaxLength(1000);
        builder.HasIndex(r => r.Carrier).IsUnique();
        builder.Property(r => r.PaymentKey).HasMaxLength(150);
        builder.Property(r => r.Terminal).HasMaxLength(16);
        builder.Property(r => r.DrawnOnBank).HasMaxLength(60);
        builder.Property(r => r.DrawnOnBranch).HasMaxLength(60);
        builder.Property(r => r.UnpaidReason).HasMaxLength(1000);
        builder.HasIndex(r => r.PaymentKey).IsUnique().HasDatabaseName("IX_Receipts_Payment")
            .HasFilter("\"PaymentKey\" IS NOT NULL AND \"Status\" IN ('Recorded', 'InCollection')");
        builder.HasIndex(r => r.Reference);
        builder.HasIndex(r => new { r.Status, r.OwningOfficeId }).HasFilter("\"ChequeDate\" IS NOT NULL").HasDatabaseName("IX_Receipts_Cheques");
        builder.HasIndex(r => new { r.OwningOfficeId, r.ReceivedOn });
        builder.HasIndex(r => new { r.NodalOfficeId, r.ReceivedOn });
        builder.HasIndex(r => new { r.ContractId, r.ReceivedOn });
        builder.HasIndex(r => new { r.CustomerId, r.ReceivedOn });
        builder.HasOne<Contract>().WithMany().HasForeignKey(r => r.ContractId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(r => r.CustomerId);
        builder.HasOne<Office>().WithMany().HasForeignKey(r => r.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(r => r.NodalOfficeId);
        builder.OwnsMany(r => r.Intended, Intended).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static void Intended(OwnedNavigationBuilder<Receipt, ChequeIntention> line)
    {
        line.ToTable("ChequeIntentions", t => t.HasCheckConstraint("CK_ChequeIntentions_Amount", "\"Amount\" > 0")).WithOwner().HasForeignKey("ReceiptId");
        line.HasKey("ReceiptId", nameof(ChequeIntention.Position));
        line.Property(l => l.Position).ValueGeneratedNever();
        line.Property(l => l.DocumentNumber).HasMaxLength(50);
        line.HasIndex(l => l.DocumentId);
        line.HasOne<LedgerDocumentRow>().WithMany().HasForeignKey(l => l.DocumentId);
    }
}

/// <summary>Mapping of <see cref="Allocation"/>.</summary>
internal sealed class AllocationConfiguration : IEntityTypeConfiguration<Allocation>
{
    public void Configure(EntityTypeBuilder<Allocation> builder)
    {
        builder.ToTable("Allocations", t => t.HasCheckConstraint("CK_Allocations_Amount", "\"Amount\" > 0"));
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.DocumentNumber).HasMaxLength(50);
        builder.Property(a => a.MadeBy).HasMaxLength(450);
        builder.Property(a => a.UndoneBy).HasMaxLength(450);
        builder.Property(a => a.UndoReason).HasMaxLength(1000);
        builder.HasIndex(a => a.ReceiptId);
        builder.HasIndex(a => a.DocumentId);
        builder.HasIndex(a => a.OwningOfficeId);
        builder.HasIndex(a => a.NodalOfficeId);
        builder.HasOne<Receipt>().WithMany().HasForeignKey(a => a.ReceiptId);
        builder.HasOne<LedgerDocumentRow>().WithMany().HasForeignKey(a => a.DocumentId);
        builder.HasOne<Office>().WithMany().HasForeignKey(a => a.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(a => a.NodalOfficeId);
    }
}

/// <summary>Mapping of <see cref="Refund"/>: insert only.</summary>
internal sealed class RefundConfiguration : IEntityTypeConfiguration<Refund>
{
    public void Configure(EntityTypeBuilder<Refund> builder)
    {
        builder.ToTable("Refunds", t =>
        {
            t.HasTrigger(Triggers.NameOn("Refunds"));
            t.HasCheckConstraint("CK_Refunds_Amount", "\"Amount\" > 0");
        });
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.ContractNumber).HasMaxLength(20);
        builder.Property(r => r.Reason).HasMaxLength(1000);
        builder.Property(r => r.VoucherNumber).HasMaxLength(50);
        builder.Property(r => r.PaidBy).HasMaxLength(450);
        builder.HasIndex(r => r.ReceiptId);
        builder.HasIndex(r => new { r.ContractId, r.PaidOn });
        builder.HasIndex(r => new { r.OwningOfficeId, r.VoucherNumber }).IsUnique();
        builder.HasIndex(r => r.NodalOfficeId);
        builder.HasOne<Contract>().WithMany().HasForeignKey(r => r.ContractId);
        builder.HasOne<Receipt>().WithMany().HasForeignKey(r => r.ReceiptId);
        builder.HasOne<Office>().WithMany().HasForeignKey(r => r.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(r => r.NodalOfficeId);
    }
}
