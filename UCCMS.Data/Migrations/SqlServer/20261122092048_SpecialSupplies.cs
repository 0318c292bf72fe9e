using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UCCMS.Data.Migrations.SqlServer
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
                type: "nvarchar(6)",
                maxLength: 6,
                nullable: false,
                defaultValue: "");

            // the code moves from the product to each of its dated rates
            migrationBuilder.Sql("EXEC(N'UPDATE r SET r.[Sac] = p.[Sac] FROM [ProductTaxRates] AS r JOIN [Products] AS p ON p.[Code] = r.[ProductCode];');");

            migrationBuilder.DropColumn(
                name: "Sac",
                table: "Products");

            migrationBuilder.AddColumn<string>(
                name: "UndertakingArn",
                table: "GstInvoices",
                type: "nvarchar(15)",
                maxLength: 15,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "LettersOfUndertaking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SupplierGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    Arn = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LettersOfUndertaking", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SigningCertificates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SupplierGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    Holder = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Issuer = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SerialNumber = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Thumbprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    NotBeforeUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    NotAfterUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Closed = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    LoadedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    LoadedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    EndedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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
                type: "nvarchar(6)",
                maxLength: 6,
                nullable: false,
                defaultValue: "");
        }
    }
}
