using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Ledger;

/// <summary>An office's day in a list.</summary>
public sealed record OfficeDay(OfficeId Office, string OfficeName, DateOnly Day, DayBook Book);

/// <summary>A journal in the day of an office: what it did to this office's accounts.</summary>
/// <param name="Documents">Those it names, in the post's sight.</param>
public sealed record DayJournal(
    JournalId Id, LedgerAct Act, string Cause, string? Voucher, string PersonName, DateTime PostedAtUtc, DayFigures Figures, IReadOnlyList<DayDocument> Documents);

/// <summary>A document that a journal names.</summary>
public sealed record DayDocument(LedgerDocumentId Id, string Number);

/// <summary>A head of a DDO in a month: what its offices in one circle credited and debited under it.</summary>
/// <param name="Ddo">On the last day of the month; none where nobody draws for the offices.</param>
/// <param name="Head">As e-Lekha knows it, or that the account has none.</param>
public sealed record MonthSummaryRow(
    OfficeId? Ddo, string DdoName, OfficeId? Circle, string CircleName, string Head, LedgerAccount Account, int Offices, Money Credit, Money Debit)
{
    /// <summary>Receipts plus.</summary>
    public Money Net => Credit - Debit;
}
