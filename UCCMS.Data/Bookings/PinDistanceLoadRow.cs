using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UCCMS.Data.Bookings;

/// <summary>A pair of a list that is being loaded; gone when it is.</summary>
internal sealed class PinDistanceLoadRow
{
    public long LoadId { get; private set; }

    public int OriginPin { get; private set; }

    public int DestinationPin { get; private set; }

    public int Km { get; private set; }
}

/// <summary>Mapping of <see cref="PinDistanceLoadRow"/>.</summary>
internal sealed class PinDistanceLoadRowConfiguration : IEntityTypeConfiguration<PinDistanceLoadRow>
{
    public void Configure(EntityTypeBuilder<PinDistanceLoadRow> builder)
    {
        builder.ToTable("PinDistanceLoadRows");
        builder.HasKey(r => new { r.LoadId, r.OriginPin, r.DestinationPin });
    }
}
