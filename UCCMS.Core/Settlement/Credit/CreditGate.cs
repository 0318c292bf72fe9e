using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Credit;

/// <summary>Refuses new credit to a customer one of whose contracts exceeds its limit or has no guarantee in force.</summary>
public sealed class CreditGate(ICreditStore credit, TimeProvider time) : ICreditGate
{
    public async Task RequireOpenAsync(CustomerId customer, CancellationToken ct)
    {
        foreach (var (number, standing) in await credit.StandingsAsync(customer, IndianTime.Today(time), ct))
        {
            RuleViolation.Unless(!standing.IsBlocked, "credit.blocked", $"There is no new credit for this customer: contract {number} is blocked. {standing.Sentence}");
        }
    }
}
