using System;
using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Shared;

#nullable disable

namespace UCCMS.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Settlement : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Intimations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    ContractNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "int", nullable: true),
                    Carrier = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    PreparedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SentBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    SentByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SentAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecidedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    DecidedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    DecidedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReturnReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    LetterQueuedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Intimations", x => x.Id);
                    table.CheckConstraint("CK_Intimations_Amount", "\"Amount\" >= 0");
                    table.CheckConstraint("CK_Intimations_Hands", "\"DecidedBy\" IS NULL OR \"DecidedBy\" <> \"SentBy\"");
                    table.ForeignKey(
                        name: "FK_Intimations_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Intimations_Offices_CounterpartOfficeId",
                        column: x => x.CounterpartOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Intimations_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Intimations_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Receipts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Mode = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    Payer = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Narration = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    ContractNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    RecordedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    RecordedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RecordedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReversalReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Receipts", x => x.Id);
                    table.CheckConstraint("CK_Receipts_Amount", "\"Amount\" > 0");
                    table.ForeignKey(
                        name: "FK_Receipts_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Receipts_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Receipts_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Receipts_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Allocations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReceiptId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentNumber = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    IsUndone = table.Column<bool>(type: "bit", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    MadeBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    MadeByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    MadeAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UndoneBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    UndoneAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UndoReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Allocations", x => x.Id);
                    table.CheckConstraint("CK_Allocations_Amount", "\"Amount\" > 0");
                    table.ForeignKey(
                        name: "FK_Allocations_LedgerDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "LedgerDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Allocations_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Allocations_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Allocations_Receipts_ReceiptId",
                        column: x => x.ReceiptId,
                        principalTable: "Receipts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IntimationLines",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    IntimationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReceiptId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DocumentNumber = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    HeldUnder = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IntimationLines", x => new { x.IntimationId, x.Position });
                    table.CheckConstraint("CK_IntimationLines_Amount", "\"Amount\" > 0");
                    table.ForeignKey(
                        name: "FK_IntimationLines_Intimations_IntimationId",
                        column: x => x.IntimationId,
                        principalTable: "Intimations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_IntimationLines_LedgerDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "LedgerDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IntimationLines_Receipts_ReceiptId",
                        column: x => x.ReceiptId,
                        principalTable: "Receipts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Refunds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    ContractNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ReceiptId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    VoucherNumber = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    PaidBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    PaidByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PaidAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Refunds", x => x.Id);
                    table.CheckConstraint("CK_Refunds_Amount", "\"Amount\" > 0");
                    table.ForeignKey(
                        name: "FK_Refunds_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Refunds_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Refunds_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Refunds_Receipts_ReceiptId",
                        column: x => x.ReceiptId,
                        principalTable: "Receipts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Allocations_DocumentId",
                table: "Allocations",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Allocations_NodalOfficeId",
                table: "Allocations",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_Allocations_OwningOfficeId",
                table: "Allocations",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_Allocations_ReceiptId",
                table: "Allocations",
                column: "ReceiptId");

            migrationBuilder.CreateIndex(
                name: "IX_IntimationLines_DocumentId",
                table: "IntimationLines",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_IntimationLines_ReceiptId",
                table: "IntimationLines",
                column: "ReceiptId");

            migrationBuilder.CreateIndex(
                name: "IX_Intimations_Carrier",
                table: "Intimations",
                column: "Carrier",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Intimations_CounterpartOfficeId_Status",
                table: "Intimations",
                columns: new[] { "CounterpartOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Intimations_LetterQueuedAtUtc",
                table: "Intimations",
                column: "LetterQueuedAtUtc",
                filter: "\"LetterQueuedAtUtc\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Intimations_NodalOfficeId_Status",
                table: "Intimations",
                columns: new[] { "NodalOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Intimations_OwningOfficeId_Status",
                table: "Intimations",
                columns: new[] { "OwningOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Intimations_Prepared",
                table: "Intimations",
                columns: new[] { "ContractId", "OwningOfficeId", "CounterpartOfficeId" },
                unique: true,
                filter: "\"Status\" = 'Prepared'");

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_ContractId_ReceivedOn",
                table: "Receipts",
                columns: new[] { "ContractId", "ReceivedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_CustomerId_ReceivedOn",
                table: "Receipts",
                columns: new[] { "CustomerId", "ReceivedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_NodalOfficeId_ReceivedOn",
                table: "Receipts",
                columns: new[] { "NodalOfficeId", "ReceivedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_OwningOfficeId_ReceivedOn",
                table: "Receipts",
                columns: new[] { "OwningOfficeId", "ReceivedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_Utr",
                table: "Receipts",
                column: "Reference",
                unique: true,
                filter: "\"Reference\" IS NOT NULL AND \"Mode\" <> 'Cash' AND \"Status\" = 'Recorded'");

            migrationBuilder.CreateIndex(
                name: "IX_Refunds_ContractId_PaidOn",
                table: "Refunds",
                columns: new[] { "ContractId", "PaidOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Refunds_NodalOfficeId",
                table: "Refunds",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_Refunds_OwningOfficeId_VoucherNumber",
                table: "Refunds",
                columns: new[] { "OwningOfficeId", "VoucherNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Refunds_ReceiptId",
                table: "Refunds",
                column: "ReceiptId");

            migrationBuilder.CreateInsertOnly("Refunds");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Allocations");

            migrationBuilder.DropTable(
                name: "IntimationLines");

            migrationBuilder.DropTable(
                name: "Refunds");

            migrationBuilder.DropTable(
                name: "Intimations");

            migrationBuilder.DropTable(
                name: "Receipts");
        }
    }
}
