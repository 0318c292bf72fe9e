using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UCCMS.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class DepositSettlements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "DepositSettlements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    BillingDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Settled = table.Column<long>(type: "INTEGER", nullable: false),
                    Waiting = table.Column<long>(type: "INTEGER", nullable: false),
                    ShortSince = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DepositSettlements", x => x.Id);
                    table.CheckConstraint("CK_DepositSettlements_Short", "(\"Waiting\" > 0 AND \"ShortSince\" IS NOT NULL) OR (\"Waiting\" = 0 AND \"ShortSince\" IS NULL)");
                    table.ForeignKey(
                        name: "FK_DepositSettlements_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DepositSettlements_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DepositSettlements_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DepositSettlementLines",
                columns: table => new
                {
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SettlementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    SettledOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DepositSettlementLines", x => new { x.SettlementId, x.DocumentId });
                    table.ForeignKey(
                        name: "FK_DepositSettlementLines_DepositSettlements_SettlementId",
                        column: x => x.SettlementId,
                        principalTable: "DepositSettlements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DepositSettlementLines_LedgerDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "LedgerDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_DepositSettlementLines_DocumentId",
                table: "DepositSettlementLines",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_DepositSettlements_ContractId_BillingDate",
                table: "DepositSettlements",
                columns: new[] { "ContractId", "BillingDate" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DepositSettlements_NodalOfficeId",
                table: "DepositSettlements",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_DepositSettlements_OwningOfficeId_ShortSince",
                table: "DepositSettlements",
                columns: new[] { "OwningOfficeId", "ShortSince" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "DepositSettlementLines");

            migrationBuilder.DropTable(
                name: "DepositSettlements");
        }
    }
}
