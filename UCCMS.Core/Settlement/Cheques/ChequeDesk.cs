using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Cheques;

/// <summary>A cheque with its contract.</summary>
public sealed record ChequeOnDesk(Receipt Receipt, Contract Contract)
{
    public ContractAccount Account => BookedContract.Of(Contract);
}

/// <summary>Lays a cheque before the DDO of the office that took it: nobody else says what the bank did with it.</summary>
public sealed class ChequeDesk(ISettlementStore settlement, IContractsStore contracts, IAccountingOfficesStore offices)
{
    /// <exception cref="RuleViolation">receipt.not-found, office.no-ddo, office.not-yours</exception>
    public async Task<ChequeOnDesk> TakeUpAsync(ReceiptId id, Actor actor, DateTime utcNow, CancellationToken ct)
    {
        var receipt = await settlement.GetReceiptAsync(id, ct);
        (await offices.OfAsync([receipt.OwningOfficeId], IndianTime.DateOf(utcNow), ct))[receipt.OwningOfficeId].RequireDdo(actor);
        return new(receipt, await contracts.GetAsync(receipt.ContractId, ct));
    }
}
