using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;

namespace UCCMS.Data.Bookings;

/// <summary>Mapping of <see cref="BookedSum"/>: a few rows an import.</summary>
internal sealed class BookedSumConfiguration : IEntityTypeConfiguration<BookedSum>
{
    public void Configure(EntityTypeBuilder<BookedSum> builder)
    {
        builder.ToTable("BookedSums");
        builder.HasKey(s => new { s.ImportId, s.ContractId, s.BilledFrom });
        builder.HasIndex(s => new { s.ContractId, s.BilledFrom });
        builder.HasIndex(s => s.ContractId).HasDatabaseName("IX_BookedSums_Unwatched").HasFilter("\"IsWatched\" = 0");
        builder.HasOne<BookingImport>().WithMany().HasForeignKey(s => s.ImportId);
        builder.HasOne<Contract>().WithMany().HasForeignKey(s => s.ContractId);
    }
}
