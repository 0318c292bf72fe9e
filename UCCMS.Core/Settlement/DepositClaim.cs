using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>A document of an Advance contract on which something is owed, or given back, and which APT has not settled.</summary>
/// <param name="Contract">Whose.</param>
/// <param name="Document">Its key in the books.</param>
/// <param name="Kind">Invoice or note.</param>
/// <param name="Number">Its number.</param>
/// <param name="Date">The date it bears.</param>
/// <param name="PeriodFrom">First day of its billing period.</param>
/// <param name="Against">The invoice that a note corrects.</param>
/// <param name="Owed">Now; of a credit note minus.</param>
public sealed record OpenDemand(
    LedgerContractId Contract, LedgerDocumentId Document, LedgerDocumentKind Kind, string Number, DateOnly Date, DateOnly? PeriodFrom, LedgerDocumentId? Against, Money Owed);

/// <summary>What is taken from the deposit at once or not at all: an invoice with the open credit notes on it, or a debit note.</summary>
/// <param name="Head">The invoice or debit note.</param>
/// <param name="Notes">Credit notes that wait with it.</param>
/// <param name="BillingDate">Of its period.</param>
public sealed record DepositClaim(OpenDemand Head, IReadOnlyList<OpenDemand> Notes, DateOnly BillingDate)
{
    public IReadOnlyList<LedgerDocumentId> Documents => [Head.Document, .. Notes.Select(n => n.Document)];

    public Money Owed => Head.Owed + Money.Sum(Notes.Select(n => n.Owed));

    /// <summary>
    /// The claims of one contract, oldest first. Documents of a period that APT bills are left out: it settles its own invoice,
    /// and the deposit is never debited for the same services twice (letter of 24-12-2025, paragraph 2.5).
    /// </summary>
    public static IReadOnlyList<DepositClaim> Of(Contract contract, IEnumerable<OpenDemand> open)
    {
        var demands = open.ToLookup(d => d.Kind == LedgerDocumentKind.CreditNote);
        var notes = demands[true].ToLookup(n => n.Against);
        return
        [
            .. demands[false]
                .Select(d => new DepositClaim(d, [.. notes[d.Document]], contract.PeriodContaining(d.PeriodFrom ?? d.Date).BillingDate))
                .Where(c => !contract.IsInterimOn(c.BillingDate))
                .OrderBy(c => c.BillingDate).ThenBy(c => c.Head.Date).ThenBy(c => c.Head.Number, StringComparer.Ordinal),
        ];
    }
}
