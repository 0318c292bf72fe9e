using System;
using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Shared;

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
                name: "IX_BookingFindings_BookingId",
                table: "BookingFindings");

            migrationBuilder.DropIndex(
                name: "IX_BookingFindings_OfficeId_Resolution_Code",
                table: "BookingFindings");

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

            migrationBuilder.AddColumn<Guid>(
                name: "Batch",
                table: "BookingFindings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CounterpartOfficeId",
                table: "BookingFindings",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "EvidenceId",
                table: "BookingFindings",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Expected",
                table: "BookingFindings",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "RowsConcerned",
                table: "BookingFindings",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AptMigrations",
                columns: table => new
                {
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE")
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
                name: "BarcodeRequests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", unicode: false, maxLength: 20, nullable: false, collation: "NOCASE"),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    Product = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    Quantity = table.Column<int>(type: "INTEGER", nullable: false),
                    IsSoftCopy = table.Column<bool>(type: "INTEGER", nullable: false),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    ApprovingOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    RequestedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    RequestedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    RequestedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    DecidedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Remarks = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "BarcodeSeries",
                columns: table => new
                {
                    Prefix = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false, collation: "NOCASE"),
                    Product = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    NextSerial = table.Column<int>(type: "INTEGER", nullable: false),
                    Ranges = table.Column<int>(type: "INTEGER", nullable: false, defaultValue: 0),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: true),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: true),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: true),
                    Product = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true, collation: "NOCASE"),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    FirstArticle = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: true, collation: "NOCASE"),
                    LastArticle = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: true, collation: "NOCASE"),
                    AskedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DoneAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Raised = table.Column<int>(type: "INTEGER", nullable: false),
                    Ended = table.Column<int>(type: "INTEGER", nullable: false)
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
                        name: "FK_FindingRechecks_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
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

            migrationBuilder.CreateTable(
                name: "PinDistanceLoadRows",
                columns: table => new
                {
                    LoadId = table.Column<long>(type: "INTEGER", nullable: false),
                    OriginPin = table.Column<int>(type: "INTEGER", nullable: false),
                    DestinationPin = table.Column<int>(type: "INTEGER", nullable: false),
                    Km = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PinDistanceLoadRows", x => new { x.LoadId, x.OriginPin, x.DestinationPin });
                });

            migrationBuilder.CreateTable(
                name: "PinDistances",
                columns: table => new
                {
                    OriginPin = table.Column<int>(type: "INTEGER", nullable: false),
                    DestinationPin = table.Column<int>(type: "INTEGER", nullable: false),
                    Km = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PinDistances", x => new { x.OriginPin, x.DestinationPin });
                });

            migrationBuilder.CreateTable(
                name: "SavedColumnMappings",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false, collation: "NOCASE"),
                    HeaderKey = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false, collation: "NOCASE"),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    OfficeName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Headers = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false, collation: "NOCASE"),
                    Pairs = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false, collation: "NOCASE"),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    SavedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedColumnMappings", x => new { x.Kind, x.HeaderKey, x.OfficeId });
                });

            migrationBuilder.CreateTable(
                name: "SoftCopyBatches",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    BatchRef = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", unicode: false, maxLength: 64, nullable: false, collation: "NOCASE"),
                    Articles = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Product = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsLocal = table.Column<bool>(type: "INTEGER", nullable: false),
                    MinKm = table.Column<int>(type: "INTEGER", nullable: false),
                    MaxKm = table.Column<int>(type: "INTEGER", nullable: true),
                    MinGrams = table.Column<int>(type: "INTEGER", nullable: false),
                    MaxGrams = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    Prefix = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false, collation: "NOCASE"),
                    FirstSerial = table.Column<int>(type: "INTEGER", nullable: false),
                    LastSerial = table.Column<int>(type: "INTEGER", nullable: false),
                    First = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: false, collation: "NOCASE"),
                    Last = table.Column<string>(type: "TEXT", unicode: false, maxLength: 10, nullable: false, collation: "NOCASE"),
                    IsSoftCopy = table.Column<bool>(type: "INTEGER", nullable: false),
                    AllottedFrom = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BarcodeRanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BarcodeRanges_BarcodeRequests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "BarcodeRequests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                    RecheckId = table.Column<long>(type: "INTEGER", nullable: false),
                    BookingId = table.Column<long>(type: "INTEGER", nullable: false)
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
                    BatchId = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleNumber = table.Column<string>(type: "TEXT", unicode: false, maxLength: 13, nullable: false, collation: "NOCASE")
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
                name: "IX_BookingFindings_BookingId_Code_Ground",
                table: "BookingFindings",
                columns: new[] { "BookingId", "Code", "Ground" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BookingFindings_CounterpartOfficeId",
                table: "BookingFindings",
                column: "CounterpartOfficeId");

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
                name: "IX_BarcodeRanges_RequestId",
                table: "BarcodeRanges",
                column: "RequestId",
                unique: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_BarcodeSeries_Product",
                table: "BarcodeSeries",
                column: "Product");

            migrationBuilder.CreateIndex(
                name: "IX_FindingRechecks_ContractId",
                table: "FindingRechecks",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_FindingRechecks_CustomerId",
                table: "FindingRechecks",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_FindingRechecks_DoneAtUtc",
                table: "FindingRechecks",
                column: "DoneAtUtc");

            migrationBuilder.CreateIndex(
                name: "IX_FindingRechecks_OfficeId",
                table: "FindingRechecks",
                column: "OfficeId");

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
                name: "IX_SoftCopyBatches_ContractId_Sha256",
                table: "SoftCopyBatches",
                columns: new[] { "ContractId", "Sha256" },
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

            // before the foreign key, for which SQLite rebuilds a table: no statement may stand in between
            migrationBuilder.CreateInsertOnly("BarcodeRanges");
            migrationBuilder.CreateNoOverlapOfBarcodes();

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
                name: "OfficeQuestions");

            migrationBuilder.DropTable(
                name: "PinDistanceLoadRows");

            migrationBuilder.DropTable(
                name: "PinDistances");

            migrationBuilder.DropTable(
                name: "SavedColumnMappings");

            migrationBuilder.DropTable(
                name: "SoftCopyArticles");

            migrationBuilder.DropTable(
                name: "TariffRates");

            migrationBuilder.DropTable(
                name: "BarcodeRequests");

            migrationBuilder.DropTable(
                name: "BarcodeSeries");

            migrationBuilder.DropTable(
                name: "FindingRechecks");

            migrationBuilder.DropTable(
                name: "SoftCopyBatches");

            migrationBuilder.DropIndex(
                name: "IX_Bookings_ChangedByFinding",
                table: "Bookings");

            migrationBuilder.DropIndex(
                name: "IX_BookingFindings_Batch",
                table: "BookingFindings");

            migrationBuilder.DropIndex(
                name: "IX_BookingFindings_BookingId_Code_Ground",
                table: "BookingFindings");

            migrationBuilder.DropIndex(
                name: "IX_BookingFindings_CounterpartOfficeId",
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

            migrationBuilder.DropColumn(
                name: "Batch",
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

            migrationBuilder.CreateIndex(
                name: "IX_BookingFindings_BookingId",
                table: "BookingFindings",
                column: "BookingId");

            migrationBuilder.CreateIndex(
                name: "IX_BookingFindings_OfficeId_Resolution_Code",
                table: "BookingFindings",
                columns: new[] { "OfficeId", "Resolution", "Code" });
        }
    }
}
