using UCCMS.Core.Organisation;

namespace UCCMS.Core.Ledger.Elekha;

/// <summary>Extracts of e-Lekha, for writing; the runner saves.</summary>
public interface IElekhaStore
{
    /// <summary>Offices by facility id or code, of those whose accounts the post sees.</summary>
    Task<IReadOnlyDictionary<string, OfficeId>> OfficesAsync(IReadOnlyCollection<string> codes, CancellationToken ct);

    void Add(ElekhaExtract extract);

    void Add(ElekhaExplanation explanation);

    /// <summary>Both sides of a head of an office whose accounts the post keeps, in a month that has an extract; none otherwise.</summary>
    Task<ElekhaCompared?> ComparedAsync(ElekhaMonth month, OfficeId office, string head, CancellationToken ct);
}
