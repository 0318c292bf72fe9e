using System;
using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Shared;

#nullable disable

namespace UCCMS.Data.Migrations.Sqlite
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    RowCount = table.Column<int>(type: "INTEGER", nullable: false),
                    FlaggedCount = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    ImportedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AptInvoiceImports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    DisplayName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    MustChangePassword = table.Column<bool>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true, collation: "NOCASE"),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true, collation: "NOCASE"),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true, collation: "NOCASE"),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true, collation: "NOCASE"),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    SecurityStamp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditHeads",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHeads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditRecords",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    RecordedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    BusinessAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Role = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    Act = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    CommandId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DocumentKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    DocumentTitle = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false, collation: "NOCASE"),
                    Changes = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false, collation: "NOCASE"),
                    PreviousHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditRecords", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "BookingImports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    FileLength = table.Column<long>(type: "INTEGER", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    StartedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    HeartbeatUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FinishedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Holder = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Headers = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false, collation: "NOCASE"),
                    StoredFile = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    Rows_Accepted = table.Column<int>(type: "INTEGER", nullable: false),
                    Rows_Duplicates = table.Column<int>(type: "INTEGER", nullable: false),
                    Rows_Flagged = table.Column<int>(type: "INTEGER", nullable: false),
                    Rows_Rejected = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BookingImports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Circulars",
                columns: table => new
                {
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false, collation: "NOCASE"),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Issuer = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Circulars", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "ClockOffsets",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Seconds = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClockOffsets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CompletedCommands",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UseCase = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    InputHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    Result = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false, collation: "NOCASE"),
                    CompletedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CompletedCommands", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FiledMonths",
                columns: table => new
                {
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FiledMonths", x => new { x.SupplierGstin, x.Month });
                });

            migrationBuilder.CreateTable(
                name: "Holidays",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Scope = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false, collation: "NOCASE"),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Holidays", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "InvoiceNumberSeries",
                columns: table => new
                {
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    FinancialYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    NumberCode = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false, collation: "NOCASE"),
                    LastSerial = table.Column<int>(type: "INTEGER", nullable: false),
                    LastDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InvoiceNumberSeries", x => new { x.SupplierGstin, x.FinancialYear, x.Kind });
                });

            migrationBuilder.CreateTable(
                name: "Offices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false, collation: "NOCASE"),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ParentId = table.Column<int>(type: "INTEGER", nullable: true),
                    CircleId = table.Column<int>(type: "INTEGER", nullable: true),
                    DivisionId = table.Column<int>(type: "INTEGER", nullable: true),
                    Path = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false, collation: "NOCASE"),
                    StateCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: true, collation: "NOCASE"),
                    District = table.Column<string>(type: "TEXT", maxLength: 80, nullable: true, collation: "NOCASE"),
                    Pincode = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true, collation: "NOCASE"),
                    FacilityId = table.Column<string>(type: "TEXT", maxLength: 8, nullable: true, collation: "NOCASE"),
                    IsCircleGpo = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Code = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Sac = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false, collation: "NOCASE"),
                    DiscountGroup = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true, collation: "NOCASE"),
                    IsDiscountable = table.Column<bool>(type: "INTEGER", nullable: false),
                    RevenueHead = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    HasTrafficClass = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Products", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "ProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Xml = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Reaches",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    FilledOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reaches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReferenceSets",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "NOCASE"),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    OfficesAdded = table.Column<int>(type: "INTEGER", nullable: false),
                    LoadedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferenceSets", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "StoredFiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 260, nullable: false, collation: "NOCASE"),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    IsInFolder = table.Column<bool>(type: "INTEGER", nullable: false),
                    StoredAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoredFiles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SupplierGstinPolicies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SupplierGstinPolicies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ClaimType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    ClaimValue = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE")
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
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    UserId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE")
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
                    UserId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Value = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE")
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
                    ImportId = table.Column<int>(type: "INTEGER", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Problems = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false, collation: "NOCASE"),
                    Cells = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false, collation: "NOCASE")
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
                    ImportId = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    ForOffice = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ImportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false, collation: "NOCASE"),
                    InvoiceDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    RecipientGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: true, collation: "NOCASE"),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    ImportedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    HandedOverAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    BillingDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PreparedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PreparedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IssuedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Payable = table.Column<long>(type: "INTEGER", nullable: false),
                    AptTotal = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    LocationOfficeId = table.Column<int>(type: "INTEGER", nullable: true),
                    DiscountGroup = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true, collation: "NOCASE"),
                    TrafficClass = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Rate = table.Column<int>(type: "INTEGER", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE"),
                    RequestedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    RequestedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    DecisionReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    DecidedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    EntityType = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Pan = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Mobile = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    Address = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false, collation: "NOCASE"),
                    Pincode = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false, collation: "NOCASE"),
                    StateCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    EnteredByOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    DuplicateReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "NOCASE"),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false, collation: "NOCASE"),
                    Value = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE")
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RootOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    DdoOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false),
                    StateCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    ShortCode = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false, collation: "NOCASE"),
                    LegalName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Address = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false, collation: "NOCASE"),
                    FilingOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    UpiId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true, collation: "NOCASE"),
                    BankDetails = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    BillingDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    SentAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SeenAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PreparedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    EndorsedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    AcceptedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    SubmittedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReturnRemark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    UnexplainedReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    OwnTotal = table.Column<long>(type: "INTEGER", nullable: false),
                    AptTotal = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    RecipientName = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false, collation: "NOCASE"),
                    Recipient = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false, collation: "NOCASE"),
                    Body = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false, collation: "NOCASE"),
                    About = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    QueuedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NextTryUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClaimedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SentAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastError = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CircleId = table.Column<int>(type: "INTEGER", nullable: false),
                    PaoOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    Role = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Tenure = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
                    ProductCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Rate = table.Column<int>(type: "INTEGER", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsExempt = table.Column<bool>(type: "INTEGER", nullable: false),
                    Notification = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE")
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
                    ReachId = table.Column<int>(type: "INTEGER", nullable: false),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false)
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
                    DocumentKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AptInvoiceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InvoiceNumber = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false, collation: "NOCASE"),
                    InvoiceDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    RecipientGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: true, collation: "NOCASE"),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Product = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    TrafficClass = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ArticleCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Gross = table.Column<long>(type: "INTEGER", nullable: false),
                    Vas = table.Column<long>(type: "INTEGER", nullable: false),
                    Discount = table.Column<long>(type: "INTEGER", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    Cgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Sgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Igst = table.Column<long>(type: "INTEGER", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false)
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
                    LocationOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    IsBillOfSupply = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConsolidationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupplierStateCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    Igst = table.Column<long>(type: "INTEGER", nullable: false),
                    Cgst = table.Column<long>(type: "INTEGER", nullable: false),
                    StateTax = table.Column<long>(type: "INTEGER", nullable: false),
                    RoundOff = table.Column<long>(type: "INTEGER", nullable: false),
                    Payable = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Group = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    TrafficClass = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ConsolidationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Volume = table.Column<long>(type: "INTEGER", nullable: false),
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Rate = table.Column<int>(type: "INTEGER", nullable: false),
                    IsOverride = table.Column<bool>(type: "INTEGER", nullable: false),
                    Discount = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    Payment = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Facility = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    BillingCycle = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    InterimFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    InterimTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ApprovingLevel = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ApprovingOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    EnteredBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    SubmittedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    ApprovedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    ApprovedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReturnRemark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    Gstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false),
                    StateCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    IsSez = table.Column<bool>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                    LocationOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Product = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    TrafficClass = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ConsolidationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LocationDraftId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ArticleCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Gross = table.Column<long>(type: "INTEGER", nullable: false),
                    Vas = table.Column<long>(type: "INTEGER", nullable: false),
                    DiscountRate = table.Column<int>(type: "INTEGER", nullable: false),
                    Discount = table.Column<long>(type: "INTEGER", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    GstRate = table.Column<int>(type: "INTEGER", nullable: false),
                    IsExempt = table.Column<bool>(type: "INTEGER", nullable: false),
                    FromAptFigures = table.Column<bool>(type: "INTEGER", nullable: false)
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
                    Product = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    TrafficClass = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    LocationDraftId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AptCount = table.Column<int>(type: "INTEGER", nullable: false),
                    AptGross = table.Column<long>(type: "INTEGER", nullable: false),
                    AptVas = table.Column<long>(type: "INTEGER", nullable: false),
                    AptDiscount = table.Column<long>(type: "INTEGER", nullable: false),
                    AptTaxable = table.Column<long>(type: "INTEGER", nullable: false),
                    AptTax = table.Column<long>(type: "INTEGER", nullable: false),
                    AptTotal = table.Column<long>(type: "INTEGER", nullable: false),
                    OwnCount = table.Column<int>(type: "INTEGER", nullable: false),
                    OwnGross = table.Column<long>(type: "INTEGER", nullable: false),
                    OwnVas = table.Column<long>(type: "INTEGER", nullable: false),
                    OwnDiscount = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Group = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    TrafficClass = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    LocationDraftId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Volume = table.Column<long>(type: "INTEGER", nullable: false),
                    Rate = table.Column<int>(type: "INTEGER", nullable: false),
                    ClassGross = table.Column<long>(type: "INTEGER", nullable: false),
                    ClassDiscount = table.Column<long>(type: "INTEGER", nullable: false),
                    IsMarginal = table.Column<bool>(type: "INTEGER", nullable: false)
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
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    LocationDraftId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Sentence = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    ArticleCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    MailId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE")
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CustomerKeyed = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    ContractKeyed = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: true),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: true),
                    ArticleNumber = table.Column<string>(type: "TEXT", unicode: false, maxLength: 13, nullable: false, collation: "NOCASE"),
                    BookedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Product = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    TrafficClass = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    IsTrafficClassDerived = table.Column<bool>(type: "INTEGER", nullable: false),
                    DistanceKm = table.Column<int>(type: "INTEGER", nullable: true),
                    WeightGrams = table.Column<int>(type: "INTEGER", nullable: false),
                    OriginPin = table.Column<int>(type: "INTEGER", nullable: false),
                    DestinationPin = table.Column<int>(type: "INTEGER", nullable: true),
                    DestinationCountry = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false, collation: "NOCASE"),
                    BaseTariff = table.Column<long>(type: "INTEGER", nullable: false),
                    VasCharges = table.Column<long>(type: "INTEGER", nullable: false),
                    TaxCharged = table.Column<long>(type: "INTEGER", nullable: true),
                    CodAmount = table.Column<long>(type: "INTEGER", nullable: true),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    BatchRef = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true, collation: "NOCASE"),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DatedFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BilledFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsLate = table.Column<bool>(type: "INTEGER", nullable: false),
                    Doubts = table.Column<int>(type: "INTEGER", maxLength: 30, nullable: false),
                    ExtraColumns = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true, collation: "NOCASE"),
                    ChangedByFinding = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProductCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE")
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false, collation: "NOCASE"),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    OrderNumber = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ExtraRate = table.Column<int>(type: "INTEGER", nullable: false),
                    ExtraRateAbove = table.Column<int>(type: "INTEGER", nullable: false),
                    ExtraThreshold = table.Column<long>(type: "INTEGER", nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: true),
                    IsApproved = table.Column<bool>(type: "INTEGER", nullable: false),
                    ProposedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    ApprovedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false, collation: "NOCASE"),
                    Serial = table.Column<int>(type: "INTEGER", nullable: false),
                    FinancialYear = table.Column<int>(type: "INTEGER", nullable: false),
                    InvoiceDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    SupplierName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    SupplierAddress = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    SupplierStateCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    UpiId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    BankDetails = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "NOCASE"),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    RecipientName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    RecipientAddress = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    RecipientStateCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    RecipientGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: true, collation: "NOCASE"),
                    Supply = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PlaceOfSupplyCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    PlaceOfSupplyReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    IsInterState = table.Column<bool>(type: "INTEGER", nullable: false),
                    ConsolidationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LocationDraftId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Payment = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    LocationName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    IssuingOfficeName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    CounterpartOfficeId = table.Column<int>(type: "INTEGER", nullable: true),
                    Gross = table.Column<long>(type: "INTEGER", nullable: false),
                    Discount = table.Column<long>(type: "INTEGER", nullable: false),
                    Vas = table.Column<long>(type: "INTEGER", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    Exempt = table.Column<long>(type: "INTEGER", nullable: false),
                    Tax = table.Column<long>(type: "INTEGER", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    RoundOff = table.Column<long>(type: "INTEGER", nullable: false),
                    Payable = table.Column<long>(type: "INTEGER", nullable: false),
                    AmountInWords = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false, collation: "NOCASE"),
                    IssuedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    Signatory = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false, collation: "NOCASE"),
                    IssuedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false)
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
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CustomerGstinId = table.Column<Guid>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Severity = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    BookingId = table.Column<long>(type: "INTEGER", nullable: false),
                    OtherBookingId = table.Column<long>(type: "INTEGER", nullable: true),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: false),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: true),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: true),
                    DatedFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BilledFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AtStake = table.Column<long>(type: "INTEGER", nullable: false),
                    Ground = table.Column<int>(type: "INTEGER", maxLength: 30, nullable: false),
                    Resolution = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "NOCASE"),
                    ResolvedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    ResolvedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    ResolvedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedWith = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
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
                    DiscountOrderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Above = table.Column<long>(type: "INTEGER", nullable: false),
                    UpTo = table.Column<long>(type: "INTEGER", nullable: true),
                    RateNtd = table.Column<int>(type: "INTEGER", nullable: false),
                    RateTd = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    InvoiceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Product = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    Description = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    TrafficClass = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Sac = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false, collation: "NOCASE"),
                    ArticleCount = table.Column<int>(type: "INTEGER", nullable: false),
                    Gross = table.Column<long>(type: "INTEGER", nullable: false),
                    Vas = table.Column<long>(type: "INTEGER", nullable: false),
                    DiscountRate = table.Column<int>(type: "INTEGER", nullable: false),
                    Discount = table.Column<long>(type: "INTEGER", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    GstRate = table.Column<int>(type: "INTEGER", nullable: false),
                    IsExempt = table.Column<bool>(type: "INTEGER", nullable: false)
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
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    InvoiceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AptInvoiceId = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    Rate = table.Column<int>(type: "INTEGER", nullable: false),
                    InvoiceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    Cgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Sgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Utgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Igst = table.Column<long>(type: "INTEGER", nullable: false)
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
                unique: true);

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
