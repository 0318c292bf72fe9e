using System;
using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Shared;

#nullable disable

namespace UCCMS.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FiledMonthLocks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Arn",
                table: "FiledMonths",
                type: "TEXT",
                maxLength: 15,
                nullable: false,
                defaultValue: "",
                collation: "NOCASE");

            migrationBuilder.AddColumn<int>(
                name: "Documents",
                table: "FiledMonths",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FiledBy",
                table: "FiledMonths",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "",
                collation: "NOCASE");

            migrationBuilder.AddColumn<string>(
                name: "PersonId",
                table: "FiledMonths",
                type: "TEXT",
                maxLength: 450,
                nullable: false,
                defaultValue: "",
                collation: "NOCASE");

            migrationBuilder.AddColumn<Guid>(
                name: "PreparedReturnId",
                table: "FiledMonths",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RecordedAtUtc",
                table: "FiledMonths",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<bool>(
                name: "ReportedAptInvoices",
                table: "FiledMonths",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Sha256",
                table: "FiledMonths",
                type: "TEXT",
                maxLength: 64,
                nullable: true,
                collation: "NOCASE");

            migrationBuilder.AddColumn<long>(
                name: "Tax",
                table: "FiledMonths",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "Value",
                table: "FiledMonths",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateIndex(
                name: "IX_GstInvoices_SupplierGstin_InvoiceDate_Tax",
                table: "GstInvoices",
                columns: new[] { "SupplierGstin", "InvoiceDate", "Tax" });

            migrationBuilder.CreateInsertOnly("AptInvoiceLines", "FiledMonths");
            migrationBuilder.CreateFiledMonthLocks();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_GstInvoices_SupplierGstin_InvoiceDate_Tax",
                table: "GstInvoices");

            migrationBuilder.DropColumn(
                name: "Arn",
                table: "FiledMonths");

            migrationBuilder.DropColumn(
                name: "Documents",
                table: "FiledMonths");

            migrationBuilder.DropColumn(
                name: "FiledBy",
                table: "FiledMonths");

            migrationBuilder.DropColumn(
                name: "PersonId",
                table: "FiledMonths");

            migrationBuilder.DropColumn(
                name: "PreparedReturnId",
                table: "FiledMonths");

            migrationBuilder.DropColumn(
                name: "RecordedAtUtc",
                table: "FiledMonths");

            migrationBuilder.DropColumn(
                name: "ReportedAptInvoices",
                table: "FiledMonths");

            migrationBuilder.DropColumn(
                name: "Sha256",
                table: "FiledMonths");

            migrationBuilder.DropColumn(
                name: "Tax",
                table: "FiledMonths");

            migrationBuilder.DropColumn(
                name: "Value",
                table: "FiledMonths");
        }
    }
}
