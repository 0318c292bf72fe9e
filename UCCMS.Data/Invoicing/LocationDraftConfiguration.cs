using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Invoicing;

/// <summary>Mapping of <see cref="LocationDraft"/>: one for a contract, period and location.</summary>
internal sealed class LocationDraftConfiguration : IEntityTypeConfiguration<LocationDraft>
{
    public void Configure(EntityTypeBuilder<LocationDraft> builder)
    {
        builder.ToTable("LocationDrafts");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.ContractNumber).HasMaxLength(20);
        builder.Property(d => d.PreparedBy).HasMaxLength(450);
        builder.Property(d => d.EndorsedBy).HasMaxLength(450);
        builder.Property(d => d.AcceptedBy).HasMaxLength(450);
        builder.Property(d => d.ReturnRemark).HasMaxLength(1000);
        builder.Property(d => d.UnexplainedReason).HasMaxLength(1000);
        builder.Ignore(d => d.Reasons).Ignore(d => d.Period);
        builder.HasOne<Office>().WithMany().HasForeignKey(d => d.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(d => d.NodalOfficeId);
        builder.HasIndex(d => new { d.ContractId, d.PeriodFrom, d.OwningOfficeId }).IsUnique();
        builder.HasIndex(d => new { d.NodalOfficeId, d.Status });
        builder.HasIndex(d => new { d.OwningOfficeId, d.Status });
        Parts(builder);
    }

    private static void Parts(EntityTypeBuilder<LocationDraft> builder)
    {
        builder.OwnsMany(d => d.Lines, line =>
        {
            line.ToTable("LocationDraftLines").WithOwner().HasForeignKey("LocationDraftId");
            line.Property(l => l.Product).HasMaxLength(10);
            line.HasKey("LocationDraftId", nameof(DraftLine.Product), nameof(DraftLine.TrafficClass));
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.OwnsMany<DraftReason>("_reasons", reason =>
        {
            reason.ToTable("LocationDraftReasons").WithOwner().HasForeignKey("LocationDraftId");
            reason.Property(r => r.Position).ValueGeneratedNever();
            reason.Property(r => r.Sentence).HasMaxLength(500);
            reason.Ignore(r => r.Reason);
            reason.HasKey("LocationDraftId", nameof(DraftReason.Position));
        });
        builder.OwnsMany(d => d.Rates, rate =>
        {
            rate.ToTable("LocationDraftRates").WithOwner().HasForeignKey("LocationDraftId");
            rate.Property(r => r.Group).HasMaxLength(20);
            rate.HasKey("LocationDraftId", nameof(ProvisionalRate.Group), nameof(ProvisionalRate.TrafficClass));
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
