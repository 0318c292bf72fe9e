using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Bookings;

namespace UCCMS.Data.Bookings;

/// <summary>Mapping of <see cref="BookingImport"/>.</summary>
internal sealed class BookingImportConfiguration : IEntityTypeConfiguration<BookingImport>
{
    public void Configure(EntityTypeBuilder<BookingImport> builder)
    {
        builder.ToTable("BookingImports");
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Id).ValueGeneratedOnAdd();
        builder.Property(i => i.Sha256).HasMaxLength(64);
        builder.Property(i => i.PersonId).HasMaxLength(450);
        builder.ComplexProperty(i => i.Rows, rows => rows.Ignore(r => r.Read));
        builder.Property(i => i.Headers).HasMaxLength(-1);
        builder.Property(i => i.Found).HasMaxLength(1_000).HasDefaultValue("{}");
        builder.Property(i => i.WithdrawnBy).HasMaxLength(450);
        builder.Property(i => i.WithdrawReason).HasMaxLength(400);
        builder.Ignore(i => i.IsForAllOffices);
        builder.HasIndex(i => i.Status);
        builder.HasIndex(i => i.Sha256);
        builder.HasIndex(i => new { i.OwningOfficeId, i.StartedAtUtc });
    }
}

/// <summary>Mapping of <see cref="LoadedImport"/>.</summary>
internal sealed class LoadedImportConfiguration : IEntityTypeConfiguration<LoadedImport>
{
    public void Configure(EntityTypeBuilder<LoadedImport> builder)
    {
        builder.ToTable("LoadedImports");
        builder.HasKey(i => i.ImportId);
        builder.Property(i => i.ImportId).ValueGeneratedNever();
        builder.Property(i => i.Sha256).HasMaxLength(64);
        builder.HasIndex(i => new { i.Sha256, i.ForOffice }).IsUnique();
        builder.HasOne<BookingImport>().WithOne().HasForeignKey<LoadedImport>(i => i.ImportId);
    }
}

/// <summary>Mapping of <see cref="ImportRejection"/>.</summary>
internal sealed class ImportRejectionConfiguration : IEntityTypeConfiguration<ImportRejection>
{
    public void Configure(EntityTypeBuilder<ImportRejection> builder)
    {
        builder.ToTable("ImportRejections");
        builder.HasKey(r => new { r.ImportId, r.RowNumber });
        builder.Property(r => r.Problems).HasMaxLength(-1);
        builder.Property(r => r.Cells).HasMaxLength(-1);
        builder.HasOne<BookingImport>().WithMany().HasForeignKey(r => r.ImportId);
    }
}
