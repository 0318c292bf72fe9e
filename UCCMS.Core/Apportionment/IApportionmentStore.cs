using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Apportionment;

/// <summary>What waits to be apportioned, and pending apportionments of earlier months, for writing; the runner saves.</summary>
public interface IApportionmentStore
{
    /// <summary>
    /// Documents whose billing period begins in the range and of which net or tax is accounted at an office that the DDO draws
    /// for and that is not the booking location; pending apportionments included, invoices of APT not.
    /// </summary>
    Task<IReadOnlyList<AwaitingDocument>> AwaitingAsync(AwaitingRange range, CancellationToken ct);

    void Add(PendingApportionment pending);

    /// <summary>Which of these were entered before, by anybody.</summary>
    Task<IReadOnlySet<PendingKey>> EnteredAsync(IReadOnlyCollection<PendingKey> keys, CancellationToken ct);

    /// <summary>Offices by facility id or code, as far as there are such.</summary>
    Task<IReadOnlyDictionary<string, OfficeId>> OfficesAsync(IReadOnlyCollection<string> codes, CancellationToken ct);
}
