using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Bookings;

/// <summary>Mapping of <see cref="BookingFinding"/>.</summary>
internal sealed class BookingFindingConfiguration : IEntityTypeConfiguration<BookingFinding>
{
    public void Configure(EntityTypeBuilder<BookingFinding> builder)
    {
        builder.ToTable("BookingFindings");
        builder.HasKey(f => f.Id);
        builder.Property(f => f.OwningOfficeId).HasColumnName("OfficeId");
        builder.Property(f => f.Ground).HasConversion<int>();
        builder.Property(f => f.Reason).HasMaxLength(500);
        builder.Property(f => f.ResolvedBy).HasMaxLength(450);
        // one kind of an office by money, a page after another
        builder.HasIndex(f => new { f.OwningOfficeId, f.Resolution, f.Code, f.Severity, f.AtStake, f.Id });
        builder.HasIndex(f => f.Batch).HasFilter("\"Batch\" IS NOT NULL");
        builder.HasIndex(f => f.EndedWith).HasFilter("\"EndedWith\" IS NOT NULL");
        builder.HasIndex(f => f.OtherBookingId).HasFilter("\"OtherBookingId\" IS NOT NULL");
        builder.HasIndex(f => f.NodalOfficeId);
        builder.HasIndex(f => f.ResolvedAtUtc).HasFilter("\"ResolvedAtUtc\" IS NOT NULL");
        builder.HasIndex(f => f.CounterpartOfficeId);
        builder.HasIndex(f => new { f.ContractId, f.BilledFrom, f.OwningOfficeId });

        // a rule says a thing about a booking once, whoever asks it
        builder.HasIndex(f => new { f.BookingId, f.Code, f.Ground }).IsUnique();
        builder.HasIndex(f => f.ImportId);
        builder.HasOne<Booking>().WithMany().HasForeignKey(f => f.BookingId);
        builder.HasOne<BookingImport>().WithMany().HasForeignKey(f => f.ImportId);
        builder.HasOne<Office>().WithMany().HasForeignKey(f => f.OwningOfficeId);
        builder.HasOne<Office>().WithMany().HasForeignKey(f => f.CounterpartOfficeId);
    }
}
