using System.Globalization;
using UCCMS.Core.Audit;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Deadlines;

/// <summary>
/// The program tells a supervising office what waits too long below it: each step once, all that is new in one notification
/// and one mail of the day, with who holds it.
/// </summary>
[Requires(Permissions.System)]
public sealed class EscalateDeadlines(IDeadlinesStore deadlines, INotificationsStore outbox, Notices notices, IAuditNotes audit, TimeProvider time)
    : IUseCase<EscalateDeadlines.Input, int>
{
    private const int LinesOfMail = 50;

    /// <param name="Supervisor">Office to be told.</param>
    /// <param name="Day">Business day.</param>
    /// <param name="Overdue">Everything below it that is late enough for it to know, told or not.</param>
    public sealed record Input(OfficeId Supervisor, DateOnly Day, IReadOnlyList<OverdueStep> Overdue);

    /// <returns>How many steps were told.</returns>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var crossed = await CrossedAsync(input, ct);
        if (crossed.Count == 0)
        {
            return 0;
        }

        foreach (var overdue in crossed)
        {
            deadlines.Add(DeadlineEscalation.Of(overdue, input.Supervisor, input.Day));
        }

        var title = crossed.Count == 1 ? $"Overdue at {crossed[0].HolderName}: {crossed[0].Step.Title}" : $"{IndianNumber.Format(crossed.Count)} things are overdue at offices below yours";
        var offices = crossed.GroupBy(c => c.HolderName, StringComparer.Ordinal).OrderByDescending(g => g.Count()).Take(5).Select(g => $"{g.Key}: {IndianNumber.Format(g.Count())}");
        await notices.TellAsync(
            new Notice(NotificationKind.DeadlineOverdue, new(input.Supervisor), $"stuck-elsewhere/{input.Supervisor}", input.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), title, string.Join("; ", offices)), ct);
        await MailAsync(input, title, crossed, ct);
        audit.Remark(title);
        return crossed.Count;
    }

    // what was told and is no longer overdue has been done
    private async Task<IReadOnlyList<OverdueStep>> CrossedAsync(Input input, CancellationToken ct)
    {
        var open = (await deadlines.OpenAsync(input.Supervisor, ct)).ToDictionary(e => (e.Kind, e.DocumentKey, e.SinceUtc));
        var overdue = input.Overdue.DistinctBy(o => (o.Step.Kind, o.Step.Key, o.Step.SinceUtc)).ToDictionary(o => (o.Step.Kind, o.Step.Key, o.Step.SinceUtc));
        foreach (var done in open.Where(e => !overdue.ContainsKey(e.Key)))
        {
            done.Value.End(input.Day);
        }

        return [.. overdue.Where(o => !open.ContainsKey(o.Key)).Select(o => o.Value)];
    }

    private async Task MailAsync(Input input, string title, IReadOnlyList<OverdueStep> crossed, CancellationToken ct)
    {
        var more = crossed.Count > LinesOfMail ? $"\nand {IndianNumber.Format(crossed.Count - LinesOfMail)} more in UCCMS under “Stuck elsewhere”." : string.Empty;
        var letter = new OutboxLetter(
            await deadlines.NameAsync(input.Supervisor, ct),
            (await outbox.AddressOfAsync(input.Supervisor, ct))?.Address,
            title,
            $"""
            These wait at offices below yours for two working days or more after their due date:

            {string.Join('\n', crossed.OrderBy(c => c.Due).Take(LinesOfMail).Select(c => $"{c.HolderName} ({Words.Of(c.Step.Role)}): {c.Step.Title}, {DeadlineFacts.Of(c.Step.Kind).Title.ToLowerInvariant()}, due {IndianTime.Show(c.Due)}"))}{more}

            Department of Posts, Government of India
            """,
            $"stuck-elsewhere/{input.Supervisor}",
            []);
        outbox.Add(OutboxMail.Queue(input.Supervisor, input.Supervisor, letter, time.GetUtcNow().UtcDateTime));
    }
}
