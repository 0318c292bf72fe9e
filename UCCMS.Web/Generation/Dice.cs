namespace UCCMS.Web.Generation;

/// <summary>
/// Numbers that look random and follow from a seed and a name alone, on every machine and with every version of the
/// framework: generated files must stay the same byte by byte (splitmix64).
/// </summary>
internal sealed class Dice
{
    private ulong state;

    public Dice(int seed, string name)
    {
        // FNV-1a of the name: each customer and location throws dice of its own, so that one more throw here changes nothing there
        state = 14695981039346656037UL ^ (ulong)(uint)seed;
        foreach (var letter in name)
        {
            state = (state ^ letter) * 1099511628211UL;
        }
    }

    /// <summary>From 0 to below this.</summary>
    public int Next(int below) => (int)(((Bits() >> 32) * (ulong)below) >> 32);

    public int Between(int first, int last) => first + Next(last - first + 1);

    public bool OneIn(int count) => Next(count) == 0;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Next(choices.Count)];

    /// <summary>An index, as often as its weight says.</summary>
    public int Weighted(ReadOnlySpan<int> weights)
    {
        var total = 0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        var left = Next(total);
        for (var at = 0; at < weights.Length; at++)
        {
            left -= weights[at];
            if (left < 0)
            {
                return at;
            }
        }

        return weights.Length - 1;
    }

    /// <summary>The same elements in another order.</summary>
    public List<T> Shuffled<T>(IEnumerable<T> elements)
    {
        var list = elements.ToList();
        for (var at = list.Count - 1; at > 0; at--)
        {
            var other = Next(at + 1);
            (list[at], list[other]) = (list[other], list[at]);
        }

        return list;
    }

    private ulong Bits()
    {
        state += 0x9E3779B97F4A7C15UL;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
