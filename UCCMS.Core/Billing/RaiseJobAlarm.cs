using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Billing;

/// <summary>Raises the alarm about a run that is missing, once for a job and day, and mails the Directorate.</summary>
[Requires(Permissions.System)]
public sealed class RaiseJobAlarm(IBillingStore billing, INotificationsStore outbox, Notices notices, TimeProvider time) : IUseCase<RaiseJobAlarm.Input, bool>
{
    /// <param name="Job">Key of the job.</param>
    /// <param name="Day">The billing date.</param>
    /// <param name="Sentence">What is missing.</param>
    public sealed record Input(string Job, DateOnly Day, string Sentence);

    /// <returns>False: it was raised before, or the run has finished meanwhile.</returns>
    public async Task<bool> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        if (await billing.FindRunAsync(input.Job, input.Day, ct) is { Status: JobRunStatus.Finished } || await billing.FindAlarmAsync(input.Job, input.Day, ct) is not null)
        {
            return false;
        }

        billing.Add(JobAlarm.Raise(input.Job, input.Day, input.Sentence, TimeProvider.System.GetUtcNow().UtcDateTime));
        if (await billing.DirectorateAsync(ct) is { } directorate)
        {
            var letter = Letter(input, directorate) with { Recipient = (await outbox.AddressOfAsync(directorate.Id, ct))?.Address };
            await notices.TellAsync(
                new Notice(NotificationKind.JobAlarm, new(directorate.Id), JobRun.KeyOf(input.Job, input.Day), "alarm", $"Alarm: {input.Job} of {IndianTime.Show(input.Day)}", input.Sentence), ct);
            outbox.Add(OutboxMail.Queue(directorate.Id, directorate.Id, letter, time.GetUtcNow().UtcDateTime));
        }

        return true;
    }

    private static OutboxLetter Letter(Input input, Office directorate) => new(
        directorate.Name,
        Recipient: null,
        $"Billing run of {IndianTime.Show(input.Day)} has not finished",
        $"""
        To {directorate.Name}

        {input.Sentence}

        The bills of Advance customers are to be settled and reflected in the DTR of the billing office before its day end (letter of 24-12-2025, paragraph 2.5). In UCCMS, under Jobs, the Administrator sees what the run did so far and starts it again; it goes on where it was.

        Department of Posts, Government of India
        """,
        JobRun.KeyOf(input.Job, input.Day),
        []);
}
