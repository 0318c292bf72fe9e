using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>Key of a preparation of GSTR-1.</summary>
public readonly record struct PreparedReturnId(Guid Value) : IEntityId<PreparedReturnId, Guid>
{
    public static PreparedReturnId New() => new(Guid.CreateVersion7());

    public static PreparedReturnId From(Guid value) => new(value);
}
