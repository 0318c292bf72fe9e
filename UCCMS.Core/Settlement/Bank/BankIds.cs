using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Bank;

/// <summary>Key of a bank statement.</summary>
public readonly record struct BankStatementId(Guid Value) : IEntityId<BankStatementId, Guid>
{
    public static BankStatementId New() => new(Guid.CreateVersion7());

    public static BankStatementId From(Guid value) => new(value);
}

/// <summary>Key of a line of a bank statement.</summary>
public readonly record struct BankLineId(Guid Value) : IEntityId<BankLineId, Guid>
{
    public static BankLineId New() => new(Guid.CreateVersion7());

    public static BankLineId From(Guid value) => new(value);
}

/// <summary>Key of what a person decided about a line.</summary>
public readonly record struct BankClearingId(Guid Value) : IEntityId<BankClearingId, Guid>
{
    public static BankClearingId New() => new(Guid.CreateVersion7());

    public static BankClearingId From(Guid value) => new(value);
}
