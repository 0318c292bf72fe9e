using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Adjustments;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Adjustments;

/// <summary>
/// Mapping of <see cref="TransferEntry"/>: three people, one entry a turn for a customer, way and period, one voucher of an office
/// once, one reversal; its lines and the acts on it are insert only.
/// </summary>
internal sealed class TransferEntryConfiguration : IEntityTypeConfiguration<TransferEntry>
{
    private const string ThreePeople =
        """
        "VerifiedBy" <> "PreparedBy" AND "VerifiedBy" <> "SubmittedBy" AND "ApprovedBy" <> "PreparedBy" AND "ApprovedBy" <> "SubmittedBy" AND "ApprovedBy" <> "VerifiedBy"
        """;

    public void Configure(EntityTypeBuilder<TransferEntry> builder)
    {
        builder.ToTable("TransferEntries", t =>
        {
            t.HasCheckConstraint("CK_TransferEntries_ThreePeople", ThreePeople);
            t.HasCheckConstraint("CK_TransferEntries_Approved", "\"Status\" NOT IN ('Approved', 'Posted', 'Acknowledged', 'Closed', 'Reversed') OR (\"VerifiedBy\" IS NOT NULL AND \"ApprovedBy\" IS NOT NULL)");
            t.HasCheckConstraint("CK_TransferEntries_Voucher", "\"Status\" NOT IN ('Posted', 'Acknowledged', 'Closed', 'Reversed') OR (\"VoucherNumber\" IS NOT NULL AND \"VoucherDate\" IS NOT NULL)");
        });
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        Texts(builder);
        builder.HasOne<Customer>().WithMany().HasForeignKey(e => e.CustomerId);
        builder.HasOne<TransferEntry>().WithMany().HasForeignKey(e => e.ReversesId);
        builder.HasOne<AptSettlement>().WithMany().HasForeignKey(e => e.AptSettlementId);
        foreach (var office in new[] { nameof(TransferEntry.OwningOfficeId), nameof(TransferEntry.NodalOfficeId), nameof(TransferEntry.CounterpartOfficeId), nameof(TransferEntry.DdoOfficeId), nameof(TransferEntry.PaoOfficeId) })
        {
            builder.HasOne(typeof(Office)).WithMany().HasForeignKey(office);
        }

        Indexes(builder);
        Parts(builder);
    }

    private static void Texts(EntityTypeBuilder<TransferEntry> builder)
    {
        builder.Property(e => e.Number).HasMaxLength(30);
        builder.Property(e => e.Contracts).HasMaxLength(1000);
        builder.Property(e => e.PreparedBy).HasMaxLength(450);
        builder.Property(e => e.SubmittedBy).HasMaxLength(450);
        builder.Property(e => e.VerifiedBy).HasMaxLength(450);
        builder.Property(e => e.ApprovedBy).HasMaxLength(450);
        builder.Property(e => e.PostedBy).HasMaxLength(450);
        builder.Property(e => e.ReportSeenBy).HasMaxLength(450);
        builder.Property(e => e.Remark).HasMaxLength(1000);
        builder.Property(e => e.VoucherNumber).HasMaxLength(30);
        builder.Ignore(e => e.FromOfficeId);
        builder.Ignore(e => e.ToOfficeId);
    }

    private static void Indexes(EntityTypeBuilder<TransferEntry> builder)
    {
        builder.HasIndex(e => e.Number).IsUnique();
        builder.HasIndex(e => new { e.CustomerId, e.OwningOfficeId, e.CounterpartOfficeId, e.PeriodFrom, e.Turn }).IsUnique().HasFilter("\"Purpose\" IN ('Apportionment', 'TakenBack')");
        builder.HasIndex(e => e.ReversesId).IsUnique().HasFilter("\"ReversesId\" IS NOT NULL AND \"Status\" <> 'Rejected' AND \"Status\" <> 'Withdrawn'");
        builder.HasIndex(e => e.AptSettlementId).IsUnique().HasFilter("\"Purpose\" = 'AptDifference' AND \"Status\" <> 'Rejected' AND \"Status\" <> 'Withdrawn' AND \"Status\" <> 'Reversed'");
        builder.HasIndex(e => new { e.OwningOfficeId, e.VoucherNumber }).IsUnique().HasFilter("\"VoucherNumber\" IS NOT NULL");
        builder.HasIndex(e => new { e.OwningOfficeId, e.Status });
        builder.HasIndex(e => new { e.NodalOfficeId, e.Status });
        builder.HasIndex(e => new { e.CounterpartOfficeId, e.Status });
        builder.HasIndex(e => new { e.DdoOfficeId, e.Status });
        builder.HasIndex(e => new { e.PaoOfficeId, e.Status });
        builder.HasIndex(e => new { e.ReportQueuedAtUtc, e.ApprovedAtUtc });
        builder.HasIndex(e => new { e.Status, e.AcknowledgedOn });
    }

    private static void Parts(EntityTypeBuilder<TransferEntry> builder)
    {
        builder.OwnsMany(e => e.Lines, line => AdjustmentLineColumns.Of(line, "TransferEntryLines", "EntryId")).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.OwnsMany(e => e.Decisions, decision =>
        {
            decision.ToTable("TransferDecisions", t => t.HasTrigger(Triggers.NameOn("TransferDecisions"))).WithOwner().HasForeignKey("EntryId");
            decision.HasKey("EntryId", nameof(TransferDecision.Position));
            decision.Property(d => d.Position).ValueGeneratedNever();
            decision.Property(d => d.PersonId).HasMaxLength(450);
            decision.Property(d => d.Remark).HasMaxLength(1000);
            decision.HasIndex(d => d.BatchId);
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
