using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Ledger;

/// <summary>Mapping of <see cref="LedgerContractRow"/>.</summary>
internal sealed class LedgerContractConfiguration : IEntityTypeConfiguration<LedgerContractRow>
{
    public void Configure(EntityTypeBuilder<LedgerContractRow> builder)
    {
        builder.ToTable("LedgerContracts");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Ignore(c => c.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(c => c.NodalOfficeId);
    }
}

/// <summary>Mapping of <see cref="LedgerDocumentRow"/> and its components: insert only.</summary>
internal sealed class LedgerDocumentConfiguration : IEntityTypeConfiguration<LedgerDocumentRow>, IEntityTypeConfiguration<LedgerComponentRow>
{
    public void Configure(EntityTypeBuilder<LedgerDocumentRow> builder)
    {
        builder.ToTable("LedgerDocuments", t => t.HasTrigger(Triggers.NameOn("LedgerDocuments")));
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Number).HasMaxLength(50);
        builder.Property(d => d.Gstin).HasMaxLength(15);
        builder.HasOne<LedgerContractRow>().WithMany().HasForeignKey(d => d.ContractId);
        builder.HasOne<LedgerDocumentRow>().WithMany().HasForeignKey(d => d.AgainstId);
        builder.HasOne<Office>().WithMany().HasForeignKey(d => d.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(d => d.NodalOfficeId);
        builder.HasIndex(d => new { d.ContractId, d.PeriodFrom });
        builder.HasIndex(d => new { d.OwningOfficeId, d.Date });
        builder.HasIndex(d => new { d.NodalOfficeId, d.Date });
        builder.HasIndex(d => d.Number);
    }

    public void Configure(EntityTypeBuilder<LedgerComponentRow> builder)
    {
        builder.ToTable("LedgerDocumentComponents", t => t.HasTrigger(Triggers.NameOn("LedgerDocumentComponents")));
        builder.HasKey(c => new { c.DocumentId, c.Component });
        builder.Property(c => c.Component).HasMaxLength(20);
        builder.HasOne<LedgerDocumentRow>().WithMany(d => d.Components).HasForeignKey(c => c.DocumentId);
    }
}

/// <summary>Mapping of <see cref="LedgerJournalRow"/>: insert only, one for each act and cause.</summary>
internal sealed class LedgerJournalConfiguration : IEntityTypeConfiguration<LedgerJournalRow>
{
    public void Configure(EntityTypeBuilder<LedgerJournalRow> builder)
    {
        builder.ToTable("LedgerJournals", t => t.HasTrigger(Triggers.NameOn("LedgerJournals")));
        builder.HasKey(j => j.Id);
        builder.Property(j => j.Id).ValueGeneratedNever();
        builder.Property(j => j.Cause).HasMaxLength(100);
        builder.Property(j => j.Voucher).HasMaxLength(50);
        builder.Property(j => j.PersonId).HasMaxLength(450);
        builder.HasOne<LedgerJournalRow>().WithMany().HasForeignKey(j => j.ReversesId);
        builder.HasIndex(j => new { j.Cause, j.Act }).IsUnique();
        builder.HasIndex(j => j.Date);
    }
}

/// <summary>Mapping of <see cref="AccountHead"/>.</summary>
internal sealed class AccountHeadConfiguration : IEntityTypeConfiguration<AccountHead>
{
    public void Configure(EntityTypeBuilder<AccountHead> builder)
    {
        builder.ToTable("AccountHeads");
        builder.HasKey(h => h.Id);
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Product).HasMaxLength(10);
        builder.Property(h => h.Code).HasMaxLength(40);
        builder.HasIndex(h => new { h.Account, h.Component, h.Product, h.From }).IsUnique();
    }
}
