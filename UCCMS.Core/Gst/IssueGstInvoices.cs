using UCCMS.Core.Audit;
using UCCMS.Core.Gst.Notes;
using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst;

/// <summary>
/// Issues the GST documents of a consolidation, one per location (SOP 4.A), all of them or none: numbers, documents, the
/// drafts' and the consolidation's new status, what the customer owes and the mails that tell of it are one transaction.
/// </summary>
[Requires(Permissions.IssueInvoice)]
public sealed class IssueGstInvoices(IInvoicingStore invoicing, GstDocuments documents, IGstStore gst, GstIssuing issuing, IAuditNotes notes, TimeProvider time)
    : IUseCase<IssueGstInvoices.Input, IReadOnlyList<GstInvoiceId>>
{
    public sealed record Input(ConsolidationId Consolidation);

    /// <exception cref="RuleViolation">consolidation.already-issued, consolidation.apt-return-filed, consolidation.figures-changed, office.not-yours, supplier.no-registration, gst.month-filed, gst.date-before-series, gst.series-exhausted</exception>
    public async Task<IReadOnlyList<GstInvoiceId>> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var consolidation = await invoicing.GetConsolidationAsync(input.Consolidation, ct);
        var now = time.GetUtcNow().UtcDateTime;
        consolidation.MarkIssued(actor, now);
        await RequireUnreportedAsync(consolidation, ct);
        var prepared = await documents.PrepareAsync(consolidation, actor, now, ct);
        consolidation.RequireFigures(prepared.Figures);
        var invoices = await issuing.IssueAsync(prepared, ct);
        foreach (var draft in await invoicing.DraftsAsync(consolidation.ContractId, consolidation.PeriodFrom, ct))
        {
            if (draft.Status == LocationDraftStatus.Accepted)
            {
                draft.MarkInvoiced();
            }
        }

        notes.Remark($"{invoices.Count} documents, {consolidation.Payable}");
        return [.. invoices.Select(i => i.Id)];
    }

    // The return of an APT invoice's month was filed on it: notes settle the difference (SOP 4.A).
    private async Task RequireUnreportedAsync(Consolidation consolidation, CancellationToken ct)
    {
        var apt = await invoicing.AptInvoicesAsync(consolidation.ContractId, consolidation.PeriodFrom, ct);
        AptReported.RequireNone(apt, await gst.FiledMonthsAsync([.. apt.Select(i => i.SupplierGstin).Distinct(StringComparer.Ordinal)], ct));
    }
}
