using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UCCMS.Data.Migrations.Sqlite
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
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: "{}",
                collation: "NOCASE");

            migrationBuilder.AddColumn<DateTime>(
                name: "RowsRemovedAtUtc",
                table: "BookingImports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithdrawReason",
                table: "BookingImports",
                type: "TEXT",
                maxLength: 400,
                nullable: true,
                collation: "NOCASE");

            migrationBuilder.AddColumn<DateTime>(
                name: "WithdrawnAtUtc",
                table: "BookingImports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnBy",
                table: "BookingImports",
                type: "TEXT",
                maxLength: 450,
                nullable: true,
                collation: "NOCASE");

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnByName",
                table: "BookingImports",
                type: "TEXT",
                maxLength: 200,
                nullable: true,
                collation: "NOCASE");
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
