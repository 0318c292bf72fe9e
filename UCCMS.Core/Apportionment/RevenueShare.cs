using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;

namespace UCCMS.Core.Apportionment;

/// <summary>
/// What of a document is accounted at an office that is not its booking location, and so belongs elsewhere (SOP 4.D): net
/// after discount and each tax head, to the paisa. The round-off stays where it was accounted first.
/// </summary>
/// <param name="Document">The document.</param>
/// <param name="From">The office that has it accounted.</param>
/// <param name="Amounts">In the direction of the document: of a credit note minus.</param>
public sealed record RevenueShare(LedgerDocument Document, OfficeId From, ComponentAmounts Amounts)
{
    public OfficeId Location => Document.Location;

    /// <summary>All shares of documents, in the order of offices.</summary>
    public static IReadOnlyList<RevenueShare> Of(ILedgerBalances balances, IEnumerable<LedgerDocumentId> documents) =>
        [.. documents.SelectMany(d => Of(DocumentPosition.Of(balances, d)))];

    /// <summary>Those of one document. What APT settled belongs to no location before the documents are set against it.</summary>
    public static IEnumerable<RevenueShare> Of(DocumentPosition position) =>
        from at in position.Accounted
        where position.Document.Kind != LedgerDocumentKind.AptInvoice && at.Office != position.Document.Location
        let amounts = NotCalledBack(position, at.Amounts.Where(c => !c.IsRoundOff))
        where !amounts.IsNone
        select new RevenueShare(position.Document, at.Office, amounts);

    // What the bank called back while it is accounted is made good or taken back first; it is nobody's to hand on.
    private static ComponentAmounts NotCalledBack(DocumentPosition position, ComponentAmounts amounts) =>
        amounts - amounts.Overlap(position.AllCalledBack);
}
