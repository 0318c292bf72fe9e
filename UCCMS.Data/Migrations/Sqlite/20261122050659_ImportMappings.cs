using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UCCMS.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ImportMappings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SavedColumnMappings",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false, collation: "NOCASE"),
                    HeaderKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false, collation: "NOCASE"),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    OfficeName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Headers = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false, collation: "NOCASE"),
                    Pairs = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false, collation: "NOCASE"),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    SavedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedColumnMappings", x => new { x.Kind, x.HeaderKey, x.OfficeId });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SavedColumnMappings");
        }
    }
}
