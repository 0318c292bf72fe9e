using UCCMS.Core.Organisation;
using UCCMS.Core.Settlement.Tds;
using UCCMS.Core.Shared;
using UCCMS.Data.Settlement.Tds;
using UCCMS.Data.Shared;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Settlement.Tds;

/// <summary>Certificates that match nothing recorded: a nodal office looks at them.</summary>
public sealed class TdsWork(TdsQueries tds) : IWorkSource
{
    private const int Most = 100;

    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct) => actor.Role != Role.NodalOffice
        ? []
        : [.. (await tds.CertificatesAsync(TdsCertificateStatus.Unmatched, new PageRequest(Take: Most), ct)).Items.Where(c => c.Office == actor.OfficeId).Select(Item)];

    private static WorkItem Item(TdsCertificateRow row) => new(
        $"GST TDS certificate {row.Number} matches nothing",
        $"{row.DeductorGstin}, {IndianTime.ShowMonth(row.Month)}, {row.Amount}; {row.Awaiting} recorded without certificate",
        IndianTime.UtcOf(row.Month.ToDateTime(default)),
        Due: null,
        Urls.TdsCertificates,
        "Look",
        Urls.Tds);
}
