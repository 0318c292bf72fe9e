using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>
/// What the booked articles of one import come to, by day, office, product and contract. Rows are only ever added: an act
/// that changes bookings adds the difference, minus where they were and plus where they are.
/// </summary>
public sealed class BookingDay : IOfficeOwned
{
    private BookingDay()
    {
    }

    public long Id { get; private set; }

    public ImportId ImportId { get; private set; }

    /// <summary>The booking office.</summary>
    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>IST date of booking.</summary>
    public DateOnly Day { get; private set; }

    public string Product { get; private set; } = string.Empty;

    public ContractId? ContractId { get; private set; }

    public long Articles { get; private set; }

    /// <summary>Postage and value added services, before discount and tax.</summary>
    public Money Charges { get; private set; }
}

/// <summary>The same by calendar month, of complete imports only and whatever import it was; several rows may stand for one month, office, product and contract until they are merged.</summary>
public sealed class BookingMonth : IOfficeOwned
{
    private BookingMonth()
    {
    }

    public long Id { get; private set; }

    public OfficeId OwningOfficeId { get; private set; }

    public OfficeId NodalOfficeId { get; private set; }

    /// <summary>Its first day.</summary>
    public DateOnly Month { get; private set; }

    public string Product { get; private set; } = string.Empty;

    public ContractId? ContractId { get; private set; }

    public long Articles { get; private set; }

    public Money Charges { get; private set; }

    /// <summary>Made of rows that stood here before, not by an act.</summary>
    public bool IsMerged { get; private set; }
}

/// <summary>Mapping of <see cref="BookingDay"/>.</summary>
internal sealed class BookingDayConfiguration : IEntityTypeConfiguration<BookingDay>
{
    public void Configure(EntityTypeBuilder<BookingDay> builder)
    {
        builder.ToTable("BookingDays");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.OwningOfficeId).HasColumnName("OfficeId");
        builder.Property(d => d.Product).HasMaxLength(10);
        builder.HasIndex(d => new { d.ImportId, d.Day, d.OwningOfficeId, d.Product, d.ContractId, d.Articles, d.Charges }); // a dashboard adds up days of all imports from it alone
        builder.HasIndex(d => new { d.OwningOfficeId, d.Day });
        builder.HasIndex(d => new { d.NodalOfficeId, d.Day });
        builder.HasOne<BookingImport>().WithMany().HasForeignKey(d => d.ImportId);
    }
}

/// <summary>Mapping of <see cref="BookingMonth"/>.</summary>
internal sealed class BookingMonthConfiguration : IEntityTypeConfiguration<BookingMonth>
{
    public void Configure(EntityTypeBuilder<BookingMonth> builder)
    {
        builder.ToTable("BookingMonths");
        builder.HasKey(m => m.Id);
        builder.Property(m => m.OwningOfficeId).HasColumnName("OfficeId");
        builder.Property(m => m.Product).HasMaxLength(10);
        builder.HasIndex(m => m.Month);
        builder.HasIndex(m => new { m.OwningOfficeId, m.Month });
        builder.HasIndex(m => new { m.NodalOfficeId, m.Month });
    }
}
