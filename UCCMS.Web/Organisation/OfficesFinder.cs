using UCCMS.Core.Organisation;
using UCCMS.Data.Organisation;
using UCCMS.Web.Finder;

namespace UCCMS.Web.Organisation;

/// <summary>Offices by name, PIN, code or facility id.</summary>
internal sealed class OfficesFinder(OfficeQueries offices) : IFinder
{
    public string Heading => "Offices";

    public int Place => 6;

    public async Task<IReadOnlyList<Found>> FindAsync(Actor actor, string words, CancellationToken ct) => !actor.May(Permissions.ManageOrganisation)
        ? []
        : [.. (await offices.SearchAsync(words, ct: ct)).Take(Palette.MostOfAKind)
            .Select(o => new Found(o.Name, string.Join(" · ", new[] { o.Id.ToString(), o.DivisionName, o.CircleName, o.Pincode }.Where(t => !string.IsNullOrEmpty(t))), Urls.Office(o.Id), "office"))];
}
