using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Tds;

/// <summary>Key of GST withheld on a document.</summary>
public readonly record struct TdsDeductionId(Guid Value) : IEntityId<TdsDeductionId, Guid>
{
    public static TdsDeductionId New() => new(Guid.CreateVersion7());

    public static TdsDeductionId From(Guid value) => new(value);
}

/// <summary>Key of a certificate of GST withheld.</summary>
public readonly record struct TdsCertificateId(Guid Value) : IEntityId<TdsCertificateId, Guid>
{
    public static TdsCertificateId New() => new(Guid.CreateVersion7());

    public static TdsCertificateId From(Guid value) => new(value);
}
