using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>What a transfer entry moves of a document.</summary>
public sealed record TransferLine(LedgerDocumentId Document, ComponentAmounts Amounts);

/// <summary>
/// SOP 4.D: value and tax accounted at one office leave its accounts for those of the booking location, and stand between the
/// two until the location's misc. transaction takes up exactly the same. The round-off stays where it is. The tax stays under
/// the document's GSTIN throughout. Between offices of one DDO the same two steps are an internal journal.
/// </summary>
public static class TransferEntryJournals
{
    /// <summary>Everything accounted at an office of documents whose location is another.</summary>
    public static IReadOnlyList<TransferLine> Due(ILedgerBalances balances, OfficeId from, OfficeId location, IEnumerable<LedgerDocumentId> documents) =>
        [
            .. documents.Select(d => DocumentPosition.Of(balances, d))
                .Where(p => p.Document.Location == location)
                .Select(p => new TransferLine(p.Document.Id, p.AccountedAt(from).Where(c => !c.IsRoundOff)))
                .Where(l => !l.Amounts.IsNone),
        ];

    /// <summary>What has to come back to the nodal office of a document whose money was called back after apportionment: minus lines.</summary>
    public static TransferLine DueBack(ILedgerBalances balances, OfficeId location, LedgerDocumentId document)
    {
        var position = DocumentPosition.Of(balances, document);
        var missing = position.AllCalledBack - position.AllCalledBack.Overlap(position.AccountedAt(position.Document.NodalOffice));
        return new(document, missing.Overlap(position.AccountedAt(location)).Where(c => !c.IsRoundOff));
    }

    /// <summary>Debit revenue and tax of the one office; credit inter-office.</summary>
    /// <exception cref="RuleViolation">ledger.same-office, ledger.round-off-stays, ledger.moved-on</exception>
    public static Journal Post(ILedgerBalances balances, OfficeId from, OfficeId to, CarrierId entry, IEnumerable<TransferLine> lines, JournalHead head)
    {
        RuleViolation.Unless(from != to, "ledger.same-office", "No transfer entry is made for the office that holds the money.");
        var entries = new Entries();
        foreach (var line in lines)
        {
            RuleViolation.Unless(line.Amounts[Component.RoundOff].IsZero, "ledger.round-off-stays", "The round-off stays at the nodal office.");
            var document = Movable(DocumentPosition.Of(balances, line.Document), from, to, line.Amounts);
            DocumentMoney.Account(entries, from, document, -line.Amounts);
            foreach (var (component, amount) in line.Amounts)
            {
                entries.Credit(LedgerKey.InTransit(from, to, entry, document, component), amount);
            }
        }

        return Journal.Of(head, entries);
    }

    /// <summary>The receiving office's misc. transaction: debit inter-office; credit its revenue and tax, exactly what the entry sent.</summary>
    /// <exception cref="RuleViolation">ledger.not-on-its-way</exception>
    public static Journal Acknowledge(ILedgerBalances balances, CarrierId entry, JournalHead head)
    {
        var onItsWay = balances.OfCarrier(entry);
        RuleViolation.Unless(onItsWay.Count > 0, "ledger.not-on-its-way", "Nothing of this transfer entry is on its way: it was not posted, or is acknowledged already.");
        var entries = new Entries();
        foreach (var (key, amount) in onItsWay)
        {
            entries.Debit(key, -amount);
            entries.Credit(LedgerKey.Accounted(key.ToOffice, balances.Document(key.Document).Document, key.Component!.Value), -amount);
        }

        return Journal.Of(head, entries);
    }

    // What the one office has is sent; what the other has too little of is sent as minus lines.
    private static LedgerDocument Movable(DocumentPosition position, OfficeId from, OfficeId to, ComponentAmounts amounts)
    {
        var has = position.AccountedAt(from).Overlap(amounts).Equals(amounts);
        var lacks = (-position.AccountedAt(to)).Overlap(amounts).Equals(amounts);
        RuleViolation.Unless(has || lacks, "ledger.moved-on", $"{position.Document}: {amounts} is not accounted at {from} any more, or not yet.");
        return position.Document;
    }
}
