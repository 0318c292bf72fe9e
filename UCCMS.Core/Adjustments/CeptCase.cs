namespace UCCMS.Core.Adjustments;

/// <summary>What a ticket to CEPT is composed of.</summary>
/// <param name="Case">Contract and period.</param>
/// <param name="CauseKey">The voucher it follows.</param>
/// <param name="Asks">What CEPT shall do.</param>
/// <param name="AptInvoiceNumbers">The invoices of APT concerned.</param>
/// <param name="Expected">What APT must show afterwards.</param>
/// <param name="Evidence">Numbered when it is composed.</param>
public sealed record CeptCase(
    PeriodCase Case, string CauseKey, IReadOnlyList<CeptAskKind> Asks, IReadOnlyList<string> AptInvoiceNumbers, BooksOfDay Expected, IReadOnlyList<CeptEvidence> Evidence);
