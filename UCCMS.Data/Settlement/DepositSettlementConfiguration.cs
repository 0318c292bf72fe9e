using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Data.Ledger;

namespace UCCMS.Data.Settlement;

/// <summary>Mapping of <see cref="DepositSettlement"/>: one for a contract and billing date, and each document once on it.</summary>
internal sealed class DepositSettlementConfiguration : IEntityTypeConfiguration<DepositSettlement>
{
    public void Configure(EntityTypeBuilder<DepositSettlement> builder)
    {
        builder.ToTable("DepositSettlements", t => t.HasCheckConstraint("CK_DepositSettlements_Short", "(\"Waiting\" > 0 AND \"ShortSince\" IS NOT NULL) OR (\"Waiting\" = 0 AND \"ShortSince\" IS NULL)"));
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.ContractNumber).HasMaxLength(20);
        builder.HasIndex(s => new { s.ContractId, s.BillingDate }).IsUnique();
        builder.HasIndex(s => new { s.OwningOfficeId, s.ShortSince });
        builder.HasIndex(s => s.NodalOfficeId);
        builder.HasOne<Contract>().WithMany().HasForeignKey(s => s.ContractId);
        builder.HasOne<Office>().WithMany().HasForeignKey(s => s.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(s => s.NodalOfficeId);
        builder.OwnsMany(s => s.Lines, Lines).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static void Lines(OwnedNavigationBuilder<DepositSettlement, DepositSettlementLine> line)
    {
        line.ToTable("DepositSettlementLines").WithOwner().HasForeignKey("SettlementId");
        line.HasKey("SettlementId", nameof(DepositSettlementLine.DocumentId));
        line.Property(l => l.DocumentNumber).HasMaxLength(50);
        line.Ignore(l => l.IsWaiting);
        line.HasIndex(l => l.DocumentId);
        line.HasOne<LedgerDocumentRow>().WithMany().HasForeignKey(l => l.DocumentId);
    }
}
