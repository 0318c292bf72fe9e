using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Gst.Signing;
using UCCMS.Data.Organisation;
using UCCMS.Web.Workspaces;

namespace UCCMS.Web.Gst.Signing;

/// <summary>Certificates that end soon or have ended, in the queue of the Administrator: without one documents wait.</summary>
internal sealed class SigningWork(SigningQueries certificates, ISettings settings, ActorQueries clock) : IWorkSource
{
    public async Task<IReadOnlyList<WorkItem>> WaitingAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Role != Role.Administrator)
        {
            return [];
        }

        var warning = clock.Today.AddDays(await settings.ValueAsync(SettingKeys.SigningWarningDays, clock.Today, null, ct));
        return
        [
            .. from row in await certificates.ListAsync(clock.Today, ct)
               where row.Certificate is { } c && IndianTime.DateOf(c.NotAfterUtc) <= warning
               select ItemOf(row, row.Certificate!),
        ];
    }

    private static WorkItem ItemOf(SigningRow row, SigningCertificateRow certificate)
    {
        var last = IndianTime.DateOf(certificate.NotAfterUtc);
        return new WorkItem(
            $"The signing certificate of {row.Gstin} ends on {IndianTime.Show(last)}",
            $"{certificate.Holder}, {row.FilingOfficeName}: after that day its documents wait",
            certificate.LoadedAtUtc, last, Urls.Signing, "Replace", Urls.Signing);
    }
}
