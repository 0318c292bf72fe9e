using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;

namespace UCCMS.Data.Shared;

/// <summary>
/// A migration whose statements stand in a file beside it, of the same name. The first one creates every table: said in C# that
/// took the compiler two seconds of each build and every first start as long again to make the statements out of it.
/// </summary>
internal static class MigrationScript
{
    /// <summary>Runs the file; on SQL Server a line “GO” ends a statement that must be sent alone.</summary>
    public static void RunScriptOf<TMigration>(this MigrationBuilder migration)
        where TMigration : Migration
    {
        var name = typeof(TMigration).GetCustomAttribute<MigrationAttribute>()!.Id + ".sql";
        using var reader = new StreamReader(typeof(TMigration).Assembly.GetManifestResourceStream(typeof(TMigration), name)!);
        migration.Sql(reader.ReadToEnd());
    }
}
