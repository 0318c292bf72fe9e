using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Ledger;

namespace UCCMS.Data.Shared;

/// <summary>
/// Tables whose rows the database itself refuses to change or remove, on both providers: what is recorded or issued is
/// only ever reversed by a new row. The migrations create these triggers and the model declares them.
/// </summary>
public static class Triggers
{
    /// <summary>Insert-only tables.</summary>
    public static IReadOnlyList<string> InsertOnlyTables { get; } =
    [
        "AuditRecords", "DocumentFiles", "GstInvoices", "GstInvoiceLines", "GstInvoiceTaxes", "GstInvoiceReferences", "BarcodeRanges", "AptInvoiceLines", "FiledMonths", "GstNotes", "GstNoteLines", "GstNoteTaxes", "GstNoteOriginals", "GstNoteParts", "ItcReversalRecords",
        "LedgerDocuments", "LedgerDocumentComponents", "LedgerJournals", "LedgerPostings",
        "TransferEntryLines", "TransferDecisions", "PendingApportionments",
        "ElekhaExtracts", "ElekhaLines", "ElekhaExplanations",
        "PreparedReturns", "PreparedReturnFiles", "ReturnExplanations", "AnnualReturns",
        "Refunds", "AdvanceUses", "DepositThresholds", "DuesReminders", "InterestCharges",
        "BankStatements", "BankLines", "SapInvoices", "SapInvoiceLines",
        "AptSettledInvoices", "MiscTransactionLines", "InternalJournalLines", "CeptTicketEvidence",
    ];

    /// <summary>The trigger that keeps barcode ranges apart, which no unique index can.</summary>
    public const string NoOverlapOfBarcodes = "TR_BarcodeRanges_NoOverlap";

    /// <summary>Number of the error by which SQL Server refuses an overlapping range.</summary>
    public const int OverlapError = 51001;

    /// <summary>What both databases say when they refuse an overlapping range.</summary>
    public const string OverlapWords = "barcode ranges overlap";

    /// <summary>All triggers of the model.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. InsertOnlyTables.Select(NameOn), NoOverlapOfBarcodes, .. FiledMonthTriggers.Names, LedgerTriggers.KeepBalances];

    /// <summary>Called by a migration for the tables it creates.</summary>
    public static void CreateInsertOnly(this MigrationBuilder migration, params string[] tables)
    {
        var sqlite = migration.ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true;
        foreach (var statement in tables.SelectMany(t => sqlite ? Sqlite(t) : [SqlServer(t)]))
        {
            migration.Sql(statement);
        }
    }

    /// <summary>Called by the migration that makes barcode ranges what they are.</summary>
    public static void CreateNoOverlapOfBarcodes(this MigrationBuilder migration) =>
        migration.Sql(migration.ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? SqliteNoOverlap : SqlServerNoOverlap);

    /// <summary>Name of the insert-only trigger of a table on SQL Server, which EF must know of (error 334).</summary>
    public static string NameOn(string table) => $"TR_{table}_InsertOnly";

    private const string SqliteNoOverlap =
        $"""
        CREATE TRIGGER IF NOT EXISTS "{NoOverlapOfBarcodes}" BEFORE INSERT ON "BarcodeRanges"
        WHEN EXISTS (SELECT 1 FROM "BarcodeRanges" AS r WHERE r."Prefix" = NEW."Prefix" AND r."FirstSerial" <= NEW."LastSerial" AND NEW."FirstSerial" <= r."LastSerial")
        BEGIN SELECT RAISE(ABORT, '{OverlapWords}'); END;
        """;

    // The row is in the table by now, and the hint makes the look wait for rows of others that are not committed yet: of two
    // at once the later one sees the earlier, or both wait and the server ends one of them.
    private const string SqlServerNoOverlap =
        $"""
        EXEC(N'CREATE OR ALTER TRIGGER [{NoOverlapOfBarcodes}] ON [BarcodeRanges] AFTER INSERT AS BEGIN SET NOCOUNT ON;
        IF EXISTS (SELECT 1 FROM inserted AS i JOIN [BarcodeRanges] AS r WITH (READCOMMITTEDLOCK) ON r.[Prefix] = i.[Prefix] AND r.[Id] <> i.[Id] AND r.[FirstSerial] <= i.[LastSerial] AND i.[FirstSerial] <= r.[LastSerial])
        THROW 51001, ''{OverlapWords}'', 1; END;');
        """;

    private static IEnumerable<string> Sqlite(string table) =>
        from act in new[] { "UPDATE", "DELETE" }
        select $"CREATE TRIGGER IF NOT EXISTS \"{NameOn(table)}_{act}\" BEFORE {act} ON \"{table}\" BEGIN SELECT RAISE(ABORT, '{table} is insert only'); END;";

    // EXEC, since an idempotent script puts every statement behind an IF, where a trigger cannot be created
    private static string SqlServer(string table) =>
        $"EXEC(N'CREATE OR ALTER TRIGGER [{NameOn(table)}] ON [{table}] AFTER UPDATE, DELETE AS BEGIN SET NOCOUNT ON; THROW 51000, ''{table} is insert only'', 1; END;');";
}
