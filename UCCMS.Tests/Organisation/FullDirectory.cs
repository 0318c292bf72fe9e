using UCCMS.Tests.Shared;

namespace UCCMS.Tests.Organisation;

/// <summary>One database with all offices for the tests that need size; they only read it.</summary>
public sealed class FullDirectory : IAsyncLifetime
{
    public TestDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync() => Database = await TestDatabase.CreateFullAsync();

    public async Task DisposeAsync() => await Database.DisposeAsync();
}
