using System.Reflection;

namespace UCCMS.Core.Organisation;

/// <summary>Every right there is. Use cases name them by [Requires], lifecycles by their moves, pages by their policy.</summary>
public static class Permissions
{
    /// <summary>To be signed in with a post in force; every post has it.</summary>
    public const string Work = "work";

    public const string ImportBookings = "bookings.import";
    public const string ResolveFindings = "findings.resolve";
    public const string RequestBarcodes = "barcodes.request";
    public const string ApproveBarcodes = "barcodes.approve";
    public const string ReceiveSoftCopies = "soft-copies.receive";
    public const string PrepareDraft = "draft.prepare";
    public const string EndorseDraft = "draft.endorse";
    public const string DecideDraft = "draft.decide";
    public const string ImportAptInvoice = "apt-invoice.import";
    public const string ConsolidateDrafts = "drafts.consolidate";
    public const string ApproveMissingLocation = "consolidation.approve-missing";
    public const string ApproveRateOverride = "consolidation.approve-rate";
    public const string IssueInvoice = "invoice.issue";
    public const string PrepareReturn = "return.prepare";
    public const string ExplainReturn = "return.explain";
    public const string FileReturn = "return.file";
    public const string PrepareNote = "note.prepare";
    public const string ApproveNote = "note.approve";
    public const string EnterCustomer = "customer.enter";
    public const string ApproveContract = "contract.approve";
    public const string ApproveMultiOfficeContract = "contract.approve-multi-office";
    public const string ManageOrganisation = "organisation.manage";
    public const string ManagePeople = "people.manage";
    public const string ManageReferenceData = "reference-data.manage";
    public const string ViewReferenceData = "reference-data.view";
    public const string ManageSigning = "signing.manage";
    public const string ViewDrafts = "draft.view";
    public const string ViewInvoices = "invoice.view";
    public const string ViewReturns = "return.view";
    public const string ViewNotes = "note.view";
    public const string ViewCustomers = "customer.view";
    public const string ViewBookings = "bookings.view";
    public const string ViewBarcodes = "barcodes.view";
    public const string ViewAudit = "audit.view";
    public const string ViewOutbox = "outbox.view";

    public const string RecordReceipt = "receipt.record";
    public const string AllocateReceipt = "receipt.allocate";
    public const string RealiseCheque = "cheque.realise";
    public const string RecordTds = "tds.record";
    public const string RefundMoney = "money.refund";
    public const string SendIntimation = "intimation.send";
    public const string AcceptIntimation = "intimation.accept";
    public const string ReconcileBank = "bank.reconcile";
    public const string ViewMoney = "money.view";
    public const string RecordAptSettlement = "apt-settlement.record";
    public const string PostMiscTransaction = "misc-transaction.post";
    public const string PrepareTransferEntry = "transfer-entry.prepare";
    public const string VerifyTransferEntry = "transfer-entry.verify";
    public const string ApproveTransferEntry = "transfer-entry.approve";
    public const string PostInternalJournal = "internal-journal.post";
    public const string TakeUpRevenue = "revenue.take-up";
    public const string RaiseCeptTicket = "cept-ticket.raise";
    public const string AnswerCeptTicket = "cept-ticket.answer";
    public const string CheckAptBalances = "apt-balances.check";
    public const string EnterPendingApportionment = "pending-apportionment.enter";
    public const string ViewAdjustments = "adjustments.view";
    public const string ViewLedger = "ledger.view";
    public const string EnterSapInvoices = "sap-invoices.enter";
    public const string AcknowledgeSapRevenue = "sap-revenue.acknowledge";
    public const string ReconcileElekha = "e-lekha.reconcile";
    public const string ViewCeptTickets = "cept-ticket.view";
    public const string CorrectBillingCalendar = "billing-calendar.correct";
    public const string RemindCustomer = "customer.remind";
    /// <summary>To see the shelf of reports; each report asks for a right of its own as well.</summary>
    public const string ViewReports = "reports.view";

    /// <summary>How long steps take at offices below, officer by officer.</summary>
    public const string ViewPerformance = "performance.view";
    public const string ViewStuck = "stuck.view";
    public const string ManageDeadlines = "deadlines.manage";
    public const string ViewJobs = "jobs.view";
    public const string ManageJobs = "jobs.manage";
    public const string ViewOperations = "operations.view";
    public const string ManageOperations = "operations.manage";

    /// <summary>Only the program itself: jobs, verbs, start-up.</summary>
    public const string System = "system";

    /// <summary>All constants above, for the registration of one policy each.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. typeof(Permissions).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!),
    ];
}
