using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UCCMS.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class ImportWithdrawal : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Found",
                table: "BookingImports",
                type: "nvarchar(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<DateTime>(
                name: "RowsRemovedAtUtc",
                table: "BookingImports",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithdrawReason",
                table: "BookingImports",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "WithdrawnAtUtc",
                table: "BookingImports",
                type: "datetime2",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnBy",
                table: "BookingImports",
                type: "nvarchar(450)",
                maxLength: 450,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnByName",
                table: "BookingImports",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Found",
                table: "BookingImports");

            migrationBuilder.DropColumn(
                name: "RowsRemovedAtUtc",
                table: "BookingImports");

            migrationBuilder.DropColumn(
                name: "WithdrawReason",
                table: "BookingImports");

            migrationBuilder.DropColumn(
                name: "WithdrawnAtUtc",
                table: "BookingImports");

            migrationBuilder.DropColumn(
                name: "WithdrawnBy",
                table: "BookingImports");

            migrationBuilder.DropColumn(
                name: "WithdrawnByName",
                table: "BookingImports");
        }
    }
}
