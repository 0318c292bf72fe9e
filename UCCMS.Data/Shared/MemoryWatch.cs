namespace UCCMS.Data.Shared;

/// <summary>Notes the greatest resident memory while it lives.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private readonly Timer _timer;
    private long _peak;

    public MemoryWatch() => _timer = new Timer(_ => Note(), null, TimeSpan.Zero, TimeSpan.FromMilliseconds(100));

    /// <summary>In bytes.</summary>
    public long Peak
    {
        get
        {
            Note();
            return Interlocked.Read(ref _peak);
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Note()
    {
        var now = Environment.WorkingSet;
        if (now > Interlocked.Read(ref _peak))
        {
            Interlocked.Exchange(ref _peak, now);
        }
    }
}
