namespace UCCMS.Core.Ledger;

/// <summary>What a journal records.</summary>
public enum LedgerAct
{
    DocumentIssued,

    /// <summary>A document, or its rest, whose amounts cancel out was cleared without money.</summary>
    ZeroTotalCleared,

    CreditNoteApplied,

    ChequeTaken,

    ChequeRealised,

    /// <summary>Before it was realised.</summary>
    ChequeReturned,

    MoneyReceived,

    MoneyAllocated,

    /// <summary>After it was realised.</summary>
    ReceiptDishonoured,

    /// <summary>Free money of a customer made good what was called back or overdrawn.</summary>
    MadeGood,

    Refunded,

    TdsWithheld,

    IntimationSent,

    IntimationAccepted,

    IntimationReturned,

    /// <summary>APT settled its own invoice.</summary>
    AptSettled,

    /// <summary>Documents set against what APT settled (SOP 4.B).</summary>
    SetAgainstApt,

    /// <summary>Documents settled from the deposit, once APT bills the contract no longer.</summary>
    SettledFromDeposit,

    /// <summary>SOP 4.C.</summary>
    MiscTransaction,

    /// <summary>Amounts accounted by a misc. transaction put back, for money that was called back.</summary>
    MiscTransactionTakenBack,

    /// <summary>SOP 4.D.</summary>
    TransferEntryPosted,

    /// <summary>The location's misc. transaction on the transfer entry report.</summary>
    TransferEntryAcknowledged,

    /// <summary>Between offices of one DDO.</summary>
    InternalJournalPosted,

    InternalJournalAcknowledged,

    /// <summary>A receipt voucher on an advance (CGST rule 50).</summary>
    AdvanceTaxed,

    /// <summary>Taxed advances were applied or paid back, or stand again.</summary>
    AdvanceTaxUsed,

    /// <summary>A balance from before UCCMS.</summary>
    TakenOver,

    Reversal,
}
