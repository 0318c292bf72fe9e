using UCCMS.Core.Shared;

namespace UCCMS.Core.Exports;

/// <summary>Key of a saved view.</summary>
public readonly record struct SavedViewId(Guid Value) : IEntityId<SavedViewId, Guid>
{
    public static SavedViewId New() => new(Guid.CreateVersion7());

    public static SavedViewId From(Guid value) => new(value);
}
