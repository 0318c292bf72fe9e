using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Key of one dated policy on the supplier GSTIN.</summary>
public readonly record struct SupplierGstinPolicyId(Guid Value) : IEntityId<SupplierGstinPolicyId, Guid>
{
    public static SupplierGstinPolicyId New() => new(Guid.CreateVersion7());

    public static SupplierGstinPolicyId From(Guid value) => new(value);
}
