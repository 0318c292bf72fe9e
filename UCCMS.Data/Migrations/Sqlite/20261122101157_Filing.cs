using System;
using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Shared;

#nullable disable

namespace UCCMS.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Filing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PreparedReturns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PreparedBy = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false, collation: "NOCASE"),
                    PreparedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Documents = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    Tax = table.Column<long>(type: "INTEGER", nullable: false),
                    Errors = table.Column<int>(type: "INTEGER", nullable: false),
                    Warnings = table.Column<int>(type: "INTEGER", nullable: false),
                    Differences = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE")
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
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnReminders", x => new { x.SupplierGstin, x.Month, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "PreparedReturnFiles",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    PreparedReturnId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    Length = table.Column<long>(type: "INTEGER", nullable: false)
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
                    PreparedReturnId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    ExplainedBy = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false, collation: "NOCASE"),
                    ExplainedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE")
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
        }
    }
}
