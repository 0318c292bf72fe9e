using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Deadlines;
using UCCMS.Data.Settlement.Legacy;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Settlement.Legacy;

/// <summary>Revenue of SAP that e-Lekha lacks: at the office until it is intimated, then at its PAO (letter of 24-12-2025, paragraph III(ii)).</summary>
public sealed class SapWork(SapInvoiceQueries sap, DeadlineQueries deadlines) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct) => actor.Role switch
    {
        Role.BookingLocation => await ToIntimateAsync(actor.OfficeId, ct),
        Role.Pao => await ToAcknowledgeAsync(actor.OfficeId, ct),
        _ => [],
    };

    private async Task<IReadOnlyList<WorkItem>> ToIntimateAsync(OfficeId office, CancellationToken ct) => await sap.MissingAsync(office, ct) is not { } missing ? [] :
    [
        new(
            missing.Count == 1 ? "Revenue of one SAP invoice is not in e-Lekha" : $"Revenue of {IndianNumber.Format(missing.Count)} SAP invoices is not in e-Lekha",
            $"{missing.Total} to intimate to the Postal Accounts Office",
            missing.SinceUtc,
            (await deadlines.AtAsync(office, ct)).Due(DeadlineKind.SapIntimation, missing.SinceUtc),
            Urls.SapMissing,
            "Intimate",
            Urls.SapInvoices),
    ];

    private async Task<IReadOnlyList<WorkItem>> ToAcknowledgeAsync(OfficeId pao, CancellationToken ct)
    {
        var at = await deadlines.AtAsync(pao, ct);
        return
        [
            .. from gap in await sap.WaitingAsync(pao, ct)
               select new WorkItem("Revenue of SAP is not in e-Lekha", gap.Title, gap.MarkedAtUtc, at.Due(DeadlineKind.SapRevenue, gap.MarkedAtUtc), Urls.SapInvoice(gap.Id), "Acknowledge", Urls.SapInvoices),
        ];
    }
}
