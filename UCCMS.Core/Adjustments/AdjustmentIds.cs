using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>Key of a transfer entry.</summary>
public readonly record struct TransferEntryId(Guid Value) : IEntityId<TransferEntryId, Guid>
{
    public static TransferEntryId New() => new(Guid.CreateVersion7());

    public static TransferEntryId From(Guid value) => new(value);
}

/// <summary>Key of a batch of transfer entries that is decided at once.</summary>
public readonly record struct TransferBatchId(Guid Value) : IEntityId<TransferBatchId, Guid>
{
    public static TransferBatchId New() => new(Guid.CreateVersion7());

    public static TransferBatchId From(Guid value) => new(value);
}

/// <summary>Key of a misc. transaction.</summary>
public readonly record struct MiscTransactionId(Guid Value) : IEntityId<MiscTransactionId, Guid>
{
    public static MiscTransactionId New() => new(Guid.CreateVersion7());

    public static MiscTransactionId From(Guid value) => new(value);
}

/// <summary>Key of an internal journal.</summary>
public readonly record struct InternalJournalId(Guid Value) : IEntityId<InternalJournalId, Guid>
{
    public static InternalJournalId New() => new(Guid.CreateVersion7());

    public static InternalJournalId From(Guid value) => new(value);
}

/// <summary>Key of a settlement by APT.</summary>
public readonly record struct AptSettlementId(Guid Value) : IEntityId<AptSettlementId, Guid>
{
    public static AptSettlementId New() => new(Guid.CreateVersion7());

    public static AptSettlementId From(Guid value) => new(value);
}

/// <summary>Key of a ticket to CEPT.</summary>
public readonly record struct CeptTicketId(Guid Value) : IEntityId<CeptTicketId, Guid>
{
    public static CeptTicketId New() => new(Guid.CreateVersion7());

    public static CeptTicketId From(Guid value) => new(value);
}
