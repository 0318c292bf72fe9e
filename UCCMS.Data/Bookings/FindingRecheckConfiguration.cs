using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Bookings;

/// <summary>Mapping of <see cref="FindingRecheck"/>; the worker asks for those not done.</summary>
internal sealed class FindingRecheckConfiguration : IEntityTypeConfiguration<FindingRecheck>
{
    public void Configure(EntityTypeBuilder<FindingRecheck> builder)
    {
        builder.ToTable("FindingRechecks");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Product).HasMaxLength(10);
        builder.Property(r => r.FirstArticle).HasMaxLength(10).IsUnicode(false);
        builder.Property(r => r.LastArticle).HasMaxLength(10).IsUnicode(false);
        builder.HasIndex(r => r.DoneAtUtc);
        builder.HasOne<Contract>().WithMany().HasForeignKey(r => r.ContractId);
        builder.HasOne<Customer>().WithMany().HasForeignKey(r => r.CustomerId);
        builder.HasOne<Office>().WithMany().HasForeignKey(r => r.OfficeId);
    }
}

/// <summary>A booking that a recheck looks at; gone when it is done.</summary>
internal sealed class FindingRecheckRow
{
    public long RecheckId { get; private set; }

    public long BookingId { get; private set; }
}

/// <summary>Mapping of <see cref="FindingRecheckRow"/>.</summary>
internal sealed class FindingRecheckRowConfiguration : IEntityTypeConfiguration<FindingRecheckRow>
{
    public void Configure(EntityTypeBuilder<FindingRecheckRow> builder)
    {
        builder.ToTable("FindingRecheckRows");
        builder.HasKey(r => new { r.RecheckId, r.BookingId });
        builder.HasOne<FindingRecheck>().WithMany().HasForeignKey(r => r.RecheckId);
    }
}
