using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>
/// The books in memory: the balances that journals leave. All books of a proof, or those that one act needs. A journal is
/// posted whole or, when it breaks a rule of an account, not at all.
/// </summary>
public sealed class LedgerBook : ILedgerBalances
{
    private readonly Dictionary<LedgerKey, Money> balances = [];
    private readonly Dictionary<LedgerDocumentId, DocumentVector> documents = [];
    private readonly Dictionary<LedgerDocumentId, HashSet<LedgerKey>> byDocument = [];
    private readonly Dictionary<LedgerContractId, HashSet<LedgerKey>> byContract = [];
    private readonly Dictionary<CarrierId, HashSet<LedgerKey>> byCarrier = [];
    private readonly Dictionary<LedgerContractId, ContractAccount> contracts = [];
    private readonly HashSet<(LedgerAct Act, string Cause)> posted = [];

    public LedgerBook()
    {
    }

    /// <summary>From our own storage.</summary>
    public LedgerBook(IEnumerable<ContractAccount> contracts, IEnumerable<DocumentVector> documents, IEnumerable<LedgerBalance> balances)
    {
        foreach (var contract in contracts)
        {
            this.contracts.Add(contract.Id, contract);
        }

        foreach (var document in documents)
        {
            this.documents.Add(document.Id, document);
        }

        foreach (var (key, amount) in balances)
        {
            Set(key, amount);
        }
    }

    public IReadOnlyCollection<DocumentVector> Documents => documents.Values;

    public IEnumerable<LedgerBalance> Balances => balances.Select(b => new LedgerBalance(b.Key, b.Value));

    public Money Of(LedgerKey key) => balances.GetValueOrDefault(key);

    public DocumentVector Document(LedgerDocumentId id) =>
        documents.GetValueOrDefault(id) ?? throw new RuleViolation("ledger.unknown-document", "This document does not stand in the ledger.");

    /// <summary>A contract these books were opened with.</summary>
    /// <exception cref="InvalidOperationException">They were opened without it.</exception>
    public ContractAccount Contract(LedgerContractId id) =>
        contracts.GetValueOrDefault(id) ?? throw new InvalidOperationException($"These books were opened without contract {id.Value}.");

    public bool Knows(LedgerDocumentId id) => documents.ContainsKey(id);

    public IReadOnlyList<LedgerBalance> OfDocument(LedgerDocumentId id) => Of(byDocument, id);

    public IReadOnlyList<LedgerBalance> OfContract(LedgerContractId id) => Of(byContract, id);

    public IReadOnlyList<LedgerBalance> OfCarrier(CarrierId id) => Of(byCarrier, id);

    /// <exception cref="RuleViolation">ledger.posted-already, ledger.known-document, and those of <see cref="LedgerRules"/>; nothing is posted then.</exception>
    public void Post(Journal journal)
    {
        RuleViolation.Unless(!posted.Contains((journal.Head.Act, journal.Head.Cause)), "ledger.posted-already", $"“{Words.Of(journal.Head.Act)}” of this document was posted already.");
        RuleViolation.Unless(!journal.Introduces.Any(d => Knows(d.Id)), "ledger.known-document", "This document stands in the ledger already.");
        LedgerRules.Require(this, journal);
        posted.Add((journal.Head.Act, journal.Head.Cause));
        foreach (var document in journal.Introduces)
        {
            documents.Add(document.Id, document);
        }

        foreach (var (key, amount) in journal.Postings)
        {
            Set(key, Of(key) + amount);
        }
    }

    private void Set(LedgerKey key, Money amount)
    {
        if (amount.IsZero)
        {
            balances.Remove(key);
        }
        else
        {
            balances[key] = amount;
        }

        if (key.HasDocument)
        {
            Note(byDocument, key.Document, key, !amount.IsZero);
        }

        if (!key.HasDocument || key.Account == LedgerAccount.Dishonoured)
        {
            Note(byContract, key.Contract, key, !amount.IsZero);
        }

        if (key.Account == LedgerAccount.InterOffice)
        {
            Note(byCarrier, key.Carrier, key, !amount.IsZero);
        }
    }

    private static void Note<TId>(Dictionary<TId, HashSet<LedgerKey>> index, TId id, LedgerKey key, bool stands)
        where TId : notnull
    {
        if (!index.TryGetValue(id, out var keys))
        {
            index.Add(id, keys = []);
        }

        _ = stands ? keys.Add(key) : keys.Remove(key);
    }

    private LedgerBalance[] Of<TId>(Dictionary<TId, HashSet<LedgerKey>> index, TId id)
        where TId : notnull => index.TryGetValue(id, out var keys) ? [.. keys.Select(k => new LedgerBalance(k, balances[k]))] : [];
}
