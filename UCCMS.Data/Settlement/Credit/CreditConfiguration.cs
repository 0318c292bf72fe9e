using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Credit;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Credit;

/// <summary>Mapping of <see cref="CreditLimit"/>: one of a contract waits at a time.</summary>
internal sealed class CreditLimitConfiguration : IEntityTypeConfiguration<CreditLimit>
{
    public void Configure(EntityTypeBuilder<CreditLimit> builder)
    {
        builder.ToTable("CreditLimits", t => t.HasCheckConstraint("CK_CreditLimits_Amount", "\"Amount\" >= 0"));
        builder.HasKey(l => l.Id);
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.ContractNumber).HasMaxLength(20);
        builder.Property(l => l.Reason).HasMaxLength(500);
        builder.Property(l => l.DecisionRemark).HasMaxLength(500);
        builder.Property(l => l.ProposedBy).HasMaxLength(450);
        builder.Property(l => l.DecidedBy).HasMaxLength(450);
        builder.HasIndex(l => l.ContractId).IsUnique().HasDatabaseName("IX_CreditLimits_Proposed").HasFilter("\"Status\" = 'Proposed'");
        builder.HasIndex(l => new { l.ContractId, l.From });
        builder.HasIndex(l => new { l.ApprovingOfficeId, l.Status });
        builder.HasIndex(l => l.OwningOfficeId);
        builder.HasIndex(l => l.NodalOfficeId);
        builder.HasOne<Contract>().WithMany().HasForeignKey(l => l.ContractId);
        builder.HasOne<Office>().WithMany().HasForeignKey(l => l.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(l => l.NodalOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(l => l.ApprovingOfficeId);
    }
}

/// <summary>Mapping of <see cref="Guarantee"/>: a bank's number stands once in a contract.</summary>
internal sealed class GuaranteeConfiguration : IEntityTypeConfiguration<Guarantee>
{
    public void Configure(EntityTypeBuilder<Guarantee> builder)
    {
        builder.ToTable("Guarantees", t =>
        {
            t.HasCheckConstraint("CK_Guarantees_Amount", "\"Amount\" > 0");
            t.HasCheckConstraint("CK_Guarantees_Dates", "\"From\" <= \"To\" AND \"To\" <= \"ClaimBy\"");
        });
        builder.HasKey(g => g.Id);
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.Property(g => g.ContractNumber).HasMaxLength(20);
        builder.Property(g => g.Number).HasMaxLength(50);
        builder.Property(g => g.Bank).HasMaxLength(150);
        builder.Property(g => g.Remark).HasMaxLength(500);
        builder.HasIndex(g => new { g.ContractId, g.Number }).IsUnique();
        builder.HasIndex(g => new { g.OwningOfficeId, g.To });
        builder.HasIndex(g => g.NodalOfficeId);
        builder.HasOne<Contract>().WithMany().HasForeignKey(g => g.ContractId);
        builder.HasOne<Office>().WithMany().HasForeignKey(g => g.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(g => g.NodalOfficeId);
    }
}

/// <summary>Mapping of <see cref="CreditCrossing"/>: one open for a contract and kind, and each number once.</summary>
internal sealed class CreditCrossingConfiguration : IEntityTypeConfiguration<CreditCrossing>
{
    public void Configure(EntityTypeBuilder<CreditCrossing> builder)
    {
        builder.ToTable("CreditCrossings");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.ContractNumber).HasMaxLength(20);
        builder.HasIndex(c => new { c.ContractId, c.Kind, c.Number }).IsUnique();
        builder.HasIndex(c => new { c.ContractId, c.Kind }).IsUnique().HasDatabaseName("IX_CreditCrossings_Open").HasFilter("\"ClearedAtUtc\" IS NULL");
        builder.HasIndex(c => c.CrossedAtUtc).HasDatabaseName("IX_CreditCrossings_Untold").HasFilter("\"LetterQueuedAtUtc\" IS NULL");
        builder.HasOne<Contract>().WithMany().HasForeignKey(c => c.ContractId);
    }
}

/// <summary>Mapping of <see cref="DepositThreshold"/>: insert only, the latest counts.</summary>
internal sealed class DepositThresholdConfiguration : IEntityTypeConfiguration<DepositThreshold>
{
    public void Configure(EntityTypeBuilder<DepositThreshold> builder)
    {
        builder.ToTable("DepositThresholds", t => t.HasTrigger(Triggers.NameOn("DepositThresholds")));
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.ContractNumber).HasMaxLength(20);
        builder.HasIndex(d => new { d.ContractId, d.SetAtUtc });
        builder.HasIndex(d => d.OwningOfficeId);
        builder.HasIndex(d => d.NodalOfficeId);
        builder.HasOne<Contract>().WithMany().HasForeignKey(d => d.ContractId);
        builder.HasOne<Office>().WithMany().HasForeignKey(d => d.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(d => d.NodalOfficeId);
    }
}
