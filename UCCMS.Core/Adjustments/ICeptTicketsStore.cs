using UCCMS.Core.Contracts;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>Tickets to CEPT for writing, within the actor's sight; the runner saves.</summary>
public interface ICeptTicketsStore
{
    void Add(CeptTicket ticket);

    /// <exception cref="RuleViolation">cept.not-found: unknown, or out of the actor's sight.</exception>
    Task<CeptTicket> GetAsync(CeptTicketId id, CancellationToken ct);

    /// <summary>Raised and resolved tickets of these contracts.</summary>
    Task<IReadOnlyList<CeptTicket>> RaisedOfAsync(IReadOnlyCollection<string> contractNumbers, CancellationToken ct);

    /// <summary>Deposit and what is owed by the journals dated up to a day, of the contracts in the actor's sight.</summary>
    Task<IReadOnlyDictionary<string, BooksOfDay>> BooksOnAsync(IReadOnlyCollection<string> contractNumbers, DateOnly day, CancellationToken ct);

    /// <summary>What the books say of a contract now, journals of this act included.</summary>
    Task<BooksOfDay> BooksNowAsync(ContractId contract, CancellationToken ct);
}
