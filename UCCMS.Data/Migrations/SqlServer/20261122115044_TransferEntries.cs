using System;
using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Shared;

#nullable disable

namespace UCCMS.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class TransferEntries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PendingApportionments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    ContractNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "date", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "int", nullable: true),
                    Gstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    AptInvoiceNumber = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    SettledOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Net = table.Column<long>(type: "bigint", nullable: false),
                    Cgst = table.Column<long>(type: "bigint", nullable: false),
                    Sgst = table.Column<long>(type: "bigint", nullable: false),
                    Igst = table.Column<long>(type: "bigint", nullable: false),
                    EnteredBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    EnteredAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PendingApportionments", x => x.Id);
                    table.CheckConstraint("CK_PendingApportionments_Amounts", "\"Net\" > 0 AND \"Cgst\" >= 0 AND \"Sgst\" >= 0 AND \"Igst\" >= 0");
                    table.ForeignKey(
                        name: "FK_PendingApportionments_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PendingApportionments_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PendingApportionments_Offices_CounterpartOfficeId",
                        column: x => x.CounterpartOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PendingApportionments_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PendingApportionments_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TransferBatches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Step = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    OpenedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    OpenedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Net = table.Column<long>(type: "bigint", nullable: false),
                    Tax = table.Column<long>(type: "bigint", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    DecidedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TransferBatches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TransferBatches_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferBatches_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TransferEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    CustomerName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Contracts = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "date", nullable: false),
                    Turn = table.Column<int>(type: "int", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "int", nullable: true),
                    FromOfficeName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ToOfficeName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DdoOfficeId = table.Column<int>(type: "int", nullable: false),
                    PaoOfficeId = table.Column<int>(type: "int", nullable: false),
                    AptSettlementId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ReversesId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Net = table.Column<long>(type: "bigint", nullable: false),
                    Cgst = table.Column<long>(type: "bigint", nullable: false),
                    Sgst = table.Column<long>(type: "bigint", nullable: false),
                    Utgst = table.Column<long>(type: "bigint", nullable: false),
                    Igst = table.Column<long>(type: "bigint", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    PreparedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    PreparedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PreparedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SubmittedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    SubmittedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    VerifiedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    VerifiedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ApprovedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    ApprovedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Remark = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    VoucherNumber = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    VoucherDate = table.Column<DateOnly>(type: "date", nullable: true),
                    PostedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    PostedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReportQueuedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReportSeenAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReportSeenBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    AcknowledgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TransferEntries", x => x.Id);
                    table.CheckConstraint("CK_TransferEntries_Approved", "\"Status\" NOT IN ('Approved', 'Posted', 'Acknowledged', 'Closed', 'Reversed') OR (\"VerifiedBy\" IS NOT NULL AND \"ApprovedBy\" IS NOT NULL)");
                    table.CheckConstraint("CK_TransferEntries_ThreePeople", "\"VerifiedBy\" <> \"PreparedBy\" AND \"VerifiedBy\" <> \"SubmittedBy\" AND \"ApprovedBy\" <> \"PreparedBy\" AND \"ApprovedBy\" <> \"SubmittedBy\" AND \"ApprovedBy\" <> \"VerifiedBy\"");
                    table.CheckConstraint("CK_TransferEntries_Voucher", "\"Status\" NOT IN ('Posted', 'Acknowledged', 'Closed', 'Reversed') OR (\"VoucherNumber\" IS NOT NULL AND \"VoucherDate\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_TransferEntries_AptSettlements_AptSettlementId",
                        column: x => x.AptSettlementId,
                        principalTable: "AptSettlements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferEntries_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferEntries_Offices_CounterpartOfficeId",
                        column: x => x.CounterpartOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferEntries_Offices_DdoOfficeId",
                        column: x => x.DdoOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferEntries_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferEntries_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferEntries_Offices_PaoOfficeId",
                        column: x => x.PaoOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferEntries_TransferEntries_ReversesId",
                        column: x => x.ReversesId,
                        principalTable: "TransferEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TransferSeries",
                columns: table => new
                {
                    DdoOfficeId = table.Column<int>(type: "int", nullable: false),
                    FinancialYear = table.Column<int>(type: "int", nullable: false),
                    LastSerial = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TransferSeries", x => new { x.DdoOfficeId, x.FinancialYear });
                    table.ForeignKey(
                        name: "FK_TransferSeries_Offices_DdoOfficeId",
                        column: x => x.DdoOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TransferBatchEntries",
                columns: table => new
                {
                    EntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BatchId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    OutlierReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    OpenedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TransferBatchEntries", x => new { x.BatchId, x.EntryId });
                    table.ForeignKey(
                        name: "FK_TransferBatchEntries_TransferBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "TransferBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TransferBatchEntries_TransferEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "TransferEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TransferDecisions",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    EntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Action = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    PersonId = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OfficeName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Remark = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    BatchId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TransferDecisions", x => new { x.EntryId, x.Position });
                    table.ForeignKey(
                        name: "FK_TransferDecisions_TransferEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "TransferEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TransferEntryLines",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    EntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentNumber = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    DocumentDate = table.Column<DateOnly>(type: "date", nullable: false),
                    Gstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    ComponentCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TransferEntryLines", x => new { x.EntryId, x.Position });
                    table.ForeignKey(
                        name: "FK_TransferEntryLines_TransferEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "TransferEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PendingApportionments_AptInvoiceNumber_CounterpartOfficeId_PeriodFrom",
                table: "PendingApportionments",
                columns: new[] { "AptInvoiceNumber", "CounterpartOfficeId", "PeriodFrom" },
                unique: true,
                filter: "[CounterpartOfficeId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PendingApportionments_ContractId",
                table: "PendingApportionments",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_PendingApportionments_CounterpartOfficeId",
                table: "PendingApportionments",
                column: "CounterpartOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_PendingApportionments_CustomerId",
                table: "PendingApportionments",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_PendingApportionments_NodalOfficeId",
                table: "PendingApportionments",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_PendingApportionments_OwningOfficeId",
                table: "PendingApportionments",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_TransferBatchEntries_EntryId",
                table: "TransferBatchEntries",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_TransferBatches_NodalOfficeId",
                table: "TransferBatches",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_TransferBatches_OpenedBy_DecidedAtUtc",
                table: "TransferBatches",
                columns: new[] { "OpenedBy", "DecidedAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_TransferBatches_OwningOfficeId",
                table: "TransferBatches",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_TransferDecisions_BatchId",
                table: "TransferDecisions",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_AptSettlementId",
                table: "TransferEntries",
                column: "AptSettlementId",
                unique: true,
                filter: "\"Purpose\" = 'AptDifference' AND \"Status\" <> 'Rejected' AND \"Status\" <> 'Withdrawn' AND \"Status\" <> 'Reversed'");

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_CounterpartOfficeId_Status",
                table: "TransferEntries",
                columns: new[] { "CounterpartOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_CustomerId_OwningOfficeId_CounterpartOfficeId_PeriodFrom_Turn",
                table: "TransferEntries",
                columns: new[] { "CustomerId", "OwningOfficeId", "CounterpartOfficeId", "PeriodFrom", "Turn" },
                unique: true,
                filter: "\"Purpose\" IN ('Apportionment', 'TakenBack')");

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_DdoOfficeId_Status",
                table: "TransferEntries",
                columns: new[] { "DdoOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_NodalOfficeId_Status",
                table: "TransferEntries",
                columns: new[] { "NodalOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_Number",
                table: "TransferEntries",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_OwningOfficeId_Status",
                table: "TransferEntries",
                columns: new[] { "OwningOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_OwningOfficeId_VoucherNumber",
                table: "TransferEntries",
                columns: new[] { "OwningOfficeId", "VoucherNumber" },
                unique: true,
                filter: "\"VoucherNumber\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_PaoOfficeId_Status",
                table: "TransferEntries",
                columns: new[] { "PaoOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_ReportQueuedAtUtc_ApprovedAtUtc",
                table: "TransferEntries",
                columns: new[] { "ReportQueuedAtUtc", "ApprovedAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_ReversesId",
                table: "TransferEntries",
                column: "ReversesId",
                unique: true,
                filter: "\"ReversesId\" IS NOT NULL AND \"Status\" <> 'Rejected' AND \"Status\" <> 'Withdrawn'");

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_Status_AcknowledgedOn",
                table: "TransferEntries",
                columns: new[] { "Status", "AcknowledgedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntryLines_DocumentId",
                table: "TransferEntryLines",
                column: "DocumentId");

            migrationBuilder.CreateInsertOnly("TransferEntryLines", "TransferDecisions", "PendingApportionments");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PendingApportionments");

            migrationBuilder.DropTable(
                name: "TransferBatchEntries");

            migrationBuilder.DropTable(
                name: "TransferDecisions");

            migrationBuilder.DropTable(
                name: "TransferEntryLines");

            migrationBuilder.DropTable(
                name: "TransferSeries");

            migrationBuilder.DropTable(
                name: "TransferBatches");

            migrationBuilder.DropTable(
                name: "TransferEntries");
        }
    }
}
