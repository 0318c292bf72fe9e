using UCCMS.Core.Shared;

namespace UCCMS.Core.Apportionment;

/// <summary>Key of a pending apportionment of an earlier month; the ledger knows its document by the same value.</summary>
public readonly record struct PendingApportionmentId(Guid Value) : IEntityId<PendingApportionmentId, Guid>
{
    public static PendingApportionmentId New() => new(Guid.CreateVersion7());

    public static PendingApportionmentId From(Guid value) => new(value);
}
