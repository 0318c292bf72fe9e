using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Bookings;

/// <summary>
/// Mapping of <see cref="Booking"/>, the one large table: few indexes, each for a list or a sum that screens and acts need.
/// </summary>
internal sealed class BookingConfiguration : IEntityTypeConfiguration<Booking>
{
    public void Configure(EntityTypeBuilder<Booking> builder)
    {
        builder.ToTable("Bookings");
        builder.HasKey(b => b.Id);
        builder.Property(b => b.OwningOfficeId).HasColumnName("OfficeId");
        builder.Property(b => b.CustomerKeyed).HasMaxLength(20);
        builder.Property(b => b.ContractKeyed).HasMaxLength(20);
        builder.Property(b => b.ArticleNumber).HasMaxLength(13).IsUnicode(false);
        builder.Property(b => b.Product).HasMaxLength(10);
        builder.Property(b => b.DestinationCountry).HasMaxLength(2).IsUnicode(false);
        builder.Property(b => b.BatchRef).HasMaxLength(50);
        builder.Property(b => b.Doubts).HasConversion<int>();
        builder.Property(b => b.ExtraColumns).HasMaxLength(-1);
        builder.Ignore(b => b.Charges);

        // the same row twice is stored once, whichever files bring it
        builder.HasIndex(b => new { b.ArticleNumber, b.BookedAt, b.OwningOfficeId, b.CustomerKeyed }).IsUnique();
        builder.HasIndex(b => new { b.OwningOfficeId, b.BookedAt });
        builder.HasIndex(b => new { b.NodalOfficeId, b.BookedAt });
        builder.HasIndex(b => new { b.ContractId, b.BilledFrom, b.OwningOfficeId });
        builder.HasIndex(b => b.ChangedByFinding).HasFilter("\"ChangedByFinding\" IS NOT NULL");
        builder.HasIndex(b => b.ImportId);
        builder.HasOne<BookingImport>().WithMany().HasForeignKey(b => b.ImportId);
        builder.HasOne<Contract>().WithMany().HasForeignKey(b => b.ContractId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(b => b.CustomerId);
        builder.HasOne<Office>().WithMany().HasForeignKey(b => b.OwningOfficeId);
    }
}
