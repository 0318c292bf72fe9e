namespace UCCMS.Data.Shared;

/// <summary>
/// Migrations that were merged into the one after them, since each carried a copy of the whole model that every build
/// compiled. The result is the same, so a database that took them one by one, the last included, is up to date; one that
/// stopped on the way would be given the same tables twice.
/// </summary>
internal static class MergedMigrations
{
    private static readonly HashSet<string> Ids = new(StringComparer.OrdinalIgnoreCase)
    {
        "20261122045811_FindingEvidence",
        "20261122050659_ImportMappings",
        "20261122051435_BarcodeRequests",
        "20261122051538_BarcodeTriggers",
        "20261122054519_TariffTables",
        "20261122054909_Rechecks",
        "20261122061404_ImportWithdrawal",
        "20261122045816_FindingEvidence",
        "20261122050709_ImportMappings",
        "20261122051440_BarcodeRequests",
        "20261122051544_BarcodeTriggers",
        "20261122054525_TariffTables",
        "20261122054923_Rechecks",
        "20261122061416_ImportWithdrawal",
    };

    private static readonly HashSet<string> Successors = new(StringComparer.OrdinalIgnoreCase)
    {
        "20261122063001_FindingsScreen",
        "20261122063007_FindingsScreen",
    };

    public static bool Contains(string id) => Ids.Contains(id);

    /// <summary>Whether this is the migration that the others went into.</summary>
    public static bool IsSuccessor(string id) => Successors.Contains(id);
}
