using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Bookings;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>
/// The Divisional Office, or after it the Nodal Office, sends a draft back with a remark; the location's period is open
/// again. Anyone with sight of drafts may call it; the lifecycle says who may at which point.
/// </summary>
[Requires(Permissions.ViewDrafts)]
public sealed class ReturnDraft(IInvoicingStore invoicing, IBookingsStore bookings, IOrganisationStore organisation, Notices notices, IAuditNotes notes) : IUseCase<ReturnDraft.Input, Done>
{
    /// <summary>The draft, and what is to be corrected.</summary>
    public sealed record Input(LocationDraftId Draft, string Remark);

    /// <exception cref="RuleViolation">lifecycle.not-allowed, permission.missing, draft.remark, draft.maker-is-checker, drafts.already-consolidated</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var draft = await invoicing.GetDraftAsync(input.Draft, ct);
        RuleViolation.Unless(
            await invoicing.FindConsolidationAsync(draft.ContractId, draft.PeriodFrom, ct) is null,
            "drafts.already-consolidated",
            "The period is consolidated already; this draft can no longer be returned.");
        if (draft.Status == LocationDraftStatus.Submitted && actor.May(Permissions.EndorseDraft))
        {
            await EndorseDraft.RequireDivisionOfAsync(organisation, draft, actor, ct);
        }

        draft.ReturnBy(actor, input.Remark);
        await bookings.ReopenPeriodAsync(draft.ContractId, draft.OwningOfficeId, draft.PeriodFrom, ct);
        notes.Remark(input.Remark.Trim());
        await notices.TellAsync(NoticeOf(draft, input.Remark.Trim(), actor), ct);
        return Done.Value;
    }

    private static Notice NoticeOf(LocationDraft draft, string remark, Actor actor) => new(
        NotificationKind.DraftReturned,
        new(draft.OwningOfficeId, Role.BookingLocation),
        draft.AuditKey,
        string.Create(CultureInfo.InvariantCulture, $"version {draft.Version}"),
        $"Draft of contract {draft.ContractNumber}, {draft.Period}, was returned",
        $"{actor.OfficeName}: {remark}");
}
