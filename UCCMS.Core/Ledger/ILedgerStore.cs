using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>What an act needs of the books.</summary>
/// <param name="Contracts">Deposit, free money, what was called back; documents and carriers bring their contracts along. A contract of which nothing stands in the ledger yet is named here.</param>
/// <param name="Documents">Their heads, components and balances; a note and its invoice are both named.</param>
/// <param name="Carriers">Intimations and entries on their way, with the documents on them.</param>
public sealed record LedgerExtent(IReadOnlyCollection<ContractAccount> Contracts, IReadOnlyCollection<LedgerDocumentId> Documents, IReadOnlyCollection<CarrierId> Carriers)
{
    public static LedgerExtent Of(params IReadOnlyCollection<LedgerDocumentId> documents) => new([], documents, []);

    public static LedgerExtent Of(ContractAccount contract, params IReadOnlyCollection<LedgerDocumentId> documents) => new([contract], documents, []);

    public static LedgerExtent Of(CarrierId carrier) => new([], [], [carrier]);
}

/// <summary>
/// The books in the database. An act opens what it needs, computes its journals with the pure acts, and posts them, all in the
/// transaction of its use case: <c>var book = await ledger.OpenAsync(…); await ledger.PostAsync(book, […Journals.Verb(book, …)], ct);</c>
/// </summary>
public interface ILedgerStore
{
    /// <summary>Balances as they stand. Other acts on the same contracts wait until this transaction is over.</summary>
    Task<LedgerBook> OpenAsync(LedgerExtent extent, CancellationToken ct);

    /// <summary>Balances of documents as they stand, to look at: nobody waits for it, and nothing is posted on it.</summary>
    Task<LedgerBook> ReadAsync(IReadOnlyCollection<LedgerDocumentId> documents, CancellationToken ct);

    /// <summary>Posts journals to the book and to the database, in this order; all of them or, with the transaction, none.</summary>
    /// <exception cref="RuleViolation">ledger.posted-already when one of them was posted before for its act and cause; those of <see cref="LedgerBook.Post"/>.</exception>
    Task PostAsync(LedgerBook book, IReadOnlyList<Journal> journals, CancellationToken ct);

    /// <summary>The journal of an act and its cause, or none.</summary>
    Task<Journal?> FindAsync(LedgerAct act, string cause, CancellationToken ct);

    /// <summary>Those of these that stand in the ledger.</summary>
    Task<IReadOnlyList<LedgerDocumentId>> KnownAsync(IReadOnlyCollection<LedgerDocumentId> documents, CancellationToken ct);
}
