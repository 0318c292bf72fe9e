using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>The office it was sent to, or its DDO, accepts an intimation: the money is in its accounts and it can clear the documents; a deposit settles at once what waited for it.</summary>
[Requires(Permissions.AcceptIntimation)]
public sealed class AcceptIntimation(ISettlementStore settlement, IContractsStore contracts, IAccountingOfficesStore offices, ILedgerStore ledger, DepositSettling settling, TimeProvider time)
    : IUseCase<AcceptIntimation.Input, Done>
{
    /// <summary>An intimation on its way.</summary>
    public sealed record Input(IntimationId Intimation);

    /// <exception cref="RuleViolation">office.not-yours, lifecycle.not-allowed, intimation.sender-accepts, ledger.not-on-its-way</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var intimation = await settlement.GetIntimationAsync(input.Intimation, ct);
        var now = time.GetUtcNow().UtcDateTime;
        (await offices.OfAsync([intimation.ToOffice], IndianTime.DateOf(now), ct))[intimation.ToOffice].RequireActs(actor);
        intimation.AcceptBy(actor, now);
        var contract = await contracts.GetAsync(intimation.ContractId, ct);
        var account = BookedContract.Of(contract);
        var book = await ledger.OpenAsync(new([account], [], [intimation.Carrier]), ct);
        await ledger.PostAsync(book, [IntimationJournals.Accept(book, account, intimation.Carrier, new(LedgerAct.IntimationAccepted, intimation.AuditKey, IndianTime.DateOf(now)))], ct);
        await settling.SettleAsync(contract, IndianTime.DateOf(now), ct);
        return Done.Value;
    }
}
