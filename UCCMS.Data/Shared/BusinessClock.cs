using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UCCMS.Data.Shared;

/// <summary>
/// The time the business runs on. Everywhere but in a demonstration it is the host's clock; a demonstration keeps an
/// offset in the database so that its people work on a fixed day while audit records keep the real time as well.
/// </summary>
public sealed class BusinessClock : TimeProvider
{
    /// <summary>Added to the host's time; zero outside a demonstration.</summary>
    public TimeSpan Offset { get; private set; }

    public bool IsShifted => Offset != TimeSpan.Zero;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Offset;

    public void Shift(TimeSpan offset) => Offset = offset;

    /// <summary>Reads the offset the database keeps; called once the database is there.</summary>
    public async Task LoadAsync(StartReads reads, CancellationToken ct) => Shift(TimeSpan.FromSeconds(await reads.ClockSecondsAsync(ct)));

    /// <summary>Moves the business to an instant and keeps the offset in the database.</summary>
    public async Task MoveToAsync(UccmsDbContext db, DateTimeOffset instant, CancellationToken ct)
    {
        var seconds = (long)(instant - System.GetUtcNow()).TotalSeconds;
        if (await db.Set<ClockOffset>().ExecuteUpdateAsync(s => s.SetProperty(o => o.Seconds, seconds), ct) == 0)
        {
            db.Add(new ClockOffset { Id = 1, Seconds = seconds });
            await db.SaveChangesAsync(ct);
        }

        Shift(TimeSpan.FromSeconds(seconds));
    }
}

/// <summary>The kept offset of the business clock; at most one row.</summary>
internal sealed class ClockOffset
{
    public int Id { get; init; }

    public long Seconds { get; init; }
}

/// <summary>Mapping of <see cref="ClockOffset"/>.</summary>
internal sealed class ClockOffsetConfiguration : IEntityTypeConfiguration<ClockOffset>
{
    public void Configure(EntityTypeBuilder<ClockOffset> builder)
    {
        builder.ToTable("ClockOffsets");
        builder.HasKey(o => o.Id);
        builder.Property(o => o.Id).ValueGeneratedNever();
    }
}
