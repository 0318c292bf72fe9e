using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UCCMS.Data.Migrations.SqlServer
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
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "BillingMonths",
                columns: table => new
                {
                    Month = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    BillingDate = table.Column<DateOnly>(type: "date", nullable: false),
                    ActsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    CorrectedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    CorrectedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BillingMonths", x => x.Month);
                });

            migrationBuilder.CreateTable(
                name: "ContractCycles",
                columns: table => new
                {
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Cycle = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    BillingDays = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    ChangedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
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
                    Job = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Sentence = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    RaisedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClearedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobAlarms", x => new { x.Job, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "JobRuns",
                columns: table => new
                {
                    Job = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Node = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Attempt = table.Column<int>(type: "int", nullable: false),
                    StartedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SeenAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FinishedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Done = table.Column<int>(type: "int", nullable: false),
                    Parked = table.Column<int>(type: "int", nullable: false),
                    Remark = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobRuns", x => new { x.Job, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "ParkedSubjects",
                columns: table => new
                {
                    Job = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    ParkedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DoneAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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
