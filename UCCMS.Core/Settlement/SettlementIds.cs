using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>Key of a receipt.</summary>
public readonly record struct ReceiptId(Guid Value) : IEntityId<ReceiptId, Guid>
{
    public static ReceiptId New() => new(Guid.CreateVersion7());

    public static ReceiptId From(Guid value) => new(value);
}

/// <summary>Key of an allocation.</summary>
public readonly record struct AllocationId(Guid Value) : IEntityId<AllocationId, Guid>
{
    public static AllocationId New() => new(Guid.CreateVersion7());

    public static AllocationId From(Guid value) => new(value);
}

/// <summary>Key of a refund.</summary>
public readonly record struct RefundId(Guid Value) : IEntityId<RefundId, Guid>
{
    public static RefundId New() => new(Guid.CreateVersion7());

    public static RefundId From(Guid value) => new(value);
}

/// <summary>Key of a settlement from the deposit.</summary>
public readonly record struct DepositSettlementId(Guid Value) : IEntityId<DepositSettlementId, Guid>
{
    public static DepositSettlementId New() => new(Guid.CreateVersion7());

    public static DepositSettlementId From(Guid value) => new(value);
}

/// <summary>Key of an intimation of receipt.</summary>
public readonly record struct IntimationId(Guid Value) : IEntityId<IntimationId, Guid>
{
    public static IntimationId New() => new(Guid.CreateVersion7());

    public static IntimationId From(Guid value) => new(value);
}
