using System;
using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Shared;

#nullable disable

namespace UCCMS.Data.Migrations.SqlServer
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
        }
    }
}
