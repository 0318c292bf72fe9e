using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Gst;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Advances;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Advances;

/// <summary>Mapping of <see cref="AdvanceVoucher"/>: its number unique per GSTIN and financial year, one receipt voucher on the money of one journal; its uses insert only.</summary>
internal sealed class AdvanceVoucherConfiguration : IEntityTypeConfiguration<AdvanceVoucher>
{
    public void Configure(EntityTypeBuilder<AdvanceVoucher> builder)
    {
        builder.ToTable("AdvanceVouchers", t => t.HasCheckConstraint("CK_AdvanceVouchers_Left", "\"Left\" >= 0 AND \"Left\" <= \"Amount\" AND \"Amount\" > 0"));
        builder.HasKey(v => v.Id);
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Number).HasMaxLength(DocumentNumber.MaxLength);
        builder.Property(v => v.SupplierGstin).HasMaxLength(15);
        builder.Property(v => v.SupplierAddress).HasMaxLength(500);
        builder.Property(v => v.RecipientAddress).HasMaxLength(500);
        builder.Property(v => v.RecipientStateCode).HasMaxLength(2);
        builder.Property(v => v.RecipientGstin).HasMaxLength(15);
        builder.Property(v => v.PlaceOfSupplyCode).HasMaxLength(2);
        builder.Property(v => v.AgainstNumber).HasMaxLength(DocumentNumber.MaxLength);
        builder.Property(v => v.ContractNumber).HasMaxLength(20);
        builder.Property(v => v.Signatory).HasMaxLength(400);
        builder.Ignore(v => v.Sums);
        builder.Ignore(v => v.Supply);
        builder.Ignore(v => v.InBooks);
        builder.HasIndex(v => new { v.SupplierGstin, v.FinancialYear, v.Number }).IsUnique();
        builder.HasIndex(v => new { v.SupplierGstin, v.FinancialYear, v.Kind, v.Serial }).IsUnique();
        builder.HasIndex(v => new { v.SupplierGstin, v.Date });
        builder.HasIndex(v => new { v.MoneyJournalId, v.Kind, v.AgainstId }).IsUnique();
        builder.HasIndex(v => new { v.ContractId, v.Left });
        builder.HasIndex(v => v.ReceiptId);
        builder.HasOne<Contract>().WithMany().HasForeignKey(v => v.ContractId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(v => v.CustomerId);
        builder.HasOne<Office>().WithMany().HasForeignKey(v => v.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(v => v.NodalOfficeId);
        builder.OwnsMany(v => v.Uses, Use).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static void Use(OwnedNavigationBuilder<AdvanceVoucher, AdvanceUse> use)
    {
        use.ToTable("AdvanceUses", t => t.HasTrigger(Triggers.NameOn("AdvanceUses"))).WithOwner().HasForeignKey("VoucherId");
        use.HasKey("VoucherId", nameof(AdvanceUse.Position));
        use.Property(u => u.Position).ValueGeneratedNever();
        use.Ignore(u => u.Sums);
        use.HasIndex(u => u.On);
        use.HasIndex(u => u.JournalId);
    }
}
