using System.Security.Cryptography;

namespace UCCMS.Core.Adjustments;

/// <summary>Entries of a batch that must be opened before all of it is decided, drawn where nobody can foresee them.</summary>
public static class RandomSample
{
    /// <param name="items">To draw from.</param>
    /// <param name="percent">Of them, rounded up; at least one.</param>
    /// <param name="below">A whole number below the given one; none for one that nobody foresees.</param>
    public static IReadOnlySet<T> Of<T>(IReadOnlyList<T> items, int percent, Func<int, int>? below = null)
    {
        var draw = below ?? RandomNumberGenerator.GetInt32;
        var left = items.ToList();
        var wanted = Math.Min(items.Count, Math.Max(1, ((items.Count * percent) + 99) / 100));
        var drawn = new HashSet<T>();
        while (drawn.Count < wanted)
        {
            var at = draw(left.Count);
            drawn.Add(left[at]);
            left.RemoveAt(at);
        }

        return drawn;
    }
}
