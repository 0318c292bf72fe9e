using System.Globalization;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Exports;

/// <summary>The program has written an export: its maker is told, and gets a mail where a schedule asked for it.</summary>
[Requires(Permissions.System)]
public sealed class FinishExport(IExportsStore exports, IFileStore files, Notices notices, INotificationsStore mails, TimeProvider time) : IUseCase<FinishExport.Input, Done>
{
    /// <summary>Files above this size are not sent; the mail says where they are.</summary>
    public const long LongestAttachment = 5 * 1024 * 1024;

    /// <param name="Id">Which.</param>
    /// <param name="Figures">What the file holds.</param>
    /// <param name="File">Kept before.</param>
    public sealed record Input(ExportId Id, ExportFigures Figures, StoredFileId File);

    /// <exception cref="RuleViolation">export.ended: its maker stopped it meanwhile.</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var run = await exports.GetAsync(input.Id, ct);
        var file = await files.FindAsync(input.File, ct) ?? throw new RuleViolation("export.no-file", "The file was not kept.");
        run.Finish(input.Figures, file, now);
        var rows = string.Create(CultureInfo.InvariantCulture, $"{IndianNumber.Format(run.Rows)} rows. {run.ControlTotal}").Trim();
        if (run.ScheduleId is not null)
        {
            await SendAsync(run, rows, now, ct);
        }

        await notices.TellAsync(new Notice(NotificationKind.ExportReady, new(run.OfficeId, PersonId: run.PersonId), run.AuditKey, "ready", $"Your export of {run.Title} is ready", rows), ct);
        return Done.Value;
    }

    private async Task SendAsync(ExportRun run, string rows, DateTime utcNow, CancellationToken ct)
    {
        var goesWith = run.Length <= LongestAttachment;
        var body = $"{run.Title}\n{rows}\n{run.Filters}\n\n"
            + (goesWith ? "The workbook is attached." : "The workbook is too large for a mail.")
            + $" It also stands in UCCMS on the page Exports until {IndianTime.Show(utcNow + ExportRun.KeptFor)}.\nSHA-256 {run.Sha256}";
        mails.Add(OutboxMail.Queue(
            run.OfficeId,
            run.OfficeId,
            new OutboxLetter(run.PersonName, await exports.EmailAsync(run.PersonId, ct), $"Scheduled export: {run.Title}", body, run.AuditKey, goesWith ? [(run.AuditKey, run.FileName)] : []),
            utcNow));
    }
}
