using System;
using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Shared;

#nullable disable

namespace UCCMS.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Notes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
        }
    }
}
