using static UCCMS.Core.Organisation.Permissions;

namespace UCCMS.Core.Organisation;

/// <summary>Which role holds which right (flows: who acts; SOP 5). The one place that says so.</summary>
public static class RolePermissions
{
    private static readonly string[] Look = [Work, ViewDrafts, ViewInvoices, ViewNotes, ViewReturns, ViewCustomers, ViewBookings, ViewBarcodes, ViewMoney, ViewAdjustments, ViewCeptTickets, ViewLedger, ViewReports];

    private static readonly string[] MoneyOfNodal =
        [RecordReceipt, AllocateReceipt, RecordTds, ReconcileBank, EnterSapInvoices, SendIntimation, AcceptIntimation, RecordAptSettlement, PostMiscTransaction, RaiseCeptTicket, AnswerCeptTicket, CheckAptBalances, EnterPendingApportionment];

    private static readonly Dictionary<Role, HashSet<string>> Table = new()
    {
        [Role.BookingLocation] = [.. Look, ImportBookings, ResolveFindings, PrepareDraft, RequestBarcodes, ReceiveSoftCopies, PrepareReturn, ExplainReturn, FileReturn, ManageSigning, RecordReceipt, AllocateReceipt, ReconcileBank, EnterSapInvoices, SendIntimation, PostMiscTransaction, TakeUpRevenue],
        [Role.NodalOffice] = [.. Look, EnterCustomer, ImportAptInvoice, DecideDraft, ConsolidateDrafts, IssueInvoice, PrepareNote, ApproveNote, ViewOutbox, RemindCustomer, RequestBarcodes, .. MoneyOfNodal],
        [Role.Ddo] = [.. Look, RealiseCheque, RefundMoney, SendIntimation, AcceptIntimation, PostMiscTransaction, PrepareTransferEntry, PostInternalJournal, TakeUpRevenue, EnterPendingApportionment],
        [Role.Pao] = [.. Look.Except([ViewReturns]), VerifyTransferEntry, ApproveTransferEntry, ReconcileElekha, AcknowledgeSapRevenue], // a GSTIN's documents are its filing office's and its superiors' to see
        [Role.DivisionalOffice] = [.. Look, ViewStuck, ViewPerformance, EndorseDraft, ApproveContract, ApproveMissingLocation, ApproveBarcodes, ExplainReturn],
        [Role.RegionalOffice] = [.. Look, ViewStuck, ViewPerformance],
        [Role.CircleOffice] = [.. Look, ViewStuck, ViewPerformance, ManageDeadlines, ApproveMultiOfficeContract, ApproveRateOverride, ApproveBarcodes],
        [Role.Directorate] = [.. Look, ViewStuck, ViewPerformance, ViewReferenceData, CorrectBillingCalendar, ViewJobs],
        [Role.CeptSupport] = [Work, AnswerCeptTicket, ViewCeptTickets],
        [Role.Auditor] = [.. Look, ViewPerformance, ViewAudit, ViewOutbox, ViewReferenceData],
        [Role.Administrator] = [Work, ManageOrganisation, ManagePeople, ManageReferenceData, ViewReferenceData, ViewBarcodes, ManageSigning, ViewJobs, ManageJobs, ViewOperations, ManageOperations],
    };

    public static IReadOnlySet<string> Of(Role role) => Table[role];

    /// <summary>Who to turn to when a right is missing.</summary>
    public static IReadOnlyList<Role> HoldersOf(string permission) =>
        [.. Table.Where(e => e.Value.Contains(permission)).Select(e => e.Key)];
}
