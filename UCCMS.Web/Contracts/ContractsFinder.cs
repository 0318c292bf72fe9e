using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Contracts;
using UCCMS.Web.Finder;

namespace UCCMS.Web.Contracts;

/// <summary>Contracts by number, customer id or customer name.</summary>
internal sealed class ContractsFinder(ContractsQueries contracts) : IFinder
{
    public string Heading => "Contracts";

    public int Place => 2;

    public async Task<IReadOnlyList<Found>> FindAsync(Actor actor, string words, CancellationToken ct) => !actor.May(Permissions.ViewCustomers)
        ? []
        : [.. (await contracts.ListAsync(new PageRequest(words, Take: Palette.MostOfAKind), new ContractFilter(), ct)).Items
            .Select(c => new Found(c.Number, $"{c.CustomerName} · {c.NodalOffice}", Urls.Contract(c.Id), "contract"))];
}
