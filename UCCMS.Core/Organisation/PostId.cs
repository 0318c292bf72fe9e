using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Key of a post.</summary>
public readonly record struct PostId(Guid Value) : IEntityId<PostId, Guid>
{
    public static PostId New() => new(Guid.CreateVersion7());

    public static PostId From(Guid value) => new(value);
}
