using UCCMS.Core.Customers;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>Whether a customer gets new credit; asked before a BNPL contract is approved, and before one gets another location.</summary>
public interface ICreditGate
{
    /// <exception cref="RuleViolation">credit.blocked, with the reason and who can lift it.</exception>
    Task RequireOpenAsync(CustomerId customer, CancellationToken ct);
}
