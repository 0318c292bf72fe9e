using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>The Divisional Office of the nodal office decides whether it may consolidate without a location's draft.</summary>
[Requires(Permissions.ApproveMissingLocation)]
public sealed class ApproveMissingLocation(IInvoicingStore invoicing, TimeProvider time) : IUseCase<ApproveMissingLocation.Input, Done>
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
