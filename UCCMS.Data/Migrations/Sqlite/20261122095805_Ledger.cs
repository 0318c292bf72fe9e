using System;
using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

#nullable disable

namespace UCCMS.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Ledger : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AccountHeads",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Component = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Product = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true, collation: "NOCASE"),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "NOCASE"),
                    Description = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    IsConfirmed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountHeads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LedgerBalances",
                columns: table => new
                {
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    ToOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CarrierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Component = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Gstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerBalances", x => new { x.ContractId, x.DocumentId, x.Account, x.OfficeId, x.ToOfficeId, x.CarrierId, x.Component, x.Gstin });
                    table.CheckConstraint("CK_LedgerBalances_NotOverdrawn", "\"Amount\" <= 0 OR (\"Account\" <> 'Deposit' AND (\"Account\" <> 'Unclassified' OR \"Component\" <> ''))");
                });

            migrationBuilder.CreateTable(
                name: "LedgerContracts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    IsAdvance = table.Column<bool>(type: "INTEGER", nullable: false),
                    Acts = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerContracts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LedgerContracts_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LedgerJournals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Voucher = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true, collation: "NOCASE"),
                    ReversesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    PostedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerJournals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LedgerJournals_LedgerJournals_ReversesId",
                        column: x => x.ReversesId,
                        principalTable: "LedgerJournals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LedgerDocuments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Gstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    IsAdvance = table.Column<bool>(type: "INTEGER", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    AgainstId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LedgerDocuments_LedgerContracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "LedgerContracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LedgerDocuments_LedgerDocuments_AgainstId",
                        column: x => x.AgainstId,
                        principalTable: "LedgerDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LedgerDocuments_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LedgerDocuments_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LedgerPostings",
                columns: table => new
                {
                    JournalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Line = table.Column<int>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    ToOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CarrierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Component = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Gstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerPostings", x => new { x.JournalId, x.Line });
                    table.CheckConstraint("CK_LedgerPostings_Amount", "\"Amount\" <> 0");
                    table.ForeignKey(
                        name: "FK_LedgerPostings_LedgerContracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "LedgerContracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LedgerPostings_LedgerJournals_JournalId",
                        column: x => x.JournalId,
                        principalTable: "LedgerJournals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LedgerDocumentComponents",
                columns: table => new
                {
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Component = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerDocumentComponents", x => new { x.DocumentId, x.Component });
                    table.ForeignKey(
                        name: "FK_LedgerDocumentComponents_LedgerDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "LedgerDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AccountHeads_Account_Component_Product_From",
                table: "AccountHeads",
                columns: new[] { "Account", "Component", "Product", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LedgerBalances_CarrierId",
                table: "LedgerBalances",
                column: "CarrierId");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerBalances_CounterpartOfficeId_Account",
                table: "LedgerBalances",
                columns: new[] { "CounterpartOfficeId", "Account" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerBalances_DocumentId",
                table: "LedgerBalances",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerBalances_NodalOfficeId_Account",
                table: "LedgerBalances",
                columns: new[] { "NodalOfficeId", "Account" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerBalances_OfficeId_Account",
                table: "LedgerBalances",
                columns: new[] { "OfficeId", "Account" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerContracts_NodalOfficeId",
                table: "LedgerContracts",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerDocuments_AgainstId",
                table: "LedgerDocuments",
                column: "AgainstId");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerDocuments_ContractId_PeriodFrom",
                table: "LedgerDocuments",
                columns: new[] { "ContractId", "PeriodFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerDocuments_NodalOfficeId_Date",
                table: "LedgerDocuments",
                columns: new[] { "NodalOfficeId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerDocuments_Number",
                table: "LedgerDocuments",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerDocuments_OwningOfficeId_Date",
                table: "LedgerDocuments",
                columns: new[] { "OwningOfficeId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerJournals_Cause_Act",
                table: "LedgerJournals",
                columns: new[] { "Cause", "Act" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LedgerJournals_Date",
                table: "LedgerJournals",
                column: "Date");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerJournals_ReversesId",
                table: "LedgerJournals",
                column: "ReversesId");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerPostings_ContractId_Account_Date",
                table: "LedgerPostings",
                columns: new[] { "ContractId", "Account", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerPostings_CounterpartOfficeId_Date",
                table: "LedgerPostings",
                columns: new[] { "CounterpartOfficeId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerPostings_DocumentId_Date",
                table: "LedgerPostings",
                columns: new[] { "DocumentId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerPostings_NodalOfficeId_Date",
                table: "LedgerPostings",
                columns: new[] { "NodalOfficeId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerPostings_OfficeId_Account_Date",
                table: "LedgerPostings",
                columns: new[] { "OfficeId", "Account", "Date" });

            migrationBuilder.CreateInsertOnly("LedgerDocuments", "LedgerDocumentComponents", "LedgerJournals", "LedgerPostings");
            migrationBuilder.CreateKeepBalances();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountHeads");

            migrationBuilder.DropTable(
                name: "LedgerBalances");

            migrationBuilder.DropTable(
                name: "LedgerDocumentComponents");

            migrationBuilder.DropTable(
                name: "LedgerPostings");

            migrationBuilder.DropTable(
                name: "LedgerDocuments");

            migrationBuilder.DropTable(
                name: "LedgerJournals");

            migrationBuilder.DropTable(
                name: "LedgerContracts");
        }
    }
}
