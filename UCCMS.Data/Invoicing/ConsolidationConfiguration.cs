using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Invoicing;

/// <summary>Mapping of <see cref="Consolidation"/>: one for a contract and period.</summary>
internal sealed class ConsolidationConfiguration : IEntityTypeConfiguration<Consolidation>
{
    public void Configure(EntityTypeBuilder<Consolidation> builder)
    {
        builder.ToTable("Consolidations");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.ContractNumber).HasMaxLength(20);
        builder.Property(c => c.PreparedBy).HasMaxLength(450);
        builder.Ignore(c => c.Period);
        builder.HasOne<Office>().WithMany().HasForeignKey(c => c.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(c => c.NodalOfficeId);
        builder.HasIndex(c => new { c.ContractId, c.PeriodFrom }).IsUnique();
        builder.HasIndex(c => new { c.NodalOfficeId, c.Status });
        builder.OwnsMany(c => c.Lines, line =>
        {
            line.ToTable("ConsolidationLines").WithOwner().HasForeignKey("ConsolidationId");
            line.Property(l => l.Product).HasMaxLength(10);
            line.Ignore(l => l.Rated);
            line.HasKey("ConsolidationId", nameof(ConsolidationLine.LocationOfficeId), nameof(ConsolidationLine.Product), nameof(ConsolidationLine.TrafficClass));
            line.HasOne<Office>().WithMany().HasForeignKey(l => l.LocationOfficeId);
            line.HasOne<LocationDraft>().WithMany().HasForeignKey(l => l.LocationDraftId);
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.OwnsMany(c => c.Documents, document =>
        {
            document.ToTable("ConsolidationDocuments").WithOwner().HasForeignKey("ConsolidationId");
            document.Property(d => d.SupplierStateCode).HasMaxLength(2);
            document.HasKey("ConsolidationId", nameof(ConsolidationDocument.LocationOfficeId), nameof(ConsolidationDocument.IsBillOfSupply));
            document.HasOne<Office>().WithMany().HasForeignKey(d => d.LocationOfficeId);
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.OwnsMany(c => c.Rates, rate =>
        {
            rate.ToTable("ConsolidationRates").WithOwner().HasForeignKey("ConsolidationId");
            rate.Property(r => r.Group).HasMaxLength(20);
            rate.HasKey("ConsolidationId", nameof(ConsolidationRate.Group), nameof(ConsolidationRate.TrafficClass));
        }).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

/// <summary>Mapping of <see cref="ConsolidationWaiver"/>.</summary>
internal sealed class ConsolidationWaiverConfiguration : IEntityTypeConfiguration<ConsolidationWaiver>
{
    public void Configure(EntityTypeBuilder<ConsolidationWaiver> builder)
    {
        builder.ToTable("ConsolidationWaivers");
        builder.HasKey(w => w.Id);
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.Property(w => w.ContractNumber).HasMaxLength(20);
        builder.Property(w => w.DiscountGroup).HasMaxLength(20);
        builder.Property(w => w.Reason).HasMaxLength(1000);
        builder.Property(w => w.DecisionReason).HasMaxLength(1000);
        builder.Property(w => w.RequestedBy).HasMaxLength(450);
        builder.Property(w => w.DecidedBy).HasMaxLength(450);
        builder.HasOne<Office>().WithMany().HasForeignKey(w => w.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(w => w.NodalOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(w => w.LocationOfficeId);
        builder.HasIndex(w => new { w.ContractId, w.PeriodFrom });
        builder.HasIndex(w => new { w.NodalOfficeId, w.Status });
    }
}
