using System.Globalization;
using UCCMS.Core.Contracts;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Billing;

/// <summary>
/// What the billing date of a contract starts: every location gets its draft of the period, with what APT billed so far. Where
/// the Nodal Office was faster there is nothing left to do.
/// </summary>
[Requires(Permissions.System)]
public sealed class BillContract(RaiseLocationDrafts raise, IInvoicingStore invoicing) : IUseCase<BillContract.Input, string>
{
    /// <summary>The contract and the first day of the period.</summary>
    public sealed record Input(ContractId Contract, DateOnly PeriodFrom);

    /// <returns>What was done, in words.</returns>
    /// <exception cref="RuleViolation">Those of <see cref="RaiseLocationDrafts"/>, but for a period that is consolidated.</exception>
    public async Task<string> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        if (await invoicing.FindConsolidationAsync(input.Contract, input.PeriodFrom, ct) is not null)
        {
            return "Consolidated already";
        }

        var raised = await raise.ExecuteAsync(new(input.Contract, input.PeriodFrom), actor, ct);
        return string.Create(CultureInfo.InvariantCulture, $"{raised.Raised} drafts opened, {raised.SentAgain} sent again");
    }
}
