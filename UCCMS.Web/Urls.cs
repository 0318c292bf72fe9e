using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using UCCMS.Core.Bookings;
using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Gst;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Gst.Returns;
using UCCMS.Core.Invoicing;

namespace UCCMS.Web;

/// <summary>Every address of the portal, built in one place. Pages declare the same paths by <c>@page</c>.</summary>
public static partial class Urls
{
    public const string Home = "/";

    public const string SignIn = "/sign-in";

    public const string SecondFactorCode = "/sign-in/code";

    public const string ChangePassword = "/change-password";

    public const string SecondFactor = "/second-factor";

    public const string SignOut = "/sign-out";

    public const string SwitchPost = "/post";

    public const string Language = "/language";

    public const string StillThere = "/still-there";

    public const string People = "/people";

    public const string NewPerson = "/people/new";

    /// <summary>The figures of the post's territory, live.</summary>
    public const string Dashboard = "/dashboard";

    /// <summary>Those of a circle, region or division.</summary>
    public static string DashboardOf(OfficeId office) => string.Create(CultureInfo.InvariantCulture, $"{Dashboard}/{office.Value}");

    public const string Audit = "/audit";

    public const string Bookings = "/bookings";

    public const string ImportBookings = "/bookings/import";

    public const string BookingImports = "/bookings/imports";

    public const string ColumnPairings = "/imports/column-pairings";

    public const string Findings = "/findings";

    public static string RejectedRows(int import) => string.Create(CultureInfo.InvariantCulture, $"/bookings/imports/{import}/rejected.xlsx");

    public static string ImportedFile(int import) => string.Create(CultureInfo.InvariantCulture, $"/bookings/imports/{import}/file");

    public static string BookingImport(object import) => $"{BookingImports}/{import}";

    /// <summary>The bookings that one import stored.</summary>
    public static string BookingsOf(object import) => With(Bookings, ("import", import));

    /// <summary>The findings on one import's bookings, of one kind.</summary>
    public static string FindingsOfImport(object import, object code) => With(Findings, ("import", import), ("code", code));

    public static string FindingsOf(object code) => With(Findings, ("code", code));

    public const string BarcodeRequests = "/barcode-requests";

    public const string BarcodeRanges = "/barcode-ranges";

    public const string EnterBarcodeRanges = "/barcode-ranges/enter";

    public const string BarcodeRangeTemplate = "/barcode-ranges/template.xlsx";

    public const string BarcodeSeries = "/barcode-series";

    public const string SoftCopies = "/soft-copies";

    public const string ReceiveSoftCopy = "/soft-copies/new";

    public const string SoftCopyTemplate = "/soft-copies/template.xlsx";

    /// <summary>The form of a barcode request, for a contract where one is known.</summary>
    public static string RequestBarcodes(ContractId? contract = null) => With("/barcode-requests/new", ("contract", contract));

    /// <param name="isNew">It was made a moment ago, and the page says its number.</param>
    public static string BarcodeRequestOf(BarcodeRequestId id, bool isNew = false) => With($"/barcode-requests/{id.Value}", ("new", isNew ? "true" : null));

    /// <summary>The requests of a contract.</summary>
    public static string BarcodeRequestsOf(ContractId contract) => With(BarcodeRequests, ("contract", contract));

    /// <summary>Findings out into a workbook and back: of a draft, or of a filter.</summary>
    public static string FindingWorkbook(
        ContractId? contract = null, DateOnly? from = null, DateOnly? to = null, object? code = null, object? severity = null, object? ground = null, object? import = null, string? search = null) => With(
        "/findings/workbook", ("contract", contract?.Value), ("from", from?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("to", to?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("code", code), ("severity", severity), ("ground", ground), ("import", import), ("q", search));

    public static string BarcodeRequestExport(string? search, string? status, int? contract) =>
        With("/barcode-requests/export.xlsx", ("q", search), ("status", status), ("contract", contract));

    public static string BarcodeRangeExport(string? search) => With("/barcode-ranges/export.xlsx", ("q", search));

    /// <summary>The findings of a draft: of this kind and standing where they are given.</summary>
    public static string FindingsOfDraft(ContractId contract, DateOnly from, DateOnly to, object? code = null, object? state = null) => With(
        Findings, ("contract", contract.Value), ("from", from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("to", to.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("code", code), ("state", state));

    /// <summary>One finding on the work screen.</summary>
    public static string Finding(long id, object? state = null) => With(Findings, ("state", state), ("at", id));

    public const string Customers = "/customers";

    public const string NewCustomer = "/customers/new";

    public const string Contracts = "/contracts";

    public static string Customer(CustomerId id) => $"/customers/{id}";

    public static string ChangeCustomer(CustomerId id) => $"/customers/{id}/change";

    public static string Contract(ContractId id) => $"/contracts/{id}";

    public static string ChangeContract(ContractId id) => $"/contracts/{id}/change";

    /// <summary>The form of a new contract, for a customer where one is known.</summary>
    public static string NewContract(CustomerId? customer = null) => With("/contracts/new", ("customer", customer));

    /// <summary>The Advance calendar.</summary>
    public const string BillingCalendar = "/billing/calendar";

    public const string Jobs = "/jobs";

    public const string Operations = "/operations";

    public const string Help = "/help";

    /// <summary>The calendar of the financial year that begins in this year.</summary>
    public static string BillingCalendarOf(int startYear) => With(BillingCalendar, ("year", startYear));

    /// <summary>What a job did for a day.</summary>
    public static string JobRun(string job, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Jobs}/{job}/{day:yyyy-MM-dd}");

    public const string Offices = "/organisation/offices";

    public const string NewOffice = "/organisation/offices/new";

    public const string GstRegistrations = "/organisation/gst-registrations";

    public const string NewGstRegistration = "/organisation/gst-registrations/new";

    public const string Assignments = "/organisation/assignments";

    public const string Settings = "/settings";

    public static string Setting(string key) => $"{Settings}/{key}";

    public const string Tariffs = "/tariffs";

    public const string LoadTariff = "/tariffs/load";

    public const string PinDistances = "/tariffs/distances";

    public const string LoadPinDistances = "/tariffs/distances/load";

    public const string AptMigrations = "/apt-migrations";

    public const string LoadAptMigrations = "/apt-migrations/load";

    /// <summary>The tariff of a product, by the order that begins on a day; none for the one in force.</summary>
    public static string Tariff(string product, DateOnly? from = null) =>
        With($"{Tariffs}/{product}", ("from", from?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    public const string Holidays = "/organisation/holidays";

    public const string Circulars = "/organisation/circulars";

    public static string Office(OfficeId id) => $"{Offices}/{id}";

    /// <summary>The list of offices of a circle, or of one of its divisions.</summary>
    public static string OfficesIn(int? circle, int? division = null) => With(Offices, ("circle", circle), ("division", division));

    /// <summary>The form for an office below this one.</summary>
    public static string NewOfficeBelow(OfficeId parent) => With(NewOffice, ("parent", parent.Value));

    /// <summary>The assignments, with the form filled in for this office.</summary>
    public static string AssignmentOf(OfficeId office) => With(Assignments, ("office", office.Value));

    public static string HolidaysOf(int year) => With(Holidays, ("year", year));

    public const string AptInvoices = "/apt-invoices";

    public const string ImportAptInvoice = "/apt-invoices/import";

    public const string Drafts = "/drafts";

    public const string Consolidations = "/consolidations";

    public static string AptInvoiceOf(AptInvoiceId id) => $"/apt-invoices/{id.Value}";

    public static string DraftOf(LocationDraftId id) => $"/drafts/{id.Value}";

    /// <summary>The articles that a reason of a draft's gap counts.</summary>
    public static string ReasonOf(LocationDraftId id, GapReasonCode reason) => $"/drafts/{id.Value}/reason/{reason}";

    public static string ConsolidationOf(ConsolidationId id) => $"/consolidations/{id.Value}";

    /// <summary>The sheet of a period whose invoices are not issued yet.</summary>
    public static string NewConsolidation(ContractId contract, DateOnly periodFrom) =>
        With("/consolidations/new", ("contract", contract.Value), ("from", periodFrom.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    public const string Invoices = "/invoices";

    public const string Notes = "/notes";

    /// <summary>The form of a note on a document.</summary>
    public static string NewNote(GstInvoiceId invoice) => With("/notes/new", ("invoice", invoice.Value));

    public static string NoteProposal(NoteProposalId id) => $"/notes/proposals/{id.Value}";

    public static string Note(GstNoteId id) => $"/notes/{id.Value}";

    public static string NotePdf(GstNoteId id) => $"/notes/{id.Value}/pdf";

    /// <summary>The paper that shows a recipient's reversal of input tax credit.</summary>
    public static string NoteEvidence(ItcReversalRecordId id) => $"/notes/evidence/{id.Value}";

    public static string NoteExport(string? search, string? from, string? to, string? kind, string? reason, string? gstin) =>
        With("/notes/export.xlsx", ("q", search), ("from", from), ("to", to), ("kind", kind), ("reason", reason), ("gstin", gstin));

    public const string Outbox = "/outbox";

    public const string GstReference = "/gst/reference";

    public const string Signing = "/gst/signing";

    /// <summary>Rates and accounting codes of a product by date.</summary>
    public static string ProductTax(string product) => $"{GstReference}/{product}";

    /// <summary>The compliance board: GSTR-1 of every GSTIN in sight, by month.</summary>
    public const string Returns = "/gst/returns";

    public const string Registers = "/gst/registers";

    /// <summary>The working paper of a return.</summary>
    public static string Return(string gstin, ReturnPeriod period) => string.Create(CultureInfo.InvariantCulture, $"{Returns}/{gstin}/{period.YearMonth}");

    public static string ReturnWorkbook(ReturnHead head) => $"{Return(head.SupplierGstin, head.Period)}/workbook.xlsx";

    /// <summary>A kept file of a preparation.</summary>
    public static string PreparedFile(PreparedReturnId id, int position) => string.Create(CultureInfo.InvariantCulture, $"/gst/prepared-returns/{id.Value}/files/{position}");

    /// <summary>The documents behind a figure of the working paper.</summary>
    public static string ReturnDocuments(ReturnHead head, DrillDown behind) => With(
        $"{Return(head.SupplierGstin, head.Period)}/documents",
        ("table", behind.Table),
        ("pos", behind.PlaceOfSupplyCode),
        ("rate", behind.Rate?.BasisPoints),
        ("interState", behind.IsInterState),
        ("registered", behind.IsRegistered),
        ("sac", behind.Sac),
        ("kind", behind.Kind));

    /// <summary>The board as a workbook, with the filters of the page.</summary>
    public static string ReturnsExport(string? search, string? status, int? circle, int months) =>
        With($"{Returns}/export.xlsx", ("q", search), ("status", status), ("circle", circle), ("months", months));

    /// <summary>Every number of a series.</summary>
    public static string Register(string gstin, int financialYear, DocumentKind kind) => string.Create(CultureInfo.InvariantCulture, $"{Registers}/{gstin}/{financialYear}/{kind}");

    public static string RegisterExport(string gstin, int financialYear, DocumentKind kind, string? search) => With($"{Register(gstin, financialYear, kind)}/export.xlsx", ("q", search));

    public static string Invoice(GstInvoiceId id) => $"/invoices/{id.Value}";

    public static string InvoicePdf(GstInvoiceId id) => $"/invoices/{id.Value}/pdf";

    public static string SummaryPdf(ConsolidationId id) => $"/consolidations/{id.Value}/summary.pdf";

    public static string Person(string employeeId) => $"/people/{Uri.EscapeDataString(employeeId)}";

    /// <summary>The audit search, narrowed to one document.</summary>
    public static string AuditOf(string documentKey) => With(Audit, ("document", documentKey));

    /// <summary>An address with a query string; empty values are left out.</summary>
    public static string With(string path, params ReadOnlySpan<(string Name, object? Value)> query)
    {
        var values = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (name, value) in query)
        {
            values[name] = Convert.ToString(value, CultureInfo.InvariantCulture);
        }

        return QueryHelpers.AddQueryString(path, values.Where(v => !string.IsNullOrEmpty(v.Value)));
    }
}
