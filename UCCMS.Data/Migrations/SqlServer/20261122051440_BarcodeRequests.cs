using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace UCCMS.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class BarcodeRequests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Ranges",
                table: "BarcodeSeries",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "RequestId",
                table: "BarcodeRanges",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Source",
                table: "BarcodeRanges",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "BarcodeRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "varchar(20)", unicode: false, maxLength: 20, nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    ContractNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    Product = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Quantity = table.Column<int>(type: "int", nullable: false),
                    IsSoftCopy = table.Column<bool>(type: "bit", nullable: false),
                    OfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    ApprovingOfficeId = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    RequestedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RequestedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RequestedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DecidedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    DecidedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    DecidedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Remarks = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BarcodeRequests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BarcodeRequests_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BarcodeRequests_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BarcodeRequests_Offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BarcodeRequests_Products_Product",
                        column: x => x.Product,
                        principalTable: "Products",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SoftCopyBatches_ContractId_Sha256",
                table: "SoftCopyBatches",
                columns: new[] { "ContractId", "Sha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BarcodeRanges_RequestId",
                table: "BarcodeRanges",
                column: "RequestId",
                unique: true,
                filter: "[RequestId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_BarcodeRequests_ApprovingOfficeId_Status",
                table: "BarcodeRequests",
                columns: new[] { "ApprovingOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_BarcodeRequests_ContractId",
                table: "BarcodeRequests",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_BarcodeRequests_CustomerId",
                table: "BarcodeRequests",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_BarcodeRequests_NodalOfficeId",
                table: "BarcodeRequests",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_BarcodeRequests_Number",
                table: "BarcodeRequests",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BarcodeRequests_OfficeId",
                table: "BarcodeRequests",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_BarcodeRequests_Product",
                table: "BarcodeRequests",
                column: "Product");

            migrationBuilder.AddForeignKey(
                name: "FK_BarcodeRanges_BarcodeRequests_RequestId",
                table: "BarcodeRanges",
                column: "RequestId",
                principalTable: "BarcodeRequests",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_BarcodeRanges_BarcodeRequests_RequestId",
                table: "BarcodeRanges");

            migrationBuilder.DropTable(
                name: "BarcodeRequests");

            migrationBuilder.DropIndex(
                name: "IX_SoftCopyBatches_ContractId_Sha256",
                table: "SoftCopyBatches");

            migrationBuilder.DropIndex(
                name: "IX_BarcodeRanges_RequestId",
                table: "BarcodeRanges");

            migrationBuilder.DropColumn(
                name: "Ranges",
                table: "BarcodeSeries");

            migrationBuilder.DropColumn(
                name: "RequestId",
                table: "BarcodeRanges");

            migrationBuilder.DropColumn(
                name: "Source",
                table: "BarcodeRanges");
        }
    }
}
