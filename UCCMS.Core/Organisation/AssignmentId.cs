using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Key of a DDO or PAO assignment.</summary>
public readonly record struct AssignmentId(Guid Value) : IEntityId<AssignmentId, Guid>
{
    public static AssignmentId New() => new(Guid.CreateVersion7());

    public static AssignmentId From(Guid value) => new(value);
}
