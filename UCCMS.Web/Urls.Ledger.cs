using System.Globalization;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Ledger.Elekha;
using UCCMS.Core.Organisation;

namespace UCCMS.Web;

/// <content>Addresses of the books: rupee trail, statements, journals, account heads, e-Lekha.</content>
public static partial class Urls
{
    /// <summary>Earned and not yet accounted: by stage, circle and age.</summary>
    public const string EarnedBoard = "/ledger/board";

    /// <summary>The documents behind a figure of the board.</summary>
    public const string TrailDocuments = "/ledger/documents";

    public const string Statement = "/ledger/statement";

    public const string AccountHeads = "/ledger/account-heads";

    public const string Elekha = "/ledger/e-lekha";

    public const string EnterElekha = "/ledger/e-lekha/enter";

    public static string TrailOf(LedgerDocumentId document) => $"/ledger/trail/{document.Value}";

    public static string TrailOfCustomer(CustomerId customer) => $"/ledger/customers/{customer}";

    public static string TrailOfCircle(OfficeId circle) => $"/ledger/circles/{circle}";

    public static string TrailOfPeriod(ContractId contract, DateOnly from) => $"/ledger/periods/{contract}/{Day(from)}";

    public static string TrailDocumentsOf(object? stage = null, OfficeId? circle = null, object? age = null) => With(TrailDocuments, ("stage", stage), ("circle", circle), ("age", age));

    /// <summary>The documents of these filters as a workbook.</summary>
    public static string TrailExport(object? stage, object? circle, object? age, object? customer, object? contract, object? from, string? search) =>
        With("/ledger/documents.xlsx", ("stage", stage), ("circle", circle), ("age", age), ("customer", customer), ("contract", contract), ("from", from), ("q", search));

    public static string Journal(JournalId journal) => $"/ledger/journals/{journal.Value}";

    public static string StatementOf(object? account, OfficeId? office = null, object? contract = null, LedgerDocumentId? document = null) =>
        With(Statement, ("account", account), ("office", office), ("contract", contract), ("document", document?.Value));

    /// <param name="kind">xlsx or pdf.</param>
    public static string StatementFile(string kind, string query) => $"/ledger/statement.{kind}{query}";

    public static string ElekhaOf(ElekhaMonth month) => string.Create(CultureInfo.InvariantCulture, $"{Elekha}/{month.YearMonth}");

    /// <summary>What e-Lekha does not show, or shows otherwise, of the offices of one DDO.</summary>
    public static string ElekhaMisses(ElekhaMonth month, OfficeId? ddo) => $"{ElekhaOf(month)}?standing=Missed&ddo={ddo?.ToString() ?? "none"}";

    public static string ElekhaHead(ElekhaMonth month, OfficeId office, string head) => $"{ElekhaOf(month)}/{office}/{Uri.EscapeDataString(head)}";

    public static string ElekhaExport(ElekhaMonth month) => $"{ElekhaOf(month)}/misses.xlsx";

    /// <summary>Daily Transaction Reports of all offices in reach, of today.</summary>
    public const string DayBooks = "/ledger/dtr";

    public static string DayBooksOf(DateOnly day) => $"{DayBooks}/{Day(day)}";

    public static string DayBook(OfficeId office, DateOnly day, object? part = null) => With($"{DayBooksOf(day)}/{office}", ("part", part));

    /// <param name="kind">xlsx or pdf.</param>
    public static string DayBookFile(OfficeId office, DateOnly day, string kind) => $"{DayBooksOf(day)}/{office}/dtr.{kind}";

    public static string CashBook(OfficeId office, ElekhaMonth month) => string.Create(CultureInfo.InvariantCulture, $"/ledger/cash-book/{office}/{month.YearMonth}");

    /// <param name="kind">xlsx or pdf.</param>
    public static string CashBookFile(OfficeId office, ElekhaMonth month, string kind) => $"{CashBook(office, month)}/cash-book.{kind}";

    public static string MonthSummary(ElekhaMonth month) => string.Create(CultureInfo.InvariantCulture, $"/ledger/month/{month.YearMonth}");

    /// <param name="kind">xlsx or pdf.</param>
    public static string MonthSummaryFile(ElekhaMonth month, string kind) => $"{MonthSummary(month)}/summary.{kind}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
