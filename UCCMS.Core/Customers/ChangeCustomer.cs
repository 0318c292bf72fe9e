using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Customers;

/// <summary>Corrects a customer's particulars; issued documents keep those they were issued with.</summary>
[Requires(Permissions.EnterCustomer)]
public sealed class ChangeCustomer(ICustomersStore customers) : IUseCase<ChangeCustomer.Input, Done>
{
    public sealed record Input(CustomerId Customer, CustomerParticulars Particulars);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var customer = await customers.GetAsync(input.Customer, ct);
        actor.RequireOffice(customer.EnteredByOfficeId);
        customer.Change(input.Particulars);
        return Done.Value;
    }
}
