using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Data.Ledger;

namespace UCCMS.Data.Settlement;

/// <summary>Mapping of <see cref="Intimation"/>: one in preparation on each way of a contract, and who sent it never decides it.</summary>
internal sealed class IntimationConfiguration : IEntityTypeConfiguration<Intimation>
{
    public void Configure(EntityTypeBuilder<Intimation> builder)
    {
        builder.ToTable("Intimations", t =>
        {
            t.HasCheckConstraint("CK_Intimations_Amount", "\"Amount\" >= 0");
            t.HasCheckConstraint("CK_Intimations_Hands", "\"DecidedBy\" IS NULL OR \"DecidedBy\" <> \"SentBy\"");
        });
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.ContractNumber).HasMaxLength(20);
        builder.Property(i => i.SentBy).HasMaxLength(450);
        builder.Property(i => i.DecidedBy).HasMaxLength(450);
        builder.Property(i => i.ReturnReason).HasMaxLength(1000);
        builder.Ignore(i => i.ToOffice);
        builder.HasIndex(i => new { i.ContractId, i.OwningOfficeId, i.CounterpartOfficeId }).IsUnique().HasFilter("\"Status\" = 'Prepared'").HasDatabaseName("IX_Intimations_Prepared");
        builder.HasIndex(i => i.Carrier).IsUnique();
        builder.HasIndex(i => new { i.OwningOfficeId, i.Status });
        builder.HasIndex(i => new { i.NodalOfficeId, i.Status });
        builder.HasIndex(i => new { i.CounterpartOfficeId, i.Status });
        builder.HasIndex(i => i.LetterQueuedAtUtc).HasFilter("\"LetterQueuedAtUtc\" IS NULL");
        builder.HasOne<Contract>().WithMany().HasForeignKey(i => i.ContractId);
        builder.HasOne<Office>().WithMany().HasForeignKey(i => i.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(i => i.NodalOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(i => i.CounterpartOfficeId);
        builder.OwnsMany(i => i.Lines, Lines).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static void Lines(OwnedNavigationBuilder<Intimation, IntimationLine> line)
    {
        line.ToTable("IntimationLines", t => t.HasCheckConstraint("CK_IntimationLines_Amount", "\"Amount\" > 0")).WithOwner().HasForeignKey("IntimationId");
        line.HasKey("IntimationId", nameof(IntimationLine.Position));
        line.Property(l => l.Position).ValueGeneratedNever();
        line.Property(l => l.DocumentNumber).HasMaxLength(50);
        line.HasIndex(l => l.DocumentId);
        line.HasIndex(l => l.ReceiptId);
        line.HasOne<Receipt>().WithMany().HasForeignKey(l => l.ReceiptId);
        line.HasOne<LedgerDocumentRow>().WithMany().HasForeignKey(l => l.DocumentId);
    }
}
