using static UCCMS.Core.Organisation.Role;

namespace UCCMS.Web.Help;

/// <summary>The work of every role in the order of the month, each with the circular behind its rule.</summary>
public static class HelpTopics
{
    private const string Sop = "SOP Ver 1.1 of 06-Feb-2026";
    private const string Letter = "Letter 29-04/2019-D of 24-Dec-2025";
    private const string Clarification = "PAF clarification PA/CSI/02/182/25L03850 of 03-Dec-2025";

    public static IReadOnlyList<HelpTopic> All { get; } =
    [
        new("Import the bookings", "Bookings → Import bookings. Look at the preview, pair unknown columns once, then import; rejected rows come back as a workbook.",
            "Each location verifies its own bookings before anything is billed. The same file loads once.", $"{Sop}, 3.A", Urls.Bookings, BookingLocation),
        new("Clear the findings", "Findings, by kind, with the money at stake. Exclude (X), move (M), cancel (C) or accept (A), one or many at once, with a reason; U takes the last act back.",
            "Findings marked blocking must be resolved before the draft is submitted; the others are warnings.", $"{Sop}, 3.A and 3.B", Urls.Findings, BookingLocation),
        new("Submit the draft", "Drafts. APT's figures and your own stand side by side; give a reason for what no finding explains, then submit.",
            "A draft is prepared whether or not there is a difference; by the circle's table it is due three working days after APT's invoice was handed over.", $"{Sop}, 4.A", Urls.Drafts, BookingLocation),
        new("Post the misc. transaction of a transfer entry", "Your queue shows the report of each entry posted for you. Enter APT's voucher number and date.",
            "It repeats the transfer entry component by component; nothing in it is typed.", $"{Sop}, 4.D", Urls.MiscTransactions, BookingLocation),
        new("File GSTR-1", "GST returns: prepare, download for the GST portal, and record the filing with its ARN.",
            "Due on the 11th of the next month; the office named by the GST registration files for all offices under it.", "CGST Rules, rule 59", Urls.Returns, BookingLocation),
        new("Endorse drafts", "Your queue: endorse, or return with a remark.",
            "One working day. A circle may switch endorsement off; the draft says so then.", $"{Sop}, 4.A", Urls.Drafts, DivisionalOffice),
        new("Approve contracts", "Your queue: a contract that somebody else entered.",
            "Of one office: the Divisional Office. Of many offices (CAF, NAF): the Circle Office. Nobody approves their own entry.", $"{Sop}, 5", Urls.Contracts, DivisionalOffice, CircleOffice),
        new("Watch the apportionment", "Apportionment shows each customer and month: proposed, submitted, approved, posted, acknowledged; overdue ones first.",
            "Complete on the first 20th on or after the settlement.", $"PAF letter of 17-Feb-2026 on timelines; {Sop}, 4.D", Urls.ApportionmentWatch, DivisionalOffice, RegionalOffice, CircleOffice, Directorate),
        new("Import APT's invoice and hand it over", "APT invoices → Import, then Hand over to all locations: each gets its draft.",
            "The differences are explained by the locations, not by the Nodal Office.", $"{Sop}, 4.A", Urls.AptInvoices, NodalOffice),
        new("Consolidate under one discount", "Consolidations. Every location must be accepted; a missing one needs its Divisional Office's approval. The preview shows rate, tax and each location.",
            "The volume of all locations selects one row of the schedule; the same rate then applies at every location.", $"Order OM 39-09/2019-D of 26-Sep-2025; {Sop}, 4.A", Urls.Consolidations, NodalOffice),
        new("Issue the invoices", "The consolidation's act Issue: one invoice a location, all together or none, mailed to customer and location.",
            "Supplier is the location's own State or Union Territory registration; numbers run without a gap for each GSTIN and financial year.", $"{Clarification}; CGST Rules, rule 46", Urls.Invoices, NodalOffice),
        new("Credit and debit notes", "Open the invoice → Credit or debit note. A second person approves.",
            "Never more credit than the invoice still has, and not after 30 November of the next financial year or the annual return.", "CGST Act, section 34", Urls.Notes, NodalOffice),
        new("Record money and find its invoice", "Receipts → Record a receipt; the suggestion says why it fits. Bank statements are imported under Bank and matched there.",
            "A reference (UTR) counts once. A cheque clears an invoice, but is money only when realised.", $"{Letter}, 2.4", Urls.Receipts, BookingLocation, NodalOffice),
        new("Intimate a receipt", "Intimations. Money taken at one office for another office's invoice is announced before that office clears it.",
            "The other DDO's clearing waits for the intimation.", $"{Letter}, 2.4 I(ii) and II(ii)", Urls.Intimations, BookingLocation, NodalOffice, Ddo),
        new("Post what APT settled wrongly", "APT settlements show per location what APT settled and what the manual invoice says; the voucher is proposed with its sign.",
            "All differences plus: misc. transaction. Any minus: transfer entry. Nothing where every component is equal.", $"{Sop}, 4.B and 4.C", Urls.AptSettlements, NodalOffice, Ddo),
        new("Pass transfer entries", "Transfer entries → Propose for a period. Submit in bulk; when approved, post with APT's voucher number and date. U recalls within 60 seconds.",
            "One for each customer and location whose DDO does not hold the money, net and each tax head apart.", $"{Sop}, 4.D", Urls.TransferEntries, Ddo),
        new("Realise and dishonour cheques", "Cheques: realise, return, or dishonour with the bank's charge.",
            "What a dishonoured cheque had cleared is owed again at once.", $"{Letter}, 2.4", Urls.Cheques, Ddo),
        new("Verify and approve transfer entries", "Your queue. Totals and outliers come first; the sample must be opened before a bulk approval. Return or reject with a reason.",
            "Preparing, verifying and approving take three people; two working days.", $"{Sop}, 4.D", Urls.TransferEntries, Pao),
        new("Reconcile with e-Lekha", "e-Lekha → upload the month's extract. What only one side has is listed.",
            "Every rupee accounted must be reflected in e-Lekha of its month.", $"{Letter}, III", Urls.Elekha, Pao),
        new("Keep the deadlines", "Table of deadlines: working days of each step, for your circle.",
            "Post offices work six days a week, administrative offices five; the next level is told two working days after a due date.", $"{Sop}, 5", Urls.Deadlines, CircleOffice),
        new("See where every rupee is", "Rupee trail: earned but not yet accounted, by stage, circle and age; each number opens its documents.",
            "Every paisa of every document is in exactly one stage; verify proves it.", $"{Sop}, 2", Urls.EarnedBoard, CircleOffice, Directorate, Pao, Auditor),
        new("Correct the billing calendar", "Billing calendar: future periods only, with a reason.",
            "The billing date is the 30th, or the month's last day; the period runs to the day before the next.", $"{Letter}, 2.5", Urls.BillingCalendar, Directorate),
        new("Answer CEPT tickets", "CEPT tickets: each carries its evidence. Resolve with the help desk's reference.",
            "A ticket opens again by itself when the next APT file still shows the old balance.", $"{Sop}, 4.B and 4.C", Urls.CeptTickets, CeptSupport, NodalOffice),
        new("Prove that nothing was altered", "Audit trail: who did what, when, before and after. The verb verify recomputes the chain and every total.",
            "Nothing issued or posted is edited or deleted; it is reversed by a new document.", $"{Sop}, 5", Urls.Audit, Auditor),
        new("Keep people and posts", "People: register, assign a post from a date to a date, end it. A new person gets a one-time password.",
            "Rights hang on the post, not on the person; DDO, PAO and Administrator need an authenticator.", $"{Sop}, 5", Urls.People, Administrator),
        new("Look after the portal", "Operations: what waits, what is slow, copies of the database. Jobs: what ran and what was set aside.",
            "A billing date without a finished run an hour before the day's end raises an alarm.", $"{Letter}, 2.5", Urls.Operations, Administrator),
    ];
}
