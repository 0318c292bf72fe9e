using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>Key of one act of loading a file of APT invoices.</summary>
public readonly record struct AptInvoiceImportId(Guid Value) : IEntityId<AptInvoiceImportId, Guid>
{
    public static AptInvoiceImportId New() => new(Guid.CreateVersion7());

    public static AptInvoiceImportId From(Guid value) => new(value);
}

/// <summary>Key of an invoice of APT.</summary>
public readonly record struct AptInvoiceId(Guid Value) : IEntityId<AptInvoiceId, Guid>
{
    public static AptInvoiceId New() => new(Guid.CreateVersion7());

    public static AptInvoiceId From(Guid value) => new(value);
}

/// <summary>Key of a line of an invoice of APT.</summary>
public readonly record struct AptInvoiceLineId(Guid Value) : IEntityId<AptInvoiceLineId, Guid>
{
    public static AptInvoiceLineId New() => new(Guid.CreateVersion7());

    public static AptInvoiceLineId From(Guid value) => new(value);
}

/// <summary>Key of a location's draft.</summary>
public readonly record struct LocationDraftId(Guid Value) : IEntityId<LocationDraftId, Guid>
{
    public static LocationDraftId New() => new(Guid.CreateVersion7());

    public static LocationDraftId From(Guid value) => new(value);
}

/// <summary>Key of a consolidation.</summary>
public readonly record struct ConsolidationId(Guid Value) : IEntityId<ConsolidationId, Guid>
{
    public static ConsolidationId New() => new(Guid.CreateVersion7());

    public static ConsolidationId From(Guid value) => new(value);
}

/// <summary>Key of a waiver: leave to consolidate without a location, or at another rate.</summary>
public readonly record struct ConsolidationWaiverId(Guid Value) : IEntityId<ConsolidationWaiverId, Guid>
{
    public static ConsolidationWaiverId New() => new(Guid.CreateVersion7());

    public static ConsolidationWaiverId From(Guid value) => new(value);
}
