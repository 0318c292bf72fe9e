using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Credit;

/// <summary>Credit limits, guarantees and crossings for writing. What a contract owes is read whole, whoever of its locations the actor sees.</summary>
public interface ICreditStore
{
    void Add(CreditLimit limit);

    void Add(Guarantee guarantee);

    void Add(CreditCrossing crossing);

    void Add(DepositThreshold threshold);

    /// <exception cref="RuleViolation">credit.not-found</exception>
    Task<CreditLimit> GetLimitAsync(CreditLimitId id, CancellationToken ct);

    /// <exception cref="RuleViolation">guarantee.not-found</exception>
    Task<Guarantee> GetGuaranteeAsync(GuaranteeId id, CancellationToken ct);

    /// <summary>Whether a limit of the contract waits for its approver.</summary>
    Task<bool> IsProposedAsync(ContractId contract, CancellationToken ct);

    /// <summary>The active BNPL contracts of a customer, by number, with their standing.</summary>
    Task<IReadOnlyList<(string Number, CreditStanding Standing)>> StandingsAsync(CustomerId customer, DateOnly today, CancellationToken ct);

    /// <summary>Those of these contracts that have a threshold, with what stands in the books now.</summary>
    Task<IReadOnlyList<WatchedContract>> WatchedAsync(IReadOnlyCollection<LedgerContractId> contracts, DateOnly today, CancellationToken ct);

    /// <summary>All crossings of these contracts that are not over, and the number of the last one of each kind.</summary>
    Task<IReadOnlyList<CreditCrossing>> LatestCrossingsAsync(IReadOnlyCollection<ContractId> contracts, CancellationToken ct);

    /// <summary>Crossings of which nobody was told yet, oldest first, with whom to tell.</summary>
    Task<IReadOnlyList<UntoldCrossing>> UntoldAsync(int most, CancellationToken ct);

    /// <summary>Notes that the thresholds of these contracts were looked at since bookings came to them.</summary>
    Task MarkWatchedAsync(IReadOnlyList<ContractId> contracts, CancellationToken ct);

    /// <summary>Guarantees in force or expired, not closed, whose last day is by a day.</summary>
    Task<IReadOnlyList<EndingGuarantee>> EndingAsync(DateOnly until, CancellationToken ct);
}

/// <summary>A guarantee near its end and who hears of it.</summary>
public sealed record EndingGuarantee(Guarantee Guarantee, string CustomerName, OfficeId ApprovingOffice, Role ApprovingRole);

/// <summary>A contract with a threshold.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Number">Its number.</param>
/// <param name="Limit">Of a BNPL contract.</param>
/// <param name="Figures">Of a BNPL contract.</param>
/// <param name="Low">Of an Advance contract: below this its deposit is low, where the contract has a figure of its own.</param>
/// <param name="Deposit">Of an Advance contract; none where it never had one.</param>
public sealed record WatchedContract(ContractId Id, string Number, Money? Limit, CreditFigures Figures, Money? Low, Money? Deposit)
{
    public bool IsAdvance => Deposit is not null;
}

/// <summary>A crossing and who hears of it.</summary>
public sealed record UntoldCrossing(CreditCrossing Crossing, OfficeId NodalOffice, string OfficeName, string CustomerName, string CustomerEmail);
