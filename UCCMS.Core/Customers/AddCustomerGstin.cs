using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Customers;

/// <summary>Takes up another GSTIN of a customer from a day on.</summary>
[Requires(Permissions.EnterCustomer)]
public sealed class AddCustomerGstin(ICustomersStore customers) : IUseCase<AddCustomerGstin.Input, CustomerGstinId>
{
    public sealed record Input(CustomerId Customer, GstinEntry Gstin);

    public async Task<CustomerGstinId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var customer = await customers.GetAsync(input.Customer, ct);
        actor.RequireOffice(customer.EnteredByOfficeId);
        return customer.AddGstin(input.Gstin.Gstin, input.Gstin.IsSez, input.Gstin.From).Id;
    }
}
