using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using UCCMS.Core.Organisation;

namespace UCCMS.Data.Shared;

/// <summary>
/// What every start and the first page read. Plain statements on connections of their own, since the model of Entity
/// Framework, the longest part of a start, is still being built on another core meanwhile.
/// </summary>
public sealed class StartReads(DatabaseOptions options)
{
    internal const string BuildStatement = "SELECT \"Build\" FROM \"PreparedBuilds\"";
    internal const string ClockStatement = "SELECT \"Seconds\" FROM \"ClockOffsets\"";
    internal const string PeopleStatement = "SELECT CASE WHEN EXISTS (SELECT 1 FROM \"AspNetUsers\") THEN 1 ELSE 0 END";
    internal const string KeysStatement = "SELECT \"Xml\" FROM \"ProtectionKeys\"";
    internal const string ContractStatement = "SELECT CASE WHEN EXISTS (SELECT 1 FROM \"Contracts\" WHERE \"Number\" = @value AND \"Status\" <> 'Draft') THEN 1 ELSE 0 END";

    internal const string DemonstrationStatement =
        """
        SELECT p."UserName", p."DisplayName", h."Role", o."Name", h."Tenure"
        FROM "Posts" AS h
        INNER JOIN "AspNetUsers" AS p ON p."Id" = h."PersonId"
        INNER JOIN "Offices" AS o ON o."Id" = h."OfficeId"
        WHERE h."From" <= @value AND (h."To" IS NULL OR h."To" >= @value)
        ORDER BY p."UserName"
        """;

    /// <summary>The build that prepared the database; null where there is none yet or it cannot be read.</summary>
    public async Task<string?> PreparedBuildAsync(CancellationToken ct)
    {
        try
        {
            return await RowsAsync(BuildStatement, null, r => r.GetString(0), ct) is [var build, ..] ? build : null;
        }
        catch (DbException)
        {
            return null; // an older or strange database, of which the upgrade says what is wrong
        }
    }

    /// <summary>Seconds that the business runs ahead of the host's clock; zero outside a demonstration.</summary>
    public Task<long> ClockSecondsAsync(CancellationToken ct) => NumberAsync(ClockStatement, null, ct);

    /// <summary>Whether anybody at all can sign in.</summary>
    public async Task<bool> HasPeopleAsync(CancellationToken ct) => await NumberAsync(PeopleStatement, null, ct) > 0;

    /// <summary>Whether a contract of that number has been submitted: the demonstration looks for its last one.</summary>
    public async Task<bool> IsContractSubmittedAsync(string number, CancellationToken ct) => await NumberAsync(ContractStatement, number, ct) > 0;

    /// <summary>Everybody with a post in force on a day, for the sign-in page in Development.</summary>
    public Task<IReadOnlyList<DemonstrationPerson>> DemonstrationPeopleAsync(DateOnly today, CancellationToken ct) => RowsAsync(
        DemonstrationStatement,
        today,
        r => new DemonstrationPerson(r.GetString(0), r.GetString(1), Enum.Parse<Role>(r.GetString(2)), r.GetString(3), Enum.Parse<Tenure>(r.GetString(4))),
        ct);

    /// <summary>The keys that protect cookies and forms, as XML. Who asks for them cannot wait in another way.</summary>
    internal IReadOnlyList<string> ProtectionKeys() => RowsAsync(KeysStatement, null, r => r.GetString(0), CancellationToken.None).GetAwaiter().GetResult();

    private async Task<long> NumberAsync(string statement, object? value, CancellationToken ct) =>
        await RowsAsync(statement, value, r => Convert.ToInt64(r.GetValue(0), CultureInfo.InvariantCulture), ct) is [var number, ..] ? number : 0;

    private async Task<IReadOnlyList<T>> RowsAsync<T>(string statement, object? value, Func<DbDataReader, T> read, CancellationToken ct)
    {
        await using var connection = Connection();
        await connection.OpenAsync(ct).ConfigureAwait(false);
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        if (value is not null)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ("@value", value);
            command.Parameters.Add(parameter);
        }

        await using var reader = await command.ExecuteReaderAsync(ct).ConfigureAwait(false);
        var rows = new List<T>();
        while (await reader.ReadAsync(ct).ConfigureAwait(false))
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    // a missing file is not made by looking for it
    private DbConnection Connection() => options.Provider == DatabaseProvider.SqlServer
        ? new SqlConnection(options.ConnectionString)
        : new SqliteConnection(new SqliteConnectionStringBuilder(options.ConnectionString) { Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 60 }.ToString());
}

/// <summary>Someone to sign in as, in a demonstration.</summary>
public sealed record DemonstrationPerson(string EmployeeId, string Name, Role Role, string OfficeName, Tenure Tenure);
