using System;
using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Shared;

#nullable disable

namespace UCCMS.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AptInvoiceImports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    RowCount = table.Column<int>(type: "int", nullable: false),
                    FlaggedCount = table.Column<int>(type: "int", nullable: false),
                    PersonId = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    ImportedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AptInvoiceImports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DisplayName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    MustChangePassword = table.Column<bool>(type: "bit", nullable: false),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SecurityStamp = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PhoneNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditHeads",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHeads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditRecords",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    RecordedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    BusinessAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    PersonId = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Role = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    OfficeId = table.Column<int>(type: "int", nullable: false),
                    Address = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Act = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    CommandId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    DocumentKey = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    DocumentTitle = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Remark = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Changes = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    PreviousHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditRecords", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "BookingImports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    FileLength = table.Column<long>(type: "bigint", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    StartedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    HeartbeatUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FinishedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PersonId = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Holder = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Headers = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    StoredFile = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Rows_Accepted = table.Column<int>(type: "int", nullable: false),
                    Rows_Duplicates = table.Column<int>(type: "int", nullable: false),
                    Rows_Flagged = table.Column<int>(type: "int", nullable: false),
                    Rows_Rejected = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BookingImports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Circulars",
                columns: table => new
                {
                    Number = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Issuer = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Circulars", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "ClockOffsets",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Seconds = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClockOffsets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CompletedCommands",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    UseCase = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PersonId = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    InputHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Result = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    CompletedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CompletedCommands", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FiledMonths",
                columns: table => new
                {
                    SupplierGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FiledMonths", x => new { x.SupplierGstin, x.Month });
                });

            migrationBuilder.CreateTable(
                name: "Holidays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Scope = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Holidays", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "InvoiceNumberSeries",
                columns: table => new
                {
                    SupplierGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    FinancialYear = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    NumberCode = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    LastSerial = table.Column<int>(type: "int", nullable: false),
                    LastDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InvoiceNumberSeries", x => new { x.SupplierGstin, x.FinancialYear, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "Offices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ParentId = table.Column<int>(type: "int", nullable: true),
                    CircleId = table.Column<int>(type: "int", nullable: true),
                    DivisionId = table.Column<int>(type: "int", nullable: true),
                    Path = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    StateCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: true),
                    District = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Pincode = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: true),
                    FacilityId = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: true),
                    IsCircleGpo = table.Column<bool>(type: "bit", nullable: false),
                    IsActive = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Offices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Offices_Offices_CircleId",
                        column: x => x.CircleId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Offices_Offices_DivisionId",
                        column: x => x.DivisionId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Offices_Offices_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Products",
                columns: table => new
                {
                    Code = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Sac = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    DiscountGroup = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    IsDiscountable = table.Column<bool>(type: "bit", nullable: false),
                    RevenueHead = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    HasTrafficClass = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Products", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "ProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Xml = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Reaches",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    OfficeId = table.Column<int>(type: "int", nullable: false),
                    FilledOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reaches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceSets",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ContentHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    OfficesAdded = table.Column<int>(type: "int", nullable: false),
                    LoadedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceSets", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "StoredFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(260)", maxLength: 260, nullable: false),
                    ContentType = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    IsInFolder = table.Column<bool>(type: "bit", nullable: false),
                    StoredAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredFiles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SupplierGstinPolicies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupplierGstinPolicies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ProviderKey = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    UserId = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ImportRejections",
                columns: table => new
                {
                    ImportId = table.Column<int>(type: "int", nullable: false),
                    RowNumber = table.Column<int>(type: "int", nullable: false),
                    Problems = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    Cells = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRejections", x => new { x.ImportId, x.RowNumber });
                    table.ForeignKey(
                        name: "FK_ImportRejections_BookingImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "BookingImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LoadedImports",
                columns: table => new
                {
                    ImportId = table.Column<int>(type: "int", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ForOffice = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LoadedImports", x => x.ImportId);
                    table.ForeignKey(
                        name: "FK_LoadedImports_BookingImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "BookingImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AptInvoices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ImportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    InvoiceDate = table.Column<DateOnly>(type: "date", nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    ContractNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "date", nullable: false),
                    SupplierGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    RecipientGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: true),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    ImportedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    HandedOverAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AptInvoices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AptInvoices_AptInvoiceImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "AptInvoiceImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AptInvoices_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AptInvoices_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Consolidations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    ContractNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "date", nullable: false),
                    BillingDate = table.Column<DateOnly>(type: "date", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    PreparedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    PreparedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    IssuedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Payable = table.Column<long>(type: "bigint", nullable: false),
                    AptTotal = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Consolidations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Consolidations_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Consolidations_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConsolidationWaivers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    ContractNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "date", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    LocationOfficeId = table.Column<int>(type: "int", nullable: true),
                    DiscountGroup = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    TrafficClass = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Rate = table.Column<int>(type: "int", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    RequestedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    RequestedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DecidedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    DecisionReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    DecidedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsolidationWaivers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ConsolidationWaivers_Offices_LocationOfficeId",
                        column: x => x.LocationOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConsolidationWaivers_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConsolidationWaivers_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Customers",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EntityType = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Pan = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Mobile = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Pincode = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    StateCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    EnteredByOfficeId = table.Column<int>(type: "int", nullable: false),
                    DuplicateReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Customers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Customers_Offices_EnteredByOfficeId",
                        column: x => x.EnteredByOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DatedSettings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    OfficeId = table.Column<int>(type: "int", nullable: true),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DatedSettings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DatedSettings_Offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DdoAssignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RootOfficeId = table.Column<int>(type: "int", nullable: false),
                    DdoOfficeId = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Basis = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DdoAssignments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DdoAssignments_Offices_DdoOfficeId",
                        column: x => x.DdoOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DdoAssignments_Offices_RootOfficeId",
                        column: x => x.RootOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GstRegistrations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Gstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    StateCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    ShortCode = table.Column<string>(type: "nvarchar(3)", maxLength: 3, nullable: false),
                    LegalName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    FilingOfficeId = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    UpiId = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    BankDetails = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GstRegistrations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GstRegistrations_Offices_FilingOfficeId",
                        column: x => x.FilingOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LocationDrafts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    ContractNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "date", nullable: false),
                    BillingDate = table.Column<DateOnly>(type: "date", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    SentAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SeenAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    PreparedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    EndorsedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    AcceptedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    SubmittedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReturnRemark = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    UnexplainedReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    OwnTotal = table.Column<long>(type: "bigint", nullable: false),
                    AptTotal = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LocationDrafts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LocationDrafts_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LocationDrafts_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OfficeMailAddresses",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Address = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfficeMailAddresses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OfficeMailAddresses_Offices_Id",
                        column: x => x.Id,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OutboxMails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    RecipientName = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: false),
                    Recipient = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    About = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    QueuedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    NextTryUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClaimedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    SentAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    LastError = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxMails", x => x.Id);
                    table.ForeignKey(
                        name: "FK_OutboxMails_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_OutboxMails_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PaoAssignments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CircleId = table.Column<int>(type: "int", nullable: false),
                    PaoOfficeId = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Basis = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaoAssignments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PaoAssignments_Offices_CircleId",
                        column: x => x.CircleId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PaoAssignments_Offices_PaoOfficeId",
                        column: x => x.PaoOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Posts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PersonId = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    Role = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    OfficeId = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Tenure = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Posts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Posts_AspNetUsers_PersonId",
                        column: x => x.PersonId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Posts_Offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProductTaxRates",
                columns: table => new
                {
                    ProductCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Rate = table.Column<int>(type: "int", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    IsExempt = table.Column<bool>(type: "bit", nullable: false),
                    Notification = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductTaxRates", x => new { x.ProductCode, x.From });
                    table.ForeignKey(
                        name: "FK_ProductTaxRates_Products_ProductCode",
                        column: x => x.ProductCode,
                        principalTable: "Products",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OfficeReaches",
                columns: table => new
                {
                    ReachId = table.Column<int>(type: "int", nullable: false),
                    OfficeId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfficeReaches", x => new { x.ReachId, x.OfficeId });
                    table.ForeignKey(
                        name: "FK_OfficeReaches_Reaches_ReachId",
                        column: x => x.ReachId,
                        principalTable: "Reaches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DocumentFiles",
                columns: table => new
                {
                    DocumentKey = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DocumentFiles", x => x.DocumentKey);
                    table.ForeignKey(
                        name: "FK_DocumentFiles_StoredFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "StoredFileChunks",
                columns: table => new
                {
                    FileId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredFileChunks", x => new { x.FileId, x.Number });
                    table.ForeignKey(
                        name: "FK_StoredFileChunks_StoredFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AptInvoiceLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AptInvoiceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InvoiceNumber = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    InvoiceDate = table.Column<DateOnly>(type: "date", nullable: false),
                    SupplierGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    RecipientGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: true),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    Product = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    TrafficClass = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ArticleCount = table.Column<int>(type: "int", nullable: false),
                    Gross = table.Column<long>(type: "bigint", nullable: false),
                    Vas = table.Column<long>(type: "bigint", nullable: false),
                    Discount = table.Column<long>(type: "bigint", nullable: false),
                    Taxable = table.Column<long>(type: "bigint", nullable: false),
                    Cgst = table.Column<long>(type: "bigint", nullable: false),
                    Sgst = table.Column<long>(type: "bigint", nullable: false),
                    Igst = table.Column<long>(type: "bigint", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    RowNumber = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AptInvoiceLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AptInvoiceLines_AptInvoices_AptInvoiceId",
                        column: x => x.AptInvoiceId,
                        principalTable: "AptInvoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AptInvoiceLines_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AptInvoiceLines_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConsolidationDocuments",
                columns: table => new
                {
                    LocationOfficeId = table.Column<int>(type: "int", nullable: false),
                    IsBillOfSupply = table.Column<bool>(type: "bit", nullable: false),
                    ConsolidationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SupplierStateCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    Igst = table.Column<long>(type: "bigint", nullable: false),
                    Cgst = table.Column<long>(type: "bigint", nullable: false),
                    StateTax = table.Column<long>(type: "bigint", nullable: false),
                    RoundOff = table.Column<long>(type: "bigint", nullable: false),
                    Payable = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsolidationDocuments", x => new { x.ConsolidationId, x.LocationOfficeId, x.IsBillOfSupply });
                    table.ForeignKey(
                        name: "FK_ConsolidationDocuments_Consolidations_ConsolidationId",
                        column: x => x.ConsolidationId,
                        principalTable: "Consolidations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ConsolidationDocuments_Offices_LocationOfficeId",
                        column: x => x.LocationOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConsolidationRates",
                columns: table => new
                {
                    Group = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    TrafficClass = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ConsolidationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Volume = table.Column<long>(type: "bigint", nullable: false),
                    OrderNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Rate = table.Column<int>(type: "int", nullable: false),
                    IsOverride = table.Column<bool>(type: "bit", nullable: false),
                    Discount = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsolidationRates", x => new { x.ConsolidationId, x.Group, x.TrafficClass });
                    table.ForeignKey(
                        name: "FK_ConsolidationRates_Consolidations_ConsolidationId",
                        column: x => x.ConsolidationId,
                        principalTable: "Consolidations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Contracts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    Payment = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Facility = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    BillingCycle = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    InterimFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    InterimTo = table.Column<DateOnly>(type: "date", nullable: true),
                    ApprovingLevel = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ApprovingOfficeId = table.Column<int>(type: "int", nullable: false),
                    EnteredBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    SubmittedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    ApprovedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    ApprovedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReturnRemark = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contracts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contracts_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contracts_Offices_ApprovingOfficeId",
                        column: x => x.ApprovingOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Contracts_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CustomerGstins",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    Gstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    StateCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    IsSez = table.Column<bool>(type: "bit", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CustomerGstins", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CustomerGstins_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ConsolidationLines",
                columns: table => new
                {
                    LocationOfficeId = table.Column<int>(type: "int", nullable: false),
                    Product = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    TrafficClass = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ConsolidationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LocationDraftId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ArticleCount = table.Column<int>(type: "int", nullable: false),
                    Gross = table.Column<long>(type: "bigint", nullable: false),
                    Vas = table.Column<long>(type: "bigint", nullable: false),
                    DiscountRate = table.Column<int>(type: "int", nullable: false),
                    Discount = table.Column<long>(type: "bigint", nullable: false),
                    Taxable = table.Column<long>(type: "bigint", nullable: false),
                    GstRate = table.Column<int>(type: "int", nullable: false),
                    IsExempt = table.Column<bool>(type: "bit", nullable: false),
                    FromAptFigures = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ConsolidationLines", x => new { x.ConsolidationId, x.LocationOfficeId, x.Product, x.TrafficClass });
                    table.ForeignKey(
                        name: "FK_ConsolidationLines_Consolidations_ConsolidationId",
                        column: x => x.ConsolidationId,
                        principalTable: "Consolidations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ConsolidationLines_LocationDrafts_LocationDraftId",
                        column: x => x.LocationDraftId,
                        principalTable: "LocationDrafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ConsolidationLines_Offices_LocationOfficeId",
                        column: x => x.LocationOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LocationDraftLines",
                columns: table => new
                {
                    Product = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    TrafficClass = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    LocationDraftId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AptCount = table.Column<int>(type: "int", nullable: false),
                    AptGross = table.Column<long>(type: "bigint", nullable: false),
                    AptVas = table.Column<long>(type: "bigint", nullable: false),
                    AptDiscount = table.Column<long>(type: "bigint", nullable: false),
                    AptTaxable = table.Column<long>(type: "bigint", nullable: false),
                    AptTax = table.Column<long>(type: "bigint", nullable: false),
                    AptTotal = table.Column<long>(type: "bigint", nullable: false),
                    OwnCount = table.Column<int>(type: "int", nullable: false),
                    OwnGross = table.Column<long>(type: "bigint", nullable: false),
                    OwnVas = table.Column<long>(type: "bigint", nullable: false),
                    OwnDiscount = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LocationDraftLines", x => new { x.LocationDraftId, x.Product, x.TrafficClass });
                    table.ForeignKey(
                        name: "FK_LocationDraftLines_LocationDrafts_LocationDraftId",
                        column: x => x.LocationDraftId,
                        principalTable: "LocationDrafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LocationDraftRates",
                columns: table => new
                {
                    Group = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    TrafficClass = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    LocationDraftId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Volume = table.Column<long>(type: "bigint", nullable: false),
                    Rate = table.Column<int>(type: "int", nullable: false),
                    ClassGross = table.Column<long>(type: "bigint", nullable: false),
                    ClassDiscount = table.Column<long>(type: "bigint", nullable: false),
                    IsMarginal = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LocationDraftRates", x => new { x.LocationDraftId, x.Group, x.TrafficClass });
                    table.ForeignKey(
                        name: "FK_LocationDraftRates_LocationDrafts_LocationDraftId",
                        column: x => x.LocationDraftId,
                        principalTable: "LocationDrafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LocationDraftReasons",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    LocationDraftId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Sentence = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ArticleCount = table.Column<int>(type: "int", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LocationDraftReasons", x => new { x.LocationDraftId, x.Position });
                    table.ForeignKey(
                        name: "FK_LocationDraftReasons_LocationDrafts_LocationDraftId",
                        column: x => x.LocationDraftId,
                        principalTable: "LocationDrafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "OutboxAttachments",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    MailId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentKey = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OutboxAttachments", x => new { x.MailId, x.Position });
                    table.ForeignKey(
                        name: "FK_OutboxAttachments_OutboxMails_MailId",
                        column: x => x.MailId,
                        principalTable: "OutboxMails",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Bookings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    ImportId = table.Column<int>(type: "int", nullable: false),
                    RowNumber = table.Column<int>(type: "int", nullable: false),
                    OfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    CustomerKeyed = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ContractKeyed = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: true),
                    ContractId = table.Column<int>(type: "int", nullable: true),
                    ArticleNumber = table.Column<string>(type: "varchar(13)", unicode: false, maxLength: 13, nullable: false),
                    BookedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Product = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    TrafficClass = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    IsTrafficClassDerived = table.Column<bool>(type: "bit", nullable: false),
                    DistanceKm = table.Column<int>(type: "int", nullable: true),
                    WeightGrams = table.Column<int>(type: "int", nullable: false),
                    OriginPin = table.Column<int>(type: "int", nullable: false),
                    DestinationPin = table.Column<int>(type: "int", nullable: true),
                    DestinationCountry = table.Column<string>(type: "varchar(2)", unicode: false, maxLength: 2, nullable: false),
                    BaseTariff = table.Column<long>(type: "bigint", nullable: false),
                    VasCharges = table.Column<long>(type: "bigint", nullable: false),
                    TaxCharged = table.Column<long>(type: "bigint", nullable: true),
                    CodAmount = table.Column<long>(type: "bigint", nullable: true),
                    Channel = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    BatchRef = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    DatedFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    BilledFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    IsLate = table.Column<bool>(type: "bit", nullable: false),
                    Doubts = table.Column<int>(type: "int", maxLength: 30, nullable: false),
                    ExtraColumns = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: true),
                    ChangedByFinding = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bookings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Bookings_BookingImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "BookingImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Bookings_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Bookings_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Bookings_Offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContractProducts",
                columns: table => new
                {
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    ProductCode = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractProducts", x => new { x.ContractId, x.ProductCode });
                    table.ForeignKey(
                        name: "FK_ContractProducts_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContractProducts_Products_ProductCode",
                        column: x => x.ProductCode,
                        principalTable: "Products",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DiscountOrders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Group = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Mode = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    OrderNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    ExtraRate = table.Column<int>(type: "int", nullable: false),
                    ExtraRateAbove = table.Column<int>(type: "int", nullable: false),
                    ExtraThreshold = table.Column<long>(type: "bigint", nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: true),
                    IsApproved = table.Column<bool>(type: "bit", nullable: false),
                    ProposedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    ApprovedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DiscountOrders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DiscountOrders_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GstInvoices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Number = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: false),
                    Serial = table.Column<int>(type: "int", nullable: false),
                    FinancialYear = table.Column<int>(type: "int", nullable: false),
                    InvoiceDate = table.Column<DateOnly>(type: "date", nullable: false),
                    SupplierGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    SupplierName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SupplierAddress = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    SupplierStateCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    UpiId = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    BankDetails = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    RecipientName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RecipientAddress = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    RecipientStateCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    RecipientGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: true),
                    Supply = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    PlaceOfSupplyCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    PlaceOfSupplyReason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    IsInterState = table.Column<bool>(type: "bit", nullable: false),
                    ConsolidationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LocationDraftId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    ContractNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Payment = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "date", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    LocationName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    IssuingOfficeName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "int", nullable: true),
                    Gross = table.Column<long>(type: "bigint", nullable: false),
                    Discount = table.Column<long>(type: "bigint", nullable: false),
                    Vas = table.Column<long>(type: "bigint", nullable: false),
                    Taxable = table.Column<long>(type: "bigint", nullable: false),
                    Exempt = table.Column<long>(type: "bigint", nullable: false),
                    Tax = table.Column<long>(type: "bigint", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    RoundOff = table.Column<long>(type: "bigint", nullable: false),
                    Payable = table.Column<long>(type: "bigint", nullable: false),
                    AmountInWords = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    IssuedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    Signatory = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    IssuedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GstInvoices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GstInvoices_Consolidations_ConsolidationId",
                        column: x => x.ConsolidationId,
                        principalTable: "Consolidations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstInvoices_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstInvoices_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstInvoices_LocationDrafts_LocationDraftId",
                        column: x => x.LocationDraftId,
                        principalTable: "LocationDrafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstInvoices_Offices_CounterpartOfficeId",
                        column: x => x.CounterpartOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstInvoices_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstInvoices_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PeriodClosures",
                columns: table => new
                {
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    OfficeId = table.Column<int>(type: "int", nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeriodClosures", x => new { x.ContractId, x.OfficeId, x.PeriodFrom });
                    table.ForeignKey(
                        name: "FK_PeriodClosures_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PeriodClosures_Offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContractLocations",
                columns: table => new
                {
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    OfficeId = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    CustomerGstinId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractLocations", x => new { x.ContractId, x.OfficeId, x.From });
                    table.ForeignKey(
                        name: "FK_ContractLocations_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContractLocations_CustomerGstins_CustomerGstinId",
                        column: x => x.CustomerGstinId,
                        principalTable: "CustomerGstins",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContractLocations_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ContractLocations_Offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BookingFindings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Severity = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    BookingId = table.Column<long>(type: "bigint", nullable: false),
                    OtherBookingId = table.Column<long>(type: "bigint", nullable: true),
                    ImportId = table.Column<int>(type: "int", nullable: false),
                    OfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: true),
                    ContractId = table.Column<int>(type: "int", nullable: true),
                    DatedFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    BilledFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    AtStake = table.Column<long>(type: "bigint", nullable: false),
                    Ground = table.Column<int>(type: "int", maxLength: 30, nullable: false),
                    Resolution = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    ResolvedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    ResolvedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ResolvedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedWith = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BookingFindings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BookingFindings_BookingImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "BookingImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BookingFindings_Bookings_BookingId",
                        column: x => x.BookingId,
                        principalTable: "Bookings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BookingFindings_Offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DiscountOrderSlabs",
                columns: table => new
                {
                    DiscountOrderId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Above = table.Column<long>(type: "bigint", nullable: false),
                    UpTo = table.Column<long>(type: "bigint", nullable: true),
                    RateNtd = table.Column<int>(type: "int", nullable: false),
                    RateTd = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DiscountOrderSlabs", x => new { x.DiscountOrderId, x.Above });
                    table.ForeignKey(
                        name: "FK_DiscountOrderSlabs_DiscountOrders_DiscountOrderId",
                        column: x => x.DiscountOrderId,
                        principalTable: "DiscountOrders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GstInvoiceLines",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    InvoiceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Product = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Description = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    TrafficClass = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Sac = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    ArticleCount = table.Column<int>(type: "int", nullable: false),
                    Gross = table.Column<long>(type: "bigint", nullable: false),
                    Vas = table.Column<long>(type: "bigint", nullable: false),
                    DiscountRate = table.Column<int>(type: "int", nullable: false),
                    Discount = table.Column<long>(type: "bigint", nullable: false),
                    Taxable = table.Column<long>(type: "bigint", nullable: false),
                    GstRate = table.Column<int>(type: "int", nullable: false),
                    IsExempt = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GstInvoiceLines", x => new { x.InvoiceId, x.Position });
                    table.ForeignKey(
                        name: "FK_GstInvoiceLines_GstInvoices_InvoiceId",
                        column: x => x.InvoiceId,
                        principalTable: "GstInvoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GstInvoiceReferences",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    InvoiceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    AptInvoiceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GstInvoiceReferences", x => new { x.InvoiceId, x.Position });
                    table.ForeignKey(
                        name: "FK_GstInvoiceReferences_AptInvoices_AptInvoiceId",
                        column: x => x.AptInvoiceId,
                        principalTable: "AptInvoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstInvoiceReferences_GstInvoices_InvoiceId",
                        column: x => x.InvoiceId,
                        principalTable: "GstInvoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GstInvoiceTaxes",
                columns: table => new
                {
                    Rate = table.Column<int>(type: "int", nullable: false),
                    InvoiceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Taxable = table.Column<long>(type: "bigint", nullable: false),
                    Cgst = table.Column<long>(type: "bigint", nullable: false),
                    Sgst = table.Column<long>(type: "bigint", nullable: false),
                    Utgst = table.Column<long>(type: "bigint", nullable: false),
                    Igst = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GstInvoiceTaxes", x => new { x.InvoiceId, x.Rate });
                    table.ForeignKey(
                        name: "FK_GstInvoiceTaxes_GstInvoices_InvoiceId",
                        column: x => x.InvoiceId,
                        principalTable: "GstInvoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "AuditHeads",
                columns: new[] { "Id", "Hash", "Sequence" },
                values: new object[] { 1, "", 0L });

            migrationBuilder.CreateIndex(
                name: "IX_AptInvoiceImports_Sha256",
                table: "AptInvoiceImports",
                column: "Sha256",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AptInvoiceLines_AptInvoiceId",
                table: "AptInvoiceLines",
                column: "AptInvoiceId");

            migrationBuilder.CreateIndex(
                name: "IX_AptInvoiceLines_ContractId_PeriodFrom_OwningOfficeId",
                table: "AptInvoiceLines",
                columns: new[] { "ContractId", "PeriodFrom", "OwningOfficeId" });

            migrationBuilder.CreateIndex(
                name: "IX_AptInvoiceLines_InvoiceNumber_OwningOfficeId_Product_TrafficClass",
                table: "AptInvoiceLines",
                columns: new[] { "InvoiceNumber", "OwningOfficeId", "Product", "TrafficClass" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AptInvoiceLines_NodalOfficeId",
                table: "AptInvoiceLines",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_AptInvoiceLines_OwningOfficeId",
                table: "AptInvoiceLines",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_AptInvoices_ContractId_PeriodFrom",
                table: "AptInvoices",
                columns: new[] { "ContractId", "PeriodFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_AptInvoices_ImportId_Number",
                table: "AptInvoices",
                columns: new[] { "ImportId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AptInvoices_NodalOfficeId",
                table: "AptInvoices",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_AptInvoices_OwningOfficeId",
                table: "AptInvoices",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecords_Act_Sequence",
                table: "AuditRecords",
                columns: new[] { "Act", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecords_CommandId",
                table: "AuditRecords",
                column: "CommandId");

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecords_DocumentKey_Sequence",
                table: "AuditRecords",
                columns: new[] { "DocumentKey", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecords_PersonId_Sequence",
                table: "AuditRecords",
                columns: new[] { "PersonId", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_AuditRecords_RecordedAtUtc",
                table: "AuditRecords",
                column: "RecordedAtUtc");

            migrationBuilder.CreateIndex(
                name: "IX_BookingFindings_BookingId",
                table: "BookingFindings",
                column: "BookingId");

            migrationBuilder.CreateIndex(
                name: "IX_BookingFindings_ContractId_BilledFrom_OfficeId",
                table: "BookingFindings",
                columns: new[] { "ContractId", "BilledFrom", "OfficeId" });

            migrationBuilder.CreateIndex(
                name: "IX_BookingFindings_ImportId",
                table: "BookingFindings",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_BookingFindings_NodalOfficeId",
                table: "BookingFindings",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_BookingFindings_OfficeId_Resolution_Code",
                table: "BookingFindings",
                columns: new[] { "OfficeId", "Resolution", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_BookingImports_OwningOfficeId_StartedAtUtc",
                table: "BookingImports",
                columns: new[] { "OwningOfficeId", "StartedAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_BookingImports_Sha256",
                table: "BookingImports",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_BookingImports_Status",
                table: "BookingImports",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_Bookings_ArticleNumber_BookedAt_OfficeId_CustomerKeyed",
                table: "Bookings",
                columns: new[] { "ArticleNumber", "BookedAt", "OfficeId", "CustomerKeyed" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bookings_ContractId_BilledFrom_OfficeId",
                table: "Bookings",
                columns: new[] { "ContractId", "BilledFrom", "OfficeId" });

            migrationBuilder.CreateIndex(
                name: "IX_Bookings_CustomerId",
                table: "Bookings",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_Bookings_ImportId",
                table: "Bookings",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_Bookings_NodalOfficeId_BookedAt",
                table: "Bookings",
                columns: new[] { "NodalOfficeId", "BookedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Bookings_OfficeId_BookedAt",
                table: "Bookings",
                columns: new[] { "OfficeId", "BookedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_CompletedCommands_CompletedAtUtc",
                table: "CompletedCommands",
                column: "CompletedAtUtc");

            migrationBuilder.CreateIndex(
                name: "IX_ConsolidationDocuments_LocationOfficeId",
                table: "ConsolidationDocuments",
                column: "LocationOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ConsolidationLines_LocationDraftId",
                table: "ConsolidationLines",
                column: "LocationDraftId");

            migrationBuilder.CreateIndex(
                name: "IX_ConsolidationLines_LocationOfficeId",
                table: "ConsolidationLines",
                column: "LocationOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_Consolidations_ContractId_PeriodFrom",
                table: "Consolidations",
                columns: new[] { "ContractId", "PeriodFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Consolidations_NodalOfficeId_Status",
                table: "Consolidations",
                columns: new[] { "NodalOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Consolidations_OwningOfficeId",
                table: "Consolidations",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ConsolidationWaivers_ContractId_PeriodFrom",
                table: "ConsolidationWaivers",
                columns: new[] { "ContractId", "PeriodFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_ConsolidationWaivers_LocationOfficeId",
                table: "ConsolidationWaivers",
                column: "LocationOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ConsolidationWaivers_NodalOfficeId_Status",
                table: "ConsolidationWaivers",
                columns: new[] { "NodalOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_ConsolidationWaivers_OwningOfficeId",
                table: "ConsolidationWaivers",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ContractLocations_CustomerGstinId",
                table: "ContractLocations",
                column: "CustomerGstinId");

            migrationBuilder.CreateIndex(
                name: "IX_ContractLocations_NodalOfficeId",
                table: "ContractLocations",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ContractLocations_OfficeId",
                table: "ContractLocations",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ContractProducts_ProductCode",
                table: "ContractProducts",
                column: "ProductCode");

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_ApprovingOfficeId_Status",
                table: "Contracts",
                columns: new[] { "ApprovingOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_CustomerId",
                table: "Contracts",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_NodalOfficeId",
                table: "Contracts",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_Contracts_Number",
                table: "Contracts",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CustomerGstins_CustomerId_Gstin_From",
                table: "CustomerGstins",
                columns: new[] { "CustomerId", "Gstin", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CustomerGstins_Gstin",
                table: "CustomerGstins",
                column: "Gstin");

            migrationBuilder.CreateIndex(
                name: "IX_Customers_EnteredByOfficeId",
                table: "Customers",
                column: "EnteredByOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_Customers_Name",
                table: "Customers",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_Customers_Pan",
                table: "Customers",
                column: "Pan");

            migrationBuilder.CreateIndex(
                name: "IX_DatedSettings_Key_From",
                table: "DatedSettings",
                columns: new[] { "Key", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_DatedSettings_OfficeId",
                table: "DatedSettings",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_DdoAssignments_DdoOfficeId",
                table: "DdoAssignments",
                column: "DdoOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_DdoAssignments_RootOfficeId_From",
                table: "DdoAssignments",
                columns: new[] { "RootOfficeId", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DiscountOrders_ContractId_Group_From",
                table: "DiscountOrders",
                columns: new[] { "ContractId", "Group", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_DocumentFiles_FileId",
                table: "DocumentFiles",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_GstInvoiceReferences_AptInvoiceId",
                table: "GstInvoiceReferences",
                column: "AptInvoiceId");

            migrationBuilder.CreateIndex(
                name: "IX_GstInvoices_ConsolidationId_OwningOfficeId_Kind",
                table: "GstInvoices",
                columns: new[] { "ConsolidationId", "OwningOfficeId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GstInvoices_ContractId",
                table: "GstInvoices",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_GstInvoices_CounterpartOfficeId_InvoiceDate",
                table: "GstInvoices",
                columns: new[] { "CounterpartOfficeId", "InvoiceDate" });

            migrationBuilder.CreateIndex(
                name: "IX_GstInvoices_CustomerId_InvoiceDate",
                table: "GstInvoices",
                columns: new[] { "CustomerId", "InvoiceDate" });

            migrationBuilder.CreateIndex(
                name: "IX_GstInvoices_LocationDraftId",
                table: "GstInvoices",
                column: "LocationDraftId");

            migrationBuilder.CreateIndex(
                name: "IX_GstInvoices_NodalOfficeId_InvoiceDate",
                table: "GstInvoices",
                columns: new[] { "NodalOfficeId", "InvoiceDate" });

            migrationBuilder.CreateIndex(
                name: "IX_GstInvoices_OwningOfficeId_InvoiceDate",
                table: "GstInvoices",
                columns: new[] { "OwningOfficeId", "InvoiceDate" });

            migrationBuilder.CreateIndex(
                name: "IX_GstInvoices_SupplierGstin_FinancialYear_Kind_Serial",
                table: "GstInvoices",
                columns: new[] { "SupplierGstin", "FinancialYear", "Kind", "Serial" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GstInvoices_SupplierGstin_FinancialYear_Number",
                table: "GstInvoices",
                columns: new[] { "SupplierGstin", "FinancialYear", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GstRegistrations_FilingOfficeId",
                table: "GstRegistrations",
                column: "FilingOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_GstRegistrations_Gstin",
                table: "GstRegistrations",
                column: "Gstin",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GstRegistrations_StateCode_From",
                table: "GstRegistrations",
                columns: new[] { "StateCode", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Holidays_Date_Scope",
                table: "Holidays",
                columns: new[] { "Date", "Scope" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LoadedImports_Sha256_ForOffice",
                table: "LoadedImports",
                columns: new[] { "Sha256", "ForOffice" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LocationDrafts_ContractId_PeriodFrom_OwningOfficeId",
                table: "LocationDrafts",
                columns: new[] { "ContractId", "PeriodFrom", "OwningOfficeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LocationDrafts_NodalOfficeId_Status",
                table: "LocationDrafts",
                columns: new[] { "NodalOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_LocationDrafts_OwningOfficeId_Status",
                table: "LocationDrafts",
                columns: new[] { "OwningOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_OfficeReaches_OfficeId",
                table: "OfficeReaches",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_Offices_CircleId",
                table: "Offices",
                column: "CircleId");

            migrationBuilder.CreateIndex(
                name: "IX_Offices_DivisionId",
                table: "Offices",
                column: "DivisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Offices_FacilityId",
                table: "Offices",
                column: "FacilityId",
                unique: true,
                filter: "\"FacilityId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Offices_Kind_Name",
                table: "Offices",
                columns: new[] { "Kind", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_Offices_ParentId",
                table: "Offices",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Offices_Path",
                table: "Offices",
                column: "Path",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Offices_Pincode",
                table: "Offices",
                column: "Pincode");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMails_About",
                table: "OutboxMails",
                column: "About");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMails_NodalOfficeId",
                table: "OutboxMails",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMails_OwningOfficeId",
                table: "OutboxMails",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_OutboxMails_Status_NextTryUtc",
                table: "OutboxMails",
                columns: new[] { "Status", "NextTryUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_PaoAssignments_CircleId_From",
                table: "PaoAssignments",
                columns: new[] { "CircleId", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PaoAssignments_PaoOfficeId",
                table: "PaoAssignments",
                column: "PaoOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_PeriodClosures_NodalOfficeId",
                table: "PeriodClosures",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_PeriodClosures_OfficeId",
                table: "PeriodClosures",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_Posts_OfficeId_Role",
                table: "Posts",
                columns: new[] { "OfficeId", "Role" });

            migrationBuilder.CreateIndex(
                name: "IX_Posts_PersonId_From",
                table: "Posts",
                columns: new[] { "PersonId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_Reaches_Kind_OfficeId",
                table: "Reaches",
                columns: new[] { "Kind", "OfficeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StoredFiles_Sha256",
                table: "StoredFiles",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_SupplierGstinPolicies_From",
                table: "SupplierGstinPolicies",
                column: "From",
                unique: true);

            migrationBuilder.CreateInsertOnly("AuditRecords", "DocumentFiles", "GstInvoices", "GstInvoiceLines", "GstInvoiceTaxes", "GstInvoiceReferences");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AptInvoiceLines");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "AuditHeads");

            migrationBuilder.DropTable(
                name: "AuditRecords");

            migrationBuilder.DropTable(
                name: "BookingFindings");

            migrationBuilder.DropTable(
                name: "Circulars");

            migrationBuilder.DropTable(
                name: "ClockOffsets");

            migrationBuilder.DropTable(
                name: "CompletedCommands");

            migrationBuilder.DropTable(
                name: "ConsolidationDocuments");

            migrationBuilder.DropTable(
                name: "ConsolidationLines");

            migrationBuilder.DropTable(
                name: "ConsolidationRates");

            migrationBuilder.DropTable(
                name: "ConsolidationWaivers");

            migrationBuilder.DropTable(
                name: "ContractLocations");

            migrationBuilder.DropTable(
                name: "ContractProducts");

            migrationBuilder.DropTable(
                name: "DatedSettings");

            migrationBuilder.DropTable(
                name: "DdoAssignments");

            migrationBuilder.DropTable(
                name: "DiscountOrderSlabs");

            migrationBuilder.DropTable(
                name: "DocumentFiles");

            migrationBuilder.DropTable(
                name: "FiledMonths");

            migrationBuilder.DropTable(
                name: "GstInvoiceLines");

            migrationBuilder.DropTable(
                name: "GstInvoiceReferences");

            migrationBuilder.DropTable(
                name: "GstInvoiceTaxes");

            migrationBuilder.DropTable(
                name: "GstRegistrations");

            migrationBuilder.DropTable(
                name: "Holidays");

            migrationBuilder.DropTable(
                name: "ImportRejections");

            migrationBuilder.DropTable(
                name: "InvoiceNumberSeries");

            migrationBuilder.DropTable(
                name: "LoadedImports");

            migrationBuilder.DropTable(
                name: "LocationDraftLines");

            migrationBuilder.DropTable(
                name: "LocationDraftRates");

            migrationBuilder.DropTable(
                name: "LocationDraftReasons");

            migrationBuilder.DropTable(
                name: "OfficeMailAddresses");

            migrationBuilder.DropTable(
                name: "OfficeReaches");

            migrationBuilder.DropTable(
                name: "OutboxAttachments");

            migrationBuilder.DropTable(
                name: "PaoAssignments");

            migrationBuilder.DropTable(
                name: "PeriodClosures");

            migrationBuilder.DropTable(
                name: "Posts");

            migrationBuilder.DropTable(
                name: "ProductTaxRates");

            migrationBuilder.DropTable(
                name: "ProtectionKeys");

            migrationBuilder.DropTable(
                name: "ReferenceSets");

            migrationBuilder.DropTable(
                name: "StoredFileChunks");

            migrationBuilder.DropTable(
                name: "SupplierGstinPolicies");

            migrationBuilder.DropTable(
                name: "Bookings");

            migrationBuilder.DropTable(
                name: "CustomerGstins");

            migrationBuilder.DropTable(
                name: "DiscountOrders");

            migrationBuilder.DropTable(
                name: "AptInvoices");

            migrationBuilder.DropTable(
                name: "GstInvoices");

            migrationBuilder.DropTable(
                name: "Reaches");

            migrationBuilder.DropTable(
                name: "OutboxMails");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "Products");

            migrationBuilder.DropTable(
                name: "StoredFiles");

            migrationBuilder.DropTable(
                name: "BookingImports");

            migrationBuilder.DropTable(
                name: "AptInvoiceImports");

            migrationBuilder.DropTable(
                name: "Consolidations");

            migrationBuilder.DropTable(
                name: "Contracts");

            migrationBuilder.DropTable(
                name: "LocationDrafts");

            migrationBuilder.DropTable(
                name: "Customers");

            migrationBuilder.DropTable(
                name: "Offices");
        }
    }
}
