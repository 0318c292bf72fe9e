using UCCMS.Core.Deadlines;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Deadlines;
using UCCMS.Data.Invoicing;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Invoicing;

/// <summary>What waits between APT's invoice and the GST invoices, by role.</summary>
public sealed class InvoicingWork(InvoicingQueries invoicing, DeadlineQueries deadlines) : IWorkSource
{
    private static readonly PageRequest Most = new(Take: 100);

    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct) =>
        actor.IsSystem ? [] : await WaitingAsync(actor, await deadlines.AtAsync(actor.OfficeId, ct), ct);

    private async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, OfficeDeadlines at, CancellationToken ct) => actor.Role switch
    {
        Role.BookingLocation => await DraftsAsync(LocationDraftStatus.Drafting, d => d.OfficeId == actor.OfficeId, (at, DeadlineKind.Draft), "Verify", ct),
        Role.DivisionalOffice =>
        [
            .. await DraftsAsync(LocationDraftStatus.Submitted, d => d.DivisionId is null || d.DivisionId == actor.OfficeId, (at, DeadlineKind.Endorse), "Endorse", ct),
            .. await WaiversAsync(WaiverKind.MissingLocation, at, ct),
        ],
        Role.CircleOffice => await WaiversAsync(WaiverKind.RateOverride, at, ct),
        Role.NodalOffice =>
        [
            .. await InvoicesAsync(at, ct),
            .. await DraftsAsync(LocationDraftStatus.Endorsed, _ => true, (at, DeadlineKind.Accept), "Accept", ct),
            .. await PeriodsAsync(at, ct),
            .. await ConsolidationsAsync(at, ct),
            .. await LateLocationsAsync(at, actor.OfficeId, ct),
        ],
        _ => [],
    };

    private async Task<IEnumerable<WorkItem>> InvoicesAsync(OfficeDeadlines at, CancellationToken ct) =>
        from i in (await invoicing.AptInvoicesAsync(new AptInvoiceFilter(IsHandedOver: false), Most, ct)).Items
        where i.HandedOverAtUtc is null
        select new WorkItem($"APT invoice {i.Number} of {i.CustomerName}", $"Contract {i.ContractNumber}, {Period(i.PeriodFrom, i.PeriodTo)}, {i.Total}", i.ImportedAtUtc, at.Due(DeadlineKind.HandOver, i.ImportedAtUtc), Urls.AptInvoiceOf(i.Id), "Hand over", Urls.AptInvoices);

    private async Task<IReadOnlyList<WorkItem>> DraftsAsync(LocationDraftStatus status, Func<DraftListRow, bool> concerns, (OfficeDeadlines At, DeadlineKind Kind) step, string act, CancellationToken ct) =>
    [
        .. from d in (await invoicing.DraftsAsync(new DraftFilter(status), Most, ct)).Items.Where(concerns)
           let since = status == LocationDraftStatus.Drafting ? d.SentAtUtc : d.SubmittedAtUtc ?? d.SentAtUtc
           select new WorkItem($"Draft of {d.OfficeName} for {d.CustomerName}", $"Contract {d.ContractNumber}, {Period(d.PeriodFrom, d.PeriodTo)}{(d.IsReturned ? ", returned" : string.Empty)}", since, step.At.Due(step.Kind, since), Urls.DraftOf(d.Id), act, Urls.Drafts),
    ];

    private async Task<IEnumerable<WorkItem>> PeriodsAsync(OfficeDeadlines at, CancellationToken ct) =>
        from p in await invoicing.OpenPeriodsAsync(ct)
        where p.IsReady
        select new WorkItem($"Contract {p.ContractNumber} is ready to be consolidated", $"{Period(p.PeriodFrom, p.PeriodTo)}, {p.Locations} locations accepted", p.SinceUtc, at.Due(DeadlineKind.Consolidate, p.SinceUtc), Urls.NewConsolidation(p.ContractId, p.PeriodFrom), "Consolidate", Urls.Consolidations);

    private async Task<IEnumerable<WorkItem>> ConsolidationsAsync(OfficeDeadlines at, CancellationToken ct) =>
        from c in (await invoicing.ConsolidationsAsync(new ConsolidationFilter(ConsolidationStatus.Prepared), Most, ct)).Items
        where c.Status == ConsolidationStatus.Prepared && !c.AreNotesProposed
        select new WorkItem($"Invoices for {c.CustomerName}", $"Contract {c.ContractNumber}, {Period(c.PeriodFrom, c.PeriodTo)}, {c.Payable}", c.PreparedAtUtc, at.Due(DeadlineKind.Issue, c.PreparedAtUtc), Urls.ConsolidationOf(c.Id), "Issue", Urls.Consolidations);

    private async Task<IEnumerable<WorkItem>> LateLocationsAsync(OfficeDeadlines at, OfficeId? office, CancellationToken ct) =>
        from l in await invoicing.LateLocationsAsync(ct)
        where l.NodalOfficeId == office
        select new WorkItem($"{l.OfficeName} has no draft of a consolidated period", $"Contract {l.ContractNumber}, {Period(l.PeriodFrom, l.PeriodTo)}", l.ConsolidatedAtUtc, at.Due(DeadlineKind.Consolidate, l.ConsolidatedAtUtc), Urls.ConsolidationOf(l.Consolidation), "Open its draft", Urls.Consolidations);

    private async Task<IReadOnlyList<WorkItem>> WaiversAsync(WaiverKind kind, OfficeDeadlines at, CancellationToken ct) =>
    [
        .. from w in await invoicing.OpenWaiversAsync(ct)
           where w.Kind == kind
           select new WorkItem(w.Subject, $"Contract {w.ContractNumber}: {w.Reason}", w.RequestedAtUtc, at.Due(DeadlineKind.Waiver, w.RequestedAtUtc), Urls.NewConsolidation(w.ContractId, w.PeriodFrom), "Decide", Urls.Consolidations),
    ];

    private static string Period(DateOnly from, DateOnly to) => $"{IndianTime.Show(from)} to {IndianTime.Show(to)}";
}
