using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>Key of a GST registration of the Department.</summary>
public readonly record struct GstRegistrationId(Guid Value) : IEntityId<GstRegistrationId, Guid>
{
    public static GstRegistrationId New() => new(Guid.CreateVersion7());

    public static GstRegistrationId From(Guid value) => new(value);
}
