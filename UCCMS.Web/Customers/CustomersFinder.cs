using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Customers;
using UCCMS.Web.Finder;

namespace UCCMS.Web.Customers;

/// <summary>Customers by id, name, PAN or GSTIN.</summary>
internal sealed class CustomersFinder(CustomersQueries customers) : IFinder
{
    public string Heading => "Customers";

    public int Place => 1;

    public async Task<IReadOnlyList<Found>> FindAsync(Actor actor, string words, CancellationToken ct) => !actor.May(Permissions.ViewCustomers)
        ? []
        : [.. (await customers.ListAsync(new PageRequest(words, Take: Palette.MostOfAKind), new CustomerFilter(), ct)).Items
            .Select(c => new Found(c.Name, c.Id.ToString(), Urls.Customer(c.Id), "customer"))];
}
