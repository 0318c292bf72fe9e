namespace UCCMS.Data.Shared;

/// <summary>
/// Tables whose rows the database itself refuses to change or remove, on both providers: what is recorded or issued is
/// only ever reversed by a new row. The migrations create these triggers and the model declares them.
/// </summary>
public static class Triggers
{
    /// <summary>Insert-only tables.</summary>
    public static IReadOnlyList<string> InsertOnlyTables { get; } = ["AuditRecords", "DocumentFiles", "GstInvoices", "GstInvoiceLines", "GstInvoiceTaxes", "GstInvoiceReferences"];

    public static IEnumerable<string> For(string provider) =>
        provider.EndsWith("Sqlite", StringComparison.Ordinal)
            ? InsertOnlyTables.SelectMany(Sqlite)
            : InsertOnlyTables.Select(SqlServer);

    /// <summary>Name of the one trigger of a table on SQL Server, which EF must know of (error 334).</summary>
    public static string NameOn(string table) => $"TR_{table}_InsertOnly";

    private static IEnumerable<string> Sqlite(string table) =>
        from act in new[] { "UPDATE", "DELETE" }
        select $"CREATE TRIGGER IF NOT EXISTS \"{NameOn(table)}_{act}\" BEFORE {act} ON \"{table}\" BEGIN SELECT RAISE(ABORT, '{table} is insert only'); END;";

    private static string SqlServer(string table) =>
        $"CREATE OR ALTER TRIGGER [{NameOn(table)}] ON [{table}] AFTER UPDATE, DELETE AS BEGIN SET NOCOUNT ON; THROW 51000, '{table} is insert only', 1; END;";
}
