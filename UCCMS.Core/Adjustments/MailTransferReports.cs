using UCCMS.Core.Audit;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>
/// The program sends the transfer entry reports of approved entries to the booking location, its DDO and its Divisional Office
/// (SOP 4.D), once the approval can no longer be recalled: one mail an office, with all its reports.
/// </summary>
[Requires(Permissions.System)]
public sealed class MailTransferReports(ITransferEntriesStore entries, INotificationsStore outbox, IAccountingOfficesStore offices, Notices notices, IAuditNotes audit, TimeProvider time)
    : IUseCase<MailTransferReports.Input, int>
{
    /// <param name="Most">Entries of one transaction.</param>
    public sealed record Input(int Most);

    /// <returns>How many reports were written.</returns>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var due = (await entries.WithoutReportAsync(now - TransferEntry.RecallWindow, input.Most, ct)).ToList();
        var known = await offices.OfAsync([.. due.Select(e => e.ToOfficeId).Distinct()], IndianTime.DateOf(now), ct);
        foreach (var mail in due.SelectMany(e => Concerned(known[e.ToOfficeId]).Select(o => (Office: o, Entry: e))).GroupBy(r => (r.Office, r.Entry.NodalOfficeId)))
        {
            var address = (await outbox.AddressOfAsync(mail.Key.Office, ct))?.Address;
            outbox.Add(OutboxMail.Queue(mail.Key.NodalOfficeId, mail.Key.Office, Letter(mail.Key.Office, address, [.. mail.Select(r => r.Entry)]), now));
        }

        await notices.TellAsync([.. due.SelectMany(e => Concerned(known[e.ToOfficeId]).Select(o => (Office: o, Entry: e))).GroupBy(r => r.Office).Select(g => TransferNotices.Report(g.Key, [.. g.Select(r => r.Entry)]))], ct);
        due.ForEach(e => e.MarkReportQueued(now));
        audit.Remark($"{due.Count} transfer entry reports");
        return due.Count;
    }

    public static string FileName(TransferEntry entry) => $"{entry.Number.Replace('/', '-')}.pdf";

    private static IEnumerable<OfficeId> Concerned(AccountingOffice location) =>
        new[] { location.Id, location.Ddo, location.DivisionId }.OfType<OfficeId>().Distinct();

    private static OutboxLetter Letter(OfficeId office, string? address, IReadOnlyList<TransferEntry> reports) => new(
        reports.FirstOrDefault(e => e.ToOfficeId == office)?.ToOfficeName ?? $"Office {office}",
        address,
        $"Transfer entry report: {(reports.Count == 1 ? reports[0].Number : $"{IndianNumber.Format(reports.Count)} entries")}, {Money.Sum(reports.Select(e => e.Total))}",
        $"""
        Approved by the Postal Accounts Office (SOP Ver 1.1, 4.D). The booking location accounts value and tax by a misc. transaction of exactly these amounts once the entry is posted:

        {string.Join('\n', reports.OrderBy(e => e.Number, StringComparer.Ordinal).Select(e => $"{e.Number}, {e.CustomerName}, {IndianTime.Show(e.PeriodFrom)} to {IndianTime.Show(e.PeriodTo)}, {e.FromOfficeName} to {e.ToOfficeName}: {AdjustmentSums.Of(e.Lines)}; in all {e.Total}"))}
        """,
        reports[0].AuditKey,
        [.. reports.Select(e => (e.AuditKey, FileName(e)))]);
}
