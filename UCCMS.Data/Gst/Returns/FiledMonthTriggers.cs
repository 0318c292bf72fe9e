using Microsoft.EntityFrameworkCore.Migrations;

namespace UCCMS.Data.Gst.Returns;

/// <summary>
/// The database's own lock on filed months, on both providers: it takes no document dated in a month that is filed for its
/// GSTIN (SOP 4.A), and no filing that counts other documents than it holds. SQLite renames no table while a trigger names
/// one that is missing: a migration that has it rebuild one of these tables drops these triggers first.
/// </summary>
public static class FiledMonthTriggers
{
    /// <summary>On documents of ours.</summary>
    public const string Invoices = "TR_GstInvoices_MonthFiled";

    /// <summary>On notes of ours.</summary>
    public const string Notes = "TR_GstNotes_MonthFiled";

    /// <summary>On invoices of APT: none comes into a month filed without them.</summary>
    public const string AptInvoices = "TR_AptInvoices_MonthFiled";

    /// <summary>On invoices of APT: those of a filed month stay, with their number, date and GSTIN.</summary>
    public const string AptInvoicesKept = "TR_AptInvoices_MonthKept";

    /// <summary>On filings: of an issue and a filing at once, one is refused.</summary>
    public const string Counted = "TR_FiledMonths_Counted";

    /// <summary>What both databases say when they refuse a document of a filed month.</summary>
    public const string FiledWords = "the month is filed";

    /// <summary>What both databases say when they refuse a filing.</summary>
    public const string CountedWords = "the filing does not count the documents of its month";

    /// <summary>Number of the error by which SQL Server refuses a document of a filed month.</summary>
    public const int FiledError = 51002;

    /// <summary>Number of the error by which SQL Server refuses a filing.</summary>
    public const int CountedError = 51003;

    /// <summary>Each of them.</summary>
    public static IReadOnlyList<string> Names { get; } = [Invoices, Notes, AptInvoices, AptInvoicesKept, Counted];

    // Rows of others that are not committed yet are waited for: of an issue and a filing at once the later one sees the
    // earlier, or both wait and the server ends one of them.
    private const string Waiting = "WITH (READCOMMITTEDLOCK)";

    private const string Differs = "n.[Number] <> d.[Number] OR n.[InvoiceDate] <> d.[InvoiceDate] OR n.[SupplierGstin] <> d.[SupplierGstin]";

    private const string SqliteFirstDay = "printf('%04d-%02d-01', NEW.\"Month\" / 100, NEW.\"Month\" % 100)";

    private const string FirstDay = "DATEFROMPARTS(m.[Month] / 100, m.[Month] % 100, 1)";

    /// <summary>Called by the migration that makes filed months what they are.</summary>
    public static void CreateFiledMonthLocks(this MigrationBuilder migration) => Run(migration, IsSqlite(migration) ? Sqlite() : SqlServer());

    /// <summary>Called by the migration that comes after the one that makes notes: they are locked too, and count.</summary>
    public static void CreateFiledNoteLocks(this MigrationBuilder migration) => Run(
        migration,
        IsSqlite(migration)
            ? [SqliteRefusal(Notes, "INSERT", "GstNotes", Filed("NEW", "NoteDate")), $"DROP TRIGGER IF EXISTS \"{Counted}\";", SqliteCounted(SqliteNotes)]
            : [SqlServerRefusal(Notes, "INSERT", "GstNotes", $"SELECT 1 FROM inserted AS i {FiledOf("i", "NoteDate")}", FiledError, FiledWords), SqlServerCounted(SqlServerNotes)]);

    private static bool IsSqlite(MigrationBuilder migration) => migration.ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true;

    private static void Run(MigrationBuilder migration, IEnumerable<string> statements)
    {
        foreach (var statement in statements)
        {
            migration.Sql(statement);
        }
    }

    private static IEnumerable<string> Sqlite()
    {
        yield return SqliteRefusal(Invoices, "INSERT", "GstInvoices", Filed("NEW"));
        yield return SqliteRefusal(AptInvoices, "INSERT", "AptInvoices", Filed("NEW", narrower: "AND NOT m.\"ReportedAptInvoices\""));
        yield return SqliteRefusal($"{AptInvoicesKept}_DELETE", "DELETE", "AptInvoices", Filed("OLD"));
        yield return SqliteRefusal(
            $"{AptInvoicesKept}_UPDATE",
            "UPDATE OF \"Number\", \"InvoiceDate\", \"SupplierGstin\"",
            "AptInvoices",
            $"(OLD.\"Number\" <> NEW.\"Number\" OR OLD.\"InvoiceDate\" <> NEW.\"InvoiceDate\" OR OLD.\"SupplierGstin\" <> NEW.\"SupplierGstin\") AND ({Filed("OLD")} OR {Filed("NEW")})");
        yield return SqliteCounted(string.Empty);
    }

    private static string SqliteCounted(string more) =>
        $"""
        CREATE TRIGGER IF NOT EXISTS "{Counted}" BEFORE INSERT ON "FiledMonths"
        WHEN NEW."Documents" <> (SELECT COUNT(*) FROM "GstInvoices" AS i WHERE i."SupplierGstin" = NEW."SupplierGstin" AND {SqliteWithin("i.\"InvoiceDate\"")}){more}
        BEGIN SELECT RAISE(ABORT, '{CountedWords}'); END;
        """;

    private static string SqliteNotes =>
        $" + (SELECT COUNT(*) FROM \"GstNotes\" AS n WHERE n.\"SupplierGstin\" = NEW.\"SupplierGstin\" AND {SqliteWithin("n.\"NoteDate\"")})";

    private static string SqliteWithin(string date) =>
        $"{date} >= {SqliteFirstDay} AND {date} < date({SqliteFirstDay}, '+1 month')";

    private static string Filed(string row, string date = "InvoiceDate", string narrower = "") =>
        $"EXISTS (SELECT 1 FROM \"FiledMonths\" AS m WHERE m.\"SupplierGstin\" = {row}.\"SupplierGstin\" AND m.\"Month\" = CAST(strftime('%Y%m', {row}.\"{date}\") AS INTEGER) {narrower})";

    private static string SqliteRefusal(string name, string act, string table, string condition) =>
        $"CREATE TRIGGER IF NOT EXISTS \"{name}\" BEFORE {act} ON \"{table}\" WHEN {condition} BEGIN SELECT RAISE(ABORT, '{FiledWords}'); END;";

    private static IEnumerable<string> SqlServer()
    {
        yield return SqlServerRefusal(Invoices, "INSERT", "GstInvoices", $"SELECT 1 FROM inserted AS i {FiledOf("i")}", FiledError, FiledWords);
        yield return SqlServerRefusal(AptInvoices, "INSERT", "AptInvoices", $"SELECT 1 FROM inserted AS i {FiledOf("i")} AND m.[ReportedAptInvoices] = 0", FiledError, FiledWords);
        yield return SqlServerRefusal(
            AptInvoicesKept,
            "UPDATE, DELETE",
            "AptInvoices",
            $"SELECT 1 FROM (SELECT d.[SupplierGstin], d.[InvoiceDate] FROM deleted AS d LEFT JOIN inserted AS n ON n.[Id] = d.[Id] WHERE n.[Id] IS NULL OR {Differs} UNION ALL SELECT n.[SupplierGstin], n.[InvoiceDate] FROM inserted AS n JOIN deleted AS d ON d.[Id] = n.[Id] WHERE {Differs}) AS i {FiledOf("i")}",
            FiledError,
            FiledWords);
        yield return SqlServerCounted(string.Empty);
    }

    private static string SqlServerCounted(string more) => SqlServerRefusal(
        Counted,
        "INSERT",
        "FiledMonths",
        $"SELECT 1 FROM inserted AS m WHERE m.[Documents] <> (SELECT COUNT(*) FROM [GstInvoices] AS i {Waiting} WHERE i.[SupplierGstin] = m.[SupplierGstin] AND {SqlServerWithin("i.[InvoiceDate]")}){more}",
        CountedError,
        CountedWords);

    private static string SqlServerNotes =>
        $" + (SELECT COUNT(*) FROM [GstNotes] AS n {Waiting} WHERE n.[SupplierGstin] = m.[SupplierGstin] AND {SqlServerWithin("n.[NoteDate]")})";

    private static string SqlServerWithin(string date) => $"{date} >= {FirstDay} AND {date} < DATEADD(month, 1, {FirstDay})";

    private static string FiledOf(string row, string date = "InvoiceDate") =>
        $"JOIN [FiledMonths] AS m {Waiting} ON m.[SupplierGstin] = {row}.[SupplierGstin] AND m.[Month] = YEAR({row}.[{date}]) * 100 + MONTH({row}.[{date}])";

    // EXEC, since an idempotent script puts every statement behind an IF, where a trigger cannot be created
    private static string SqlServerRefusal(string name, string acts, string table, string faults, int error, string words) =>
        $"EXEC(N'CREATE OR ALTER TRIGGER [{name}] ON [{table}] AFTER {acts} AS BEGIN SET NOCOUNT ON; IF EXISTS ({faults}) THROW {error}, ''{words}'', 1; END;');";
}
