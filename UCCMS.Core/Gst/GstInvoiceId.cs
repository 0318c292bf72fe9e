using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst;

/// <summary>Key of an issued GST document.</summary>
public readonly record struct GstInvoiceId(Guid Value) : IEntityId<GstInvoiceId, Guid>
{
    public static GstInvoiceId New() => new(Guid.CreateVersion7());

    public static GstInvoiceId From(Guid value) => new(value);
}
