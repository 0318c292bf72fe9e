using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>Mapping of <see cref="CeptTicket"/>: one for a voucher, its evidence insert only; none leaves the draft without CEPT's reference.</summary>
internal sealed class CeptTicketConfiguration : IEntityTypeConfiguration<CeptTicket>
{
    public void Configure(EntityTypeBuilder<CeptTicket> builder)
    {
        builder.ToTable("CeptTickets", t =>
        {
            t.HasCheckConstraint("CK_CeptTickets_Raised", "\"Status\" = 'Draft' OR (\"Reference\" IS NOT NULL AND \"RaisedOn\" IS NOT NULL AND \"RaisedBy\" IS NOT NULL)");
            t.HasCheckConstraint("CK_CeptTickets_Answered", "\"Status\" NOT IN ('Resolved', 'Rejected') OR (\"AnsweredOn\" IS NOT NULL AND \"Answer\" IS NOT NULL)");
        });
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Id).ValueGeneratedNever();
        builder.Property(t => t.ContractNumber).HasMaxLength(20);
        builder.Property(t => t.CauseKey).HasMaxLength(100);
        builder.Property(t => t.AptInvoiceNumbers).HasMaxLength(2000);
        builder.Property(t => t.Reference).HasMaxLength(50);
        builder.Property(t => t.Answer).HasMaxLength(1000);
        builder.Property(t => t.ReopenReason).HasMaxLength(1000);
        builder.Property(t => t.RaisedBy).HasMaxLength(450);
        builder.Property(t => t.AnsweredBy).HasMaxLength(450);
        builder.HasOne<Contract>().WithMany().HasForeignKey(t => t.ContractId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(t => t.CustomerId);
        builder.HasOne<Office>().WithMany().HasForeignKey(t => t.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(t => t.NodalOfficeId);
        builder.HasIndex(t => t.CauseKey).IsUnique();
        builder.HasIndex(t => new { t.NodalOfficeId, t.Status });
        builder.HasIndex(t => new { t.OwningOfficeId, t.Status });
        builder.HasIndex(t => new { t.ContractNumber, t.Status });
        Parts(builder);
    }

    private static void Parts(EntityTypeBuilder<CeptTicket> builder)
    {
        builder.OwnsMany(t => t.Asks, ask =>
        {
            ask.ToTable("CeptTicketAsks").WithOwner().HasForeignKey("CeptTicketId");
            ask.HasKey("CeptTicketId", nameof(CeptAsk.Position));
            ask.Property(a => a.Position).ValueGeneratedNever();
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.OwnsMany(t => t.Evidence, evidence =>
        {
            evidence.ToTable("CeptTicketEvidence", t => t.HasTrigger(Triggers.NameOn("CeptTicketEvidence"))).WithOwner().HasForeignKey("CeptTicketId");
            evidence.HasKey("CeptTicketId", nameof(CeptEvidence.Position));
            evidence.Property(e => e.Position).ValueGeneratedNever();
            evidence.Property(e => e.DocumentKey).HasMaxLength(100);
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
