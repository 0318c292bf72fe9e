using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>A balance that is not nil; debit is plus.</summary>
public readonly record struct LedgerBalance(LedgerKey Key, Money Amount);

/// <summary>Balances as acts need them: in memory, or loaded from the database for one act.</summary>
public interface ILedgerBalances
{
    Money Of(LedgerKey key);

    /// <exception cref="RuleViolation">ledger.unknown-document</exception>
    DocumentVector Document(LedgerDocumentId id);

    IReadOnlyList<LedgerBalance> OfDocument(LedgerDocumentId id);

    /// <summary>Balances of the contract that belong to no document, and what was called back of its documents.</summary>
    IReadOnlyList<LedgerBalance> OfContract(LedgerContractId id);

    /// <summary>What a carrier has on its way.</summary>
    IReadOnlyList<LedgerBalance> OfCarrier(CarrierId id);
}
