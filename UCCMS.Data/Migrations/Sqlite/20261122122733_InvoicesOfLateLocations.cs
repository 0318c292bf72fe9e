using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UCCMS.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class InvoicesOfLateLocations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "Invoiced",
                table: "NoteProposals",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "ProposedInvoices",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    LocationOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    LocationName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    LocationDraftId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    SupplierStateCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    RecipientName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    RecipientGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: true, collation: "NOCASE"),
                    Supply = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PlaceOfSupplyCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    Exempt = table.Column<long>(type: "INTEGER", nullable: false),
                    Tax = table.Column<long>(type: "INTEGER", nullable: false),
                    RoundOff = table.Column<long>(type: "INTEGER", nullable: false),
                    Payable = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposedInvoices", x => new { x.ProposalId, x.Position });
                    table.ForeignKey(
                        name: "FK_ProposedInvoices_LocationDrafts_LocationDraftId",
                        column: x => x.LocationDraftId,
                        principalTable: "LocationDrafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProposedInvoices_NoteProposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "NoteProposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProposedInvoices_Offices_LocationOfficeId",
                        column: x => x.LocationOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProposedInvoiceLines",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InvoicePosition = table.Column<int>(type: "INTEGER", nullable: false),
                    Product = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    Description = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    TrafficClass = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Sac = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false, collation: "NOCASE"),
                    ArticleCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Gross = table.Column<long>(type: "INTEGER", nullable: false),
                    Vas = table.Column<long>(type: "INTEGER", nullable: false),
                    DiscountRate = table.Column<int>(type: "INTEGER", nullable: false),
                    Discount = table.Column<long>(type: "INTEGER", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    GstRate = table.Column<int>(type: "INTEGER", nullable: false),
                    IsExempt = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposedInvoiceLines", x => new { x.ProposalId, x.InvoicePosition, x.Position });
                    table.ForeignKey(
                        name: "FK_ProposedInvoiceLines_ProposedInvoices_ProposalId_InvoicePosition",
                        columns: x => new { x.ProposalId, x.InvoicePosition },
                        principalTable: "ProposedInvoices",
                        principalColumns: new[] { "ProposalId", "Position" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProposedInvoiceTaxes",
                columns: table => new
                {
                    Rate = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InvoicePosition = table.Column<int>(type: "INTEGER", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    Cgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Sgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Utgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Igst = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposedInvoiceTaxes", x => new { x.ProposalId, x.InvoicePosition, x.Rate });
                    table.ForeignKey(
                        name: "FK_ProposedInvoiceTaxes_ProposedInvoices_ProposalId_InvoicePosition",
                        columns: x => new { x.ProposalId, x.InvoicePosition },
                        principalTable: "ProposedInvoices",
                        principalColumns: new[] { "ProposalId", "Position" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ProposedInvoices_LocationDraftId",
                table: "ProposedInvoices",
                column: "LocationDraftId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposedInvoices_LocationOfficeId",
                table: "ProposedInvoices",
                column: "LocationOfficeId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ProposedInvoiceLines");

            migrationBuilder.DropTable(
                name: "ProposedInvoiceTaxes");

            migrationBuilder.DropTable(
                name: "ProposedInvoices");

            migrationBuilder.DropColumn(
                name: "Invoiced",
                table: "NoteProposals");
        }
    }
}
