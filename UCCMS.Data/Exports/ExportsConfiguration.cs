using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Exports;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Exports;

/// <summary>Mapping of <see cref="ExportRun"/>: found by maker, by office, and by the program through status and day.</summary>
internal sealed class ExportRunConfiguration : IEntityTypeConfiguration<ExportRun>
{
    public void Configure(EntityTypeBuilder<ExportRun> builder)
    {
        builder.ToTable("ExportRuns");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.PersonId).HasMaxLength(100);
        builder.Property(r => r.Address).HasMaxLength(ListAddress.Longest);
        builder.Property(r => r.Prefix).HasMaxLength(20);
        builder.Property(r => r.Filters).HasMaxLength(2_000);
        builder.Property(r => r.FilterMark).HasMaxLength(64);
        builder.Property(r => r.ControlTotal).HasMaxLength(1_000);
        builder.Property(r => r.FileName).HasMaxLength(260);
        builder.Property(r => r.Sha256).HasMaxLength(64);
        builder.Property(r => r.Remark).HasMaxLength(1_000);
        builder.Ignore(r => r.IsOpen);
        builder.HasOne<Office>().WithMany().HasForeignKey(r => r.OfficeId);
        builder.HasIndex(r => new { r.PersonId, r.AskedAtUtc });
        builder.HasIndex(r => new { r.Status, r.ExpiresAtUtc });
        builder.HasIndex(r => r.AskedAtUtc);
    }
}

/// <summary>Mapping of <see cref="ExportSchedule"/>.</summary>
internal sealed class ExportScheduleConfiguration : IEntityTypeConfiguration<ExportSchedule>
{
    public void Configure(EntityTypeBuilder<ExportSchedule> builder)
    {
        builder.ToTable("ExportSchedules");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.PersonId).HasMaxLength(100);
        builder.Property(s => s.Name).HasMaxLength(80);
        builder.Property(s => s.Address).HasMaxLength(ListAddress.Longest);
        builder.Property(s => s.Prefix).HasMaxLength(20);
        builder.Property(s => s.StoppedBecause).HasMaxLength(500);
        builder.HasOne<Office>().WithMany().HasForeignKey(s => s.OfficeId);
        builder.HasIndex(s => s.PersonId);
        builder.HasIndex(s => s.NextOn);
    }
}

/// <summary>Mapping of <see cref="SavedView"/>: one name once for a person and list.</summary>
internal sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("SavedViews");
        builder.HasKey(v => v.Id);
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.PersonId).HasMaxLength(100);
        builder.Property(v => v.Name).HasMaxLength(80);
        builder.Property(v => v.Address).HasMaxLength(ListAddress.Longest);
        builder.Property(v => v.Prefix).HasMaxLength(20);
        builder.Ignore(v => v.List);
        builder.HasOne<Office>().WithMany().HasForeignKey(v => v.OfficeId);
        builder.HasIndex(v => new { v.PersonId, v.ListKey, v.Name }).IsUnique();
        builder.HasIndex(v => new { v.OfficeId, v.ListKey });
    }
}

/// <summary>Mapping of <see cref="DefaultView"/>.</summary>
internal sealed class DefaultViewConfiguration : IEntityTypeConfiguration<DefaultView>
{
    public void Configure(EntityTypeBuilder<DefaultView> builder)
    {
        builder.ToTable("DefaultViews");
        builder.HasKey(d => new { d.PersonId, d.ListKey });
        builder.Property(d => d.PersonId).HasMaxLength(100);
        builder.HasOne<SavedView>().WithMany().HasForeignKey(d => d.ViewId);
    }
}
