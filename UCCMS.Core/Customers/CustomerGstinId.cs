using UCCMS.Core.Shared;

namespace UCCMS.Core.Customers;

/// <summary>Key of one GSTIN of a customer, as a contract's location names it.</summary>
public readonly record struct CustomerGstinId(Guid Value) : IEntityId<CustomerGstinId, Guid>
{
    public static CustomerGstinId New() => new(Guid.CreateVersion7());

    public static CustomerGstinId From(Guid value) => new(value);
}
