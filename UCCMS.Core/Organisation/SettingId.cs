using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Key of one dated value of a setting.</summary>
public readonly record struct SettingId(Guid Value) : IEntityId<SettingId, Guid>
{
    public static SettingId New() => new(Guid.CreateVersion7());

    public static SettingId From(Guid value) => new(value);
}
