using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UCCMS.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FindingsScreen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_BookingFindings_OfficeId_Resolution_Code",
                table: "BookingFindings");

            migrationBuilder.AddColumn<Guid>(
                name: "Batch",
                table: "BookingFindings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "OfficeQuestions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FindingId = table.Column<long>(type: "INTEGER", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "INTEGER", nullable: true),
                    Question = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    AskedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    AskedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "NOCASE"),
                    AnsweredByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    AnsweredAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfficeQuestions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OfficeQuestions_Offices_CounterpartOfficeId",
                        column: x => x.CounterpartOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OfficeQuestions_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Bookings_ChangedByFinding",
                table: "Bookings",
                column: "ChangedByFinding",
                filter: "\"ChangedByFinding\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_BookingFindings_Batch",
                table: "BookingFindings",
                column: "Batch",
                filter: "\"Batch\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_BookingFindings_EndedWith",
                table: "BookingFindings",
                column: "EndedWith",
                filter: "\"EndedWith\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_BookingFindings_OfficeId_Resolution_Code_Severity_AtStake_Id",
                table: "BookingFindings",
                columns: new[] { "OfficeId", "Resolution", "Code", "Severity", "AtStake", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_BookingFindings_OtherBookingId",
                table: "BookingFindings",
                column: "OtherBookingId",
                filter: "\"OtherBookingId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_OfficeQuestions_CounterpartOfficeId_Status",
                table: "OfficeQuestions",
                columns: new[] { "CounterpartOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_OfficeQuestions_FindingId",
                table: "OfficeQuestions",
                column: "FindingId");

            migrationBuilder.CreateIndex(
                name: "IX_OfficeQuestions_NodalOfficeId",
                table: "OfficeQuestions",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_OfficeQuestions_OwningOfficeId",
                table: "OfficeQuestions",
                column: "OwningOfficeId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OfficeQuestions");

            migrationBuilder.DropIndex(
                name: "IX_Bookings_ChangedByFinding",
                table: "Bookings");

            migrationBuilder.DropIndex(
                name: "IX_BookingFindings_Batch",
                table: "BookingFindings");

            migrationBuilder.DropIndex(
                name: "IX_BookingFindings_EndedWith",
                table: "BookingFindings");

            migrationBuilder.DropIndex(
                name: "IX_BookingFindings_OfficeId_Resolution_Code_Severity_AtStake_Id",
                table: "BookingFindings");

            migrationBuilder.DropIndex(
                name: "IX_BookingFindings_OtherBookingId",
                table: "BookingFindings");

            migrationBuilder.DropColumn(
                name: "Batch",
                table: "BookingFindings");

            migrationBuilder.CreateIndex(
                name: "IX_BookingFindings_OfficeId_Resolution_Code",
                table: "BookingFindings",
                columns: new[] { "OfficeId", "Resolution", "Code" });
        }
    }
}
