namespace UCCMS.Core.Deadlines;

/// <summary>A step that waits for somebody and has a due date.</summary>
public enum DeadlineKind
{
    HandOver,
    Draft,
    Endorse,
    Accept,
    Consolidate,
    Waiver,
    Issue,
    ApproveNotes,
    ApproveContract,
    ApproveBarcodes,
    RecordSettlement,
    CompareSettlement,
    MiscTransaction,
    TransferProposal,
    PaoVerify,
    PaoApprove,
    TransferPosting,
    InternalJournal,
    Intimation,
    Allocation,
    BankLine,
    Cheque,
    CeptTicket,
    Finding,
    Apportionment,
    BnplBill,
    BnplPayment,
    Gstr1,
}
