using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>The contract whose money it is, by the value of its key.</summary>
public readonly record struct LedgerContractId(int Value) : IEntityId<LedgerContractId, int>
{
    public static LedgerContractId From(int value) => new(value);
}

/// <summary>An invoice, note or invoice of APT, by the value of its key.</summary>
public readonly record struct LedgerDocumentId(Guid Value) : IEntityId<LedgerDocumentId, Guid>
{
    public static LedgerDocumentId From(Guid value) => new(value);
}

/// <summary>What carries money: a receipt, an intimation, a transfer entry, an internal journal, a note; by the value of its key.</summary>
public readonly record struct CarrierId(Guid Value) : IEntityId<CarrierId, Guid>
{
    public static CarrierId New() => new(Guid.CreateVersion7());

    public static CarrierId From(Guid value) => new(value);
}

/// <summary>Key of a journal.</summary>
public readonly record struct JournalId(Guid Value) : IEntityId<JournalId, Guid>
{
    public static JournalId New() => new(Guid.CreateVersion7());

    public static JournalId From(Guid value) => new(value);
}
