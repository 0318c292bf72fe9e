using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>The Nodal Office asks the Circle Office for another discount rate than the schedule's.</summary>
[Requires(Permissions.ConsolidateDrafts)]
public sealed class RequestRateOverride(IInvoicingStore invoicing, IContractsStore contracts, TimeProvider time) : IUseCase<RequestRateOverride.Input, ConsolidationWaiverId>
{
    /// <summary>What is asked for, and why.</summary>
    public sealed record Input(ContractId Contract, DateOnly PeriodFrom, RateOverride Rate, string Reason);

    /// <exception cref="RuleViolation">waiver.reason, waiver.rate, drafts.already-consolidated, office.not-yours</exception>
    public async Task<ConsolidationWaiverId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var contract = await contracts.GetAsync(input.Contract, ct);
        var period = ConsolidationSheets.PeriodOf(contract, input.PeriodFrom);
        RuleViolation.Unless(
            await invoicing.FindConsolidationAsync(contract.Id, period.From, ct) is null,
            "drafts.already-consolidated",
            $"Contract {contract.Number} is consolidated for {period} already.");
        var waiver = ConsolidationWaiver.ForRate(contract.Id, contract.Number, period, contract.NodalOfficeId, input.Rate, input.Reason, actor, time.GetUtcNow().UtcDateTime);
        invoicing.Add(waiver);
        return waiver.Id;
    }
}
