using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Organisation;

/// <summary>One office within one reach. Filled from the tree and the dated assignments; see <see cref="Reach"/>.</summary>
public sealed class OfficeReach
{
    public int ReachId { get; private set; }

    public OfficeId OfficeId { get; private set; }
}

/// <summary>How a reach follows from an office.</summary>
public enum ReachKind
{
    /// <summary>The office itself.</summary>
    Self,

    /// <summary>The office and everything below it.</summary>
    Subtree,

    /// <summary>The offices a DDO draws and disburses for.</summary>
    Drawing,

    /// <summary>The offices whose accounts a PAO keeps.</summary>
    Accounts,
}

/// <summary>A set of offices that posts share: its kind and the office it starts from.</summary>
public sealed class Reach
{
    public int Id { get; init; }

    public ReachKind Kind { get; init; }

    public OfficeId OfficeId { get; init; }

    /// <summary>The business day as of which the dated assignments were read.</summary>
    public DateOnly FilledOn { get; init; }
}

/// <summary>Mapping of <see cref="OfficeReach"/>.</summary>
internal sealed class OfficeReachConfiguration : IEntityTypeConfiguration<OfficeReach>
{
    public void Configure(EntityTypeBuilder<OfficeReach> builder)
    {
        builder.ToTable("OfficeReaches");
        builder.HasKey(r => new { r.ReachId, r.OfficeId });
        builder.HasOne<Reach>().WithMany().HasForeignKey(r => r.ReachId);
        builder.HasIndex(r => r.OfficeId);
    }
}

/// <summary>Mapping of <see cref="Reach"/>.</summary>
internal sealed class ReachConfiguration : IEntityTypeConfiguration<Reach>
{
    public void Configure(EntityTypeBuilder<Reach> builder)
    {
        builder.ToTable("Reaches");
        builder.HasKey(r => r.Id);
        builder.HasIndex(r => new { r.Kind, r.OfficeId }).IsUnique();
    }
}
