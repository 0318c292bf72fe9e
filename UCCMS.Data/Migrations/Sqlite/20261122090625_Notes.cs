using System;
using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Shared;

#nullable disable

namespace UCCMS.Data.Migrations.Sqlite
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ReasonText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE"),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Payment = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ConsolidationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PreparedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PreparedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    PreparedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    DecidedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecisionReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    Credited = table.Column<long>(type: "INTEGER", nullable: false),
                    Debited = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false, collation: "NOCASE"),
                    Serial = table.Column<int>(type: "INTEGER", nullable: false),
                    FinancialYear = table.Column<int>(type: "INTEGER", nullable: false),
                    NoteDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    SupplierName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    SupplierAddress = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    SupplierStateCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    UpiId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    BankDetails = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "NOCASE"),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    RecipientName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    RecipientAddress = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    RecipientStateCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    RecipientGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: true, collation: "NOCASE"),
                    Supply = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PlaceOfSupplyCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    PlaceOfSupplyReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    IsInterState = table.Column<bool>(type: "INTEGER", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ReasonText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE"),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Payment = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    LocationName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    IssuingOfficeName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    CounterpartOfficeId = table.Column<int>(type: "INTEGER", nullable: true),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    Exempt = table.Column<long>(type: "INTEGER", nullable: false),
                    Tax = table.Column<long>(type: "INTEGER", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    RoundOff = table.Column<long>(type: "INTEGER", nullable: false),
                    Payable = table.Column<long>(type: "INTEGER", nullable: false),
                    AmountInWords = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false, collation: "NOCASE"),
                    PreparedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PreparedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ApprovedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    Signatory = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false, collation: "NOCASE"),
                    IssuedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    DraftId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    LocationOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    LocationName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    SupplierStateCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    RecipientName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    RecipientAddress = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    RecipientStateCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    RecipientGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: true, collation: "NOCASE"),
                    Supply = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PlaceOfSupplyCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    PlaceOfSupplyReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    Tax = table.Column<long>(type: "INTEGER", nullable: false),
                    Payable = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OriginalPosition = table.Column<int>(type: "INTEGER", nullable: false),
                    Product = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    TrafficClass = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Sac = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false, collation: "NOCASE"),
                    GstRate = table.Column<int>(type: "INTEGER", nullable: false),
                    IsExempt = table.Column<bool>(type: "INTEGER", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GstInvoiceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AptInvoiceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LocationOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false),
                    Exempt = table.Column<long>(type: "INTEGER", nullable: false),
                    RoundOff = table.Column<long>(type: "INTEGER", nullable: false)
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
                    OriginalPosition = table.Column<int>(type: "INTEGER", nullable: false),
                    Rate = table.Column<int>(type: "INTEGER", nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    Cgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Sgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Utgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Igst = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Rate = table.Column<int>(type: "INTEGER", nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    Cgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Sgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Utgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Igst = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NoteNumber = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false, collation: "NOCASE"),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE"),
                    EvidenceFileId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EvidenceName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "INTEGER", nullable: true),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    RecordedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NotePosition = table.Column<int>(type: "INTEGER", nullable: false),
                    OriginalPosition = table.Column<int>(type: "INTEGER", nullable: false),
                    Product = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    TrafficClass = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Sac = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false, collation: "NOCASE"),
                    GstRate = table.Column<int>(type: "INTEGER", nullable: false),
                    IsExempt = table.Column<bool>(type: "INTEGER", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NotePosition = table.Column<int>(type: "INTEGER", nullable: false),
                    GstInvoiceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AptInvoiceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LocationOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false),
                    Exempt = table.Column<long>(type: "INTEGER", nullable: false),
                    RoundOff = table.Column<long>(type: "INTEGER", nullable: false)
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
                    OriginalPosition = table.Column<int>(type: "INTEGER", nullable: false),
                    Rate = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NotePosition = table.Column<int>(type: "INTEGER", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    Cgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Sgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Utgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Igst = table.Column<long>(type: "INTEGER", nullable: false)
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
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GstNoteOriginals_GstInvoiceId_Turn",
                table: "GstNoteOriginals",
                columns: new[] { "GstInvoiceId", "Turn" },
                unique: true);

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
