using System;
using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Shared;

#nullable disable

namespace UCCMS.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Vouchers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AptSettlements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    SettledOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Difference = table.Column<long>(type: "INTEGER", nullable: true),
                    Voucher = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    RecordedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ComparedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AptSettlements", x => x.Id);
                    table.CheckConstraint("CK_AptSettlements_Amount", "\"Amount\" >= 0");
                    table.CheckConstraint("CK_AptSettlements_Compared", "\"Status\" <> 'Proposed' OR (\"Difference\" IS NOT NULL AND \"Voucher\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_AptSettlements_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AptSettlements_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AptSettlements_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AptSettlements_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CeptTickets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CauseKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    AptInvoiceNumbers = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false, collation: "NOCASE"),
                    ExpectedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ExpectedDeposit = table.Column<long>(type: "INTEGER", nullable: false),
                    ExpectedCreditUsed = table.Column<long>(type: "INTEGER", nullable: false),
                    PreparedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true, collation: "NOCASE"),
                    RaisedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RaisedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    Reopenings = table.Column<int>(type: "INTEGER", nullable: false),
                    ReopenReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CeptTickets", x => x.Id);
                    table.CheckConstraint("CK_CeptTickets_Answered", "\"Status\" NOT IN ('Resolved', 'Rejected') OR (\"AnsweredOn\" IS NOT NULL AND \"Answer\" IS NOT NULL)");
                    table.CheckConstraint("CK_CeptTickets_Raised", "\"Status\" = 'Draft' OR (\"Reference\" IS NOT NULL AND \"RaisedOn\" IS NOT NULL AND \"RaisedBy\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_CeptTickets_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CeptTickets_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CeptTickets_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CeptTickets_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InternalJournals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Contracts = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE"),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "INTEGER", nullable: true),
                    DdoOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    PreparedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PreparedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    VoucherNumber = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true, collation: "NOCASE"),
                    VoucherDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PostedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    PostedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    PostedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TakenUpBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    TakenUpAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InternalJournals", x => x.Id);
                    table.CheckConstraint("CK_InternalJournals_TwoOffices", "\"OwningOfficeId\" <> \"CounterpartOfficeId\"");
                    table.CheckConstraint("CK_InternalJournals_TwoPeople", "\"TakenUpBy\" IS NULL OR \"TakenUpBy\" <> \"PostedBy\"");
                    table.CheckConstraint("CK_InternalJournals_Voucher", "\"Status\" NOT IN ('Posted', 'TakenUp') OR (\"VoucherNumber\" IS NOT NULL AND \"VoucherDate\" IS NOT NULL AND \"PostedBy\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_InternalJournals_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InternalJournals_Offices_CounterpartOfficeId",
                        column: x => x.CounterpartOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InternalJournals_Offices_DdoOfficeId",
                        column: x => x.DdoOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InternalJournals_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InternalJournals_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AptSettledInvoices",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    AptSettlementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AptInvoiceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false, collation: "NOCASE"),
                    InvoiceDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AptSettledInvoices", x => new { x.AptSettlementId, x.Position });
                    table.ForeignKey(
                        name: "FK_AptSettledInvoices_AptInvoices_AptInvoiceId",
                        column: x => x.AptInvoiceId,
                        principalTable: "AptInvoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AptSettledInvoices_AptSettlements_AptSettlementId",
                        column: x => x.AptSettlementId,
                        principalTable: "AptSettlements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AptSettlementAmounts",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    AptSettlementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LocationOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    ComponentCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Apt = table.Column<long>(type: "INTEGER", nullable: false),
                    Documents = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AptSettlementAmounts", x => new { x.AptSettlementId, x.Position });
                    table.ForeignKey(
                        name: "FK_AptSettlementAmounts_AptSettlements_AptSettlementId",
                        column: x => x.AptSettlementId,
                        principalTable: "AptSettlements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AptSettlementAmounts_Offices_LocationOfficeId",
                        column: x => x.LocationOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MiscTransactions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: true),
                    Contracts = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE"),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "INTEGER", nullable: true),
                    AptSettlementId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TransferEntryId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    PartReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    PreparedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PreparedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    VoucherNumber = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true, collation: "NOCASE"),
                    VoucherDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PostedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    PostedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    PostedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReversalVoucherNumber = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true, collation: "NOCASE"),
                    ReversalDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReversalReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    ReversedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MiscTransactions", x => x.Id);
                    table.CheckConstraint("CK_MiscTransactions_Amount", "\"Reason\" <> 'AptDifference' OR \"Amount\" > 0");
                    table.CheckConstraint("CK_MiscTransactions_Reversal", "\"Status\" <> 'Reversed' OR (\"ReversalVoucherNumber\" IS NOT NULL AND \"ReversalDate\" IS NOT NULL AND \"ReversalReason\" IS NOT NULL)");
                    table.CheckConstraint("CK_MiscTransactions_Voucher", "\"Status\" NOT IN ('Posted', 'Reversed') OR (\"VoucherNumber\" IS NOT NULL AND \"VoucherDate\" IS NOT NULL AND \"PostedBy\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_MiscTransactions_AptSettlements_AptSettlementId",
                        column: x => x.AptSettlementId,
                        principalTable: "AptSettlements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MiscTransactions_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MiscTransactions_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MiscTransactions_Offices_CounterpartOfficeId",
                        column: x => x.CounterpartOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MiscTransactions_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MiscTransactions_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CeptTicketAsks",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CeptTicketId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CeptTicketAsks", x => new { x.CeptTicketId, x.Position });
                    table.ForeignKey(
                        name: "FK_CeptTicketAsks_CeptTickets_CeptTicketId",
                        column: x => x.CeptTicketId,
                        principalTable: "CeptTickets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CeptTicketEvidence",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CeptTicketId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    DocumentKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true, collation: "NOCASE"),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CeptTicketEvidence", x => new { x.CeptTicketId, x.Position });
                    table.ForeignKey(
                        name: "FK_CeptTicketEvidence_CeptTickets_CeptTicketId",
                        column: x => x.CeptTicketId,
                        principalTable: "CeptTickets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "InternalJournalLines",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    InternalJournalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    DocumentDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Gstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    ComponentCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InternalJournalLines", x => new { x.InternalJournalId, x.Position });
                    table.ForeignKey(
                        name: "FK_InternalJournalLines_InternalJournals_InternalJournalId",
                        column: x => x.InternalJournalId,
                        principalTable: "InternalJournals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MiscTransactionLines",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    MiscTransactionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    DocumentDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Gstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    ComponentCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MiscTransactionLines", x => new { x.MiscTransactionId, x.Position });
                    table.ForeignKey(
                        name: "FK_MiscTransactionLines_MiscTransactions_MiscTransactionId",
                        column: x => x.MiscTransactionId,
                        principalTable: "MiscTransactions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AptSettledInvoices_AptInvoiceId",
                table: "AptSettledInvoices",
                column: "AptInvoiceId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AptSettlementAmounts_LocationOfficeId",
                table: "AptSettlementAmounts",
                column: "LocationOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_AptSettlements_ContractId_PeriodFrom",
                table: "AptSettlements",
                columns: new[] { "ContractId", "PeriodFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_AptSettlements_CustomerId",
                table: "AptSettlements",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_AptSettlements_NodalOfficeId_Status",
                table: "AptSettlements",
                columns: new[] { "NodalOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_AptSettlements_OwningOfficeId_Status",
                table: "AptSettlements",
                columns: new[] { "OwningOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_CeptTickets_CauseKey",
                table: "CeptTickets",
                column: "CauseKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CeptTickets_ContractId",
                table: "CeptTickets",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_CeptTickets_ContractNumber_Status",
                table: "CeptTickets",
                columns: new[] { "ContractNumber", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_CeptTickets_CustomerId",
                table: "CeptTickets",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_CeptTickets_NodalOfficeId_Status",
                table: "CeptTickets",
                columns: new[] { "NodalOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_CeptTickets_OwningOfficeId_Status",
                table: "CeptTickets",
                columns: new[] { "OwningOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_InternalJournalLines_DocumentId",
                table: "InternalJournalLines",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_InternalJournals_CounterpartOfficeId_Status",
                table: "InternalJournals",
                columns: new[] { "CounterpartOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_InternalJournals_CustomerId_OwningOfficeId_CounterpartOfficeId_PeriodFrom_Turn",
                table: "InternalJournals",
                columns: new[] { "CustomerId", "OwningOfficeId", "CounterpartOfficeId", "PeriodFrom", "Turn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InternalJournals_DdoOfficeId_Status",
                table: "InternalJournals",
                columns: new[] { "DdoOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_InternalJournals_NodalOfficeId_Status",
                table: "InternalJournals",
                columns: new[] { "NodalOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_InternalJournals_OwningOfficeId_Status",
                table: "InternalJournals",
                columns: new[] { "OwningOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_InternalJournals_OwningOfficeId_VoucherNumber",
                table: "InternalJournals",
                columns: new[] { "OwningOfficeId", "VoucherNumber" },
                unique: true,
                filter: "\"VoucherNumber\" IS NOT NULL AND \"Status\" IN ('Posted', 'TakenUp')");

            migrationBuilder.CreateIndex(
                name: "IX_MiscTransactionLines_DocumentId",
                table: "MiscTransactionLines",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_MiscTransactions_AptSettlementId",
                table: "MiscTransactions",
                column: "AptSettlementId",
                unique: true,
                filter: "\"AptSettlementId\" IS NOT NULL AND \"Status\" IN ('Draft', 'Posted')");

            migrationBuilder.CreateIndex(
                name: "IX_MiscTransactions_ContractId",
                table: "MiscTransactions",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_MiscTransactions_CounterpartOfficeId_Status",
                table: "MiscTransactions",
                columns: new[] { "CounterpartOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_MiscTransactions_CustomerId_PeriodFrom",
                table: "MiscTransactions",
                columns: new[] { "CustomerId", "PeriodFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_MiscTransactions_NodalOfficeId_Status",
                table: "MiscTransactions",
                columns: new[] { "NodalOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_MiscTransactions_OwningOfficeId_Status",
                table: "MiscTransactions",
                columns: new[] { "OwningOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_MiscTransactions_OwningOfficeId_VoucherNumber",
                table: "MiscTransactions",
                columns: new[] { "OwningOfficeId", "VoucherNumber" },
                unique: true,
                filter: "\"Status\" = 'Posted'");

            migrationBuilder.CreateIndex(
                name: "IX_MiscTransactions_TransferEntryId",
                table: "MiscTransactions",
                column: "TransferEntryId",
                unique: true,
                filter: "\"TransferEntryId\" IS NOT NULL AND \"Status\" IN ('Draft', 'Posted')");

            migrationBuilder.CreateInsertOnly("AptSettledInvoices", "MiscTransactionLines", "InternalJournalLines", "CeptTicketEvidence");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AptSettledInvoices");

            migrationBuilder.DropTable(
                name: "AptSettlementAmounts");

            migrationBuilder.DropTable(
                name: "CeptTicketAsks");

            migrationBuilder.DropTable(
                name: "CeptTicketEvidence");

            migrationBuilder.DropTable(
                name: "InternalJournalLines");

            migrationBuilder.DropTable(
                name: "MiscTransactionLines");

            migrationBuilder.DropTable(
                name: "CeptTickets");

            migrationBuilder.DropTable(
                name: "InternalJournals");

            migrationBuilder.DropTable(
                name: "MiscTransactions");

            migrationBuilder.DropTable(
                name: "AptSettlements");
        }
    }
}
