using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Organisation;
using UCCMS.Web.Finder;

namespace UCCMS.Web.People;

/// <summary>People by employee id, name or mail, for administrators.</summary>
internal sealed class PeopleFinder(PeopleQueries people) : IFinder
{
    public string Heading => "People";

    public int Place => 7;

    public async Task<IReadOnlyList<Found>> FindAsync(Actor actor, string words, CancellationToken ct) => !actor.May(Permissions.ManagePeople)
        ? []
        : [.. (await people.ListAsync(new PageRequest(words, Take: Palette.MostOfAKind), ct)).Items
            .Select(p => new Found(p.Name, p.EmployeeId, Urls.Person(p.EmployeeId), "person"))];
}
