using UCCMS.Core.Shared;

namespace UCCMS.Core.Exports;

/// <summary>Key of a scheduled export.</summary>
public readonly record struct ExportScheduleId(Guid Value) : IEntityId<ExportScheduleId, Guid>
{
    public static ExportScheduleId New() => new(Guid.CreateVersion7());

    public static ExportScheduleId From(Guid value) => new(value);
}
