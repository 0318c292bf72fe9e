namespace UCCMS.Tests.Shared;

/// <summary>A test about the file of SQLite: left out where the tests run on a server.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqliteFactAttribute : FactAttribute
{
    public SqliteFactAttribute() => Skip = TestServer.WhyNotTheFile;
}

/// <summary>As <see cref="SqliteFactAttribute"/>, with data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SqliteTheoryAttribute : TheoryAttribute
{
    public SqliteTheoryAttribute() => Skip = TestServer.WhyNotTheFile;
}
