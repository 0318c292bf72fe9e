using UCCMS.Core.Organisation;
using UCCMS.Web.Finder;

namespace UCCMS.Web.Reports;

/// <summary>Reports by a word of their title.</summary>
internal sealed class ReportsFinder(ReportShelf shelf) : IFinder
{
    public string Heading => "Reports";

    public int Place => 9;

    public Task<IReadOnlyList<Found>> FindAsync(Actor actor, string words, CancellationToken ct) => Task.FromResult<IReadOnlyList<Found>>(!actor.May(Permissions.ViewReports)
        ? []
        :
        [
            .. shelf.Of(actor).Where(e => e.Title.StartsWith(words, StringComparison.OrdinalIgnoreCase) || e.Title.Contains(" " + words, StringComparison.OrdinalIgnoreCase))
                .Take(Palette.MostOfAKind).Select(e => new Found(e.Title, "report", e.Address, "table")),
        ]);
}
