using UCCMS.Core.Audit;
using UCCMS.Core.Contracts;
using UCCMS.Core.Ledger;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>
/// The office it was sent to, or its DDO, sends an intimation back with a reason. The money lies again where it was received,
/// on an intimation to be corrected and sent anew.
/// </summary>
[Requires(Permissions.AcceptIntimation)]
public sealed class ReturnIntimation(ISettlementStore settlement, IContractsStore contracts, IAccountingOfficesStore offices, ILedgerStore ledger, IAuditNotes audit, TimeProvider time)
    : IUseCase<ReturnIntimation.Input, IntimationId>
{
    /// <summary>The intimation and what is wrong with it.</summary>
    public sealed record Input(IntimationId Intimation, string Reason);

    /// <returns>The intimation on which its lines stand now.</returns>
    /// <exception cref="RuleViolation">office.not-yours, lifecycle.not-allowed, intimation.reason, intimation.sender-accepts, ledger.not-on-its-way</exception>
    public async Task<IntimationId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var intimation = await settlement.GetIntimationAsync(input.Intimation, ct);
        var now = time.GetUtcNow().UtcDateTime;
        (await offices.OfAsync([intimation.ToOffice], IndianTime.DateOf(now), ct))[intimation.ToOffice].RequireActs(actor);
        intimation.ReturnBy(actor, input.Reason, now);
        var contract = await contracts.GetAsync(intimation.ContractId, ct);
        var account = BookedContract.Of(contract);
        var book = await ledger.OpenAsync(new([account], [], [intimation.Carrier]), ct);
        await ledger.PostAsync(book, [IntimationJournals.Return(book, account, intimation.Carrier, new(LedgerAct.IntimationReturned, intimation.AuditKey, IndianTime.DateOf(now)))], ct);
        audit.Remark(input.Reason.Trim());
        return (await AnewAsync(intimation, contract, now, ct)).Id;
    }

    private async Task<Intimation> AnewAsync(Intimation returned, Contract contract, DateTime utcNow, CancellationToken ct)
    {
        var next = await settlement.FindPreparedAsync(contract.Id, returned.OwningOfficeId, returned.ToOffice, ct);
        if (next is null)
        {
            next = Intimation.Prepare(contract, returned.OwningOfficeId, returned.ToOffice, utcNow);
            settlement.Add(next);
        }

        next.TakeOver(returned);
        return next;
    }
}
