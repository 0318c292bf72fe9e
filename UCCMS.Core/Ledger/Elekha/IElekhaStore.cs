using UCCMS.Core.Organisation;

namespace UCCMS.Core.Ledger.Elekha;

/// <summary>Extracts of e-Lekha, for writing; the runner saves.</summary>
public interface IElekhaStore
{
    /// <summary>Offices by facility id or code, of those whose accounts the post sees.</summary>
    Task<IReadOnlyDictionary<string, OfficeId>> OfficesAsync(IReadOnlyCollection<string> codes, CancellationToken ct);

    void Add(ElekhaExtract extract);
}
