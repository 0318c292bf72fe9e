using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UCCMS.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SpecialSupplies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Sac",
                table: "ProductTaxRates",
                type: "TEXT",
                maxLength: 6,
                nullable: false,
                defaultValue: "",
                collation: "NOCASE");

            // the code moves from the product to each of its dated rates
            migrationBuilder.Sql("UPDATE \"ProductTaxRates\" SET \"Sac\" = (SELECT p.\"Sac\" FROM \"Products\" AS p WHERE p.\"Code\" = \"ProductTaxRates\".\"ProductCode\")");

            // EF would rebuild the table, which cannot be part of the transaction
            migrationBuilder.Sql("ALTER TABLE \"Products\" DROP COLUMN \"Sac\"");

            migrationBuilder.AddColumn<string>(
                name: "UndertakingArn",
                table: "GstInvoices",
                type: "TEXT",
                maxLength: 15,
                nullable: true,
                collation: "NOCASE");

            migrationBuilder.CreateTable(
                name: "LettersOfUndertaking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Arn = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LettersOfUndertaking", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SigningCertificates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Holder = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Issuer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    SerialNumber = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    Thumbprint = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    NotBeforeUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NotAfterUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Closed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    LoadedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    LoadedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    EndedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SigningCertificates", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_LettersOfUndertaking_SupplierGstin_From",
                table: "LettersOfUndertaking",
                columns: new[] { "SupplierGstin", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_SigningCertificates_SupplierGstin_LoadedAtUtc",
                table: "SigningCertificates",
                columns: new[] { "SupplierGstin", "LoadedAtUtc" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "LettersOfUndertaking");

            migrationBuilder.DropTable(
                name: "SigningCertificates");

            migrationBuilder.DropColumn(
                name: "Sac",
                table: "ProductTaxRates");

            migrationBuilder.DropColumn(
                name: "UndertakingArn",
                table: "GstInvoices");

            migrationBuilder.AddColumn<string>(
                name: "Sac",
                table: "Products",
                type: "TEXT",
                maxLength: 6,
                nullable: false,
                defaultValue: "",
                collation: "NOCASE");
        }
    }
}
