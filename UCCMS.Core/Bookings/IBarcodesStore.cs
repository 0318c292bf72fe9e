using UCCMS.Core.Shared;

namespace UCCMS.Core.Bookings;

/// <summary>Barcode requests, the counters and the ranges taken from them.</summary>
public interface IBarcodesStore
{
    /// <summary>The highest number of a request that begins so, whichever office's; none when there is no such request.</summary>
    Task<string?> LastNumberAsync(string start, CancellationToken ct);

    /// <exception cref="RuleViolation">barcode.unknown: there is none of this id within the actor's sight.</exception>
    Task<BarcodeRequest> GetAsync(BarcodeRequestId id, CancellationToken ct);

    void Add(BarcodeRequest request);

    /// <summary>The counters of a product, by prefix.</summary>
    Task<IReadOnlyList<BarcodeSeries>> SeriesOfAsync(string product, CancellationToken ct);

    /// <summary>The counters of these prefixes, to be changed.</summary>
    Task<IReadOnlyList<BarcodeSeries>> SeriesAsync(IReadOnlyCollection<string> prefixes, CancellationToken ct);

    void Add(BarcodeSeries series);

    /// <summary>Ranges of a prefix that reach this serial or lie behind it, in their order.</summary>
    Task<IReadOnlyList<BarcodeRange>> RangesFromAsync(string prefix, int serial, CancellationToken ct);

    void Add(BarcodeRange range);

    /// <summary>What entries of ranges allotted earlier are judged by.</summary>
    Task<BarcodeRangeFacts> FactsAsync(IReadOnlyCollection<BarcodeRangeEntry> entries, CancellationToken ct);
}
