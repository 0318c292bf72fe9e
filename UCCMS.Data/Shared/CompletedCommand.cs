using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UCCMS.Data.Shared;

/// <summary>An act that was done, kept so that repeating it (double click, lost answer) returns its result and does nothing.</summary>
internal sealed class CompletedCommand
{
    /// <summary>Made when the form was opened.</summary>
    public Guid Id { get; init; }

    public string UseCase { get; init; } = string.Empty;

    public string PersonId { get; init; } = string.Empty;

    /// <summary>SHA-256 of the input; the same id with other input is refused.</summary>
    public string InputHash { get; init; } = string.Empty;

    public string Result { get; init; } = string.Empty;

    public DateTime CompletedAtUtc { get; init; }
}

/// <summary>Mapping of <see cref="CompletedCommand"/>.</summary>
internal sealed class CompletedCommandConfiguration : IEntityTypeConfiguration<CompletedCommand>
{
    public void Configure(EntityTypeBuilder<CompletedCommand> builder)
    {
        builder.ToTable("CompletedCommands");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.PersonId).HasMaxLength(450);
        builder.Property(c => c.InputHash).HasMaxLength(64);
        builder.Property(c => c.Result).HasMaxLength(-1);
        builder.HasIndex(c => c.CompletedAtUtc);
    }
}
