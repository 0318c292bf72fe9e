using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UCCMS.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class FindingEvidence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "CounterpartOfficeId",
                table: "BookingFindings",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "EvidenceId",
                table: "BookingFindings",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Expected",
                table: "BookingFindings",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RowsConcerned",
                table: "BookingFindings",
                type: "int",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AptMigrations",
                columns: table => new
                {
                    OfficeId = table.Column<int>(type: "int", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AptMigrations", x => x.OfficeId);
                    table.ForeignKey(
                        name: "FK_AptMigrations_Offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BarcodeSeries",
                columns: table => new
                {
                    Prefix = table.Column<string>(type: "varchar(2)", unicode: false, maxLength: 2, nullable: false),
                    Product = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    NextSerial = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BarcodeSeries", x => x.Prefix);
                    table.ForeignKey(
                        name: "FK_BarcodeSeries_Products_Product",
                        column: x => x.Product,
                        principalTable: "Products",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FindingRechecks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Cause = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: true),
                    OfficeId = table.Column<int>(type: "int", nullable: true),
                    Product = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    FirstArticle = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true),
                    LastArticle = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: true),
                    AskedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DoneAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    Raised = table.Column<int>(type: "int", nullable: false),
                    Ended = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FindingRechecks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FindingRechecks_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_FindingRechecks_Offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PinDistances",
                columns: table => new
                {
                    OriginPin = table.Column<int>(type: "int", nullable: false),
                    DestinationPin = table.Column<int>(type: "int", nullable: false),
                    Km = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PinDistances", x => new { x.OriginPin, x.DestinationPin });
                });

            migrationBuilder.CreateTable(
                name: "SoftCopyBatches",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    OfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    BatchRef = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Sha256 = table.Column<string>(type: "varchar(64)", unicode: false, maxLength: 64, nullable: false),
                    Articles = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SoftCopyBatches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SoftCopyBatches_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SoftCopyBatches_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SoftCopyBatches_Offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TariffRates",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Product = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    OrderNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    IsLocal = table.Column<bool>(type: "bit", nullable: false),
                    MinKm = table.Column<int>(type: "int", nullable: false),
                    MaxKm = table.Column<int>(type: "int", nullable: true),
                    MinGrams = table.Column<int>(type: "int", nullable: false),
                    MaxGrams = table.Column<int>(type: "int", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TariffRates", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TariffRates_Products_Product",
                        column: x => x.Product,
                        principalTable: "Products",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BarcodeRanges",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    Prefix = table.Column<string>(type: "varchar(2)", unicode: false, maxLength: 2, nullable: false),
                    FirstSerial = table.Column<int>(type: "int", nullable: false),
                    LastSerial = table.Column<int>(type: "int", nullable: false),
                    First = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: false),
                    Last = table.Column<string>(type: "varchar(10)", unicode: false, maxLength: 10, nullable: false),
                    IsSoftCopy = table.Column<bool>(type: "bit", nullable: false),
                    AllottedFrom = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BarcodeRanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BarcodeRanges_BarcodeSeries_Prefix",
                        column: x => x.Prefix,
                        principalTable: "BarcodeSeries",
                        principalColumn: "Prefix",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BarcodeRanges_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BarcodeRanges_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FindingRecheckRows",
                columns: table => new
                {
                    RecheckId = table.Column<long>(type: "bigint", nullable: false),
                    BookingId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FindingRecheckRows", x => new { x.RecheckId, x.BookingId });
                    table.ForeignKey(
                        name: "FK_FindingRecheckRows_FindingRechecks_RecheckId",
                        column: x => x.RecheckId,
                        principalTable: "FindingRechecks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SoftCopyArticles",
                columns: table => new
                {
                    BatchId = table.Column<long>(type: "bigint", nullable: false),
                    ArticleNumber = table.Column<string>(type: "varchar(13)", unicode: false, maxLength: 13, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SoftCopyArticles", x => new { x.ArticleNumber, x.BatchId });
                    table.ForeignKey(
                        name: "FK_SoftCopyArticles_SoftCopyBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "SoftCopyBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_BookingFindings_CounterpartOfficeId",
                table: "BookingFindings",
                column: "CounterpartOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_BarcodeRanges_ContractId",
                table: "BarcodeRanges",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_BarcodeRanges_CustomerId",
                table: "BarcodeRanges",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_BarcodeRanges_First",
                table: "BarcodeRanges",
                column: "First",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BarcodeRanges_Prefix",
                table: "BarcodeRanges",
                column: "Prefix");

            migrationBuilder.CreateIndex(
                name: "IX_BarcodeSeries_Product",
                table: "BarcodeSeries",
                column: "Product");

            migrationBuilder.CreateIndex(
                name: "IX_FindingRechecks_ContractId",
                table: "FindingRechecks",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_FindingRechecks_DoneAtUtc",
                table: "FindingRechecks",
                column: "DoneAtUtc");

            migrationBuilder.CreateIndex(
                name: "IX_FindingRechecks_OfficeId",
                table: "FindingRechecks",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_SoftCopyArticles_BatchId",
                table: "SoftCopyArticles",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_SoftCopyBatches_ContractId_BatchRef",
                table: "SoftCopyBatches",
                columns: new[] { "ContractId", "BatchRef" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SoftCopyBatches_CustomerId",
                table: "SoftCopyBatches",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_SoftCopyBatches_NodalOfficeId",
                table: "SoftCopyBatches",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_SoftCopyBatches_OfficeId",
                table: "SoftCopyBatches",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_TariffRates_Product_From_IsLocal_MinGrams_MinKm",
                table: "TariffRates",
                columns: new[] { "Product", "From", "IsLocal", "MinGrams", "MinKm" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_BookingFindings_Offices_CounterpartOfficeId",
                table: "BookingFindings",
                column: "CounterpartOfficeId",
                principalTable: "Offices",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_BookingFindings_Offices_CounterpartOfficeId",
                table: "BookingFindings");

            migrationBuilder.DropTable(
                name: "AptMigrations");

            migrationBuilder.DropTable(
                name: "BarcodeRanges");

            migrationBuilder.DropTable(
                name: "FindingRecheckRows");

            migrationBuilder.DropTable(
                name: "PinDistances");

            migrationBuilder.DropTable(
                name: "SoftCopyArticles");

            migrationBuilder.DropTable(
                name: "TariffRates");

            migrationBuilder.DropTable(
                name: "BarcodeSeries");

            migrationBuilder.DropTable(
                name: "FindingRechecks");

            migrationBuilder.DropTable(
                name: "SoftCopyBatches");

            migrationBuilder.DropIndex(
                name: "IX_BookingFindings_CounterpartOfficeId",
                table: "BookingFindings");

            migrationBuilder.DropColumn(
                name: "CounterpartOfficeId",
                table: "BookingFindings");

            migrationBuilder.DropColumn(
                name: "EvidenceId",
                table: "BookingFindings");

            migrationBuilder.DropColumn(
                name: "Expected",
                table: "BookingFindings");

            migrationBuilder.DropColumn(
                name: "RowsConcerned",
                table: "BookingFindings");
        }
    }
}
