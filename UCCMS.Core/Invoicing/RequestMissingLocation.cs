using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>The Nodal Office asks the Divisional Office for leave to consolidate without a location's draft.</summary>
[Requires(Permissions.ConsolidateDrafts)]
public sealed class RequestMissingLocation(IInvoicingStore invoicing, TimeProvider time) : IUseCase<RequestMissingLocation.Input, ConsolidationWaiverId>
{
    /// <summary>The draft that has not come, and why it cannot be waited for.</summary>
    public sealed record Input(LocationDraftId Draft, string Reason);

    /// <exception cref="RuleViolation">waiver.reason, waiver.not-missing, waiver.asked-already, office.not-yours</exception>
    public async Task<ConsolidationWaiverId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var draft = await invoicing.GetDraftAsync(input.Draft, ct);
        RuleViolation.Unless(
            draft.Status is LocationDraftStatus.Drafting or LocationDraftStatus.Submitted,
            "waiver.not-missing",
            $"The draft of office {draft.OwningOfficeId} is {Words.Of(draft.Status).ToLowerInvariant()}: accept it instead.");
        var asked = (await invoicing.WaiversAsync(draft.ContractId, draft.PeriodFrom, ct)).Any(w => w.Kind == WaiverKind.MissingLocation && w.LocationOfficeId == draft.OwningOfficeId && w.Status != WaiverStatus.Refused);
        RuleViolation.Unless(!asked, "waiver.asked-already", "This was asked for already.");
        var waiver = ConsolidationWaiver.ForMissing(draft, input.Reason, actor, time.GetUtcNow().UtcDateTime);
        invoicing.Add(waiver);
        return waiver.Id;
    }
}
