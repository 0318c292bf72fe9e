using UCCMS.Core.Organisation;
using UCCMS.Web.Shell;

namespace UCCMS.Web.Finder;

/// <summary>The pages of the rail that the post may open; all of them while nothing is typed.</summary>
internal sealed class PagesFinder : IFinder
{
    public string Heading => "Pages";

    public int Place => 0;

    public Task<IReadOnlyList<Found>> FindAsync(Actor actor, string words, CancellationToken ct) => Task.FromResult<IReadOnlyList<Found>>(
    [
        .. Rail.All.Where(l => actor.May(l.Permission) && Begins(l.Title, words)).Select(l => new Found(l.Title, "page", l.Address, l.Icon)),
    ]);

    private static bool Begins(string title, string words) => words.Length == 0
        || title.StartsWith(words, StringComparison.OrdinalIgnoreCase)
        || title.Contains(" " + words, StringComparison.OrdinalIgnoreCase);
}
