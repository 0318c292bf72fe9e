using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Customers;

/// <summary>Customers for writing, with their GSTINs.</summary>
public interface ICustomersStore
{
    /// <exception cref="RuleViolation">customer.unknown: there is none of this id within the actor's sight.</exception>
    Task<Customer> GetAsync(CustomerId id, CancellationToken ct);

    /// <summary>
    /// Any customer of the Department by its id, also one that no contract shows to the actor yet: a second nodal office
    /// enters its contract by the id it was told.
    /// </summary>
    Task<Customer?> FindAnywhereAsync(CustomerId id, CancellationToken ct);

    /// <summary>Ids of all customers that have this PAN or one of these GSTINs in force, in whatever office.</summary>
    Task<IReadOnlyList<CustomerId>> FindDuplicatesAsync(Pan? pan, IReadOnlyCollection<Gstin> gstins, CancellationToken ct);

    /// <summary>The next free id of the range that UCCMS allots itself, above all ids of APT: 9000000001 and on.</summary>
    Task<CustomerId> NextIdAsync(CancellationToken ct);

    void Add(Customer customer);
}
