using UCCMS.Data.Shared;

namespace UCCMS.Web.Finder;

/// <summary>The finds of one capability.</summary>
public sealed record FoundGroup(string Heading, IReadOnlyList<Found> Items);

/// <summary>Asks every capability what it knows by the words typed; pages first.</summary>
public sealed class Palette(IEnumerable<IFinder> finders, ActorContext actors)
{
    public const int MostOfAKind = 5;

    /// <summary>Fewer letters find only pages: they would match half of everything.</summary>
    public const int FewestLetters = 3;

    public async Task<IReadOnlyList<FoundGroup>> FindAsync(string words, CancellationToken ct)
    {
        var groups = new List<FoundGroup>();
        foreach (var finder in finders.Where(_ => actors.IsSet).OrderBy(f => f.Place))
        {
            if ((finder is PagesFinder || words.Length >= FewestLetters) && await finder.FindAsync(actors.Current, words, ct) is { Count: > 0 } found)
            {
                groups.Add(new(finder.Heading, found));
            }
        }

        return groups;
    }
}
