using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Invoicing;

/// <summary>Mapping of <see cref="AptInvoiceImport"/>: the same file once.</summary>
internal sealed class AptInvoiceImportConfiguration : IEntityTypeConfiguration<AptInvoiceImport>
{
    public void Configure(EntityTypeBuilder<AptInvoiceImport> builder)
    {
        builder.ToTable("AptInvoiceImports");
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Sha256).HasMaxLength(64);
        builder.Property(i => i.PersonId).HasMaxLength(450);
        builder.HasIndex(i => i.Sha256).IsUnique();
    }
}

/// <summary>Mapping of <see cref="AptInvoice"/>.</summary>
internal sealed class AptInvoiceConfiguration : IEntityTypeConfiguration<AptInvoice>
{
    public void Configure(EntityTypeBuilder<AptInvoice> builder)
    {
        builder.ToTable("AptInvoices", t =>
        {
            t.HasTrigger(FiledMonthTriggers.AptInvoices);
            t.HasTrigger(FiledMonthTriggers.AptInvoicesKept);
        });
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Number).HasMaxLength(30);
        builder.Property(i => i.ContractNumber).HasMaxLength(20);
        builder.Property(i => i.SupplierGstin).HasMaxLength(15);
        builder.Property(i => i.RecipientGstin).HasMaxLength(15);
        builder.HasOne<AptInvoiceImport>().WithMany().HasForeignKey(i => i.ImportId);
        builder.HasOne<Office>().WithMany().HasForeignKey(i => i.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(i => i.NodalOfficeId);
        builder.HasMany(i => i.Lines).WithOne().HasForeignKey(l => l.AptInvoiceId);
        builder.HasIndex(i => new { i.ImportId, i.Number }).IsUnique();
        builder.HasIndex(i => new { i.ContractId, i.PeriodFrom });
    }
}

/// <summary>Mapping of <see cref="AptInvoiceLine"/>: number, office, product and class once.</summary>
internal sealed class AptInvoiceLineConfiguration : IEntityTypeConfiguration<AptInvoiceLine>
{
    public void Configure(EntityTypeBuilder<AptInvoiceLine> builder)
    {
        builder.ToTable("AptInvoiceLines", t => t.HasTrigger(Triggers.NameOn("AptInvoiceLines")));
        builder.HasKey(l => l.Id);
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.InvoiceNumber).HasMaxLength(30);
        builder.Property(l => l.SupplierGstin).HasMaxLength(15);
        builder.Property(l => l.RecipientGstin).HasMaxLength(15);
        builder.Property(l => l.Product).HasMaxLength(10);
        builder.HasOne<Office>().WithMany().HasForeignKey(l => l.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(l => l.NodalOfficeId);
        builder.HasIndex(l => new { l.InvoiceNumber, l.OwningOfficeId, l.Product, l.TrafficClass }).IsUnique();
        builder.HasIndex(l => new { l.ContractId, l.PeriodFrom, l.OwningOfficeId });
    }
}
