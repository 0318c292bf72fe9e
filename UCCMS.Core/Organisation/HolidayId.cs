using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Key of a holiday.</summary>
public readonly record struct HolidayId(Guid Value) : IEntityId<HolidayId, Guid>
{
    public static HolidayId New() => new(Guid.CreateVersion7());

    public static HolidayId From(Guid value) => new(value);
}
