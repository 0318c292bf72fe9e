using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UCCMS.Data.Migrations.SqlServer
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
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    HeaderKey = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    OfficeId = table.Column<int>(type: "int", nullable: false),
                    OfficeName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Headers = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Pairs = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    PersonId = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SavedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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
