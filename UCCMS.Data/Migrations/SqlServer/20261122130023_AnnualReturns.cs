using System;
using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Shared;

#nullable disable

namespace UCCMS.Data.Migrations.SqlServer
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
                    SupplierGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    FinancialYear = table.Column<int>(type: "int", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Arn = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    PersonId = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    FiledBy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    RecordedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
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
