using UCCMS.Core.Organisation;

namespace UCCMS.Web.Finder;

/// <summary>One thing that what was typed may mean.</summary>
/// <param name="Title">By which it is known: "Bharat Retail".</param>
/// <param name="Detail">What tells it from others: id, office, date, amount.</param>
/// <param name="Address">Where it opens.</param>
/// <param name="Icon">A name of <see cref="UCCMS.Web.Shared.Icons"/>.</param>
public sealed record Found(string Title, string Detail, string Address, string Icon);

/// <summary>What one capability knows by what a person types. A class that implements it is found and asked without further registration.</summary>
public interface IFinder
{
    /// <summary>Above its finds: "Customers".</summary>
    string Heading { get; }

    /// <summary>Its place among the others, lowest first.</summary>
    int Place { get; }

    /// <summary>At most <see cref="Palette.MostOfAKind"/>, the likeliest first, within the sight of the post; nothing for posts that may not see its pages.</summary>
    Task<IReadOnlyList<Found>> FindAsync(Actor actor, string words, CancellationToken ct);
}
