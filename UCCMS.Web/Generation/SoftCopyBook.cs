using UCCMS.Core.Organisation;

namespace UCCMS.Web.Generation;

/// <summary>Articles that customers announced in a soft copy, under numbers of no allotted range, and that were keyed at the counter nevertheless.</summary>
internal sealed class SoftCopyBook
{
    private readonly SortedDictionary<string, (GeneratedLocation At, List<string> Articles)> batches = new(StringComparer.Ordinal);

    /// <summary>Contract, the location where it was handed in, and the articles, in the order of the contracts' numbers.</summary>
    public IEnumerable<(GeneratedContract Contract, OfficeId Office, IReadOnlyList<string> Articles)> Batches =>
        batches.Values.Select(b => (b.At.Contract, b.At.Place.Id, (IReadOnlyList<string>)b.Articles));

    /// <summary>A customer that announces its articles hands its soft copy in at its first location.</summary>
    public static bool Takes(GeneratedLocation location) => location.Contract.IsDigital && ReferenceEquals(location, location.Contract.Locations[0]);

    /// <returns>The booking, whose article now stands in the soft copy.</returns>
    public BookingLine Put(GeneratedLocation location, BookingLine line)
    {
        if (!batches.TryGetValue(location.Contract.Number, out var batch))
        {
            batches.Add(location.Contract.Number, batch = (location, []));
        }

        batch.Articles.Add(line.Article);
        return line;
    }
}
