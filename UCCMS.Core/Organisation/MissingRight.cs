using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Says in one sentence which right is missing and which posts hold it.</summary>
public static class MissingRight
{
    public static string Sentence(string permission)
    {
        var holders = RolePermissions.HoldersOf(permission);
        var held = holders.Count == 0 ? "no post: only the system itself has it" : string.Join(", ", holders.Select(Words.Of));
        return $"Your post does not have the right to {WordsOf(permission)} ({permission}). It is held by: {held}.";
    }

    private static string WordsOf(string permission) => permission switch
    {
        Permissions.ImportBookings => "import bookings",
        Permissions.ResolveFindings => "resolve findings",
        Permissions.RequestBarcodes => "ask for barcodes",
        Permissions.ApproveBarcodes => "decide on barcode requests",
        Permissions.ReceiveSoftCopies => "take in soft copies of customers",
        Permissions.ViewBarcodes => "see barcode requests and ranges",
        Permissions.PrepareDraft => "prepare drafts of a location",
        Permissions.EndorseDraft => "endorse drafts",
        Permissions.DecideDraft => "accept or return drafts of locations",
        Permissions.ImportAptInvoice => "import APT invoices and hand them over",
        Permissions.ConsolidateDrafts => "consolidate drafts",
        Permissions.ApproveMissingLocation => "let a consolidation go on without a location",
        Permissions.ApproveRateOverride => "approve another rate than the order's",
        Permissions.IssueInvoice => "issue invoices",
        Permissions.PrepareReturn => "prepare GSTR-1",
        Permissions.ExplainReturn => "explain a difference of GSTR-1",
        Permissions.FileReturn => "record that GSTR-1 was filed",
        Permissions.ViewReturns => "see returns and document registers",
        Permissions.PrepareNote => "prepare credit and debit notes",
        Permissions.ApproveNote => "approve credit and debit notes",
        Permissions.ViewNotes => "see credit and debit notes",
        Permissions.EnterCustomer => "enter customers and contracts",
        Permissions.ApproveContract => "approve contracts of one division",
        Permissions.ApproveMultiOfficeContract => "approve contracts of several offices",
        Permissions.ManageOrganisation => "keep offices, GST registrations and DDOs",
        Permissions.ManagePeople => "keep people and their posts",
        Permissions.ManageReferenceData => "keep settings, holidays and rates",
        Permissions.ViewDrafts => "see drafts",
        Permissions.ViewInvoices => "see invoices",
        Permissions.ViewCustomers => "see customers and contracts",
        Permissions.ViewBookings => "see bookings",
        Permissions.ViewAudit => "search the audit trail",
        Permissions.ViewOutbox => "see what was mailed",
        Permissions.ViewStuck => "see what is stuck at offices below",
        Permissions.ManageDeadlines => "set the times of deadlines",
        Permissions.RecordReceipt => "record money received",
        Permissions.AllocateReceipt => "allocate money to documents",
        Permissions.ReconcileBank => "import bank statements and clear their lines",
        Permissions.EnterSapInvoices => "take over invoices of SAP",
        Permissions.AcknowledgeSapRevenue => "acknowledge revenue of SAP that e-Lekha lacks",
        Permissions.ReconcileElekha => "reconcile with e-Lekha",
        Permissions.RefundMoney => "pay money back",
        Permissions.SendIntimation => "send intimations of receipt",
        Permissions.AcceptIntimation => "accept or return intimations of receipt",
        Permissions.ViewMoney => "see receipts and intimations",
        Permissions.RecordAptSettlement => "record what APT settled",
        Permissions.PostMiscTransaction => "post misc. transactions",
        Permissions.PrepareTransferEntry => "prepare and post transfer entries",
        Permissions.VerifyTransferEntry => "verify transfer entries",
        Permissions.ApproveTransferEntry => "approve transfer entries",
        Permissions.PostInternalJournal => "post internal journals",
        Permissions.TakeUpRevenue => "take up revenue that was transferred",
        Permissions.RaiseCeptTicket => "raise tickets to CEPT",
        Permissions.AnswerCeptTicket => "record the answer to a ticket",
        Permissions.CheckAptBalances => "load balances of APT",
        Permissions.EnterPendingApportionment => "enter apportionments of earlier months",
        Permissions.ViewAdjustments => "see adjustments and transfer entries",
        _ => "do this",
    };
}
