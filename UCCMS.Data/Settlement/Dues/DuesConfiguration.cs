using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Contracts;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Dues;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Settlement.Dues;

/// <summary>Mapping of <see cref="DuesReminder"/>: insert only; its key lets each reminder of a bill come once.</summary>
internal sealed class DuesReminderConfiguration : IEntityTypeConfiguration<DuesReminder>
{
    public void Configure(EntityTypeBuilder<DuesReminder> builder)
    {
        builder.ToTable("DuesReminders", t => t.HasTrigger(Triggers.NameOn("DuesReminders")));
        builder.HasKey(r => r.Key);
        builder.Property(r => r.Key).HasMaxLength(80);
        builder.Property(r => r.ContractNumber).HasMaxLength(20);
        builder.Property(r => r.RemindedBy).HasMaxLength(450);
        builder.HasIndex(r => new { r.ContractId, r.RemindedAtUtc });
        builder.HasIndex(r => r.OwningOfficeId);
        builder.HasIndex(r => r.NodalOfficeId);
        builder.HasIndex(r => r.DocumentId);
        builder.HasOne<Contract>().WithMany().HasForeignKey(r => r.ContractId);
        builder.HasOne<LedgerDocumentRow>().WithMany().HasForeignKey(r => r.DocumentId);
        builder.HasOne<Office>().WithMany().HasForeignKey(r => r.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(r => r.NodalOfficeId);
    }
}

/// <summary>Mapping of <see cref="InterestCharge"/>: insert only, one for a proposal.</summary>
internal sealed class InterestChargeConfiguration : IEntityTypeConfiguration<InterestCharge>
{
    public void Configure(EntityTypeBuilder<InterestCharge> builder)
    {
        builder.ToTable("InterestCharges", t =>
        {
            t.HasTrigger(Triggers.NameOn("InterestCharges"));
            t.HasCheckConstraint("CK_InterestCharges_Amount", "\"Amount\" > 0");
        });
        builder.HasKey(c => c.ProposalId);
        builder.Property(c => c.ProposalId).ValueGeneratedNever();
        builder.HasIndex(c => c.DocumentId);
        builder.HasIndex(c => c.OwningOfficeId);
        builder.HasIndex(c => c.NodalOfficeId);
        builder.HasOne<NoteProposal>().WithMany().HasForeignKey(c => c.ProposalId);
        builder.HasOne<LedgerDocumentRow>().WithMany().HasForeignKey(c => c.DocumentId);
        builder.HasOne<Office>().WithMany().HasForeignKey(c => c.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(c => c.NodalOfficeId);
    }
}
