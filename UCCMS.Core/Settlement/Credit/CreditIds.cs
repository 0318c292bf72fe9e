using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Credit;

/// <summary>Key of a credit limit.</summary>
public readonly record struct CreditLimitId(Guid Value) : IEntityId<CreditLimitId, Guid>
{
    public static CreditLimitId New() => new(Guid.CreateVersion7());

    public static CreditLimitId From(Guid value) => new(value);
}

/// <summary>Key of a bank guarantee or pledged deposit.</summary>
public readonly record struct GuaranteeId(Guid Value) : IEntityId<GuaranteeId, Guid>
{
    public static GuaranteeId New() => new(Guid.CreateVersion7());

    public static GuaranteeId From(Guid value) => new(value);
}

/// <summary>Key of a crossing of a threshold.</summary>
public readonly record struct CreditCrossingId(Guid Value) : IEntityId<CreditCrossingId, Guid>
{
    public static CreditCrossingId New() => new(Guid.CreateVersion7());

    public static CreditCrossingId From(Guid value) => new(value);
}
