using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Customers;

/// <summary>Ends a GSTIN of a customer; documents issued until then keep it.</summary>
[Requires(Permissions.EnterCustomer)]
public sealed class EndCustomerGstin(ICustomersStore customers) : IUseCase<EndCustomerGstin.Input, Done>
{
    /// <param name="LastDay">Inclusive.</param>
    public sealed record Input(CustomerId Customer, CustomerGstinId Gstin, DateOnly LastDay);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var customer = await customers.GetAsync(input.Customer, ct);
        actor.RequireOffice(customer.EnteredByOfficeId);
        customer.EndGstin(input.Gstin, input.LastDay);
        return Done.Value;
    }
}
