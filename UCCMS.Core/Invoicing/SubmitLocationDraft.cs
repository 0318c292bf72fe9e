using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>The location stands by its figures: lines and reasons are frozen and its period is closed.</summary>
[Requires(Permissions.PrepareDraft)]
public sealed class SubmitLocationDraft(IInvoicingStore invoicing, IBookingsStore bookings, DraftFigures figures, ISettings settings, TimeProvider time)
    : IUseCase<SubmitLocationDraft.Input, Done>
{
    /// <summary>The draft, and the reason for what no finding explains.</summary>
    public sealed record Input(LocationDraftId Draft, string? UnexplainedReason);

    /// <exception cref="RuleViolation">draft.period-not-over, draft.blocking-findings, draft.unexplained, lifecycle.not-allowed, office.not-yours</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var draft = await invoicing.GetDraftAsync(input.Draft, ct);
        var today = IndianTime.Today(time);
        RuleViolation.Unless(today > draft.PeriodTo, "draft.period-not-over", $"The period {draft.Period} runs until {IndianTime.Show(draft.PeriodTo)}; submit the draft after it.");
        var open = await bookings.BlockingFindingsAsync(draft.ContractId, draft.Period, draft.OwningOfficeId, ct);
        RuleViolation.Unless(open == 0, "draft.blocking-findings", open == 1 ? "One blocking finding is open. Resolve it, then submit." : $"{open} blocking findings are open. Resolve them, then submit.");
        var required = await settings.ValueAsync(SettingKeys.EndorsementRequired, today, draft.OwningOfficeId, ct);
        draft.SubmitWith(actor, await figures.CompareAsync(draft, ct), input.UnexplainedReason, required, time.GetUtcNow().UtcDateTime);
        await bookings.ClosePeriodAsync(draft.ContractId, draft.OwningOfficeId, draft.NodalOfficeId, draft.PeriodFrom, ct);
        return Done.Value;
    }
}
