using System;
using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Shared;

#nullable disable

namespace UCCMS.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AnnualReturns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AnnualReturns",
                columns: table => new
                {
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    FinancialYear = table.Column<int>(type: "INTEGER", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Arn = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    FiledBy = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false, collation: "NOCASE"),
                    RecordedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnnualReturns", x => new { x.SupplierGstin, x.FinancialYear });
                });
            migrationBuilder.CreateInsertOnly("AnnualReturns");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AnnualReturns");
        }
    }
}
