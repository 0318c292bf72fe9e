using UCCMS.Core.Shared;

namespace UCCMS.Core.Exports;

/// <summary>Key of an export.</summary>
public readonly record struct ExportId(Guid Value) : IEntityId<ExportId, Guid>
{
    public static ExportId New() => new(Guid.CreateVersion7());

    public static ExportId From(Guid value) => new(value);
}
