using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>Key of a discount order.</summary>
public readonly record struct DiscountOrderId(Guid Value) : IEntityId<DiscountOrderId, Guid>
{
    public static DiscountOrderId New() => new(Guid.CreateVersion7());

    public static DiscountOrderId From(Guid value) => new(value);
}
