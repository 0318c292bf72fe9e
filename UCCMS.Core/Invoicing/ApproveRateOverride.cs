using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>The Circle Office of the nodal office decides on another rate than the schedule's.</summary>
[Requires(Permissions.ApproveRateOverride)]
public sealed class ApproveRateOverride(IInvoicingStore invoicing, TimeProvider time) : IUseCase<ApproveRateOverride.Input, Done>
{
    /// <summary>The request, the answer, and its reason.</summary>
    public sealed record Input(ConsolidationWaiverId Waiver, bool Approve, string Reason);

    /// <exception cref="RuleViolation">waiver.decided, waiver.maker-is-checker, waiver.reason, permission.missing</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        (await invoicing.GetWaiverAsync(input.Waiver, ct)).Decide(input.Approve, input.Reason, actor, time.GetUtcNow().UtcDateTime);
        return Done.Value;
    }
}
