using Microsoft.Data.SqlClient;
using UCCMS.Data;

namespace UCCMS.Tests.Shared;

/// <summary>A SQL Server that the tests were told of: each database on it has a name that nobody else uses, and is dropped after its test.</summary>
internal sealed record TestServer(string ConnectionString)
{
    /// <summary>The variable that names it, by a connection string.</summary>
    public const string Variable = "UCCMS_TEST_SQLSERVER";

    /// <summary>None where the tests run on SQLite.</summary>
    public static TestServer? Named { get; } = Of(Environment.GetEnvironmentVariable(Variable));

    /// <summary>Why tests about the file of SQLite are left out; null where they run.</summary>
    public static string? WhyNotTheFile => ReasonOf(Named);

    public static string? ReasonOf(TestServer? named) => named is null ? null : $"About the file of SQLite; {Variable} names a server.";

    /// <exception cref="ArgumentException">It is not a connection string, or names no server.</exception>
    public static TestServer? Of(string? connectionString)
    {
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            return null;
        }

        var given = new SqlConnectionStringBuilder(connectionString);
        return given.DataSource.Length > 0 ? new TestServer(given.ToString()) : throw new ArgumentException($"{Variable} names no server.", nameof(connectionString));
    }

    /// <summary>A database that is not there yet; one that the string names is never touched.</summary>
    public DatabaseOptions NewDatabase() => new()
    {
        Provider = DatabaseProvider.SqlServer,
        ConnectionString = new SqlConnectionStringBuilder(ConnectionString) { InitialCatalog = $"uccms_test_{Guid.NewGuid():N}", Pooling = false }.ToString(),
    };
}
