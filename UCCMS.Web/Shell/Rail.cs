using UCCMS.Core.Organisation;

namespace UCCMS.Web.Shell;

/// <summary>One link of the left rail, shown to posts that hold the permission.</summary>
/// <param name="Icon">A name of <see cref="UCCMS.Web.Shared.Icons"/>.</param>
public sealed record RailLink(string Title, string Address, string Icon, string Permission);

/// <summary>The ways into the capabilities, in the order of the month's work. A capability adds its link here.</summary>
public static class Rail
{
    public static IReadOnlyList<RailLink> All { get; } =
    [
        new("My work", Urls.Home, "inbox", Permissions.Work),
        new("Dashboard", Urls.Dashboard, "table", Permissions.ViewBookings),
        new("Notifications", Urls.Notifications, "bell", Permissions.Work),
        new("Customers", Urls.Customers, "customer", Permissions.ViewCustomers),
        new("Segments", Urls.Segments, "merge", Permissions.ViewCustomers),
        new("Contracts", Urls.Contracts, "contract", Permissions.ViewCustomers),
        new("Bookings", Urls.Bookings, "parcel", Permissions.ViewBookings),
        new("Findings", Urls.Findings, "warning", Permissions.ViewBookings),
        new("Soft copies", Urls.SoftCopies, "upload", Permissions.ViewBookings),
        new("Barcodes", Urls.BarcodeRequests, "table", Permissions.ViewBarcodes),
        new("APT invoices", Urls.AptInvoices, "document", Permissions.ImportAptInvoice),
        new("Drafts", Urls.Drafts, "pen", Permissions.ViewDrafts),
        new("Consolidations", Urls.Consolidations, "merge", Permissions.ViewDrafts),
        new("Invoices", Urls.Invoices, "invoice", Permissions.ViewInvoices),
        new("Notes", Urls.Notes, "note", Permissions.ViewNotes),
        new("Receipts", Urls.Receipts, "money", Permissions.ViewMoney),
        new("Cheques", Urls.Cheques, "clock", Permissions.ViewMoney),
        new("Free money", Urls.FreeMoney, "money", Permissions.ViewMoney),
        new("GST TDS", Urls.Tds, "invoice", Permissions.ViewMoney),
        new("Bank", Urls.Bank, "table", Permissions.ViewMoney),
        new("SAP invoices", Urls.SapInvoices, "history", Permissions.ViewMoney),
        new("Deposits", Urls.Deposits, "money", Permissions.ViewMoney),
        new("Credit", Urls.Credit, "lock", Permissions.ViewMoney),
        new("Dues", Urls.Dues, "clock", Permissions.ViewMoney),
        new("Intimations", Urls.Intimations, "send", Permissions.ViewMoney),
        new("Transfer entries", Urls.TransferEntries, "send", Permissions.ViewAdjustments),
        new("Revenue to take back", Urls.TakingBack, "back", Permissions.PrepareTransferEntry),
        new("Apportionment", Urls.ApportionmentWatch, "merge", Permissions.ViewAdjustments),
        new("GST returns", Urls.Returns, "calendar", Permissions.ViewReturns),
        new("Registers", Urls.Registers, "copy", Permissions.ViewReturns),
        new("APT settlements", Urls.AptSettlements, "merge", Permissions.ViewAdjustments),
        new("Misc. transactions", Urls.MiscTransactions, "pen", Permissions.ViewAdjustments),
        new("Internal journals", Urls.InternalJournals, "copy", Permissions.ViewAdjustments),
        new("CEPT tickets", Urls.CeptTickets, "mail", Permissions.ViewCeptTickets),
        new("Rupee trail", Urls.EarnedBoard, "money", Permissions.ViewLedger),
        new("Statement of account", Urls.Statement, "table", Permissions.ViewLedger),
        new("Reports", Urls.Reports, "table", Permissions.ViewReports),
        new("DTR and cash book", Urls.DayBooks, "invoice", Permissions.ViewLedger),
        new("e-Lekha", Urls.Elekha, "check", Permissions.ViewLedger),
        new("Deadlines", Urls.DeadlineCalendar, "calendar", Permissions.Work),
        new("Stuck elsewhere", Urls.StuckElsewhere, "warning", Permissions.ViewStuck),
        new("Table of deadlines", Urls.Deadlines, "clock", Permissions.ManageDeadlines),
        new("Billing calendar", Urls.BillingCalendar, "calendar", Permissions.Work),
        new("Jobs", Urls.Jobs, "clock", Permissions.ViewJobs),
        new("Operations", Urls.Operations, "gear", Permissions.ViewOperations),
        new("Exports", Urls.Exports, "download", Permissions.Work),
        new("Outbox", Urls.Outbox, "send", Permissions.ViewOutbox),
        new("People", Urls.People, "people", Permissions.ManagePeople),
        new("Offices", Urls.Offices, "office", Permissions.ManageOrganisation),
        new("GST registrations", Urls.GstRegistrations, "invoice", Permissions.ManageOrganisation),
        new("GST reference data", Urls.GstReference, "table", Permissions.ViewReferenceData),
        new("Account heads", Urls.AccountHeads, "table", Permissions.ViewReferenceData),
        new("Digital signing", Urls.Signing, "pen", Permissions.ManageOrganisation),
        new("DDO and PAO", Urls.Assignments, "money", Permissions.ManageOrganisation),
        new("Settings", Urls.Settings, "gear", Permissions.ViewReferenceData),
        new("Tariffs", Urls.Tariffs, "table", Permissions.Work),
        new("APT migration", Urls.AptMigrations, "refresh", Permissions.ViewReferenceData),
        new("Holidays", Urls.Holidays, "calendar", Permissions.ManageReferenceData),
        new("Circulars", Urls.Circulars, "document", Permissions.ManageReferenceData),
        new("Audit trail", Urls.Audit, "history", Permissions.ViewAudit),
        new("Help", Urls.Help, "info", Permissions.Work),
    ];
}
