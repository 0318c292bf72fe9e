namespace UCCMS.Core.Deadlines;

/// <summary>What a step is called, when its time begins and what it has by default.</summary>
/// <param name="Kind">Of step.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Holder">Who does it.</param>
/// <param name="Begins">What its time counts from.</param>
/// <param name="Default">Where the Circle Office set nothing.</param>
/// <param name="Basis">The circular or procedure; where none sets a time, that is said.</param>
public sealed record DeadlineFacts(DeadlineKind Kind, string Title, string Holder, string Begins, DeadlineMeasure Default, string Basis)
{
    private const string Silent = "No order sets a time; the Circle Office may";
    private const string Sop = "SOP Ver 1.1";

    /// <summary>The law or a setting of the whole Department fixes it; no Circle Office changes it.</summary>
    public bool IsFixed { get; init; }

    public static IReadOnlyList<DeadlineFacts> All { get; } =
    [
        Working(DeadlineKind.HandOver, "Hand an APT invoice over to the locations", "Nodal Office", "its import", 1, Silent),
        Working(DeadlineKind.Draft, "Verify and draft", "Booking Location", "the day the APT invoice was handed over", 3, $"{Sop}, 4.A"),
        Working(DeadlineKind.Endorse, "Endorse a draft", "Divisional Office", "its submission", 1, $"{Sop}, 4.A"),
        Working(DeadlineKind.Accept, "Accept or return a draft", "Nodal Office", "its submission", 1, Silent),
        Working(DeadlineKind.Consolidate, "Consolidate", "Nodal Office", "the last draft", 2, $"{Sop}, 4.A"),
        Working(DeadlineKind.Waiver, "Decide a missing location or another rate", "Divisional or Circle Office", "the request", 1, Silent),
        Working(DeadlineKind.Issue, "Issue invoices", "Nodal Office", "the consolidation", 1, Silent),
        Working(DeadlineKind.ApproveNotes, "Approve credit and debit notes", "Nodal Office", "the proposal", 1, Silent),
        Working(DeadlineKind.ApproveContract, "Decide a contract or discount", "Divisional or Circle Office", "its submission", 2, Silent),
        Working(DeadlineKind.ApproveBarcodes, "Decide a barcode request", "Divisional or Circle Office", "the request", 2, Silent),
        Working(DeadlineKind.RecordSettlement, "Record what APT settled", "Nodal Office", "the billing date", 1, Silent),
        Working(DeadlineKind.CompareSettlement, "Compare with what APT settled", "Nodal Office", "the record", 1, Silent),
        Working(DeadlineKind.MiscTransaction, "Post a misc. transaction", "Booking Location, Nodal Office", "the day it came", 1, $"{Sop}, 4.C and 4.D"),
        Working(DeadlineKind.TransferProposal, "Submit transfer entries", "DDO", "the settlement", 2, $"{Sop}, 4.B and 4.D"),
        Working(DeadlineKind.PaoVerify, "Verify transfer entries", "Postal Accounts Office", "their submission", 2, $"{Sop}, 4.D"),
        Working(DeadlineKind.PaoApprove, "Approve transfer entries", "Postal Accounts Office", "their verification", 2, $"{Sop}, 4.D"),
        Working(DeadlineKind.TransferPosting, "Post approved transfer entries", "DDO", "their approval", 1, Silent),
        Working(DeadlineKind.InternalJournal, "Post or take up an internal journal", "DDO, Booking Location", "the day it came", 1, Silent),
        Working(DeadlineKind.Intimation, "Send or accept an intimation of receipt", "Booking Location, Nodal Office", "the day it came", 1, "Letter of 24-12-2025, paragraph 2.4"),
        Working(DeadlineKind.Allocation, "Allocate money received", "Booking Location, Nodal Office", "the receipt", 1, Silent),
        Working(DeadlineKind.BankLine, "Clear lines of bank statements", "Booking Location", "the import of the statement", 2, Silent),
        Working(DeadlineKind.Cheque, "Say what became of a cheque", "DDO", "the receipt", 3, Silent),
        Working(DeadlineKind.SapIntimation, "Intimate revenue of SAP that e-Lekha lacks", "Booking Location", "the take-over of the bill", 3, "Letter of 24-12-2025, paragraph III(ii)"),
        Working(DeadlineKind.SapRevenue, "Acknowledge revenue of SAP that e-Lekha lacks", "Postal Accounts Office", "the intimation", 3, "Letter of 24-12-2025, paragraph III(ii)"),
        Working(DeadlineKind.Elekha, "Explain what differs from e-Lekha", "Postal Accounts Office", "the extract", 5, Silent),
        Working(DeadlineKind.CeptTicket, "Raise or answer a ticket to CEPT", "Nodal Office, CEPT", "the day it came", 2, Silent),
        Working(DeadlineKind.Finding, "Resolve findings and answer questions", "Booking Location", "the oldest one", 2, Silent),
        new(DeadlineKind.Apportionment, "Apportionment complete", "DDO, Postal Accounts Office", "the settlement", DeadlineMeasure.DayOfMonth(20), "OM of 26-09-2025; letter of 24-12-2025") { IsFixed = true },
        new(DeadlineKind.BnplBill, "Bill of BNPL customers", "Nodal Office", "the end of the period", DeadlineMeasure.DayOfMonth(7), "Letter of 24-12-2025, paragraph 2.4"),
        new(DeadlineKind.BnplPayment, "Payment of BNPL bills", "the customer", "the bill", DeadlineMeasure.DayOfMonth(DeadlineMeasure.MostDays), "Letter of 24-12-2025, paragraph 2.4: interest of 12% a year from the bill date after that"),
        new(DeadlineKind.Gstr1, "GSTR-1 filed", "the filing office", "the end of the month", DeadlineMeasure.DayOfMonth(11), "CGST Act, section 37(1)") { IsFixed = true },
    ];

    public static DeadlineFacts Of(DeadlineKind kind) => All.First(f => f.Kind == kind);

    private static DeadlineFacts Working(DeadlineKind kind, string title, string holder, string begins, int days, string basis) =>
        new(kind, title, holder, begins, DeadlineMeasure.WorkingDays(days), basis);
}
