namespace UCCMS.Data.Shared;

/// <summary>
/// Says to everything alive in this process that an act was done, here or in another process on the same database. The
/// runner wakes whoever looks into the database, so an act of this process is told at once and told once.
/// </summary>
public sealed class ActSignal : IDisposable
{
    private readonly SemaphoreSlim awake = new(0, 1);
    private long version;

    /// <summary>Something may have changed. Handlers return at once.</summary>
    public event EventHandler? Raised;

    /// <summary>Rises with every change.</summary>
    public long Version => Interlocked.Read(ref version);

    /// <summary>Somebody listens.</summary>
    public bool IsHeard => Raised is not null;

    /// <summary>An act of this process is committed: the next look is now.</summary>
    public void Wake()
    {
        try
        {
            awake.Release();
        }
        catch (SemaphoreFullException)
        {
            // a look is due already
        }
    }

    /// <summary>Waits until an act of this process, at most so long.</summary>
    public Task WaitAsync(TimeSpan longest, CancellationToken ct) => awake.WaitAsync(longest, ct);

    /// <summary>Tells everybody.</summary>
    public void Raise()
    {
        Interlocked.Increment(ref version);
        Raised?.Invoke(this, EventArgs.Empty);
    }

    public void Dispose() => awake.Dispose();
}
