using System;
using Microsoft.EntityFrameworkCore.Migrations;
using UCCMS.Data.Shared;

#nullable disable

namespace UCCMS.Data.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class MoneyAndBilling : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "Invoiced",
                table: "NoteProposals",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "BillingDays",
                table: "Contracts",
                type: "nvarchar(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Stage",
                table: "LedgerBalances",
                type: "nvarchar(30)",
                maxLength: 30,
                nullable: true,
                computedColumnSql: "CAST(CASE WHEN \"Amount\" = 0 THEN NULL WHEN \"Account\" = 'Receivable' THEN 'Owed' WHEN \"Component\" = '' THEN NULL WHEN \"Account\" = 'Dishonoured' THEN 'CalledBack' WHEN \"Account\" = 'Unclassified' THEN 'Lying' WHEN \"Account\" = 'InterOffice' THEN 'OnItsWay' WHEN \"Account\" = 'ReducedByNote' THEN 'ReducedByNote' WHEN \"Account\" NOT IN ('Revenue', 'GstPayable', 'RoundOff') THEN NULL WHEN \"OfficeId\" = \"CounterpartOfficeId\" THEN 'AccountedAtLocation' WHEN \"Account\" = 'RoundOff' THEN 'RoundOffKept' ELSE 'AccountedElsewhere' END AS nvarchar(30))",
                stored: false);

            migrationBuilder.CreateTable(
                name: "AnnualReturns",
                columns: table => new
                {
                    SupplierGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    FinancialYear = table.Column<int>(type: "int", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Arn = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    PersonId = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    FiledBy = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    RecordedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnnualReturns", x => new { x.SupplierGstin, x.FinancialYear });
                });

            migrationBuilder.CreateTable(
                name: "AptSettlements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    ContractNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    CustomerName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "date", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    SettledOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Difference = table.Column<long>(type: "bigint", nullable: true),
                    Voucher = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    RecordedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    RecordedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ComparedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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
                name: "BillingMonths",
                columns: table => new
                {
                    Month = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    BillingDate = table.Column<DateOnly>(type: "date", nullable: false),
                    ActsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    CorrectedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    CorrectedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BillingMonths", x => x.Month);
                });

            migrationBuilder.CreateTable(
                name: "CeptTickets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    ContractNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    CustomerName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "date", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    CauseKey = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    AptInvoiceNumbers = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ExpectedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ExpectedDeposit = table.Column<long>(type: "bigint", nullable: false),
                    ExpectedCreditUsed = table.Column<long>(type: "bigint", nullable: false),
                    PreparedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    RaisedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RaisedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    AnsweredBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    Reopenings = table.Column<int>(type: "int", nullable: false),
                    ReopenReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Cycle = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    BillingDays = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    ChangedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
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
                name: "ElekhaExtracts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    PersonId = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EnteredAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
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
                name: "InternalJournals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    CustomerName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Contracts = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "date", nullable: false),
                    Turn = table.Column<int>(type: "int", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "int", nullable: true),
                    DdoOfficeId = table.Column<int>(type: "int", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    PreparedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    PreparedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    VoucherNumber = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    VoucherDate = table.Column<DateOnly>(type: "date", nullable: true),
                    PostedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    PostedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PostedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    TakenUpBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    TakenUpAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Remark = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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
                name: "Intimations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    ContractNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "int", nullable: true),
                    Carrier = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    PreparedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SentBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    SentByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    SentAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    DecidedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    DecidedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    DecidedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReturnReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    LetterQueuedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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
                name: "JobAlarms",
                columns: table => new
                {
                    Job = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Sentence = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    RaisedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ClearedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobAlarms", x => new { x.Job, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "JobRuns",
                columns: table => new
                {
                    Job = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Node = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Attempt = table.Column<int>(type: "int", nullable: false),
                    StartedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SeenAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    FinishedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Done = table.Column<int>(type: "int", nullable: false),
                    Parked = table.Column<int>(type: "int", nullable: false),
                    Remark = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobRuns", x => new { x.Job, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "ParkedSubjects",
                columns: table => new
                {
                    Job = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    ParkedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    DoneAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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
                name: "PendingApportionments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    ContractNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "date", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "int", nullable: true),
                    Gstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    AptInvoiceNumber = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    SettledOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Net = table.Column<long>(type: "bigint", nullable: false),
                    Cgst = table.Column<long>(type: "bigint", nullable: false),
                    Sgst = table.Column<long>(type: "bigint", nullable: false),
                    Igst = table.Column<long>(type: "bigint", nullable: false),
                    EnteredBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    EnteredAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
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
                name: "ProposedInvoices",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    LocationOfficeId = table.Column<int>(type: "int", nullable: false),
                    LocationName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    LocationDraftId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SupplierGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    SupplierStateCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    RecipientName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RecipientGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: true),
                    Supply = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    PlaceOfSupplyCode = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false),
                    Taxable = table.Column<long>(type: "bigint", nullable: false),
                    Exempt = table.Column<long>(type: "bigint", nullable: false),
                    Tax = table.Column<long>(type: "bigint", nullable: false),
                    RoundOff = table.Column<long>(type: "bigint", nullable: false),
                    Payable = table.Column<long>(type: "bigint", nullable: false)
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
                name: "Receipts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Mode = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    Payer = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Narration = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    ContractNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    RecordedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    RecordedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RecordedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ReversalReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Carrier = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
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
                name: "TransferBatches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Step = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    OpenedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    OpenedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Net = table.Column<long>(type: "bigint", nullable: false),
                    Tax = table.Column<long>(type: "bigint", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    DecidedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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
                    DdoOfficeId = table.Column<int>(type: "int", nullable: false),
                    FinancialYear = table.Column<int>(type: "int", nullable: false),
                    LastSerial = table.Column<int>(type: "int", nullable: false)
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
                name: "AptSettledInvoices",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    AptSettlementId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AptInvoiceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    InvoiceDate = table.Column<DateOnly>(type: "date", nullable: false),
                    SupplierGstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false)
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
                    Position = table.Column<int>(type: "int", nullable: false),
                    AptSettlementId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LocationOfficeId = table.Column<int>(type: "int", nullable: false),
                    ComponentCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Apt = table.Column<long>(type: "bigint", nullable: false),
                    Documents = table.Column<long>(type: "bigint", nullable: false)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Purpose = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    CustomerName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Contracts = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "date", nullable: false),
                    Turn = table.Column<int>(type: "int", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "int", nullable: true),
                    FromOfficeName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ToOfficeName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DdoOfficeId = table.Column<int>(type: "int", nullable: false),
                    PaoOfficeId = table.Column<int>(type: "int", nullable: false),
                    AptSettlementId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ReversesId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Net = table.Column<long>(type: "bigint", nullable: false),
                    Cgst = table.Column<long>(type: "bigint", nullable: false),
                    Sgst = table.Column<long>(type: "bigint", nullable: false),
                    Utgst = table.Column<long>(type: "bigint", nullable: false),
                    Igst = table.Column<long>(type: "bigint", nullable: false),
                    Total = table.Column<long>(type: "bigint", nullable: false),
                    PreparedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    PreparedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PreparedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    SubmittedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    SubmittedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    VerifiedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    VerifiedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ApprovedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    ApprovedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    Remark = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    VoucherNumber = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    VoucherDate = table.Column<DateOnly>(type: "date", nullable: true),
                    PostedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    PostedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReportQueuedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReportSeenAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReportSeenBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    AcknowledgedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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
                name: "CeptTicketAsks",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    CeptTicketId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ConfirmedOn = table.Column<DateOnly>(type: "date", nullable: true)
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
                    Position = table.Column<int>(type: "int", nullable: false),
                    CeptTicketId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DocumentKey = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false)
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
                name: "ElekhaLines",
                columns: table => new
                {
                    ExtractId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Month = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    Ddo = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false),
                    Head = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Voucher = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false)
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
                name: "InternalJournalLines",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    InternalJournalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentNumber = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    DocumentDate = table.Column<DateOnly>(type: "date", nullable: false),
                    Gstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    ComponentCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false)
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
                name: "ProposedInvoiceLines",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InvoicePosition = table.Column<int>(type: "int", nullable: false),
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
                    Rate = table.Column<int>(type: "int", nullable: false),
                    ProposalId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    InvoicePosition = table.Column<int>(type: "int", nullable: false),
                    Taxable = table.Column<long>(type: "bigint", nullable: false),
                    Cgst = table.Column<long>(type: "bigint", nullable: false),
                    Sgst = table.Column<long>(type: "bigint", nullable: false),
                    Utgst = table.Column<long>(type: "bigint", nullable: false),
                    Igst = table.Column<long>(type: "bigint", nullable: false)
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
                name: "Allocations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReceiptId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentNumber = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    IsUndone = table.Column<bool>(type: "bit", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    MadeBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    MadeByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    MadeAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    UndoneBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    UndoneAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    UndoReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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
                name: "IntimationLines",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    IntimationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReceiptId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DocumentNumber = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: true),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    HeldUnder = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
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
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: false),
                    ContractNumber = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    ReceiptId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    VoucherNumber = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    PaidBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    PaidByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PaidAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false)
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
                name: "MiscTransactions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ContractId = table.Column<int>(type: "int", nullable: true),
                    Contracts = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    CustomerId = table.Column<long>(type: "bigint", nullable: false),
                    CustomerName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "date", nullable: false),
                    OwningOfficeId = table.Column<int>(type: "int", nullable: false),
                    NodalOfficeId = table.Column<int>(type: "int", nullable: false),
                    CounterpartOfficeId = table.Column<int>(type: "int", nullable: true),
                    AptSettlementId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    TransferEntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Amount = table.Column<long>(type: "bigint", nullable: false),
                    PartReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    PreparedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    PreparedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    VoucherNumber = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    VoucherDate = table.Column<DateOnly>(type: "date", nullable: true),
                    PostedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    PostedByName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    PostedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ReversalVoucherNumber = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    ReversalDate = table.Column<DateOnly>(type: "date", nullable: true),
                    ReversalReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ReversedBy = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
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
                    EntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BatchId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    OutlierReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsSample = table.Column<bool>(type: "bit", nullable: false),
                    OpenedAtUtc = table.Column<DateTime>(type: "datetime2", nullable: true)
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
                    Position = table.Column<int>(type: "int", nullable: false),
                    EntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Action = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    PersonId = table.Column<string>(type: "nvarchar(450)", maxLength: 450, nullable: false),
                    PersonName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OfficeName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Remark = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    BatchId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
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
                    Position = table.Column<int>(type: "int", nullable: false),
                    EntryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentNumber = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    DocumentDate = table.Column<DateOnly>(type: "date", nullable: false),
                    Gstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    ComponentCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false)
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
                name: "MiscTransactionLines",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    MiscTransactionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DocumentNumber = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    DocumentDate = table.Column<DateOnly>(type: "date", nullable: false),
                    Gstin = table.Column<string>(type: "nvarchar(15)", maxLength: 15, nullable: false),
                    ComponentCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Amount = table.Column<long>(type: "bigint", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "IX_LedgerBalances_Stage",
                table: "LedgerBalances",
                columns: new[] { "Stage", "DocumentId", "Since", "CounterpartOfficeId", "OfficeId", "NodalOfficeId", "Amount" });

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
                name: "IX_BillingMonths_BillingDate",
                table: "BillingMonths",
                column: "BillingDate",
                unique: true);

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
                unique: true,
                filter: "[CounterpartOfficeId] IS NOT NULL");

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
                name: "IX_JobRuns_Day",
                table: "JobRuns",
                column: "Day");

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
                unique: true,
                filter: "[CounterpartOfficeId] IS NOT NULL");

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
                name: "IX_ProposedInvoices_LocationDraftId",
                table: "ProposedInvoices",
                column: "LocationDraftId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposedInvoices_LocationOfficeId",
                table: "ProposedInvoices",
                column: "LocationOfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_Receipts_Carrier",
                table: "Receipts",
                column: "Carrier",
                unique: true);

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
                name: "IX_Receipts_Utr",
                table: "Receipts",
                column: "Reference",
                unique: true,
                filter: "\"Reference\" IS NOT NULL AND \"Mode\" <> 'Cash' AND \"Status\" = 'Recorded'");

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

            migrationBuilder.CreateInsertOnly("Refunds", "AptSettledInvoices", "MiscTransactionLines", "InternalJournalLines", "CeptTicketEvidence", "TransferEntryLines", "TransferDecisions", "PendingApportionments", "ElekhaExtracts", "ElekhaLines", "AnnualReturns");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Allocations");

            migrationBuilder.DropTable(
                name: "AnnualReturns");

            migrationBuilder.DropTable(
                name: "AptSettledInvoices");

            migrationBuilder.DropTable(
                name: "AptSettlementAmounts");

            migrationBuilder.DropTable(
                name: "BillingMonths");

            migrationBuilder.DropTable(
                name: "CeptTicketAsks");

            migrationBuilder.DropTable(
                name: "CeptTicketEvidence");

            migrationBuilder.DropTable(
                name: "ContractCycles");

            migrationBuilder.DropTable(
                name: "ElekhaLines");

            migrationBuilder.DropTable(
                name: "InternalJournalLines");

            migrationBuilder.DropTable(
                name: "IntimationLines");

            migrationBuilder.DropTable(
                name: "JobAlarms");

            migrationBuilder.DropTable(
                name: "JobRuns");

            migrationBuilder.DropTable(
                name: "MiscTransactionLines");

            migrationBuilder.DropTable(
                name: "ParkedSubjects");

            migrationBuilder.DropTable(
                name: "PendingApportionments");

            migrationBuilder.DropTable(
                name: "ProposedInvoiceLines");

            migrationBuilder.DropTable(
                name: "ProposedInvoiceTaxes");

            migrationBuilder.DropTable(
                name: "Refunds");

            migrationBuilder.DropTable(
                name: "TransferBatchEntries");

            migrationBuilder.DropTable(
                name: "TransferDecisions");

            migrationBuilder.DropTable(
                name: "TransferEntryLines");

            migrationBuilder.DropTable(
                name: "TransferSeries");

            migrationBuilder.DropTable(
                name: "CeptTickets");

            migrationBuilder.DropTable(
                name: "ElekhaExtracts");

            migrationBuilder.DropTable(
                name: "InternalJournals");

            migrationBuilder.DropTable(
                name: "Intimations");

            migrationBuilder.DropTable(
                name: "MiscTransactions");

            migrationBuilder.DropTable(
                name: "ProposedInvoices");

            migrationBuilder.DropTable(
                name: "Receipts");

            migrationBuilder.DropTable(
                name: "TransferBatches");

            migrationBuilder.DropTable(
                name: "TransferEntries");

            migrationBuilder.DropTable(
                name: "AptSettlements");

            migrationBuilder.DropIndex(
                name: "IX_LedgerBalances_Stage",
                table: "LedgerBalances");

            migrationBuilder.DropColumn(
                name: "Stage",
                table: "LedgerBalances");

            migrationBuilder.DropColumn(
                name: "Invoiced",
                table: "NoteProposals");

            migrationBuilder.DropColumn(
                name: "BillingDays",
                table: "Contracts");
        }
    }
}
