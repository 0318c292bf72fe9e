using UCCMS.Core.Contracts;
using UCCMS.Core.Customers;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>What adjustments of a contract's billing period have in common.</summary>
/// <param name="ContractId">The contract.</param>
/// <param name="ContractNumber">Its number.</param>
/// <param name="CustomerId">Its customer.</param>
/// <param name="CustomerName">As it was then.</param>
/// <param name="NodalOfficeId">Holds the money and accounts first.</param>
/// <param name="PeriodFrom">First day of the billing period.</param>
/// <param name="PeriodTo">Last day of it.</param>
public sealed record PeriodCase(
    ContractId ContractId, string ContractNumber, CustomerId CustomerId, string CustomerName, OfficeId NodalOfficeId, DateOnly PeriodFrom, DateOnly PeriodTo)
{
    public static PeriodCase Of(Contract contract, Customer customer, BillingPeriod period) =>
        new(contract.Id, contract.Number, contract.CustomerId, customer.Name, contract.NodalOfficeId, period.From, period.To);

    public override string ToString() => $"{CustomerName}, contract {ContractNumber}, {IndianTime.Show(PeriodFrom)} to {IndianTime.Show(PeriodTo)}";
}
