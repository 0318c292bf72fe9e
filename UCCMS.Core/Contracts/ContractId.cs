using System.Globalization;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Contracts;

/// <summary>Key of a contract; small, because every booking row carries it. People know the contract by its number.</summary>
public readonly record struct ContractId(int Value) : IEntityId<ContractId, int>
{
    public static ContractId From(int value) => new(value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
