using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Adjustments;

/// <summary>Last serial of a DDO's transfer entries in a financial year; acts that take numbers queue at this row.</summary>
public sealed class TransferSeries
{
    public OfficeId DdoOfficeId { get; init; }

    /// <summary>Year in which it begins.</summary>
    public int FinancialYear { get; init; }

    public int LastSerial { get; init; }
}

/// <summary>Mapping of <see cref="TransferSeries"/>.</summary>
internal sealed class TransferSeriesConfiguration : IEntityTypeConfiguration<TransferSeries>
{
    public void Configure(EntityTypeBuilder<TransferSeries> builder)
    {
        builder.ToTable("TransferSeries");
        builder.HasKey(s => new { s.DdoOfficeId, s.FinancialYear });
        builder.Property(s => s.FinancialYear).ValueGeneratedNever();
        builder.HasOne<Office>().WithMany().HasForeignKey(s => s.DdoOfficeId);
    }
}
