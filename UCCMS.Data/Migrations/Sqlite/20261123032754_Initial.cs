using System;
using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Gst.Returns;
using UCCMS.Data.Ledger;
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
                name: "AccountHeads",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Component = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Product = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true, collation: "NOCASE"),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "NOCASE"),
                    Description = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    IsConfirmed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountHeads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AnnualReturns",
                columns: table => new
                {
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    FinancialYear = table.Column<int>(type: "INTEGER", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Arn = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    FiledBy = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false, collation: "NOCASE"),
                    RecordedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnnualReturns", x => new { x.SupplierGstin, x.FinancialYear });
                });

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
                    Language = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
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
                name: "BillingMonths",
                columns: table => new
                {
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    BillingDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ActsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "NOCASE"),
                    CorrectedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    CorrectedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BillingMonths", x => x.Month);
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
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    StartedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    HeartbeatUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FinishedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Holder = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Headers = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false, collation: "NOCASE"),
                    StoredFile = table.Column<Guid>(type: "TEXT", nullable: true),
                    Found = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, defaultValue: "{}", collation: "NOCASE"),
                    WithdrawnAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    WithdrawnByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    WithdrawReason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true, collation: "NOCASE"),
                    RowsRemovedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
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
                name: "BookingMonths",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Product = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: true),
                    Articles = table.Column<long>(type: "INTEGER", nullable: false),
                    Charges = table.Column<long>(type: "INTEGER", nullable: false),
                    IsMerged = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BookingMonths", x => x.Id);
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
                    FiledOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Arn = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    FiledBy = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false, collation: "NOCASE"),
                    RecordedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PreparedReturnId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true, collation: "NOCASE"),
                    ReportedAptInvoices = table.Column<bool>(type: "INTEGER", nullable: false),
                    Documents = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    Tax = table.Column<long>(type: "INTEGER", nullable: false)
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
                name: "JobAlarms",
                columns: table => new
                {
                    Job = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "NOCASE"),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sentence = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    RaisedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClearedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobAlarms", x => new { x.Job, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "JobRuns",
                columns: table => new
                {
                    Job = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "NOCASE"),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Node = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Attempt = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SeenAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FinishedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Done = table.Column<int>(type: "INTEGER", nullable: false),
                    Parked = table.Column<int>(type: "INTEGER", nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobRuns", x => new { x.Job, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "LedgerBalances",
                columns: table => new
                {
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    ToOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CarrierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Component = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Gstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "INTEGER", nullable: true),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true, computedColumnSql: "CAST(CASE WHEN \"Amount\" = 0 THEN NULL WHEN \"Account\" = 'Receivable' THEN 'Owed' WHEN \"Component\" = '' THEN NULL WHEN \"Account\" = 'Dishonoured' THEN 'CalledBack' WHEN \"Account\" = 'Unclassified' THEN 'Lying' WHEN \"Account\" = 'InterOffice' THEN 'OnItsWay' WHEN \"Account\" = 'ReducedByNote' THEN 'ReducedByNote' WHEN \"Account\" NOT IN ('Revenue', 'GstPayable', 'RoundOff') THEN NULL WHEN \"OfficeId\" = \"CounterpartOfficeId\" THEN 'AccountedAtLocation' WHEN \"Account\" = 'RoundOff' THEN 'RoundOffKept' ELSE 'AccountedElsewhere' END AS nvarchar(30))", stored: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerBalances", x => new { x.ContractId, x.DocumentId, x.Account, x.OfficeId, x.ToOfficeId, x.CarrierId, x.Component, x.Gstin });
                    table.CheckConstraint("CK_LedgerBalances_NotOverdrawn", "\"Amount\" <= 0 OR (\"Account\" <> 'Deposit' AND (\"Account\" <> 'Unclassified' OR \"Component\" <> ''))");
                });

            migrationBuilder.CreateTable(
                name: "LedgerJournals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Voucher = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true, collation: "NOCASE"),
                    ReversesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    PostedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerJournals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LedgerJournals_LedgerJournals_ReversesId",
                        column: x => x.ReversesId,
                        principalTable: "LedgerJournals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "NotificationAddresses",
                columns: table => new
                {
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Mobile = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NotificationAddresses", x => x.PersonId);
                });

            migrationBuilder.CreateTable(
                name: "NotificationPreferences",
                columns: table => new
                {
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Mail = table.Column<bool>(type: "INTEGER", nullable: false),
                    Sms = table.Column<bool>(type: "INTEGER", nullable: false),
                    WhatsApp = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsMuted = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NotificationPreferences", x => new { x.PersonId, x.Kind });
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
                name: "PreparedBuilds",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Build = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PreparedBuilds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Products",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
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
                name: "ReturnReminders",
                columns: table => new
                {
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnReminders", x => new { x.SupplierGstin, x.Month, x.Day });
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
                name: "BookingDays",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: false),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Product = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: true),
                    Articles = table.Column<long>(type: "INTEGER", nullable: false),
                    Charges = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BookingDays", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BookingDays_BookingImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "BookingImports",
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
                name: "BankStatements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 34, nullable: false, collation: "NOCASE"),
                    Number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false, collation: "NOCASE"),
                    FromDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ToDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Opening = table.Column<long>(type: "INTEGER", nullable: false),
                    Closing = table.Column<long>(type: "INTEGER", nullable: false),
                    LineCount = table.Column<int>(type: "INTEGER", nullable: false),
                    KnownCount = table.Column<int>(type: "INTEGER", nullable: false),
                    KnownSum = table.Column<long>(type: "INTEGER", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    ImportedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    ImportedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ImportedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BankStatements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BankStatements_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BankStatements_Offices_OwningOfficeId",
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
                name: "DeadlineEscalations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    HolderRole = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    DocumentKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    SinceUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ToldOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeadlineEscalations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeadlineEscalations_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DeadlineEscalations_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeadlineRules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    CircleId = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Days = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false, collation: "NOCASE"),
                    Circular = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false, collation: "NOCASE"),
                    SetBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeadlineRules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeadlineRules_Offices_CircleId",
                        column: x => x.CircleId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ElekhaExplanations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Head = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false, collation: "NOCASE"),
                    Accounted = table.Column<long>(type: "INTEGER", nullable: false),
                    Elekha = table.Column<long>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE"),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ExplainedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ElekhaExplanations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ElekhaExplanations_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ElekhaExtracts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    EnteredAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ElekhaExtracts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ElekhaExtracts_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExportRuns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    PostId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Address = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false, collation: "NOCASE"),
                    Prefix = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Filters = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false, collation: "NOCASE"),
                    FilterMark = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true, collation: "NOCASE"),
                    ScheduleId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    AskedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Claim = table.Column<Guid>(type: "TEXT", nullable: true),
                    ClaimedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    RowsDone = table.Column<int>(type: "INTEGER", nullable: false),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    AsOfUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ControlTotal = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE"),
                    File = table.Column<Guid>(type: "TEXT", nullable: true),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 260, nullable: false, collation: "NOCASE"),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    FinishedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ExpiresAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExportRuns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExportRuns_Offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExportSchedules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    PostId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false, collation: "NOCASE"),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Address = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false, collation: "NOCASE"),
                    Prefix = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Cadence = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    NextOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsPaused = table.Column<bool>(type: "INTEGER", nullable: false),
                    StoppedBecause = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExportSchedules", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExportSchedules_Offices_OfficeId",
                        column: x => x.OfficeId,
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
                name: "LedgerContracts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    IsAdvance = table.Column<bool>(type: "INTEGER", nullable: false),
                    Acts = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerContracts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LedgerContracts_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
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
                name: "Notifications",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    About = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Once = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE"),
                    RaisedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SpreadAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notifications", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notifications_Offices_OfficeId",
                        column: x => x.OfficeId,
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
                name: "OutboxMails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    RecipientName = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false, collation: "NOCASE"),
                    Channel = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Recipient = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Language = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
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
                name: "ParkedSubjects",
                columns: table => new
                {
                    Job = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "NOCASE"),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false, collation: "NOCASE"),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false, collation: "NOCASE"),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE"),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    ParkedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DoneAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ParkedSubjects", x => new { x.Job, x.Day, x.Subject });
                    table.ForeignKey(
                        name: "FK_ParkedSubjects_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ParkedSubjects_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
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
                name: "PreparedReturns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PreparedBy = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false, collation: "NOCASE"),
                    PreparedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Documents = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    Tax = table.Column<long>(type: "INTEGER", nullable: false),
                    Errors = table.Column<int>(type: "INTEGER", nullable: false),
                    Warnings = table.Column<int>(type: "INTEGER", nullable: false),
                    Differences = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PreparedReturns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PreparedReturns_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PreparedReturns_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SavedViews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    ListKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false, collation: "NOCASE"),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Address = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false, collation: "NOCASE"),
                    Prefix = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    IsShared = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedViews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedViews_Offices_OfficeId",
                        column: x => x.OfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TdsCertificates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false, collation: "NOCASE"),
                    DeductorGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    Cgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Sgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Igst = table.Column<long>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    EnteredByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    EnteredAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TdsCertificates", x => x.Id);
                    table.CheckConstraint("CK_TdsCertificates_Amount", "\"Amount\" > 0 AND \"Amount\" = \"Cgst\" + \"Sgst\" + \"Igst\"");
                    table.ForeignKey(
                        name: "FK_TdsCertificates_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TdsCertificates_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TransferBatches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Step = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    OpenedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    OpenedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Net = table.Column<long>(type: "INTEGER", nullable: false),
                    Tax = table.Column<long>(type: "INTEGER", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    DecidedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TransferBatches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TransferBatches_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferBatches_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TransferSeries",
                columns: table => new
                {
                    DdoOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    FinancialYear = table.Column<int>(type: "INTEGER", nullable: false),
                    LastSerial = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TransferSeries", x => new { x.DdoOfficeId, x.FinancialYear });
                    table.ForeignKey(
                        name: "FK_TransferSeries_Offices_DdoOfficeId",
                        column: x => x.DdoOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BarcodeSeries",
                columns: table => new
                {
                    Prefix = table.Column<string>(type: "TEXT", unicode: false, maxLength: 2, nullable: false, collation: "NOCASE"),
                    Product = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    NextSerial = table.Column<int>(type: "INTEGER", nullable: false),
                    Ranges = table.Column<int>(type: "INTEGER", nullable: false),
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
                name: "ProductTaxRates",
                columns: table => new
                {
                    ProductCode = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sac = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false, collation: "NOCASE"),
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
                name: "BankLines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    StatementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 34, nullable: false, collation: "NOCASE"),
                    Key = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    BookedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ValueDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    Payer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Narration = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE"),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BankLines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_BankLines_BankStatements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "BankStatements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BankLines_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BankLines_Offices_OwningOfficeId",
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
                    BillingDays = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true, collation: "NOCASE"),
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
                name: "InternalJournals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Contracts = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE"),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "INTEGER", nullable: true),
                    DdoOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    PreparedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PreparedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    VoucherNumber = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true, collation: "NOCASE"),
                    VoucherDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PostedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    PostedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    PostedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TakenUpBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    TakenUpAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InternalJournals", x => x.Id);
                    table.CheckConstraint("CK_InternalJournals_TwoOffices", "\"OwningOfficeId\" <> \"CounterpartOfficeId\"");
                    table.CheckConstraint("CK_InternalJournals_TwoPeople", "\"TakenUpBy\" IS NULL OR \"TakenUpBy\" <> \"PostedBy\"");
                    table.CheckConstraint("CK_InternalJournals_Voucher", "\"Status\" NOT IN ('Posted', 'TakenUp') OR (\"VoucherNumber\" IS NOT NULL AND \"VoucherDate\" IS NOT NULL AND \"PostedBy\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_InternalJournals_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InternalJournals_Offices_CounterpartOfficeId",
                        column: x => x.CounterpartOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InternalJournals_Offices_DdoOfficeId",
                        column: x => x.DdoOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InternalJournals_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InternalJournals_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ElekhaLines",
                columns: table => new
                {
                    ExtractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Ddo = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false, collation: "NOCASE"),
                    Head = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Voucher = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ElekhaLines", x => new { x.ExtractId, x.Position });
                    table.ForeignKey(
                        name: "FK_ElekhaLines_ElekhaExtracts_ExtractId",
                        column: x => x.ExtractId,
                        principalTable: "ElekhaExtracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ElekhaLines_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LedgerDocuments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Gstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    IsAdvance = table.Column<bool>(type: "INTEGER", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    AgainstId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LedgerDocuments_LedgerContracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "LedgerContracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LedgerDocuments_LedgerDocuments_AgainstId",
                        column: x => x.AgainstId,
                        principalTable: "LedgerDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LedgerDocuments_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LedgerDocuments_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LedgerPostings",
                columns: table => new
                {
                    JournalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Line = table.Column<int>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    OfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    ToOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CarrierId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Component = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Gstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerPostings", x => new { x.JournalId, x.Line });
                    table.CheckConstraint("CK_LedgerPostings_Amount", "\"Amount\" <> 0");
                    table.ForeignKey(
                        name: "FK_LedgerPostings_LedgerContracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "LedgerContracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LedgerPostings_LedgerJournals_JournalId",
                        column: x => x.JournalId,
                        principalTable: "LedgerJournals",
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
                name: "NotificationReads",
                columns: table => new
                {
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    NotificationId = table.Column<long>(type: "INTEGER", nullable: false),
                    ReadAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NotificationReads", x => new { x.PersonId, x.NotificationId });
                    table.ForeignKey(
                        name: "FK_NotificationReads_Notifications_NotificationId",
                        column: x => x.NotificationId,
                        principalTable: "Notifications",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "PreparedReturnFiles",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    PreparedReturnId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false, collation: "NOCASE"),
                    Length = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PreparedReturnFiles", x => new { x.PreparedReturnId, x.Position });
                    table.ForeignKey(
                        name: "FK_PreparedReturnFiles_PreparedReturns_PreparedReturnId",
                        column: x => x.PreparedReturnId,
                        principalTable: "PreparedReturns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReturnExplanations",
                columns: table => new
                {
                    PreparedReturnId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Month = table.Column<int>(type: "INTEGER", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    ExplainedBy = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false, collation: "NOCASE"),
                    ExplainedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReturnExplanations", x => x.PreparedReturnId);
                    table.ForeignKey(
                        name: "FK_ReturnExplanations_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReturnExplanations_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReturnExplanations_PreparedReturns_PreparedReturnId",
                        column: x => x.PreparedReturnId,
                        principalTable: "PreparedReturns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DefaultViews",
                columns: table => new
                {
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    ListKey = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ViewId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DefaultViews", x => new { x.PersonId, x.ListKey });
                    table.ForeignKey(
                        name: "FK_DefaultViews_SavedViews_ViewId",
                        column: x => x.ViewId,
                        principalTable: "SavedViews",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdvanceVouchers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false, collation: "NOCASE"),
                    Serial = table.Column<int>(type: "INTEGER", nullable: false),
                    FinancialYear = table.Column<int>(type: "INTEGER", nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    SupplierName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    SupplierAddress = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    RecipientName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    RecipientAddress = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    RecipientStateCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    RecipientGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: true, collation: "NOCASE"),
                    PlaceOfSupplyCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    IsInterState = table.Column<bool>(type: "INTEGER", nullable: false),
                    Rate = table.Column<int>(type: "INTEGER", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    Igst = table.Column<long>(type: "INTEGER", nullable: false),
                    Cgst = table.Column<long>(type: "INTEGER", nullable: false),
                    StateTax = table.Column<long>(type: "INTEGER", nullable: false),
                    Left = table.Column<long>(type: "INTEGER", nullable: false),
                    ReceiptId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MoneyJournalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AgainstId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AgainstNumber = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true, collation: "NOCASE"),
                    AgainstDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Signatory = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false, collation: "NOCASE"),
                    IssuedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdvanceVouchers", x => x.Id);
                    table.CheckConstraint("CK_AdvanceVouchers_Left", "\"Left\" >= 0 AND \"Left\" <= \"Amount\" AND \"Amount\" > 0");
                    table.ForeignKey(
                        name: "FK_AdvanceVouchers_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AdvanceVouchers_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AdvanceVouchers_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AdvanceVouchers_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AptSettlements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    SettledOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Difference = table.Column<long>(type: "INTEGER", nullable: true),
                    Voucher = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    RecordedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ComparedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AptSettlements", x => x.Id);
                    table.CheckConstraint("CK_AptSettlements_Amount", "\"Amount\" >= 0");
                    table.CheckConstraint("CK_AptSettlements_Compared", "\"Status\" <> 'Proposed' OR (\"Difference\" IS NOT NULL AND \"Voucher\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_AptSettlements_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AptSettlements_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AptSettlements_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AptSettlements_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
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
                name: "BookedSums",
                columns: table => new
                {
                    ImportId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    BilledFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    IsWatched = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BookedSums", x => new { x.ImportId, x.ContractId, x.BilledFrom });
                    table.ForeignKey(
                        name: "FK_BookedSums_BookingImports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "BookingImports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BookedSums_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "CeptTickets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CauseKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false, collation: "NOCASE"),
                    AptInvoiceNumbers = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false, collation: "NOCASE"),
                    ExpectedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ExpectedDeposit = table.Column<long>(type: "INTEGER", nullable: false),
                    ExpectedCreditUsed = table.Column<long>(type: "INTEGER", nullable: false),
                    PreparedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true, collation: "NOCASE"),
                    RaisedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RaisedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    Reopenings = table.Column<int>(type: "INTEGER", nullable: false),
                    ReopenReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CeptTickets", x => x.Id);
                    table.CheckConstraint("CK_CeptTickets_Answered", "\"Status\" NOT IN ('Resolved', 'Rejected') OR (\"AnsweredOn\" IS NOT NULL AND \"Answer\" IS NOT NULL)");
                    table.CheckConstraint("CK_CeptTickets_Raised", "\"Status\" = 'Draft' OR (\"Reference\" IS NOT NULL AND \"RaisedOn\" IS NOT NULL AND \"RaisedBy\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_CeptTickets_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CeptTickets_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CeptTickets_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CeptTickets_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ContractCycles",
                columns: table => new
                {
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Cycle = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    BillingDays = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true, collation: "NOCASE"),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    ChangedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContractCycles", x => new { x.ContractId, x.From });
                    table.ForeignKey(
                        name: "FK_ContractCycles_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
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
                name: "CreditCrossings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Figure = table.Column<long>(type: "INTEGER", nullable: false),
                    Threshold = table.Column<long>(type: "INTEGER", nullable: false),
                    CrossedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClearedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LetterQueuedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CreditCrossings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CreditCrossings_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CreditLimits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    ApprovingOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    Exemption = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ProposedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    ProposedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ProposedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    DecidedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecisionRemark = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CreditLimits", x => x.Id);
                    table.CheckConstraint("CK_CreditLimits_Amount", "\"Amount\" >= 0");
                    table.ForeignKey(
                        name: "FK_CreditLimits_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CreditLimits_Offices_ApprovingOfficeId",
                        column: x => x.ApprovingOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CreditLimits_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CreditLimits_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DepositSettlements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    BillingDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Settled = table.Column<long>(type: "INTEGER", nullable: false),
                    Waiting = table.Column<long>(type: "INTEGER", nullable: false),
                    ShortSince = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DepositSettlements", x => x.Id);
                    table.CheckConstraint("CK_DepositSettlements_Short", "(\"Waiting\" > 0 AND \"ShortSince\" IS NOT NULL) OR (\"Waiting\" = 0 AND \"ShortSince\" IS NULL)");
                    table.ForeignKey(
                        name: "FK_DepositSettlements_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DepositSettlements_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DepositSettlements_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DepositThresholds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    SetAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SetByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DepositThresholds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DepositThresholds_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DepositThresholds_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DepositThresholds_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
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
                    UndertakingArn = table.Column<string>(type: "TEXT", maxLength: 15, nullable: true, collation: "NOCASE"),
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
                name: "Guarantees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    Bank = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClaimBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Claimed = table.Column<long>(type: "INTEGER", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "NOCASE"),
                    ChangedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ChangedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Guarantees", x => x.Id);
                    table.CheckConstraint("CK_Guarantees_Amount", "\"Amount\" > 0");
                    table.CheckConstraint("CK_Guarantees_Dates", "\"From\" <= \"To\" AND \"To\" <= \"ClaimBy\"");
                    table.ForeignKey(
                        name: "FK_Guarantees_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Guarantees_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Guarantees_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Intimations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "INTEGER", nullable: true),
                    Carrier = table.Column<Guid>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    PreparedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SentBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    SentByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    SentAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    DecidedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReturnReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    LetterQueuedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Intimations", x => x.Id);
                    table.CheckConstraint("CK_Intimations_Amount", "\"Amount\" >= 0");
                    table.CheckConstraint("CK_Intimations_Hands", "\"DecidedBy\" IS NULL OR \"DecidedBy\" <> \"SentBy\"");
                    table.ForeignKey(
                        name: "FK_Intimations_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Intimations_Offices_CounterpartOfficeId",
                        column: x => x.CounterpartOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Intimations_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Intimations_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NoteProposals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ReasonText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE"),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Payment = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ConsolidationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PreparedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PreparedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    PreparedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    DecidedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    DecisionReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    Credited = table.Column<long>(type: "INTEGER", nullable: false),
                    Debited = table.Column<long>(type: "INTEGER", nullable: false),
                    Invoiced = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoteProposals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_NoteProposals_Consolidations_ConsolidationId",
                        column: x => x.ConsolidationId,
                        principalTable: "Consolidations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NoteProposals_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NoteProposals_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NoteProposals_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NoteProposals_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PendingApportionments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "INTEGER", nullable: true),
                    Gstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    AptInvoiceNumber = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false, collation: "NOCASE"),
                    SettledOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Net = table.Column<long>(type: "INTEGER", nullable: false),
                    Cgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Sgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Igst = table.Column<long>(type: "INTEGER", nullable: false),
                    EnteredBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    EnteredAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PendingApportionments", x => x.Id);
                    table.CheckConstraint("CK_PendingApportionments_Amounts", "\"Net\" > 0 AND \"Cgst\" >= 0 AND \"Sgst\" >= 0 AND \"Igst\" >= 0");
                    table.ForeignKey(
                        name: "FK_PendingApportionments_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PendingApportionments_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PendingApportionments_Offices_CounterpartOfficeId",
                        column: x => x.CounterpartOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PendingApportionments_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PendingApportionments_Offices_OwningOfficeId",
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
                name: "Receipts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true, collation: "NOCASE"),
                    PaymentKey = table.Column<string>(type: "TEXT", maxLength: 150, nullable: true, collation: "NOCASE"),
                    Terminal = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true, collation: "NOCASE"),
                    DrawnOnBank = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "NOCASE"),
                    DrawnOnBranch = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true, collation: "NOCASE"),
                    ChequeDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RealisedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    UnpaidOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    UnpaidReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    DecidedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    Payer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Narration = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    RecordedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReversalReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    Carrier = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Receipts", x => x.Id);
                    table.CheckConstraint("CK_Receipts_Amount", "\"Amount\" > 0");
                    table.ForeignKey(
                        name: "FK_Receipts_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Receipts_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Receipts_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Receipts_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "InternalJournalLines",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    InternalJournalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    DocumentDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Gstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    ComponentCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InternalJournalLines", x => new { x.InternalJournalId, x.Position });
                    table.ForeignKey(
                        name: "FK_InternalJournalLines_InternalJournals_InternalJournalId",
                        column: x => x.InternalJournalId,
                        principalTable: "InternalJournals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DuesReminders",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false, collation: "NOCASE"),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CustomerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Recipient = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RemindedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    RemindedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    RemindedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DuesReminders", x => x.Key);
                    table.ForeignKey(
                        name: "FK_DuesReminders_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DuesReminders_LedgerDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "LedgerDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DuesReminders_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_DuesReminders_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LedgerDocumentComponents",
                columns: table => new
                {
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Component = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LedgerDocumentComponents", x => new { x.DocumentId, x.Component });
                    table.ForeignKey(
                        name: "FK_LedgerDocumentComponents_LedgerDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "LedgerDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SapInvoices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SapDocument = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    InvoiceNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    InvoiceDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    Gstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Settlement = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    LedgerDocumentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsInElekha = table.Column<bool>(type: "INTEGER", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    EnteredBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    EnteredAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SapInvoices", x => x.Id);
                    table.CheckConstraint("CK_SapInvoices_Payable", "(\"Settlement\" = 'Here' AND \"LedgerDocumentId\" IS NOT NULL) OR (\"Settlement\" <> 'Here' AND \"LedgerDocumentId\" IS NULL)");
                    table.CheckConstraint("CK_SapInvoices_Total", "\"Total\" > 0");
                    table.ForeignKey(
                        name: "FK_SapInvoices_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SapInvoices_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SapInvoices_LedgerDocuments_LedgerDocumentId",
                        column: x => x.LedgerDocumentId,
                        principalTable: "LedgerDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SapInvoices_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SapInvoices_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TdsDeductions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    DeductorGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Month = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WithheldOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Cgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Sgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Igst = table.Column<long>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    CertificateId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    RecordedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReversalReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TdsDeductions", x => x.Id);
                    table.CheckConstraint("CK_TdsDeductions_Amount", "\"Amount\" > 0 AND \"Amount\" = \"Cgst\" + \"Sgst\" + \"Igst\"");
                    table.ForeignKey(
                        name: "FK_TdsDeductions_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TdsDeductions_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TdsDeductions_LedgerDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "LedgerDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TdsDeductions_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TdsDeductions_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TdsDeductions_TdsCertificates_CertificateId",
                        column: x => x.CertificateId,
                        principalTable: "TdsCertificates",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AdvanceUses",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    VoucherId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    Igst = table.Column<long>(type: "INTEGER", nullable: false),
                    Cgst = table.Column<long>(type: "INTEGER", nullable: false),
                    StateTax = table.Column<long>(type: "INTEGER", nullable: false),
                    JournalId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AdvanceUses", x => new { x.VoucherId, x.Position });
                    table.ForeignKey(
                        name: "FK_AdvanceUses_AdvanceVouchers_VoucherId",
                        column: x => x.VoucherId,
                        principalTable: "AdvanceVouchers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AptSettledInvoices",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    AptSettlementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AptInvoiceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false, collation: "NOCASE"),
                    InvoiceDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AptSettledInvoices", x => new { x.AptSettlementId, x.Position });
                    table.ForeignKey(
                        name: "FK_AptSettledInvoices_AptInvoices_AptInvoiceId",
                        column: x => x.AptInvoiceId,
                        principalTable: "AptInvoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AptSettledInvoices_AptSettlements_AptSettlementId",
                        column: x => x.AptSettlementId,
                        principalTable: "AptSettlements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AptSettlementAmounts",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    AptSettlementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LocationOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    ComponentCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Apt = table.Column<long>(type: "INTEGER", nullable: false),
                    Documents = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AptSettlementAmounts", x => new { x.AptSettlementId, x.Position });
                    table.ForeignKey(
                        name: "FK_AptSettlementAmounts_AptSettlements_AptSettlementId",
                        column: x => x.AptSettlementId,
                        principalTable: "AptSettlements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AptSettlementAmounts_Offices_LocationOfficeId",
                        column: x => x.LocationOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TransferEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false, collation: "NOCASE"),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Contracts = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE"),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "INTEGER", nullable: true),
                    FromOfficeName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ToOfficeName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    DdoOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    PaoOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    AptSettlementId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReversesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Net = table.Column<long>(type: "INTEGER", nullable: false),
                    Cgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Sgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Utgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Igst = table.Column<long>(type: "INTEGER", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    PreparedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PreparedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    PreparedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SubmittedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    SubmittedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    VerifiedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    VerifiedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ApprovedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    ApprovedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    VoucherNumber = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true, collation: "NOCASE"),
                    VoucherDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PostedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    PostedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReportQueuedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReportSeenAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReportSeenBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    AcknowledgedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TransferEntries", x => x.Id);
                    table.CheckConstraint("CK_TransferEntries_Approved", "\"Status\" NOT IN ('Approved', 'Posted', 'Acknowledged', 'Closed', 'Reversed') OR (\"VerifiedBy\" IS NOT NULL AND \"ApprovedBy\" IS NOT NULL)");
                    table.CheckConstraint("CK_TransferEntries_ThreePeople", "\"VerifiedBy\" <> \"PreparedBy\" AND \"VerifiedBy\" <> \"SubmittedBy\" AND \"ApprovedBy\" <> \"PreparedBy\" AND \"ApprovedBy\" <> \"SubmittedBy\" AND \"ApprovedBy\" <> \"VerifiedBy\"");
                    table.CheckConstraint("CK_TransferEntries_Voucher", "\"Status\" NOT IN ('Posted', 'Acknowledged', 'Closed', 'Reversed') OR (\"VoucherNumber\" IS NOT NULL AND \"VoucherDate\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_TransferEntries_AptSettlements_AptSettlementId",
                        column: x => x.AptSettlementId,
                        principalTable: "AptSettlements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferEntries_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferEntries_Offices_CounterpartOfficeId",
                        column: x => x.CounterpartOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferEntries_Offices_DdoOfficeId",
                        column: x => x.DdoOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferEntries_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferEntries_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferEntries_Offices_PaoOfficeId",
                        column: x => x.PaoOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TransferEntries_TransferEntries_ReversesId",
                        column: x => x.ReversesId,
                        principalTable: "TransferEntries",
                        principalColumn: "Id",
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
                    Expected = table.Column<long>(type: "INTEGER", nullable: true),
                    EvidenceId = table.Column<long>(type: "INTEGER", nullable: true),
                    RowsConcerned = table.Column<int>(type: "INTEGER", nullable: true),
                    CounterpartOfficeId = table.Column<int>(type: "INTEGER", nullable: true),
                    Resolution = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true, collation: "NOCASE"),
                    ResolvedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    ResolvedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    ResolvedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    EndedWith = table.Column<long>(type: "INTEGER", nullable: true),
                    Batch = table.Column<Guid>(type: "TEXT", nullable: true),
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
                        name: "FK_BookingFindings_Offices_CounterpartOfficeId",
                        column: x => x.CounterpartOfficeId,
                        principalTable: "Offices",
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
                name: "CeptTicketAsks",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CeptTicketId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CeptTicketAsks", x => new { x.CeptTicketId, x.Position });
                    table.ForeignKey(
                        name: "FK_CeptTicketAsks_CeptTickets_CeptTicketId",
                        column: x => x.CeptTicketId,
                        principalTable: "CeptTickets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CeptTicketEvidence",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    CeptTicketId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    DocumentKey = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true, collation: "NOCASE"),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CeptTicketEvidence", x => new { x.CeptTicketId, x.Position });
                    table.ForeignKey(
                        name: "FK_CeptTicketEvidence_CeptTickets_CeptTicketId",
                        column: x => x.CeptTicketId,
                        principalTable: "CeptTickets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DepositSettlementLines",
                columns: table => new
                {
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SettlementId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    SettledOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DepositSettlementLines", x => new { x.SettlementId, x.DocumentId });
                    table.ForeignKey(
                        name: "FK_DepositSettlementLines_DepositSettlements_SettlementId",
                        column: x => x.SettlementId,
                        principalTable: "DepositSettlements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DepositSettlementLines_LedgerDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "LedgerDocuments",
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

            migrationBuilder.CreateTable(
                name: "GstNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false, collation: "NOCASE"),
                    Serial = table.Column<int>(type: "INTEGER", nullable: false),
                    FinancialYear = table.Column<int>(type: "INTEGER", nullable: false),
                    NoteDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
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
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ReasonText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE"),
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
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    Exempt = table.Column<long>(type: "INTEGER", nullable: false),
                    Tax = table.Column<long>(type: "INTEGER", nullable: false),
                    Total = table.Column<long>(type: "INTEGER", nullable: false),
                    RoundOff = table.Column<long>(type: "INTEGER", nullable: false),
                    Payable = table.Column<long>(type: "INTEGER", nullable: false),
                    AmountInWords = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false, collation: "NOCASE"),
                    PreparedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PreparedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    ApprovedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    Signatory = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false, collation: "NOCASE"),
                    IssuedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GstNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GstNotes_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstNotes_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstNotes_NoteProposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "NoteProposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstNotes_Offices_CounterpartOfficeId",
                        column: x => x.CounterpartOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstNotes_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstNotes_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InterestCharges",
                columns: table => new
                {
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InterestCharges", x => x.ProposalId);
                    table.CheckConstraint("CK_InterestCharges_Amount", "\"Amount\" > 0");
                    table.ForeignKey(
                        name: "FK_InterestCharges_LedgerDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "LedgerDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InterestCharges_NoteProposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "NoteProposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InterestCharges_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InterestCharges_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "NoteProposalDrafts",
                columns: table => new
                {
                    DraftId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoteProposalDrafts", x => new { x.ProposalId, x.DraftId });
                    table.ForeignKey(
                        name: "FK_NoteProposalDrafts_LocationDrafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "LocationDrafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_NoteProposalDrafts_NoteProposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "NoteProposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProposedInvoices",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    LocationOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    LocationName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    LocationDraftId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    SupplierStateCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    RecipientName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    RecipientGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: true, collation: "NOCASE"),
                    Supply = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PlaceOfSupplyCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    Exempt = table.Column<long>(type: "INTEGER", nullable: false),
                    Tax = table.Column<long>(type: "INTEGER", nullable: false),
                    RoundOff = table.Column<long>(type: "INTEGER", nullable: false),
                    Payable = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposedInvoices", x => new { x.ProposalId, x.Position });
                    table.ForeignKey(
                        name: "FK_ProposedInvoices_LocationDrafts_LocationDraftId",
                        column: x => x.LocationDraftId,
                        principalTable: "LocationDrafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProposedInvoices_NoteProposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "NoteProposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProposedInvoices_Offices_LocationOfficeId",
                        column: x => x.LocationOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProposedNotes",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    LocationOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    LocationName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    SupplierStateCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    RecipientName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    RecipientAddress = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    RecipientStateCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    RecipientGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: true, collation: "NOCASE"),
                    Supply = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PlaceOfSupplyCode = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false, collation: "NOCASE"),
                    PlaceOfSupplyReason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    Value = table.Column<long>(type: "INTEGER", nullable: false),
                    Tax = table.Column<long>(type: "INTEGER", nullable: false),
                    Payable = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposedNotes", x => new { x.ProposalId, x.Position });
                    table.ForeignKey(
                        name: "FK_ProposedNotes_NoteProposals_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "NoteProposals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ProposedNotes_Offices_LocationOfficeId",
                        column: x => x.LocationOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Allocations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReceiptId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    IsUndone = table.Column<bool>(type: "INTEGER", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    MadeBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    MadeByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    MadeAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UndoneBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    UndoneAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UndoReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    IsCalledBack = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Allocations", x => x.Id);
                    table.CheckConstraint("CK_Allocations_Amount", "\"Amount\" > 0");
                    table.ForeignKey(
                        name: "FK_Allocations_LedgerDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "LedgerDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Allocations_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Allocations_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Allocations_Receipts_ReceiptId",
                        column: x => x.ReceiptId,
                        principalTable: "Receipts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "BankClearings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LineId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ReceiptId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsExact = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1200, nullable: false, collation: "NOCASE"),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    MadeBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    MadeByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    MadeAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UndoneBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    UndoneAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UndoReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    AuditTitle = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false, collation: "NOCASE")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BankClearings", x => x.Id);
                    table.CheckConstraint("CK_BankClearings_Receipt", "(\"Kind\" = 'Receipt' AND \"ReceiptId\" IS NOT NULL) OR (\"Kind\" = 'NotOurs' AND \"ReceiptId\" IS NULL)");
                    table.ForeignKey(
                        name: "FK_BankClearings_BankLines_LineId",
                        column: x => x.LineId,
                        principalTable: "BankLines",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BankClearings_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BankClearings_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_BankClearings_Receipts_ReceiptId",
                        column: x => x.ReceiptId,
                        principalTable: "Receipts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ChequeIntentions",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ReceiptId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChequeIntentions", x => new { x.ReceiptId, x.Position });
                    table.CheckConstraint("CK_ChequeIntentions_Amount", "\"Amount\" > 0");
                    table.ForeignKey(
                        name: "FK_ChequeIntentions_LedgerDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "LedgerDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ChequeIntentions_Receipts_ReceiptId",
                        column: x => x.ReceiptId,
                        principalTable: "Receipts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "IntimationLines",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    IntimationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReceiptId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    HeldUnder = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IntimationLines", x => new { x.IntimationId, x.Position });
                    table.CheckConstraint("CK_IntimationLines_Amount", "\"Amount\" > 0");
                    table.ForeignKey(
                        name: "FK_IntimationLines_Intimations_IntimationId",
                        column: x => x.IntimationId,
                        principalTable: "Intimations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_IntimationLines_LedgerDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "LedgerDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_IntimationLines_Receipts_ReceiptId",
                        column: x => x.ReceiptId,
                        principalTable: "Receipts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Refunds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContractNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    ReceiptId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE"),
                    VoucherNumber = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    PaidOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    PaidBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PaidByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    PaidAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Refunds", x => x.Id);
                    table.CheckConstraint("CK_Refunds_Amount", "\"Amount\" > 0");
                    table.ForeignKey(
                        name: "FK_Refunds_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Refunds_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Refunds_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Refunds_Receipts_ReceiptId",
                        column: x => x.ReceiptId,
                        principalTable: "Receipts",
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

            migrationBuilder.CreateTable(
                name: "SapInvoiceLines",
                columns: table => new
                {
                    Product = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    InvoiceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    Cgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Sgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Igst = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SapInvoiceLines", x => new { x.InvoiceId, x.Product });
                    table.ForeignKey(
                        name: "FK_SapInvoiceLines_SapInvoices_InvoiceId",
                        column: x => x.InvoiceId,
                        principalTable: "SapInvoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SapRevenueGaps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 250, nullable: false, collation: "NOCASE"),
                    MarkedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    MarkedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    MarkedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AcknowledgedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    AcknowledgedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SapRevenueGaps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SapRevenueGaps_Offices_CounterpartOfficeId",
                        column: x => x.CounterpartOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SapRevenueGaps_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SapRevenueGaps_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_SapRevenueGaps_SapInvoices_Id",
                        column: x => x.Id,
                        principalTable: "SapInvoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MiscTransactions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    ContractId = table.Column<int>(type: "INTEGER", nullable: true),
                    Contracts = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE"),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    CustomerName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "INTEGER", nullable: true),
                    AptSettlementId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TransferEntryId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false),
                    PartReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    PreparedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PreparedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    VoucherNumber = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true, collation: "NOCASE"),
                    VoucherDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PostedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    PostedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    PostedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReversalVoucherNumber = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true, collation: "NOCASE"),
                    ReversalDate = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReversalReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    ReversedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: true, collation: "NOCASE"),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MiscTransactions", x => x.Id);
                    table.CheckConstraint("CK_MiscTransactions_Amount", "\"Reason\" <> 'AptDifference' OR \"Amount\" > 0");
                    table.CheckConstraint("CK_MiscTransactions_Reversal", "\"Status\" <> 'Reversed' OR (\"ReversalVoucherNumber\" IS NOT NULL AND \"ReversalDate\" IS NOT NULL AND \"ReversalReason\" IS NOT NULL)");
                    table.CheckConstraint("CK_MiscTransactions_Voucher", "\"Status\" NOT IN ('Posted', 'Reversed') OR (\"VoucherNumber\" IS NOT NULL AND \"VoucherDate\" IS NOT NULL AND \"PostedBy\" IS NOT NULL)");
                    table.ForeignKey(
                        name: "FK_MiscTransactions_AptSettlements_AptSettlementId",
                        column: x => x.AptSettlementId,
                        principalTable: "AptSettlements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MiscTransactions_Contracts_ContractId",
                        column: x => x.ContractId,
                        principalTable: "Contracts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MiscTransactions_Customers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "Customers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MiscTransactions_Offices_CounterpartOfficeId",
                        column: x => x.CounterpartOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MiscTransactions_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MiscTransactions_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_MiscTransactions_TransferEntries_TransferEntryId",
                        column: x => x.TransferEntryId,
                        principalTable: "TransferEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TransferBatchEntries",
                columns: table => new
                {
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BatchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    OutlierReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    IsSample = table.Column<bool>(type: "INTEGER", nullable: false),
                    OpenedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TransferBatchEntries", x => new { x.BatchId, x.EntryId });
                    table.ForeignKey(
                        name: "FK_TransferBatchEntries_TransferBatches_BatchId",
                        column: x => x.BatchId,
                        principalTable: "TransferBatches",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_TransferBatchEntries_TransferEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "TransferEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TransferDecisions",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Action = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PersonId = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    OfficeName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true, collation: "NOCASE"),
                    AtUtc = table.Column<DateTime>(type: "TEXT", nullable: false),
                    BatchId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TransferDecisions", x => new { x.EntryId, x.Position });
                    table.ForeignKey(
                        name: "FK_TransferDecisions_TransferEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "TransferEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TransferEntryLines",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    EntryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    DocumentDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Gstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    ComponentCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TransferEntryLines", x => new { x.EntryId, x.Position });
                    table.ForeignKey(
                        name: "FK_TransferEntryLines_TransferEntries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "TransferEntries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GstNoteLines",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OriginalPosition = table.Column<int>(type: "INTEGER", nullable: false),
                    Product = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    TrafficClass = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Sac = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false, collation: "NOCASE"),
                    GstRate = table.Column<int>(type: "INTEGER", nullable: false),
                    IsExempt = table.Column<bool>(type: "INTEGER", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GstNoteLines", x => new { x.NoteId, x.Position });
                    table.ForeignKey(
                        name: "FK_GstNoteLines_GstNotes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "GstNotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GstNoteOriginals",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GstInvoiceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AptInvoiceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LocationOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false),
                    Exempt = table.Column<long>(type: "INTEGER", nullable: false),
                    RoundOff = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GstNoteOriginals", x => new { x.NoteId, x.Position });
                    table.ForeignKey(
                        name: "FK_GstNoteOriginals_AptInvoices_AptInvoiceId",
                        column: x => x.AptInvoiceId,
                        principalTable: "AptInvoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstNoteOriginals_GstInvoices_GstInvoiceId",
                        column: x => x.GstInvoiceId,
                        principalTable: "GstInvoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_GstNoteOriginals_GstNotes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "GstNotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_GstNoteOriginals_Offices_LocationOfficeId",
                        column: x => x.LocationOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "GstNoteParts",
                columns: table => new
                {
                    OriginalPosition = table.Column<int>(type: "INTEGER", nullable: false),
                    Rate = table.Column<int>(type: "INTEGER", nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    Cgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Sgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Utgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Igst = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GstNoteParts", x => new { x.NoteId, x.OriginalPosition, x.Rate });
                    table.ForeignKey(
                        name: "FK_GstNoteParts_GstNotes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "GstNotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "GstNoteTaxes",
                columns: table => new
                {
                    Rate = table.Column<int>(type: "INTEGER", nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    Cgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Sgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Utgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Igst = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GstNoteTaxes", x => new { x.NoteId, x.Rate });
                    table.ForeignKey(
                        name: "FK_GstNoteTaxes_GstNotes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "GstNotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ItcReversalRecords",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    NoteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NoteNumber = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false, collation: "NOCASE"),
                    Status = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false, collation: "NOCASE"),
                    EvidenceFileId = table.Column<Guid>(type: "TEXT", nullable: true),
                    EvidenceName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true, collation: "NOCASE"),
                    OwningOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "INTEGER", nullable: true),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 450, nullable: false, collation: "NOCASE"),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    RecordedAtUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ItcReversalRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ItcReversalRecords_GstNotes_NoteId",
                        column: x => x.NoteId,
                        principalTable: "GstNotes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ItcReversalRecords_Offices_CounterpartOfficeId",
                        column: x => x.CounterpartOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ItcReversalRecords_Offices_NodalOfficeId",
                        column: x => x.NodalOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ItcReversalRecords_Offices_OwningOfficeId",
                        column: x => x.OwningOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ItcReversalRecords_StoredFiles_EvidenceFileId",
                        column: x => x.EvidenceFileId,
                        principalTable: "StoredFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProposedInvoiceLines",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InvoicePosition = table.Column<int>(type: "INTEGER", nullable: false),
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
                    table.PrimaryKey("PK_ProposedInvoiceLines", x => new { x.ProposalId, x.InvoicePosition, x.Position });
                    table.ForeignKey(
                        name: "FK_ProposedInvoiceLines_ProposedInvoices_ProposalId_InvoicePosition",
                        columns: x => new { x.ProposalId, x.InvoicePosition },
                        principalTable: "ProposedInvoices",
                        principalColumns: new[] { "ProposalId", "Position" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProposedInvoiceTaxes",
                columns: table => new
                {
                    Rate = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InvoicePosition = table.Column<int>(type: "INTEGER", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    Cgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Sgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Utgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Igst = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposedInvoiceTaxes", x => new { x.ProposalId, x.InvoicePosition, x.Rate });
                    table.ForeignKey(
                        name: "FK_ProposedInvoiceTaxes_ProposedInvoices_ProposalId_InvoicePosition",
                        columns: x => new { x.ProposalId, x.InvoicePosition },
                        principalTable: "ProposedInvoices",
                        principalColumns: new[] { "ProposalId", "Position" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProposedNoteLines",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NotePosition = table.Column<int>(type: "INTEGER", nullable: false),
                    OriginalPosition = table.Column<int>(type: "INTEGER", nullable: false),
                    Product = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false, collation: "NOCASE"),
                    TrafficClass = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Description = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Sac = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false, collation: "NOCASE"),
                    GstRate = table.Column<int>(type: "INTEGER", nullable: false),
                    IsExempt = table.Column<bool>(type: "INTEGER", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposedNoteLines", x => new { x.ProposalId, x.NotePosition, x.Position });
                    table.ForeignKey(
                        name: "FK_ProposedNoteLines_ProposedNotes_ProposalId_NotePosition",
                        columns: x => new { x.ProposalId, x.NotePosition },
                        principalTable: "ProposedNotes",
                        principalColumns: new[] { "ProposalId", "Position" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProposedNoteOriginals",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NotePosition = table.Column<int>(type: "INTEGER", nullable: false),
                    GstInvoiceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AptInvoiceId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LocationOfficeId = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false, collation: "NOCASE"),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SupplierGstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    Turn = table.Column<int>(type: "INTEGER", nullable: false),
                    Exempt = table.Column<long>(type: "INTEGER", nullable: false),
                    RoundOff = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposedNoteOriginals", x => new { x.ProposalId, x.NotePosition, x.Position });
                    table.ForeignKey(
                        name: "FK_ProposedNoteOriginals_AptInvoices_AptInvoiceId",
                        column: x => x.AptInvoiceId,
                        principalTable: "AptInvoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProposedNoteOriginals_GstInvoices_GstInvoiceId",
                        column: x => x.GstInvoiceId,
                        principalTable: "GstInvoices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProposedNoteOriginals_Offices_LocationOfficeId",
                        column: x => x.LocationOfficeId,
                        principalTable: "Offices",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProposedNoteOriginals_ProposedNotes_ProposalId_NotePosition",
                        columns: x => new { x.ProposalId, x.NotePosition },
                        principalTable: "ProposedNotes",
                        principalColumns: new[] { "ProposalId", "Position" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProposedNoteParts",
                columns: table => new
                {
                    OriginalPosition = table.Column<int>(type: "INTEGER", nullable: false),
                    Rate = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposalId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NotePosition = table.Column<int>(type: "INTEGER", nullable: false),
                    Taxable = table.Column<long>(type: "INTEGER", nullable: false),
                    Cgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Sgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Utgst = table.Column<long>(type: "INTEGER", nullable: false),
                    Igst = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposedNoteParts", x => new { x.ProposalId, x.NotePosition, x.OriginalPosition, x.Rate });
                    table.ForeignKey(
                        name: "FK_ProposedNoteParts_ProposedNotes_ProposalId_NotePosition",
                        columns: x => new { x.ProposalId, x.NotePosition },
                        principalTable: "ProposedNotes",
                        principalColumns: new[] { "ProposalId", "Position" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MiscTransactionLines",
                columns: table => new
                {
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    MiscTransactionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false, collation: "NOCASE"),
                    DocumentDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Gstin = table.Column<string>(type: "TEXT", maxLength: 15, nullable: false, collation: "NOCASE"),
                    ComponentCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Amount = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MiscTransactionLines", x => new { x.MiscTransactionId, x.Position });
                    table.ForeignKey(
                        name: "FK_MiscTransactionLines_MiscTransactions_MiscTransactionId",
                        column: x => x.MiscTransactionId,
                        principalTable: "MiscTransactions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "AuditHeads",
                columns: new[] { "Id", "Hash", "Sequence" },
                columnTypes: new[] { "INTEGER", "TEXT", "INTEGER" },
                values: new object[] { 1, "", 0L });

            migrationBuilder.CreateIndex(
                name: "IX_AccountHeads_Account_Component_Product_From",
                table: "AccountHeads",
                columns: new[] { "Account", "Component", "Product", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AdvanceUses_JournalId",
                table: "AdvanceUses",
                column: "JournalId");

            migrationBuilder.CreateIndex(
                name: "IX_AdvanceUses_On",
                table: "AdvanceUses",
                column: "On");

            migrationBuilder.CreateIndex(
                name: "IX_AdvanceVouchers_ContractId_Left",
                table: "AdvanceVouchers",
                columns: new[] { "ContractId", "Left" });

            migrationBuilder.CreateIndex(
                name: "IX_AdvanceVouchers_CustomerId",
                table: "AdvanceVouchers",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_AdvanceVouchers_MoneyJournalId_Kind_AgainstId",
                table: "AdvanceVouchers",
                columns: new[] { "MoneyJournalId", "Kind", "AgainstId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AdvanceVouchers_NodalOfficeId",
                table: "AdvanceVouchers",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_AdvanceVouchers_OwningOfficeId",
                table: "AdvanceVouchers",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_AdvanceVouchers_ReceiptId",
                table: "AdvanceVouchers",
                column: "ReceiptId");

            migrationBuilder.CreateIndex(
                name: "IX_AdvanceVouchers_SupplierGstin_Date",
                table: "AdvanceVouchers",
                columns: new[] { "SupplierGstin", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_AdvanceVouchers_SupplierGstin_FinancialYear_Kind_Serial",
                table: "AdvanceVouchers",
                columns: new[] { "SupplierGstin", "FinancialYear", "Kind", "Serial" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AdvanceVouchers_SupplierGstin_FinancialYear_Number",
                table: "AdvanceVouchers",
                columns: new[] { "SupplierGstin", "FinancialYear", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Allocations_DocumentId",
                table: "Allocations",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Allocations_NodalOfficeId",
                table: "Allocations",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_Allocations_OwningOfficeId",
                table: "Allocations",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_Allocations_ReceiptId",
                table: "Allocations",
                column: "ReceiptId");

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
                name: "IX_AptSettledInvoices_AptInvoiceId",
                table: "AptSettledInvoices",
                column: "AptInvoiceId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AptSettlementAmounts_LocationOfficeId",
                table: "AptSettlementAmounts",
                column: "LocationOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_AptSettlements_ContractId_PeriodFrom",
                table: "AptSettlements",
                columns: new[] { "ContractId", "PeriodFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_AptSettlements_CustomerId",
                table: "AptSettlements",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_AptSettlements_NodalOfficeId_Status",
                table: "AptSettlements",
                columns: new[] { "NodalOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_AptSettlements_OwningOfficeId_Status",
                table: "AptSettlements",
                columns: new[] { "OwningOfficeId", "Status" });

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
                name: "IX_BankClearings_Line",
                table: "BankClearings",
                column: "LineId",
                unique: true,
                filter: "\"Status\" = 'Standing'");

            migrationBuilder.CreateIndex(
                name: "IX_BankClearings_NodalOfficeId",
                table: "BankClearings",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_BankClearings_OwningOfficeId",
                table: "BankClearings",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_BankClearings_Receipt",
                table: "BankClearings",
                column: "ReceiptId",
                unique: true,
                filter: "\"Status\" = 'Standing' AND \"ReceiptId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_BankLines_Account_Key",
                table: "BankLines",
                columns: new[] { "Account", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BankLines_NodalOfficeId",
                table: "BankLines",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_BankLines_OwningOfficeId_BookedOn",
                table: "BankLines",
                columns: new[] { "OwningOfficeId", "BookedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_BankLines_StatementId",
                table: "BankLines",
                column: "StatementId");

            migrationBuilder.CreateIndex(
                name: "IX_BankStatements_Account_Number",
                table: "BankStatements",
                columns: new[] { "Account", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BankStatements_NodalOfficeId",
                table: "BankStatements",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_BankStatements_OwningOfficeId_Account_ToDay",
                table: "BankStatements",
                columns: new[] { "OwningOfficeId", "Account", "ToDay" });

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
                name: "IX_BillingMonths_BillingDate",
                table: "BillingMonths",
                column: "BillingDate",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_BookedSums_ContractId_BilledFrom",
                table: "BookedSums",
                columns: new[] { "ContractId", "BilledFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_BookedSums_Unwatched",
                table: "BookedSums",
                column: "ContractId",
                filter: "\"IsWatched\" = 0");

            migrationBuilder.CreateIndex(
                name: "IX_BookingDays_ImportId_Day_OfficeId_Product_ContractId_Articles_Charges",
                table: "BookingDays",
                columns: new[] { "ImportId", "Day", "OfficeId", "Product", "ContractId", "Articles", "Charges" });

            migrationBuilder.CreateIndex(
                name: "IX_BookingDays_NodalOfficeId_Day",
                table: "BookingDays",
                columns: new[] { "NodalOfficeId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_BookingDays_OfficeId_Day",
                table: "BookingDays",
                columns: new[] { "OfficeId", "Day" });

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
                name: "IX_BookingFindings_ContractId_BilledFrom_OfficeId",
                table: "BookingFindings",
                columns: new[] { "ContractId", "BilledFrom", "OfficeId" });

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
                name: "IX_BookingFindings_ImportId",
                table: "BookingFindings",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_BookingFindings_NodalOfficeId",
                table: "BookingFindings",
                column: "NodalOfficeId");

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
                name: "IX_BookingFindings_ResolvedAtUtc",
                table: "BookingFindings",
                column: "ResolvedAtUtc",
                filter: "\"ResolvedAtUtc\" IS NOT NULL");

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
                name: "IX_BookingMonths_Month",
                table: "BookingMonths",
                column: "Month");

            migrationBuilder.CreateIndex(
                name: "IX_BookingMonths_NodalOfficeId_Month",
                table: "BookingMonths",
                columns: new[] { "NodalOfficeId", "Month" });

            migrationBuilder.CreateIndex(
                name: "IX_BookingMonths_OfficeId_Month",
                table: "BookingMonths",
                columns: new[] { "OfficeId", "Month" });

            migrationBuilder.CreateIndex(
                name: "IX_Bookings_ArticleNumber_BookedAt_OfficeId_CustomerKeyed",
                table: "Bookings",
                columns: new[] { "ArticleNumber", "BookedAt", "OfficeId", "CustomerKeyed" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Bookings_ChangedByFinding",
                table: "Bookings",
                column: "ChangedByFinding",
                filter: "\"ChangedByFinding\" IS NOT NULL");

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
                name: "IX_CeptTickets_CauseKey",
                table: "CeptTickets",
                column: "CauseKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CeptTickets_ContractId",
                table: "CeptTickets",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_CeptTickets_ContractNumber_Status",
                table: "CeptTickets",
                columns: new[] { "ContractNumber", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_CeptTickets_CustomerId",
                table: "CeptTickets",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_CeptTickets_NodalOfficeId_Status",
                table: "CeptTickets",
                columns: new[] { "NodalOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_CeptTickets_OwningOfficeId_Status",
                table: "CeptTickets",
                columns: new[] { "OwningOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_ChequeIntentions_DocumentId",
                table: "ChequeIntentions",
                column: "DocumentId");

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
                name: "IX_CreditCrossings_ContractId_Kind_Number",
                table: "CreditCrossings",
                columns: new[] { "ContractId", "Kind", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CreditCrossings_Open",
                table: "CreditCrossings",
                columns: new[] { "ContractId", "Kind" },
                unique: true,
                filter: "\"ClearedAtUtc\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CreditCrossings_Untold",
                table: "CreditCrossings",
                column: "CrossedAtUtc",
                filter: "\"LetterQueuedAtUtc\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CreditLimits_ApprovingOfficeId_Status",
                table: "CreditLimits",
                columns: new[] { "ApprovingOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_CreditLimits_ContractId_From",
                table: "CreditLimits",
                columns: new[] { "ContractId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_CreditLimits_NodalOfficeId",
                table: "CreditLimits",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_CreditLimits_OwningOfficeId",
                table: "CreditLimits",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_CreditLimits_Proposed",
                table: "CreditLimits",
                column: "ContractId",
                unique: true,
                filter: "\"Status\" = 'Proposed'");

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
                name: "IX_DeadlineEscalations_NodalOfficeId",
                table: "DeadlineEscalations",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_DeadlineEscalations_OwningOfficeId_EndedOn_DueOn",
                table: "DeadlineEscalations",
                columns: new[] { "OwningOfficeId", "EndedOn", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_DeadlineEscalations_OwningOfficeId_Kind_DocumentKey_SinceUtc",
                table: "DeadlineEscalations",
                columns: new[] { "OwningOfficeId", "Kind", "DocumentKey", "SinceUtc" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DeadlineRules_CircleId_Kind_From",
                table: "DeadlineRules",
                columns: new[] { "CircleId", "Kind", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DefaultViews_ViewId",
                table: "DefaultViews",
                column: "ViewId");

            migrationBuilder.CreateIndex(
                name: "IX_DepositSettlementLines_DocumentId",
                table: "DepositSettlementLines",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_DepositSettlements_ContractId_BillingDate",
                table: "DepositSettlements",
                columns: new[] { "ContractId", "BillingDate" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DepositSettlements_NodalOfficeId",
                table: "DepositSettlements",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_DepositSettlements_OwningOfficeId_ShortSince",
                table: "DepositSettlements",
                columns: new[] { "OwningOfficeId", "ShortSince" });

            migrationBuilder.CreateIndex(
                name: "IX_DepositThresholds_ContractId_SetAtUtc",
                table: "DepositThresholds",
                columns: new[] { "ContractId", "SetAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_DepositThresholds_NodalOfficeId",
                table: "DepositThresholds",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_DepositThresholds_OwningOfficeId",
                table: "DepositThresholds",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_DiscountOrders_ContractId_Group_From",
                table: "DiscountOrders",
                columns: new[] { "ContractId", "Group", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_DocumentFiles_FileId",
                table: "DocumentFiles",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_DuesReminders_ContractId_RemindedAtUtc",
                table: "DuesReminders",
                columns: new[] { "ContractId", "RemindedAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_DuesReminders_DocumentId",
                table: "DuesReminders",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_DuesReminders_NodalOfficeId",
                table: "DuesReminders",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_DuesReminders_OwningOfficeId",
                table: "DuesReminders",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ElekhaExplanations_Month_NodalOfficeId",
                table: "ElekhaExplanations",
                columns: new[] { "Month", "NodalOfficeId" });

            migrationBuilder.CreateIndex(
                name: "IX_ElekhaExplanations_NodalOfficeId",
                table: "ElekhaExplanations",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ElekhaExtracts_Month_NodalOfficeId_EnteredAtUtc",
                table: "ElekhaExtracts",
                columns: new[] { "Month", "NodalOfficeId", "EnteredAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_ElekhaExtracts_NodalOfficeId",
                table: "ElekhaExtracts",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ElekhaLines_NodalOfficeId_Month",
                table: "ElekhaLines",
                columns: new[] { "NodalOfficeId", "Month" });

            migrationBuilder.CreateIndex(
                name: "IX_ExportRuns_AskedAtUtc",
                table: "ExportRuns",
                column: "AskedAtUtc");

            migrationBuilder.CreateIndex(
                name: "IX_ExportRuns_OfficeId",
                table: "ExportRuns",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ExportRuns_PersonId_AskedAtUtc",
                table: "ExportRuns",
                columns: new[] { "PersonId", "AskedAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_ExportRuns_Status_ExpiresAtUtc",
                table: "ExportRuns",
                columns: new[] { "Status", "ExpiresAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_ExportSchedules_NextOn",
                table: "ExportSchedules",
                column: "NextOn");

            migrationBuilder.CreateIndex(
                name: "IX_ExportSchedules_OfficeId",
                table: "ExportSchedules",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ExportSchedules_PersonId",
                table: "ExportSchedules",
                column: "PersonId");

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
                name: "IX_GstInvoices_SupplierGstin_InvoiceDate_Tax",
                table: "GstInvoices",
                columns: new[] { "SupplierGstin", "InvoiceDate", "Tax" });

            migrationBuilder.CreateIndex(
                name: "IX_GstNoteOriginals_AptInvoiceId_LocationOfficeId_Turn",
                table: "GstNoteOriginals",
                columns: new[] { "AptInvoiceId", "LocationOfficeId", "Turn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GstNoteOriginals_GstInvoiceId_Turn",
                table: "GstNoteOriginals",
                columns: new[] { "GstInvoiceId", "Turn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GstNoteOriginals_LocationOfficeId",
                table: "GstNoteOriginals",
                column: "LocationOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_GstNotes_ContractId",
                table: "GstNotes",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_GstNotes_CounterpartOfficeId_NoteDate",
                table: "GstNotes",
                columns: new[] { "CounterpartOfficeId", "NoteDate" });

            migrationBuilder.CreateIndex(
                name: "IX_GstNotes_CustomerId_NoteDate",
                table: "GstNotes",
                columns: new[] { "CustomerId", "NoteDate" });

            migrationBuilder.CreateIndex(
                name: "IX_GstNotes_NodalOfficeId_NoteDate",
                table: "GstNotes",
                columns: new[] { "NodalOfficeId", "NoteDate" });

            migrationBuilder.CreateIndex(
                name: "IX_GstNotes_OwningOfficeId_NoteDate",
                table: "GstNotes",
                columns: new[] { "OwningOfficeId", "NoteDate" });

            migrationBuilder.CreateIndex(
                name: "IX_GstNotes_ProposalId",
                table: "GstNotes",
                column: "ProposalId");

            migrationBuilder.CreateIndex(
                name: "IX_GstNotes_SupplierGstin_FinancialYear_Kind_Serial",
                table: "GstNotes",
                columns: new[] { "SupplierGstin", "FinancialYear", "Kind", "Serial" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GstNotes_SupplierGstin_FinancialYear_Number",
                table: "GstNotes",
                columns: new[] { "SupplierGstin", "FinancialYear", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GstNotes_SupplierGstin_NoteDate",
                table: "GstNotes",
                columns: new[] { "SupplierGstin", "NoteDate" });

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
                name: "IX_Guarantees_ContractId_Number",
                table: "Guarantees",
                columns: new[] { "ContractId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Guarantees_NodalOfficeId",
                table: "Guarantees",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_Guarantees_OwningOfficeId_To",
                table: "Guarantees",
                columns: new[] { "OwningOfficeId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_Holidays_Date_Scope",
                table: "Holidays",
                columns: new[] { "Date", "Scope" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InterestCharges_DocumentId",
                table: "InterestCharges",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_InterestCharges_NodalOfficeId",
                table: "InterestCharges",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_InterestCharges_OwningOfficeId",
                table: "InterestCharges",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_InternalJournalLines_DocumentId",
                table: "InternalJournalLines",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_InternalJournals_CounterpartOfficeId_Status",
                table: "InternalJournals",
                columns: new[] { "CounterpartOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_InternalJournals_CustomerId_OwningOfficeId_CounterpartOfficeId_PeriodFrom_Turn",
                table: "InternalJournals",
                columns: new[] { "CustomerId", "OwningOfficeId", "CounterpartOfficeId", "PeriodFrom", "Turn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_InternalJournals_DdoOfficeId_Status",
                table: "InternalJournals",
                columns: new[] { "DdoOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_InternalJournals_NodalOfficeId_Status",
                table: "InternalJournals",
                columns: new[] { "NodalOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_InternalJournals_OwningOfficeId_Status",
                table: "InternalJournals",
                columns: new[] { "OwningOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_InternalJournals_OwningOfficeId_VoucherNumber",
                table: "InternalJournals",
                columns: new[] { "OwningOfficeId", "VoucherNumber" },
                unique: true,
                filter: "\"VoucherNumber\" IS NOT NULL AND \"Status\" IN ('Posted', 'TakenUp')");

            migrationBuilder.CreateIndex(
                name: "IX_IntimationLines_DocumentId",
                table: "IntimationLines",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_IntimationLines_ReceiptId",
                table: "IntimationLines",
                column: "ReceiptId");

            migrationBuilder.CreateIndex(
                name: "IX_Intimations_Carrier",
                table: "Intimations",
                column: "Carrier",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Intimations_CounterpartOfficeId_Status",
                table: "Intimations",
                columns: new[] { "CounterpartOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Intimations_LetterQueuedAtUtc",
                table: "Intimations",
                column: "LetterQueuedAtUtc",
                filter: "\"LetterQueuedAtUtc\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Intimations_NodalOfficeId_Status",
                table: "Intimations",
                columns: new[] { "NodalOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Intimations_OwningOfficeId_Status",
                table: "Intimations",
                columns: new[] { "OwningOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Intimations_Prepared",
                table: "Intimations",
                columns: new[] { "ContractId", "OwningOfficeId", "CounterpartOfficeId" },
                unique: true,
                filter: "\"Status\" = 'Prepared'");

            migrationBuilder.CreateIndex(
                name: "IX_ItcReversalRecords_CounterpartOfficeId",
                table: "ItcReversalRecords",
                column: "CounterpartOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ItcReversalRecords_EvidenceFileId",
                table: "ItcReversalRecords",
                column: "EvidenceFileId");

            migrationBuilder.CreateIndex(
                name: "IX_ItcReversalRecords_NodalOfficeId",
                table: "ItcReversalRecords",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ItcReversalRecords_NoteId",
                table: "ItcReversalRecords",
                column: "NoteId");

            migrationBuilder.CreateIndex(
                name: "IX_ItcReversalRecords_OwningOfficeId",
                table: "ItcReversalRecords",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_JobRuns_Day",
                table: "JobRuns",
                column: "Day");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerBalances_CarrierId",
                table: "LedgerBalances",
                column: "CarrierId");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerBalances_CounterpartOfficeId_Account",
                table: "LedgerBalances",
                columns: new[] { "CounterpartOfficeId", "Account" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerBalances_DocumentId",
                table: "LedgerBalances",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerBalances_NodalOfficeId_Account",
                table: "LedgerBalances",
                columns: new[] { "NodalOfficeId", "Account" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerBalances_OfficeId_Account",
                table: "LedgerBalances",
                columns: new[] { "OfficeId", "Account" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerBalances_Stage",
                table: "LedgerBalances",
                columns: new[] { "Stage", "DocumentId", "Since", "CounterpartOfficeId", "OfficeId", "NodalOfficeId", "Amount" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerContracts_NodalOfficeId",
                table: "LedgerContracts",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerDocuments_AgainstId",
                table: "LedgerDocuments",
                column: "AgainstId");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerDocuments_ContractId_PeriodFrom",
                table: "LedgerDocuments",
                columns: new[] { "ContractId", "PeriodFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerDocuments_NodalOfficeId_Date",
                table: "LedgerDocuments",
                columns: new[] { "NodalOfficeId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerDocuments_Number",
                table: "LedgerDocuments",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerDocuments_OwningOfficeId_Date",
                table: "LedgerDocuments",
                columns: new[] { "OwningOfficeId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerJournals_Cause_Act",
                table: "LedgerJournals",
                columns: new[] { "Cause", "Act" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_LedgerJournals_Date",
                table: "LedgerJournals",
                column: "Date");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerJournals_ReversesId",
                table: "LedgerJournals",
                column: "ReversesId");

            migrationBuilder.CreateIndex(
                name: "IX_LedgerPostings_ContractId_Account_Date",
                table: "LedgerPostings",
                columns: new[] { "ContractId", "Account", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerPostings_CounterpartOfficeId_Date",
                table: "LedgerPostings",
                columns: new[] { "CounterpartOfficeId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerPostings_DocumentId_Date",
                table: "LedgerPostings",
                columns: new[] { "DocumentId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerPostings_NodalOfficeId_Date",
                table: "LedgerPostings",
                columns: new[] { "NodalOfficeId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_LedgerPostings_OfficeId_Account_Date",
                table: "LedgerPostings",
                columns: new[] { "OfficeId", "Account", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_LettersOfUndertaking_SupplierGstin_From",
                table: "LettersOfUndertaking",
                columns: new[] { "SupplierGstin", "From" });

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
                name: "IX_MiscTransactionLines_DocumentId",
                table: "MiscTransactionLines",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_MiscTransactions_AptSettlementId",
                table: "MiscTransactions",
                column: "AptSettlementId",
                unique: true,
                filter: "\"AptSettlementId\" IS NOT NULL AND \"Status\" IN ('Draft', 'Posted')");

            migrationBuilder.CreateIndex(
                name: "IX_MiscTransactions_ContractId",
                table: "MiscTransactions",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_MiscTransactions_CounterpartOfficeId_Status",
                table: "MiscTransactions",
                columns: new[] { "CounterpartOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_MiscTransactions_CustomerId_PeriodFrom",
                table: "MiscTransactions",
                columns: new[] { "CustomerId", "PeriodFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_MiscTransactions_NodalOfficeId_Status",
                table: "MiscTransactions",
                columns: new[] { "NodalOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_MiscTransactions_OwningOfficeId_Status",
                table: "MiscTransactions",
                columns: new[] { "OwningOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_MiscTransactions_OwningOfficeId_VoucherNumber",
                table: "MiscTransactions",
                columns: new[] { "OwningOfficeId", "VoucherNumber" },
                unique: true,
                filter: "\"Status\" = 'Posted'");

            migrationBuilder.CreateIndex(
                name: "IX_MiscTransactions_TransferEntryId",
                table: "MiscTransactions",
                column: "TransferEntryId",
                unique: true,
                filter: "\"TransferEntryId\" IS NOT NULL AND \"Status\" IN ('Draft', 'Posted')");

            migrationBuilder.CreateIndex(
                name: "IX_NoteProposalDrafts_DraftId",
                table: "NoteProposalDrafts",
                column: "DraftId");

            migrationBuilder.CreateIndex(
                name: "IX_NoteProposals_ConsolidationId",
                table: "NoteProposals",
                column: "ConsolidationId");

            migrationBuilder.CreateIndex(
                name: "IX_NoteProposals_ContractId",
                table: "NoteProposals",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_NoteProposals_CustomerId",
                table: "NoteProposals",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_NoteProposals_NodalOfficeId_Status",
                table: "NoteProposals",
                columns: new[] { "NodalOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_NoteProposals_OwningOfficeId",
                table: "NoteProposals",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_NotificationReads_NotificationId",
                table: "NotificationReads",
                column: "NotificationId");

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_OfficeId_Id",
                table: "Notifications",
                columns: new[] { "OfficeId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_Once",
                table: "Notifications",
                column: "Once",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_PersonId",
                table: "Notifications",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Notifications_SpreadAtUtc_Id",
                table: "Notifications",
                columns: new[] { "SpreadAtUtc", "Id" });

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
                name: "IX_ParkedSubjects_Job_DoneAtUtc",
                table: "ParkedSubjects",
                columns: new[] { "Job", "DoneAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_ParkedSubjects_NodalOfficeId",
                table: "ParkedSubjects",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ParkedSubjects_OwningOfficeId",
                table: "ParkedSubjects",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_PendingApportionments_AptInvoiceNumber_CounterpartOfficeId_PeriodFrom",
                table: "PendingApportionments",
                columns: new[] { "AptInvoiceNumber", "CounterpartOfficeId", "PeriodFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PendingApportionments_ContractId",
                table: "PendingApportionments",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_PendingApportionments_CounterpartOfficeId",
                table: "PendingApportionments",
                column: "CounterpartOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_PendingApportionments_CustomerId",
                table: "PendingApportionments",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_PendingApportionments_NodalOfficeId",
                table: "PendingApportionments",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_PendingApportionments_OwningOfficeId",
                table: "PendingApportionments",
                column: "OwningOfficeId");

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
                name: "IX_PreparedReturns_NodalOfficeId",
                table: "PreparedReturns",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_PreparedReturns_OwningOfficeId",
                table: "PreparedReturns",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_PreparedReturns_SupplierGstin_Month_PreparedAtUtc",
                table: "PreparedReturns",
                columns: new[] { "SupplierGstin", "Month", "PreparedAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_ProposedInvoices_LocationDraftId",
                table: "ProposedInvoices",
                column: "LocationDraftId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposedInvoices_LocationOfficeId",
                table: "ProposedInvoices",
                column: "LocationOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposedNoteOriginals_AptInvoiceId",
                table: "ProposedNoteOriginals",
                column: "AptInvoiceId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposedNoteOriginals_GstInvoiceId",
                table: "ProposedNoteOriginals",
                column: "GstInvoiceId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposedNoteOriginals_LocationOfficeId",
                table: "ProposedNoteOriginals",
                column: "LocationOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposedNotes_LocationOfficeId",
                table: "ProposedNotes",
                column: "LocationOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_Reaches_Kind_OfficeId",
                table: "Reaches",
                columns: new[] { "Kind", "OfficeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_Carrier",
                table: "Receipts",
                column: "Carrier",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_Cheques",
                table: "Receipts",
                columns: new[] { "Status", "OwningOfficeId" },
                filter: "\"ChequeDate\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_ContractId_ReceivedOn",
                table: "Receipts",
                columns: new[] { "ContractId", "ReceivedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_CustomerId_ReceivedOn",
                table: "Receipts",
                columns: new[] { "CustomerId", "ReceivedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_NodalOfficeId_ReceivedOn",
                table: "Receipts",
                columns: new[] { "NodalOfficeId", "ReceivedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_OwningOfficeId_ReceivedOn",
                table: "Receipts",
                columns: new[] { "OwningOfficeId", "ReceivedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_Payment",
                table: "Receipts",
                column: "PaymentKey",
                unique: true,
                filter: "\"PaymentKey\" IS NOT NULL AND \"Status\" IN ('Recorded', 'InCollection')");

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_Reference",
                table: "Receipts",
                column: "Reference");

            migrationBuilder.CreateIndex(
                name: "IX_Refunds_ContractId_PaidOn",
                table: "Refunds",
                columns: new[] { "ContractId", "PaidOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Refunds_NodalOfficeId",
                table: "Refunds",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_Refunds_OwningOfficeId_VoucherNumber",
                table: "Refunds",
                columns: new[] { "OwningOfficeId", "VoucherNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Refunds_ReceiptId",
                table: "Refunds",
                column: "ReceiptId");

            migrationBuilder.CreateIndex(
                name: "IX_ReturnExplanations_NodalOfficeId",
                table: "ReturnExplanations",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ReturnExplanations_OwningOfficeId",
                table: "ReturnExplanations",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_SapInvoices_ContractId",
                table: "SapInvoices",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_SapInvoices_CustomerId",
                table: "SapInvoices",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_SapInvoices_LedgerDocumentId",
                table: "SapInvoices",
                column: "LedgerDocumentId",
                unique: true,
                filter: "\"LedgerDocumentId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_SapInvoices_NodalOfficeId",
                table: "SapInvoices",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_SapInvoices_OwningOfficeId",
                table: "SapInvoices",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_SapInvoices_SapDocument_OwningOfficeId",
                table: "SapInvoices",
                columns: new[] { "SapDocument", "OwningOfficeId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SapRevenueGaps_CounterpartOfficeId_Status",
                table: "SapRevenueGaps",
                columns: new[] { "CounterpartOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_SapRevenueGaps_NodalOfficeId",
                table: "SapRevenueGaps",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_SapRevenueGaps_OwningOfficeId",
                table: "SapRevenueGaps",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_SavedViews_OfficeId_ListKey",
                table: "SavedViews",
                columns: new[] { "OfficeId", "ListKey" });

            migrationBuilder.CreateIndex(
                name: "IX_SavedViews_PersonId_ListKey_Name",
                table: "SavedViews",
                columns: new[] { "PersonId", "ListKey", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SigningCertificates_SupplierGstin_LoadedAtUtc",
                table: "SigningCertificates",
                columns: new[] { "SupplierGstin", "LoadedAtUtc" });

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
                name: "IX_StoredFiles_Sha256",
                table: "StoredFiles",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_SupplierGstinPolicies_From",
                table: "SupplierGstinPolicies",
                column: "From",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TariffRates_Product_From_IsLocal_MinGrams_MinKm",
                table: "TariffRates",
                columns: new[] { "Product", "From", "IsLocal", "MinGrams", "MinKm" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TdsCertificates_DeductorGstin_Number",
                table: "TdsCertificates",
                columns: new[] { "DeductorGstin", "Number" },
                unique: true,
                filter: "\"Status\" <> 'Withdrawn'");

            migrationBuilder.CreateIndex(
                name: "IX_TdsCertificates_NodalOfficeId",
                table: "TdsCertificates",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_TdsCertificates_OwningOfficeId_Status",
                table: "TdsCertificates",
                columns: new[] { "OwningOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_TdsDeductions_CertificateId",
                table: "TdsDeductions",
                column: "CertificateId");

            migrationBuilder.CreateIndex(
                name: "IX_TdsDeductions_ContractId",
                table: "TdsDeductions",
                column: "ContractId");

            migrationBuilder.CreateIndex(
                name: "IX_TdsDeductions_CustomerId",
                table: "TdsDeductions",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_TdsDeductions_DeductorGstin_Month",
                table: "TdsDeductions",
                columns: new[] { "DeductorGstin", "Month" });

            migrationBuilder.CreateIndex(
                name: "IX_TdsDeductions_DocumentId",
                table: "TdsDeductions",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_TdsDeductions_NodalOfficeId",
                table: "TdsDeductions",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_TdsDeductions_OwningOfficeId_Status",
                table: "TdsDeductions",
                columns: new[] { "OwningOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_TransferBatchEntries_EntryId",
                table: "TransferBatchEntries",
                column: "EntryId");

            migrationBuilder.CreateIndex(
                name: "IX_TransferBatches_NodalOfficeId",
                table: "TransferBatches",
                column: "NodalOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_TransferBatches_OpenedBy_DecidedAtUtc",
                table: "TransferBatches",
                columns: new[] { "OpenedBy", "DecidedAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_TransferBatches_OwningOfficeId",
                table: "TransferBatches",
                column: "OwningOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_TransferDecisions_BatchId",
                table: "TransferDecisions",
                column: "BatchId");

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_AptSettlementId",
                table: "TransferEntries",
                column: "AptSettlementId",
                unique: true,
                filter: "\"Purpose\" = 'AptDifference' AND \"Status\" <> 'Rejected' AND \"Status\" <> 'Withdrawn' AND \"Status\" <> 'Reversed'");

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_CounterpartOfficeId_Status",
                table: "TransferEntries",
                columns: new[] { "CounterpartOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_CustomerId_OwningOfficeId_CounterpartOfficeId_PeriodFrom_Turn",
                table: "TransferEntries",
                columns: new[] { "CustomerId", "OwningOfficeId", "CounterpartOfficeId", "PeriodFrom", "Turn" },
                unique: true,
                filter: "\"Purpose\" IN ('Apportionment', 'TakenBack')");

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_DdoOfficeId_Status",
                table: "TransferEntries",
                columns: new[] { "DdoOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_NodalOfficeId_Status",
                table: "TransferEntries",
                columns: new[] { "NodalOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_Number",
                table: "TransferEntries",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_OwningOfficeId_Status",
                table: "TransferEntries",
                columns: new[] { "OwningOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_OwningOfficeId_VoucherNumber",
                table: "TransferEntries",
                columns: new[] { "OwningOfficeId", "VoucherNumber" },
                unique: true,
                filter: "\"VoucherNumber\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_PaoOfficeId_Status",
                table: "TransferEntries",
                columns: new[] { "PaoOfficeId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_ReportQueuedAtUtc_ApprovedAtUtc",
                table: "TransferEntries",
                columns: new[] { "ReportQueuedAtUtc", "ApprovedAtUtc" });

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_ReversesId",
                table: "TransferEntries",
                column: "ReversesId",
                unique: true,
                filter: "\"ReversesId\" IS NOT NULL AND \"Status\" <> 'Rejected' AND \"Status\" <> 'Withdrawn'");

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntries_Status_AcknowledgedOn",
                table: "TransferEntries",
                columns: new[] { "Status", "AcknowledgedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_TransferEntryLines_DocumentId",
                table: "TransferEntryLines",
                column: "DocumentId");

            migrationBuilder.CreateInsertOnly("AuditRecords", "DocumentFiles", "GstInvoices", "GstInvoiceLines", "GstInvoiceTaxes", "GstInvoiceReferences", "BarcodeRanges", "AptInvoiceLines", "FiledMonths", "GstNotes", "GstNoteLines", "GstNoteTaxes", "GstNoteOriginals", "GstNoteParts", "ItcReversalRecords", "LedgerDocuments", "LedgerDocumentComponents", "LedgerJournals", "LedgerPostings", "TransferEntryLines", "TransferDecisions", "PendingApportionments", "ElekhaExtracts", "ElekhaLines", "ElekhaExplanations", "PreparedReturns", "PreparedReturnFiles", "ReturnExplanations", "AnnualReturns", "Refunds", "AdvanceUses", "DepositThresholds", "DuesReminders", "InterestCharges", "BankStatements", "BankLines", "SapInvoices", "SapInvoiceLines", "AptSettledInvoices", "MiscTransactionLines", "InternalJournalLines", "CeptTicketEvidence");
            migrationBuilder.CreateNoOverlapOfBarcodes();
            migrationBuilder.CreateFiledMonthLocks();
            migrationBuilder.CreateFiledNoteLocks();
            migrationBuilder.CreateKeepBalances();
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountHeads");

            migrationBuilder.DropTable(
                name: "AdvanceUses");

            migrationBuilder.DropTable(
                name: "Allocations");

            migrationBuilder.DropTable(
                name: "AnnualReturns");

            migrationBuilder.DropTable(
                name: "AptInvoiceLines");

            migrationBuilder.DropTable(
                name: "AptMigrations");

            migrationBuilder.DropTable(
                name: "AptSettledInvoices");

            migrationBuilder.DropTable(
                name: "AptSettlementAmounts");

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
                name: "BankClearings");

            migrationBuilder.DropTable(
                name: "BarcodeRanges");

            migrationBuilder.DropTable(
                name: "BillingMonths");

            migrationBuilder.DropTable(
                name: "BookedSums");

            migrationBuilder.DropTable(
                name: "BookingDays");

            migrationBuilder.DropTable(
                name: "BookingFindings");

            migrationBuilder.DropTable(
                name: "BookingMonths");

            migrationBuilder.DropTable(
                name: "CeptTicketAsks");

            migrationBuilder.DropTable(
                name: "CeptTicketEvidence");

            migrationBuilder.DropTable(
                name: "ChequeIntentions");

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
                name: "ContractCycles");

            migrationBuilder.DropTable(
                name: "ContractLocations");

            migrationBuilder.DropTable(
                name: "ContractProducts");

            migrationBuilder.DropTable(
                name: "CreditCrossings");

            migrationBuilder.DropTable(
                name: "CreditLimits");

            migrationBuilder.DropTable(
                name: "DatedSettings");

            migrationBuilder.DropTable(
                name: "DdoAssignments");

            migrationBuilder.DropTable(
                name: "DeadlineEscalations");

            migrationBuilder.DropTable(
                name: "DeadlineRules");

            migrationBuilder.DropTable(
                name: "DefaultViews");

            migrationBuilder.DropTable(
                name: "DepositSettlementLines");

            migrationBuilder.DropTable(
                name: "DepositThresholds");

            migrationBuilder.DropTable(
                name: "DiscountOrderSlabs");

            migrationBuilder.DropTable(
                name: "DocumentFiles");

            migrationBuilder.DropTable(
                name: "DuesReminders");

            migrationBuilder.DropTable(
                name: "ElekhaExplanations");

            migrationBuilder.DropTable(
                name: "ElekhaLines");

            migrationBuilder.DropTable(
                name: "ExportRuns");

            migrationBuilder.DropTable(
                name: "ExportSchedules");

            migrationBuilder.DropTable(
                name: "FiledMonths");

            migrationBuilder.DropTable(
                name: "FindingRecheckRows");

            migrationBuilder.DropTable(
                name: "GstInvoiceLines");

            migrationBuilder.DropTable(
                name: "GstInvoiceReferences");

            migrationBuilder.DropTable(
                name: "GstInvoiceTaxes");

            migrationBuilder.DropTable(
                name: "GstNoteLines");

            migrationBuilder.DropTable(
                name: "GstNoteOriginals");

            migrationBuilder.DropTable(
                name: "GstNoteParts");

            migrationBuilder.DropTable(
                name: "GstNoteTaxes");

            migrationBuilder.DropTable(
                name: "GstRegistrations");

            migrationBuilder.DropTable(
                name: "Guarantees");

            migrationBuilder.DropTable(
                name: "Holidays");

            migrationBuilder.DropTable(
                name: "ImportRejections");

            migrationBuilder.DropTable(
                name: "InterestCharges");

            migrationBuilder.DropTable(
                name: "InternalJournalLines");

            migrationBuilder.DropTable(
                name: "IntimationLines");

            migrationBuilder.DropTable(
                name: "InvoiceNumberSeries");

            migrationBuilder.DropTable(
                name: "ItcReversalRecords");

            migrationBuilder.DropTable(
                name: "JobAlarms");

            migrationBuilder.DropTable(
                name: "JobRuns");

            migrationBuilder.DropTable(
                name: "LedgerBalances");

            migrationBuilder.DropTable(
                name: "LedgerDocumentComponents");

            migrationBuilder.DropTable(
                name: "LedgerPostings");

            migrationBuilder.DropTable(
                name: "LettersOfUndertaking");

            migrationBuilder.DropTable(
                name: "LoadedImports");

            migrationBuilder.DropTable(
                name: "LocationDraftLines");

            migrationBuilder.DropTable(
                name: "LocationDraftRates");

            migrationBuilder.DropTable(
                name: "LocationDraftReasons");

            migrationBuilder.DropTable(
                name: "MiscTransactionLines");

            migrationBuilder.DropTable(
                name: "NoteProposalDrafts");

            migrationBuilder.DropTable(
                name: "NotificationAddresses");

            migrationBuilder.DropTable(
                name: "NotificationPreferences");

            migrationBuilder.DropTable(
                name: "NotificationReads");

            migrationBuilder.DropTable(
                name: "OfficeMailAddresses");

            migrationBuilder.DropTable(
                name: "OfficeQuestions");

            migrationBuilder.DropTable(
                name: "OfficeReaches");

            migrationBuilder.DropTable(
                name: "OutboxAttachments");

            migrationBuilder.DropTable(
                name: "PaoAssignments");

            migrationBuilder.DropTable(
                name: "ParkedSubjects");

            migrationBuilder.DropTable(
                name: "PendingApportionments");

            migrationBuilder.DropTable(
                name: "PeriodClosures");

            migrationBuilder.DropTable(
                name: "PinDistanceLoadRows");

            migrationBuilder.DropTable(
                name: "PinDistances");

            migrationBuilder.DropTable(
                name: "Posts");

            migrationBuilder.DropTable(
                name: "PreparedBuilds");

            migrationBuilder.DropTable(
                name: "PreparedReturnFiles");

            migrationBuilder.DropTable(
                name: "ProductTaxRates");

            migrationBuilder.DropTable(
                name: "ProposedInvoiceLines");

            migrationBuilder.DropTable(
                name: "ProposedInvoiceTaxes");

            migrationBuilder.DropTable(
                name: "ProposedNoteLines");

            migrationBuilder.DropTable(
                name: "ProposedNoteOriginals");

            migrationBuilder.DropTable(
                name: "ProposedNoteParts");

            migrationBuilder.DropTable(
                name: "ProtectionKeys");

            migrationBuilder.DropTable(
                name: "ReferenceSets");

            migrationBuilder.DropTable(
                name: "Refunds");

            migrationBuilder.DropTable(
                name: "ReturnExplanations");

            migrationBuilder.DropTable(
                name: "ReturnReminders");

            migrationBuilder.DropTable(
                name: "SapInvoiceLines");

            migrationBuilder.DropTable(
                name: "SapRevenueGaps");

            migrationBuilder.DropTable(
                name: "SavedColumnMappings");

            migrationBuilder.DropTable(
                name: "SigningCertificates");

            migrationBuilder.DropTable(
                name: "SoftCopyArticles");

            migrationBuilder.DropTable(
                name: "StoredFileChunks");

            migrationBuilder.DropTable(
                name: "SupplierGstinPolicies");

            migrationBuilder.DropTable(
                name: "TariffRates");

            migrationBuilder.DropTable(
                name: "TdsDeductions");

            migrationBuilder.DropTable(
                name: "TransferBatchEntries");

            migrationBuilder.DropTable(
                name: "TransferDecisions");

            migrationBuilder.DropTable(
                name: "TransferEntryLines");

            migrationBuilder.DropTable(
                name: "TransferSeries");

            migrationBuilder.DropTable(
                name: "AdvanceVouchers");

            migrationBuilder.DropTable(
                name: "BankLines");

            migrationBuilder.DropTable(
                name: "BarcodeRequests");

            migrationBuilder.DropTable(
                name: "BarcodeSeries");

            migrationBuilder.DropTable(
                name: "Bookings");

            migrationBuilder.DropTable(
                name: "CeptTickets");

            migrationBuilder.DropTable(
                name: "CustomerGstins");

            migrationBuilder.DropTable(
                name: "SavedViews");

            migrationBuilder.DropTable(
                name: "DepositSettlements");

            migrationBuilder.DropTable(
                name: "DiscountOrders");

            migrationBuilder.DropTable(
                name: "ElekhaExtracts");

            migrationBuilder.DropTable(
                name: "FindingRechecks");

            migrationBuilder.DropTable(
                name: "InternalJournals");

            migrationBuilder.DropTable(
                name: "Intimations");

            migrationBuilder.DropTable(
                name: "GstNotes");

            migrationBuilder.DropTable(
                name: "LedgerJournals");

            migrationBuilder.DropTable(
                name: "MiscTransactions");

            migrationBuilder.DropTable(
                name: "Notifications");

            migrationBuilder.DropTable(
                name: "Reaches");

            migrationBuilder.DropTable(
                name: "OutboxMails");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "ProposedInvoices");

            migrationBuilder.DropTable(
                name: "AptInvoices");

            migrationBuilder.DropTable(
                name: "GstInvoices");

            migrationBuilder.DropTable(
                name: "ProposedNotes");

            migrationBuilder.DropTable(
                name: "Receipts");

            migrationBuilder.DropTable(
                name: "PreparedReturns");

            migrationBuilder.DropTable(
                name: "SapInvoices");

            migrationBuilder.DropTable(
                name: "SoftCopyBatches");

            migrationBuilder.DropTable(
                name: "StoredFiles");

            migrationBuilder.DropTable(
                name: "TdsCertificates");

            migrationBuilder.DropTable(
                name: "TransferBatches");

            migrationBuilder.DropTable(
                name: "BankStatements");

            migrationBuilder.DropTable(
                name: "Products");

            migrationBuilder.DropTable(
                name: "BookingImports");

            migrationBuilder.DropTable(
                name: "TransferEntries");

            migrationBuilder.DropTable(
                name: "AptInvoiceImports");

            migrationBuilder.DropTable(
                name: "LocationDrafts");

            migrationBuilder.DropTable(
                name: "NoteProposals");

            migrationBuilder.DropTable(
                name: "LedgerDocuments");

            migrationBuilder.DropTable(
                name: "AptSettlements");

            migrationBuilder.DropTable(
                name: "Consolidations");

            migrationBuilder.DropTable(
                name: "LedgerContracts");

            migrationBuilder.DropTable(
                name: "Contracts");

            migrationBuilder.DropTable(
                name: "Customers");

            migrationBuilder.DropTable(
                name: "Offices");
        }
    }
}
