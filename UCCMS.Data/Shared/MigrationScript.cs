using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;

namespace UCCMS.Data.Shared;

/// <summary>
/// A migration whose statements stand in a file beside it, of the same name. The first one creates every table: in C#, every
/// build compiled 15,700 lines and every first start made the same statements out of them again.
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
