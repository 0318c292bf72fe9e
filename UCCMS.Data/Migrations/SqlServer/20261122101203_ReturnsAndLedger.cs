using System;
using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Ledger;
using UCCMS.Data.Shared;

#nullable disable

namespace UCCMS.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ReturnsAndLedger : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Arn",
                table: "FiledMonths",
                type: "nvarchar(15)",
                maxLength: 15,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Documents",
                table: "FiledMonths",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FiledBy",
                table: "FiledMonths",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "PersonId",
                table: "FiledMonths",
                type: "nvarchar(450)",
                maxLength: 450,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "PreparedReturnId",
                table: "FiledMonths",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RecordedAtUtc",
                table: "FiledMonths",
                type: "datetime2",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<bool>(
                name: "ReportedAptInvoices",
                table: "FiledMonths",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Sha256",
                table: "FiledMonths",
                type: "nvarchar(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Tax",
                table: "FiledMonths",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "Value",
                table: "FiledMonths",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateIndex(
                name: "IX_GstInvoices_SupplierGstin_InvoiceDate_Tax",
                table: "GstInvoices",
                columns: new[] { "SupplierGstin", "InvoiceDate", "Tax" });

            migrationBuilder.CreateInsertOnly("AptInvoiceLines", "FiledMonths");
            migrationBuilder.CreateFiledMonthLocks();

            migrationBuilder.AddColumn<long>(
                name: "CustomerId",
                table: "BookingImports",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "NoteProposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Mode = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ReasonText = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    ContractNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    CustomerName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Payment = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "date", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ConsolidationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PreparedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    PreparedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PreparedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DecidedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    DecidedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    DecidedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecisionReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Credited = table.Column<long>(type: "bigint", nullable: false),
                    Debited = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoteProposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NoteProposals_Consolidations_ConsolidationId",
                        column: x => x.ConsolidationId,
                        principalTable: "Consolidations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NoteProposals_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NoteProposals_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NoteProposals_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NoteProposals_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GstNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Number = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    Serial = table.Column<int>(type: "int", nullable: false),
                    FinancialYear = table.Column<int>(type: "int", nullable: false),
                    NoteDate = table.Column<DateOnly>(type: "date", nullable: false),
                    SupplierGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    SupplierName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SupplierAddress = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    SupplierStateCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    UpiId = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    BankDetails = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    RecipientName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RecipientAddress = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    RecipientStateCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    RecipientGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: true),
                    Supply = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    PlaceOfSupplyCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    PlaceOfSupplyReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    IsInterState = table.Column<bool>(type: "bit", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ReasonText = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    ContractNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Payment = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "date", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    LocationName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    IssuingOfficeName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "int", nullable: true),
                    Taxable = table.Column<long>(type: "bigint", nullable: false),
                    Exempt = table.Column<long>(type: "bigint", nullable: false),
                    Tax = table.Column<long>(type: "bigint", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    RoundOff = table.Column<long>(type: "bigint", nullable: false),
                    Payable = table.Column<long>(type: "bigint", nullable: false),
                    AmountInWords = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    PreparedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    PreparedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ApprovedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    Signatory = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    IssuedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GstNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GstNotes_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstNotes_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstNotes_NoteProposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "NoteProposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstNotes_Offices_CounterpartOfficeId",
                        column: x => x.CounterpartOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstNotes_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstNotes_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NoteProposalDrafts",
                columns: table => new
                {
                    DraftId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoteProposalDrafts", x => new { x.ProposalId, x.DraftId });
                    table.ForeignKey(
                        name: "FK_NoteProposalDrafts_LocationDrafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "LocationDrafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NoteProposalDrafts_NoteProposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "NoteProposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProposedNotes",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    LocationOfficeId = table.Column<int>(type: "int", nullable: false),
                    LocationName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SupplierGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    SupplierStateCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    RecipientName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RecipientAddress = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    RecipientStateCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    RecipientGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: true),
                    Supply = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    PlaceOfSupplyCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    PlaceOfSupplyReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Value = table.Column<long>(type: "bigint", nullable: false),
                    Tax = table.Column<long>(type: "bigint", nullable: false),
                    Payable = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposedNotes", x => new { x.ProposalId, x.Position });
                    table.ForeignKey(
                        name: "FK_ProposedNotes_NoteProposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "NoteProposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProposedNotes_Offices_LocationOfficeId",
                        column: x => x.LocationOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GstNoteLines",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    NoteId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OriginalPosition = table.Column<int>(type: "int", nullable: false),
                    Product = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    TrafficClass = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Description = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sac = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    GstRate = table.Column<int>(type: "int", nullable: false),
                    IsExempt = table.Column<bool>(type: "bit", nullable: false),
                    Taxable = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GstNoteLines", x => new { x.NoteId, x.Position });
                    table.ForeignKey(
                        name: "FK_GstNoteLines_GstNotes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "GstNotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GstNoteOriginals",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    NoteId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    GstInvoiceId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AptInvoiceId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LocationOfficeId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    SupplierGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    Turn = table.Column<int>(type: "int", nullable: false),
                    Exempt = table.Column<long>(type: "bigint", nullable: false),
                    RoundOff = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GstNoteOriginals", x => new { x.NoteId, x.Position });
                    table.ForeignKey(
                        name: "FK_GstNoteOriginals_AptInvoices_AptInvoiceId",
                        column: x => x.AptInvoiceId,
                        principalTable: "AptInvoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstNoteOriginals_GstInvoices_GstInvoiceId",
                        column: x => x.GstInvoiceId,
                        principalTable: "GstInvoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstNoteOriginals_GstNotes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "GstNotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GstNoteOriginals_Offices_LocationOfficeId",
                        column: x => x.LocationOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GstNoteParts",
                columns: table => new
                {
                    OriginalPosition = table.Column<int>(type: "int", nullable: false),
                    Rate = table.Column<int>(type: "int", nullable: false),
                    NoteId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Taxable = table.Column<long>(type: "bigint", nullable: false),
                    Cgst = table.Column<long>(type: "bigint", nullable: false),
                    Sgst = table.Column<long>(type: "bigint", nullable: false),
                    Utgst = table.Column<long>(type: "bigint", nullable: false),
                    Igst = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GstNoteParts", x => new { x.NoteId, x.OriginalPosition, x.Rate });
                    table.ForeignKey(
                        name: "FK_GstNoteParts_GstNotes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "GstNotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GstNoteTaxes",
                columns: table => new
                {
                    Rate = table.Column<int>(type: "int", nullable: false),
                    NoteId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Taxable = table.Column<long>(type: "bigint", nullable: false),
                    Cgst = table.Column<long>(type: "bigint", nullable: false),
                    Sgst = table.Column<long>(type: "bigint", nullable: false),
                    Utgst = table.Column<long>(type: "bigint", nullable: false),
                    Igst = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GstNoteTaxes", x => new { x.NoteId, x.Rate });
                    table.ForeignKey(
                        name: "FK_GstNoteTaxes_GstNotes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "GstNotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ItcReversalRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NoteId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NoteNumber = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Remark = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    EvidenceFileId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EvidenceName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "int", nullable: true),
                    RecordedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    RecordedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RecordedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ItcReversalRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ItcReversalRecords_GstNotes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "GstNotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ItcReversalRecords_Offices_CounterpartOfficeId",
                        column: x => x.CounterpartOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ItcReversalRecords_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ItcReversalRecords_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ItcReversalRecords_StoredFiles_EvidenceFileId",
                        column: x => x.EvidenceFileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProposedNoteLines",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NotePosition = table.Column<int>(type: "int", nullable: false),
                    OriginalPosition = table.Column<int>(type: "int", nullable: false),
                    Product = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    TrafficClass = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Description = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sac = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    GstRate = table.Column<int>(type: "int", nullable: false),
                    IsExempt = table.Column<bool>(type: "bit", nullable: false),
                    Taxable = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposedNoteLines", x => new { x.ProposalId, x.NotePosition, x.Position });
                    table.ForeignKey(
                        name: "FK_ProposedNoteLines_ProposedNotes_ProposalId_NotePosition",
                        columns: x => new { x.ProposalId, x.NotePosition },
                        principalTable: "ProposedNotes",
                        principalColumns: new[] { "ProposalId", "Position" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProposedNoteOriginals",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NotePosition = table.Column<int>(type: "int", nullable: false),
                    GstInvoiceId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AptInvoiceId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LocationOfficeId = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    SupplierGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    Turn = table.Column<int>(type: "int", nullable: false),
                    Exempt = table.Column<long>(type: "bigint", nullable: false),
                    RoundOff = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposedNoteOriginals", x => new { x.ProposalId, x.NotePosition, x.Position });
                    table.ForeignKey(
                        name: "FK_ProposedNoteOriginals_AptInvoices_AptInvoiceId",
                        column: x => x.AptInvoiceId,
                        principalTable: "AptInvoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProposedNoteOriginals_GstInvoices_GstInvoiceId",
                        column: x => x.GstInvoiceId,
                        principalTable: "GstInvoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProposedNoteOriginals_Offices_LocationOfficeId",
                        column: x => x.LocationOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProposedNoteOriginals_ProposedNotes_ProposalId_NotePosition",
                        columns: x => new { x.ProposalId, x.NotePosition },
                        principalTable: "ProposedNotes",
                        principalColumns: new[] { "ProposalId", "Position" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProposedNoteParts",
                columns: table => new
                {
                    OriginalPosition = table.Column<int>(type: "int", nullable: false),
                    Rate = table.Column<int>(type: "int", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NotePosition = table.Column<int>(type: "int", nullable: false),
                    Taxable = table.Column<long>(type: "bigint", nullable: false),
                    Cgst = table.Column<long>(type: "bigint", nullable: false),
                    Sgst = table.Column<long>(type: "bigint", nullable: false),
                    Utgst = table.Column<long>(type: "bigint", nullable: false),
                    Igst = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposedNoteParts", x => new { x.ProposalId, x.NotePosition, x.OriginalPosition, x.Rate });
                    table.ForeignKey(
                        name: "FK_ProposedNoteParts_ProposedNotes_ProposalId_NotePosition",
                        columns: x => new { x.ProposalId, x.NotePosition },
                        principalTable: "ProposedNotes",
                        principalColumns: new[] { "ProposalId", "Position" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_GstNoteOriginals_AptInvoiceId_LocationOfficeId_Turn",
                table: "GstNoteOriginals",
                columns: new[] { "AptInvoiceId", "LocationOfficeId", "Turn" },
                unique: true,
                filter: "[AptInvoiceId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_GstNoteOriginals_GstInvoiceId_Turn",
                table: "GstNoteOriginals",
                columns: new[] { "GstInvoiceId", "Turn" },
                unique: true,
                filter: "[GstInvoiceId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_GstNoteOriginals_LocationOfficeId",
                table: "GstNoteOriginals",
                column: "LocationOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_GstNotes_ContractId",
                table: "GstNotes",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_GstNotes_CounterpartOfficeId_NoteDate",
                table: "GstNotes",
                columns: new[] { "CounterpartOfficeId", "NoteDate" });

            migrationBuilder.CreateIndex(
                name: "IX_GstNotes_CustomerId_NoteDate",
                table: "GstNotes",
                columns: new[] { "CustomerId", "NoteDate" });

            migrationBuilder.CreateIndex(
                name: "IX_GstNotes_NodalOfficeId_NoteDate",
                table: "GstNotes",
                columns: new[] { "NodalOfficeId", "NoteDate" });

            migrationBuilder.CreateIndex(
                name: "IX_GstNotes_OwningOfficeId_NoteDate",
                table: "GstNotes",
                columns: new[] { "OwningOfficeId", "NoteDate" });

            migrationBuilder.CreateIndex(
                name: "IX_GstNotes_ProposalId",
                table: "GstNotes",
                column: "ProposalId");

            migrationBuilder.CreateIndex(
                name: "IX_GstNotes_SupplierGstin_FinancialYear_Kind_Serial",
                table: "GstNotes",
                columns: new[] { "SupplierGstin", "FinancialYear", "Kind", "Serial" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GstNotes_SupplierGstin_FinancialYear_Number",
                table: "GstNotes",
                columns: new[] { "SupplierGstin", "FinancialYear", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GstNotes_SupplierGstin_NoteDate",
                table: "GstNotes",
                columns: new[] { "SupplierGstin", "NoteDate" });

            migrationBuilder.CreateIndex(
                name: "IX_ItcReversalRecords_CounterpartOfficeId",
                table: "ItcReversalRecords",
                column: "CounterpartOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ItcReversalRecords_EvidenceFileId",
                table: "ItcReversalRecords",
                column: "EvidenceFileId");

            migrationBuilder.CreateIndex(
                name: "IX_ItcReversalRecords_NodalOfficeId",
                table: "ItcReversalRecords",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ItcReversalRecords_NoteId",
                table: "ItcReversalRecords",
                column: "NoteId");

            migrationBuilder.CreateIndex(
                name: "IX_ItcReversalRecords_OwningOfficeId",
                table: "ItcReversalRecords",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_NoteProposalDrafts_DraftId",
                table: "NoteProposalDrafts",
                column: "DraftId");

            migrationBuilder.CreateIndex(
                name: "IX_NoteProposals_ConsolidationId",
                table: "NoteProposals",
                column: "ConsolidationId");

            migrationBuilder.CreateIndex(
                name: "IX_NoteProposals_ContractId",
                table: "NoteProposals",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_NoteProposals_CustomerId",
                table: "NoteProposals",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_NoteProposals_NodalOfficeId_Status",
                table: "NoteProposals",
                columns: new[] { "NodalOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_NoteProposals_OwningOfficeId",
                table: "NoteProposals",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposedNoteOriginals_AptInvoiceId",
                table: "ProposedNoteOriginals",
                column: "AptInvoiceId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposedNoteOriginals_GstInvoiceId",
                table: "ProposedNoteOriginals",
                column: "GstInvoiceId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposedNoteOriginals_LocationOfficeId",
                table: "ProposedNoteOriginals",
                column: "LocationOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposedNotes_LocationOfficeId",
                table: "ProposedNotes",
                column: "LocationOfficeId");

            migrationBuilder.CreateInsertOnly("GstNotes", "GstNoteLines", "GstNoteTaxes", "GstNoteOriginals", "GstNoteParts", "ItcReversalRecords");

            migrationBuilder.AddColumn<string>(
                name: "Sac",
                table: "ProductTaxRates",
                type: "nvarchar(6)",
                maxLength: 6,
                nullable: false,
                defaultValue: "");

            // the code moves from the product to each of its dated rates
            migrationBuilder.Sql("EXEC(N'UPDATE r SET r.[Sac] = p.[Sac] FROM [ProductTaxRates] AS r JOIN [Products] AS p ON p.[Code] = r.[ProductCode];');");

            migrationBuilder.DropColumn(
                name: "Sac",
                table: "Products");

            migrationBuilder.AddColumn<string>(
                name: "UndertakingArn",
                table: "GstInvoices",
                type: "nvarchar(15)",
                maxLength: 15,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "LettersOfUndertaking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SupplierGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    Arn = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LettersOfUndertaking", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SigningCertificates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SupplierGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    Holder = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Issuer = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SerialNumber = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Thumbprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    NotBeforeUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    NotAfterUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Closed = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    LoadedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    LoadedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SigningCertificates", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LettersOfUndertaking_SupplierGstin_From",
                table: "LettersOfUndertaking",
                columns: new[] { "SupplierGstin", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_SigningCertificates_SupplierGstin_LoadedAtUtc",
                table: "SigningCertificates",
                columns: new[] { "SupplierGstin", "LoadedAtUtc" });

            migrationBuilder.CreateTable(
                name: "AccountHeads",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Account = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Component = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    Product = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    Code = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Description = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IsConfirmed = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountHeads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LedgerBalances",
                columns: table => new
                {
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Account = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    OfficeId = table.Column<int>(type: "int", nullable: false),
                    ToOfficeId = table.Column<int>(type: "int", nullable: false),
                    CarrierId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Component = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Gstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Since = table.Column<DateOnly>(type: "date", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "int", nullable: true)
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
                    Id = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    IsAdvance = table.Column<bool>(type: "bit", nullable: false),
                    Acts = table.Column<long>(type: "bigint", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Act = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Cause = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Voucher = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    ReversesId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PersonId = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PostedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Number = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Gstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    IsAdvance = table.Column<bool>(type: "bit", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    AgainstId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: true)
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
                    JournalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Account = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    OfficeId = table.Column<int>(type: "int", nullable: false),
                    ToOfficeId = table.Column<int>(type: "int", nullable: false),
                    CarrierId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Component = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Gstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "int", nullable: true)
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
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Component = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false)
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
                unique: true,
                filter: "[Component] IS NOT NULL AND [Product] IS NOT NULL");

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

            migrationBuilder.CreateTable(
                name: "PreparedReturns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SupplierGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    PreparedBy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    PreparedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Documents = table.Column<int>(type: "int", nullable: false),
                    Value = table.Column<long>(type: "bigint", nullable: false),
                    Tax = table.Column<long>(type: "bigint", nullable: false),
                    Errors = table.Column<int>(type: "int", nullable: false),
                    Warnings = table.Column<int>(type: "int", nullable: false),
                    Differences = table.Column<int>(type: "int", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PreparedReturns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PreparedReturns_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PreparedReturns_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReturnReminders",
                columns: table => new
                {
                    SupplierGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnReminders", x => new { x.SupplierGstin, x.Month, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "PreparedReturnFiles",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    PreparedReturnId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Length = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PreparedReturnFiles", x => new { x.PreparedReturnId, x.Position });
                    table.ForeignKey(
                        name: "FK_PreparedReturnFiles_PreparedReturns_PreparedReturnId",
                        column: x => x.PreparedReturnId,
                        principalTable: "PreparedReturns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReturnExplanations",
                columns: table => new
                {
                    PreparedReturnId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SupplierGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    ExplainedBy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ExplainedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnExplanations", x => x.PreparedReturnId);
                    table.ForeignKey(
                        name: "FK_ReturnExplanations_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReturnExplanations_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReturnExplanations_PreparedReturns_PreparedReturnId",
                        column: x => x.PreparedReturnId,
                        principalTable: "PreparedReturns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PreparedReturns_NodalOfficeId",
                table: "PreparedReturns",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_PreparedReturns_OwningOfficeId",
                table: "PreparedReturns",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_PreparedReturns_SupplierGstin_Month_PreparedAtUtc",
                table: "PreparedReturns",
                columns: new[] { "SupplierGstin", "Month", "PreparedAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_ReturnExplanations_NodalOfficeId",
                table: "ReturnExplanations",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ReturnExplanations_OwningOfficeId",
                table: "ReturnExplanations",
                column: "OwningOfficeId");

            migrationBuilder.CreateInsertOnly("PreparedReturns", "PreparedReturnFiles", "ReturnExplanations");
            migrationBuilder.CreateFiledNoteLocks();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PreparedReturnFiles");

            migrationBuilder.DropTable(
                name: "ReturnExplanations");

            migrationBuilder.DropTable(
                name: "ReturnReminders");

            migrationBuilder.DropTable(
                name: "PreparedReturns");

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

            migrationBuilder.DropTable(
                name: "LettersOfUndertaking");

            migrationBuilder.DropTable(
                name: "SigningCertificates");

            migrationBuilder.DropColumn(
                name: "Sac",
                table: "ProductTaxRates");

            migrationBuilder.DropColumn(
                name: "UndertakingArn",
                table: "GstInvoices");

            migrationBuilder.AddColumn<string>(
                name: "Sac",
                table: "Products",
                type: "nvarchar(6)",
                maxLength: 6,
                nullable: false,
                defaultValue: "");

            migrationBuilder.DropTable(
                name: "GstNoteLines");

            migrationBuilder.DropTable(
                name: "GstNoteOriginals");

            migrationBuilder.DropTable(
                name: "GstNoteParts");

            migrationBuilder.DropTable(
                name: "GstNoteTaxes");

            migrationBuilder.DropTable(
                name: "ItcReversalRecords");

            migrationBuilder.DropTable(
                name: "NoteProposalDrafts");

            migrationBuilder.DropTable(
                name: "ProposedNoteLines");

            migrationBuilder.DropTable(
                name: "ProposedNoteOriginals");

            migrationBuilder.DropTable(
                name: "ProposedNoteParts");

            migrationBuilder.DropTable(
                name: "GstNotes");

            migrationBuilder.DropTable(
                name: "ProposedNotes");

            migrationBuilder.DropTable(
                name: "NoteProposals");

            migrationBuilder.DropColumn(
                name: "CustomerId",
                table: "BookingImports");

            migrationBuilder.DropIndex(
                name: "IX_GstInvoices_SupplierGstin_InvoiceDate_Tax",
                table: "GstInvoices");

            migrationBuilder.DropColumn(
                name: "Arn",
                table: "FiledMonths");

            migrationBuilder.DropColumn(
                name: "Documents",
                table: "FiledMonths");

            migrationBuilder.DropColumn(
                name: "FiledBy",
                table: "FiledMonths");

            migrationBuilder.DropColumn(
                name: "PersonId",
                table: "FiledMonths");

            migrationBuilder.DropColumn(
                name: "PreparedReturnId",
                table: "FiledMonths");

            migrationBuilder.DropColumn(
                name: "RecordedAtUtc",
                table: "FiledMonths");

            migrationBuilder.DropColumn(
                name: "ReportedAptInvoices",
                table: "FiledMonths");

            migrationBuilder.DropColumn(
                name: "Sha256",
                table: "FiledMonths");

            migrationBuilder.DropColumn(
                name: "Tax",
                table: "FiledMonths");

            migrationBuilder.DropColumn(
                name: "Value",
                table: "FiledMonths");
        }
    }
}
