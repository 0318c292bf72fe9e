namespace UCCMS.Web.Generation;

/// <summary>
/// Says which row carries which slip. Every kind falls due at its rate, so that the number planted is known beforehand,
/// and is planted on a suitable row soon after; each is planted once at least where a row suits.
/// </summary>
internal sealed class PlantingSchedule
{
    private const int Whole = 100_000;

    private readonly int[] rates;
    private readonly int[] due;
    private readonly Dice dice;
    private readonly int hesitation;

    /// <param name="ratesPerLakh">Of each kind.</param>
    /// <param name="rows">How many there will be; with few, what is due is planted sooner.</param>
    public PlantingSchedule(IEnumerable<int> ratesPerLakh, int rows, Dice dice)
    {
        rates = [.. ratesPerLakh];
        due = [.. rates.Select(_ => Whole)];
        hesitation = Math.Clamp(rows / 500, 1, 60);
        this.dice = dice;
    }

    /// <summary>The kind to plant on the next row; -1 for none.</summary>
    /// <param name="suits">Whether the row can carry it.</param>
    public int Next(Func<int, bool> suits)
    {
        var chosen = -1;
        for (var kind = 0; kind < rates.Length; kind++)
        {
            due[kind] += rates[kind];
            if (chosen < 0 && due[kind] >= Whole && dice.OneIn(hesitation) && suits(kind))
            {
                chosen = kind;
            }
        }

        if (chosen >= 0)
        {
            due[chosen] -= Whole;
        }

        return chosen;
    }
}
