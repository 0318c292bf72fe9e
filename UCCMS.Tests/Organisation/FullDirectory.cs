using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Organisation;

/// <summary>One database with all offices for the tests that need size; they only read it.</summary>
public sealed class FullDirectory : IAsyncLifetime
{
    public TestDatabase Database { get; private set; } = null!;

    public TimeSpan LoadTime { get; private set; }

    public async Task InitializeAsync()
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        Database = await TestDatabase.CreateFullAsync();
        LoadTime = System.Diagnostics.Stopwatch.GetElapsedTime(start);
    }

    public async Task DisposeAsync() => await Database.DisposeAsync();
}
