using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>Account heads, for writing; the runner saves.</summary>
public interface IAccountHeadsStore
{
    /// <summary>All of an account, past and future ones too.</summary>
    Task<IReadOnlyList<AccountHead>> OfAsync(LedgerAccount account, CancellationToken ct);

    /// <exception cref="RuleViolation">product.unknown</exception>
    Task RequireProductAsync(string code, CancellationToken ct);

    void Add(AccountHead head);
}
