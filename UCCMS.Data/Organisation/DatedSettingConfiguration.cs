using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Organisation;

/// <summary>Mapping of <see cref="DatedSetting"/>.</summary>
internal sealed class DatedSettingConfiguration : IEntityTypeConfiguration<DatedSetting>
{
    public void Configure(EntityTypeBuilder<DatedSetting> builder)
    {
        builder.ToTable("DatedSettings");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Key).HasMaxLength(60);
        builder.HasOne<Office>().WithMany().HasForeignKey(s => s.OfficeId);
        builder.HasIndex(s => new { s.Key, s.From });
    }
}

/// <summary>Mapping of <see cref="Holiday"/>: a day once per scope.</summary>
internal sealed class HolidayConfiguration : IEntityTypeConfiguration<Holiday>
{
    public void Configure(EntityTypeBuilder<Holiday> builder)
    {
        builder.ToTable("Holidays");
        builder.HasKey(h => h.Id);
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Name).HasMaxLength(100);
        builder.Property(h => h.Scope).HasMaxLength(30);
        builder.HasIndex(h => new { h.Date, h.Scope }).IsUnique();
    }
}

/// <summary>Mapping of <see cref="Circular"/>.</summary>
internal sealed class CircularConfiguration : IEntityTypeConfiguration<Circular>
{
    public void Configure(EntityTypeBuilder<Circular> builder)
    {
        builder.ToTable("Circulars");
        builder.HasKey(c => c.Number);
        builder.Property(c => c.Number).HasMaxLength(60);
        builder.Property(c => c.Issuer).HasMaxLength(100);
    }
}
