using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UCCMS.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class BillingCycles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "BillingDays",
                table: "Contracts",
                type: "TEXT",
                maxLength: 20,
                nullable: true,
                collation: "NOCASE");

            migrationBuilder.CreateTable(
                name: "BillingMonths",
                columns: table => new
                {
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    BillingDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ActsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "NOCASE"),
                    CorrectedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    CorrectedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BillingMonths", x => x.Month);
                });

            migrationBuilder.CreateTable(
                name: "ContractCycles",
                columns: table => new
                {
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Cycle = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    BillingDays = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true, collation: "NOCASE"),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    ChangedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractCycles", x => new { x.ContractId, x.From });
                    table.ForeignKey(
                        name: "FK_ContractCycles_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "JobAlarms",
                columns: table => new
                {
                    Job = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "NOCASE"),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sentence = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    RaisedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClearedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobAlarms", x => new { x.Job, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "JobRuns",
                columns: table => new
                {
                    Job = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "NOCASE"),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Node = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SeenAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FinishedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Done = table.Column<int>(type: "INTEGER", nullable: false),
                    Parked = table.Column<int>(type: "INTEGER", nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobRuns", x => new { x.Job, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "ParkedSubjects",
                columns: table => new
                {
                    Job = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "NOCASE"),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false, collation: "NOCASE"),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false, collation: "NOCASE"),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE"),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    ParkedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DoneAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParkedSubjects", x => new { x.Job, x.Day, x.Subject });
                    table.ForeignKey(
                        name: "FK_ParkedSubjects_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ParkedSubjects_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BillingMonths_BillingDate",
                table: "BillingMonths",
                column: "BillingDate",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_JobRuns_Day",
                table: "JobRuns",
                column: "Day");

            migrationBuilder.CreateIndex(
                name: "IX_ParkedSubjects_Job_DoneAtUtc",
                table: "ParkedSubjects",
                columns: new[] { "Job", "DoneAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_ParkedSubjects_NodalOfficeId",
                table: "ParkedSubjects",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ParkedSubjects_OwningOfficeId",
                table: "ParkedSubjects",
                column: "OwningOfficeId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "BillingMonths");

            migrationBuilder.DropTable(
                name: "ContractCycles");

            migrationBuilder.DropTable(
                name: "JobAlarms");

            migrationBuilder.DropTable(
                name: "JobRuns");

            migrationBuilder.DropTable(
                name: "ParkedSubjects");

            migrationBuilder.DropColumn(
                name: "BillingDays",
                table: "Contracts");
        }
    }
}
