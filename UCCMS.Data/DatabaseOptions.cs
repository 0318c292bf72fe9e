namespace UCCMS.Data;

/// <summary>Which database the portal stands on.</summary>
public enum DatabaseProvider
{
    /// <summary>Embedded, the default: one file.</summary>
    Sqlite,

    /// <summary>Production.</summary>
    SqlServer,
}

/// <summary>The configuration section "Database", with the connection string "Uccms" beside it.</summary>
public sealed class DatabaseOptions
{
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    public string ConnectionString { get; set; } = string.Empty;

    /// <summary>Statements sent at once; some servers of the TDS protocol take fewer than SQL Server.</summary>
    public int? MaxBatchSize { get; set; }

    /// <summary>SQL Server's level, at most 160: 170 would need its json type.</summary>
    public int CompatibilityLevel { get; set; } = 150;
}
