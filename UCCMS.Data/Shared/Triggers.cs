using Microsoft.EntityFrameworkCore.Migrations;

namespace UCCMS.Data.Shared;

/// <summary>
/// Tables whose rows the database itself refuses to change or remove, on both providers: what is recorded or issued is
/// only ever reversed by a new row. The migrations create these triggers and the model declares them.
/// </summary>
public static class Triggers
{
    /// <summary>Insert-only tables.</summary>
    public static IReadOnlyList<string> InsertOnlyTables { get; } = ["AuditRecords", "DocumentFiles", "GstInvoices", "GstInvoiceLines", "GstInvoiceTaxes", "GstInvoiceReferences"];

    /// <summary>Called by a migration for the tables it creates.</summary>
    public static void CreateInsertOnly(this MigrationBuilder migration, params string[] tables)
    {
        var sqlite = migration.ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true;
        foreach (var statement in tables.SelectMany(t => sqlite ? Sqlite(t) : [SqlServer(t)]))
        {
            migration.Sql(statement);
        }
    }

    /// <summary>Name of the one trigger of a table on SQL Server, which EF must know of (error 334).</summary>
    public static string NameOn(string table) => $"TR_{table}_InsertOnly";

    private static IEnumerable<string> Sqlite(string table) =>
        from act in new[] { "UPDATE", "DELETE" }
        select $"CREATE TRIGGER IF NOT EXISTS \"{NameOn(table)}_{act}\" BEFORE {act} ON \"{table}\" BEGIN SELECT RAISE(ABORT, '{table} is insert only'); END;";

    // EXEC, since an idempotent script puts every statement behind an IF, where a trigger cannot be created
    private static string SqlServer(string table) =>
        $"EXEC(N'CREATE OR ALTER TRIGGER [{NameOn(table)}] ON [{table}] AFTER UPDATE, DELETE AS BEGIN SET NOCOUNT ON; THROW 51000, ''{table} is insert only'', 1; END;');";
}
