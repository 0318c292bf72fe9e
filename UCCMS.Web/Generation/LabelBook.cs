namespace UCCMS.Web.Generation;

/// <summary>The labels of one location, in the order in which they are stuck on.</summary>
/// <param name="Documents">From the office's own roll.</param>
/// <param name="Parcels">From its roll for parcels.</param>
/// <param name="SoftCopy">Its part of the range allotted for the contract's soft copies.</param>
/// <param name="Own">Its part of the range allotted for the contract's own printing.</param>
internal sealed record LocationLabels(LabelRoll Documents, LabelRoll Parcels, LabelRoll? SoftCopy, LabelRoll? Own);

/// <summary>Gives every location stretches of article numbers that no other location uses.</summary>
internal sealed class LabelBook
{
    /// <summary>Prefixes of the rolls at counters; ranges are allotted from others.</summary>
    public const string CounterDocuments = "EX";
    public const string CounterParcels = "CX";

    // a roll at a counter also serves others: up to three numbers an article
    private const int RollNumbersPerRow = 3;
    private const int Slack = 40;

    private readonly Dictionary<GeneratedLocation, LocationLabels> labels = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GeneratedContract, int> reserves = new(ReferenceEqualityComparer.Instance);

    public LabelBook(GenerationOrder order, World world)
    {
        var roll = 1_000_000 + (int)(order.Block * 7_919L % 50_000_000);
        foreach (var contract in world.Contracts)
        {
            var used = 0;
            foreach (var location in contract.Locations)
            {
                var last = roll + (location.Rows * RollNumbersPerRow) + Slack;
                labels.Add(location, new(
                    new(new(CounterDocuments, roll, last)),
                    new(new(CounterParcels, roll, last)),
                    Part(contract.SoftCopyLabels, used, location),
                    Part(contract.OwnLabels, used, location)));
                roll = last + 2;
                used += Needed(location);
            }
        }
    }

    public LocationLabels this[GeneratedLocation location] => labels[location];

    /// <summary>How many numbers a contract asks for, its reserve included; requests are for 5,000 at least.</summary>
    public static int RequestFor(GeneratedContract contract) =>
        Math.Max(5_000, (contract.Locations.Sum(Needed) + LabelRange.Reserve + 999) / 1_000 * 1_000);

    /// <summary>Whether there is a number allotted to this contract that it never uses itself.</summary>
    public bool HasStray(GeneratedContract holder) =>
        (holder.OwnLabels ?? holder.SoftCopyLabels) is not null && reserves.GetValueOrDefault(holder) + 3 < LabelRange.Reserve;

    /// <summary>The next such number.</summary>
    public string Stray(GeneratedContract holder)
    {
        var range = (holder.OwnLabels ?? holder.SoftCopyLabels)!;

        // every third, so that two of them are no neighbours
        var taken = reserves[holder] = reserves.GetValueOrDefault(holder) + 3;
        return LabelRange.Article(range.Prefix, range.Last - LabelRange.Reserve + taken);
    }

    private static int Needed(GeneratedLocation location) => location.Rows + Slack;

    private static LabelRoll? Part(LabelRange? range, int used, GeneratedLocation location) =>
        range is null ? null : new LabelRoll(range with { First = range.First + used, Last = range.First + used + Needed(location) - 1 });
}
