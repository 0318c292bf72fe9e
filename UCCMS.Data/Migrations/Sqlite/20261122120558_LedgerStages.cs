using System;
using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Shared;

#nullable disable

namespace UCCMS.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LedgerStages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Stage",
                table: "LedgerBalances",
                type: "TEXT",
                maxLength: 30,
                nullable: true,
                computedColumnSql: "CAST(CASE WHEN \"Amount\" = 0 THEN NULL WHEN \"Account\" = 'Receivable' THEN 'Owed' WHEN \"Component\" = '' THEN NULL WHEN \"Account\" = 'Dishonoured' THEN 'CalledBack' WHEN \"Account\" = 'Unclassified' THEN 'Lying' WHEN \"Account\" = 'InterOffice' THEN 'OnItsWay' WHEN \"Account\" = 'ReducedByNote' THEN 'ReducedByNote' WHEN \"Account\" NOT IN ('Revenue', 'GstPayable', 'RoundOff') THEN NULL WHEN \"OfficeId\" = \"CounterpartOfficeId\" THEN 'AccountedAtLocation' WHEN \"Account\" = 'RoundOff' THEN 'RoundOffKept' ELSE 'AccountedElsewhere' END AS nvarchar(30))",
                stored: false);

            migrationBuilder.CreateTable(
                name: "ElekhaExtracts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    EnteredAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ElekhaExtracts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ElekhaExtracts_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ElekhaLines",
                columns: table => new
                {
                    ExtractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Ddo = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false, collation: "NOCASE"),
                    Head = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Voucher = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ElekhaLines", x => new { x.ExtractId, x.Position });
                    table.ForeignKey(
                        name: "FK_ElekhaLines_ElekhaExtracts_ExtractId",
                        column: x => x.ExtractId,
                        principalTable: "ElekhaExtracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ElekhaLines_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerBalances_Stage",
                table: "LedgerBalances",
                columns: new[] { "Stage", "Since", "CounterpartOfficeId", "OfficeId", "NodalOfficeId", "DocumentId", "Amount" });

            migrationBuilder.CreateIndex(
                name: "IX_ElekhaExtracts_Month_NodalOfficeId_EnteredAtUtc",
                table: "ElekhaExtracts",
                columns: new[] { "Month", "NodalOfficeId", "EnteredAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_ElekhaExtracts_NodalOfficeId",
                table: "ElekhaExtracts",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ElekhaLines_NodalOfficeId_Month",
                table: "ElekhaLines",
                columns: new[] { "NodalOfficeId", "Month" });

            migrationBuilder.CreateInsertOnly("ElekhaExtracts", "ElekhaLines");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ElekhaLines");

            migrationBuilder.DropTable(
                name: "ElekhaExtracts");

            migrationBuilder.DropIndex(
                name: "IX_LedgerBalances_Stage",
                table: "LedgerBalances");

            migrationBuilder.DropColumn(
                name: "Stage",
                table: "LedgerBalances");
        }
    }
}
