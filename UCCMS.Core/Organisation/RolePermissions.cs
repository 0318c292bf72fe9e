using static UCCMS.Core.Organisation.Permissions;

namespace UCCMS.Core.Organisation;

/// <summary>Which role holds which right (flows: who acts; SOP 5). The one place that says so.</summary>
public static class RolePermissions
{
    private static readonly string[] Look = [Work, ViewDrafts, ViewInvoices, ViewNotes, ViewReturns, ViewCustomers, ViewBookings, ViewBarcodes];

    private static readonly Dictionary<Role, HashSet<string>> Table = new()
    {
        [Role.BookingLocation] = [.. Look, ImportBookings, ResolveFindings, PrepareDraft, RequestBarcodes, ReceiveSoftCopies, PrepareReturn, ExplainReturn, FileReturn, ManageSigning],
        [Role.NodalOffice] = [.. Look, EnterCustomer, ImportAptInvoice, DecideDraft, ConsolidateDrafts, IssueInvoice, PrepareNote, ApproveNote, ViewOutbox, RequestBarcodes],
        [Role.Ddo] = [.. Look],
        [Role.Pao] = [.. Look.Except([ViewReturns])], // a GSTIN's documents are its filing office's and its superiors' to see
        [Role.DivisionalOffice] = [.. Look, EndorseDraft, ApproveContract, ApproveMissingLocation, ApproveBarcodes, ExplainReturn],
        [Role.RegionalOffice] = [.. Look],
        [Role.CircleOffice] = [.. Look, ApproveMultiOfficeContract, ApproveRateOverride, ApproveBarcodes],
        [Role.Directorate] = [.. Look, ViewReferenceData, CorrectBillingCalendar, ViewJobs],
        [Role.CeptSupport] = [Work],
        [Role.Auditor] = [.. Look, ViewAudit, ViewOutbox, ViewReferenceData],
        [Role.Administrator] = [Work, ManageOrganisation, ManagePeople, ManageReferenceData, ViewReferenceData, ViewBarcodes, ManageSigning, ViewJobs, ManageJobs],
    };

    public static IReadOnlySet<string> Of(Role role) => Table[role];

    /// <summary>Who to turn to when a right is missing.</summary>
    public static IReadOnlyList<Role> HoldersOf(string permission) =>
        [.. Table.Where(e => e.Value.Contains(permission)).Select(e => e.Key)];
}
