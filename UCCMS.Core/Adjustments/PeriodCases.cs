using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;

namespace UCCMS.Core.Adjustments;

/// <summary>Finds what the adjustments of a contract's period have in common.</summary>
public sealed class PeriodCases(IContractsStore contracts, ICustomersStore customers)
{
    /// <param name="contract">Within the actor's sight.</param>
    /// <param name="day">Any day of the period.</param>
    public async Task<(Contract Contract, PeriodCase Case)> OfAsync(ContractId contract, DateOnly day, CancellationToken ct)
    {
        var found = await contracts.GetAsync(contract, ct);
        return (found, PeriodCase.Of(found, await customers.GetAsync(found.CustomerId, ct), found.PeriodContaining(day)));
    }
}
