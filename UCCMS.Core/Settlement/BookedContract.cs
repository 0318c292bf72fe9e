using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;

namespace UCCMS.Core.Settlement;

/// <summary>A contract as the books know it.</summary>
public static class BookedContract
{
    public static ContractAccount Of(Contract contract) => new(IdOf(contract.Id), contract.NodalOfficeId, contract.IsAdvance);

    public static LedgerContractId IdOf(ContractId contract) => new(contract.Value);
}
