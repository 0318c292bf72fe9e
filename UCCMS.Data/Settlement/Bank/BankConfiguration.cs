using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement;
using UCCMS.Core.Settlement.Bank;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Bank;

/// <summary>Mapping of <see cref="BankStatement"/>: insert only, a number once for its account.</summary>
internal sealed class BankStatementConfiguration : IEntityTypeConfiguration<BankStatement>
{
    public void Configure(EntityTypeBuilder<BankStatement> builder)
    {
        builder.ToTable("BankStatements", t => t.HasTrigger(Triggers.NameOn("BankStatements")));
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Account).HasMaxLength(34);
        builder.Property(s => s.Number).HasMaxLength(60);
        builder.Property(s => s.ContentHash).HasMaxLength(64);
        builder.Property(s => s.Sha256).HasMaxLength(64);
        builder.Property(s => s.ImportedBy).HasMaxLength(450);
        builder.HasIndex(s => new { s.Account, s.Number }).IsUnique();
        builder.HasIndex(s => new { s.OwningOfficeId, s.Account, s.ToDay });
        builder.HasIndex(s => s.NodalOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(s => s.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(s => s.NodalOfficeId);
    }
}

/// <summary>Mapping of <see cref="BankLine"/>: insert only, a line once for its account whatever statements show it.</summary>
internal sealed class BankLineConfiguration : IEntityTypeConfiguration<BankLine>
{
    public void Configure(EntityTypeBuilder<BankLine> builder)
    {
        builder.ToTable("BankLines", t => t.HasTrigger(Triggers.NameOn("BankLines")));
        builder.HasKey(l => l.Id);
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.Account).HasMaxLength(34);
        builder.Property(l => l.Key).HasMaxLength(64);
        builder.Property(l => l.Reference).HasMaxLength(100);
        builder.Property(l => l.Payer).HasMaxLength(200);
        builder.Property(l => l.Narration).HasMaxLength(1000);
        builder.Ignore(l => l.Name);
        builder.HasIndex(l => new { l.Account, l.Key }).IsUnique();
        builder.HasIndex(l => new { l.OwningOfficeId, l.BookedOn });
        builder.HasIndex(l => l.StatementId);
        builder.HasOne<BankStatement>().WithMany().HasForeignKey(l => l.StatementId);
        builder.HasIndex(l => l.NodalOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(l => l.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(l => l.NodalOfficeId);
    }
}

/// <summary>Mapping of <see cref="BankClearing"/>: of a line one stands, and a receipt has at most one line.</summary>
internal sealed class BankClearingConfiguration : IEntityTypeConfiguration<BankClearing>
{
    public void Configure(EntityTypeBuilder<BankClearing> builder)
    {
        builder.ToTable("BankClearings", t => t.HasCheckConstraint("CK_BankClearings_Receipt", "(\"Kind\" = 'Receipt' AND \"ReceiptId\" IS NOT NULL) OR (\"Kind\" = 'NotOurs' AND \"ReceiptId\" IS NULL)"));
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Reason).HasMaxLength(1200);
        builder.Property(c => c.UndoReason).HasMaxLength(1000);
        builder.Property(c => c.AuditTitle).HasMaxLength(250);
        builder.Property(c => c.MadeBy).HasMaxLength(450);
        builder.Property(c => c.UndoneBy).HasMaxLength(450);
        builder.HasIndex(c => c.LineId).IsUnique().HasFilter("\"Status\" = 'Standing'").HasDatabaseName("IX_BankClearings_Line");
        builder.HasIndex(c => c.ReceiptId).IsUnique().HasFilter("\"Status\" = 'Standing' AND \"ReceiptId\" IS NOT NULL").HasDatabaseName("IX_BankClearings_Receipt");
        builder.HasIndex(c => c.OwningOfficeId);
        builder.HasOne<BankLine>().WithMany().HasForeignKey(c => c.LineId);
        builder.HasOne<Receipt>().WithMany().HasForeignKey(c => c.ReceiptId);
        builder.HasIndex(c => c.NodalOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(c => c.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(c => c.NodalOfficeId);
    }
}
