using Microsoft.EntityFrameworkCore.Migrations;

namespace UCCMS.Data.Ledger;

/// <summary>
/// Carries every inserted line of a journal to its balance, inside the database and the same transaction: no program can post
/// without, and two at once add up. The migration creates it and the model declares it.
/// </summary>
public static class LedgerTriggers
{
    /// <summary>Its name on both databases.</summary>
    public const string KeepBalances = "TR_LedgerPostings_Balances";

    /// <summary>Called by the migration that creates the ledger.</summary>
    public static void CreateKeepBalances(this MigrationBuilder migration) =>
        migration.Sql(migration.ActiveProvider?.EndsWith("Sqlite", StringComparison.Ordinal) == true ? Sqlite : SqlServer);

    private const string Key = "\"ContractId\", \"DocumentId\", \"Account\", \"OfficeId\", \"ToOfficeId\", \"CarrierId\", \"Component\", \"Gstin\"";

    private const string SameKey =
        """
        "ContractId" = NEW."ContractId" AND "DocumentId" = NEW."DocumentId" AND "Account" = NEW."Account" AND "OfficeId" = NEW."OfficeId"
        AND "ToOfficeId" = NEW."ToOfficeId" AND "CarrierId" = NEW."CarrierId" AND "Component" = NEW."Component" AND "Gstin" = NEW."Gstin"
        """;

    // A row of nil first, so that the check of the table looks at what the balance comes to and not at the line.
    private const string Sqlite =
        $"""
        CREATE TRIGGER IF NOT EXISTS "{KeepBalances}" AFTER INSERT ON "LedgerPostings" BEGIN
        INSERT INTO "LedgerBalances" ({Key}, "Amount", "Since", "NodalOfficeId", "CounterpartOfficeId")
        SELECT NEW."ContractId", NEW."DocumentId", NEW."Account", NEW."OfficeId", NEW."ToOfficeId", NEW."CarrierId", NEW."Component", NEW."Gstin", 0, NEW."Date", NEW."NodalOfficeId", NEW."CounterpartOfficeId"
        WHERE NOT EXISTS (SELECT 1 FROM "LedgerBalances" WHERE {SameKey});
        UPDATE "LedgerBalances" SET "Since" = CASE WHEN "Amount" = 0 THEN NEW."Date" ELSE "Since" END, "Amount" = "Amount" + NEW."Amount" WHERE {SameKey};
        END;
        """;

    // Once for each statement, whatever number of lines it inserts. The hint keeps a new key from being inserted twice.
    internal const string SqlServerBody =
        $"""
        CREATE OR ALTER TRIGGER [{KeepBalances}] ON [LedgerPostings] AFTER INSERT AS BEGIN SET NOCOUNT ON;
        MERGE [LedgerBalances] WITH (HOLDLOCK) AS b
        USING (SELECT [ContractId], [DocumentId], [Account], [OfficeId], [ToOfficeId], [CarrierId], [Component], [Gstin], SUM([Amount]) AS [Amount],
        MIN([Date]) AS [Date], MIN([NodalOfficeId]) AS [NodalOfficeId], MIN([CounterpartOfficeId]) AS [CounterpartOfficeId] FROM inserted
        GROUP BY [ContractId], [DocumentId], [Account], [OfficeId], [ToOfficeId], [CarrierId], [Component], [Gstin]) AS i
        ON b.[ContractId] = i.[ContractId] AND b.[DocumentId] = i.[DocumentId] AND b.[Account] = i.[Account] AND b.[OfficeId] = i.[OfficeId]
        AND b.[ToOfficeId] = i.[ToOfficeId] AND b.[CarrierId] = i.[CarrierId] AND b.[Component] = i.[Component] AND b.[Gstin] = i.[Gstin]
        WHEN MATCHED THEN UPDATE SET [Since] = CASE WHEN b.[Amount] = 0 THEN i.[Date] ELSE b.[Since] END, [Amount] = b.[Amount] + i.[Amount]
        WHEN NOT MATCHED THEN INSERT ([ContractId], [DocumentId], [Account], [OfficeId], [ToOfficeId], [CarrierId], [Component], [Gstin], [Amount], [Since], [NodalOfficeId], [CounterpartOfficeId])
        VALUES (i.[ContractId], i.[DocumentId], i.[Account], i.[OfficeId], i.[ToOfficeId], i.[CarrierId], i.[Component], i.[Gstin], i.[Amount], i.[Date], i.[NodalOfficeId], i.[CounterpartOfficeId]);
        END;
        """;

    // EXEC, since an idempotent script puts every statement behind an IF, where a trigger cannot be created
    private const string SqlServer = $"EXEC(N'{SqlServerBody}');";
}
