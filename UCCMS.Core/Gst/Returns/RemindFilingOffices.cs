using System.Globalization;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>
/// Mails the filing office of every GSTIN whose month is over and not filed, from some days before GSTR-1 is due to as many
/// days after: once per GSTIN, month and day, however often it runs.
/// </summary>
[Requires(Permissions.System)]
public sealed class RemindFilingOffices(IReturnsStore returns, IOrganisationStore organisation, INotificationsStore outbox, ReturnDue due, ISettings settings, TimeProvider time)
    : IUseCase<RemindFilingOffices.Input, int>
{
    public sealed record Input;

    /// <returns>How many offices were reminded.</returns>
    public async Task<int> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var today = IndianTime.DateOf(now);
        var period = ReturnPeriod.Of(today).Previous;
        var dueOn = await due.OfAsync(period, ct);
        if (Math.Abs(today.DayNumber - dueOn.DayNumber) > await settings.ValueAsync(SettingKeys.Gstr1ReminderDays, today, ct: ct))
        {
            return 0;
        }

        var (open, registrations) = (await returns.OpenAsync(period, ct), await organisation.RegistrationsAsync(ct));
        var reminded = await returns.RemindedOnAsync(period, today, ct);
        var concerned = registrations.Where(r => open.ContainsKey(r.Gstin.Value) && !reminded.Contains(r.Gstin.Value)).ToList();
        foreach (var registration in concerned)
        {
            returns.Add(ReturnReminder.Of(registration.Gstin.Value, period, today));
            var office = await organisation.OfficeAsync(registration.FilingOfficeId, ct);
            var letter = Letter(registration, office, period, open[registration.Gstin.Value], dueOn, today) with { Recipient = (await outbox.AddressOfAsync(office.Id, ct))?.Address };
            outbox.Add(OutboxMail.Queue(office.Id, office.Id, letter, now));
        }

        return concerned.Count;
    }

    private static OutboxLetter Letter(GstRegistration registration, Office office, ReturnPeriod period, int documents, DateOnly dueOn, DateOnly today)
    {
        var days = dueOn.DayNumber - today.DayNumber;
        var when = days switch
        {
            0 => "today",
            1 => "tomorrow",
            > 1 => string.Create(CultureInfo.InvariantCulture, $"in {days} days"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{-days} {(days == -1 ? "day" : "days")} ago"),
        };
        return new(
            office.Name,
            Recipient: null,
            $"GSTR-1 of {registration.Gstin} for {period} {(days < 0 ? "is late" : $"is due on {IndianTime.Show(dueOn)}")}",
            $"""
            To {office.Name}

            {DocumentCount.Of(documents)} {(documents == 1 ? "is" : "are")} dated in {period} under {registration.Gstin}, whose returns your office files. GSTR-1 {(days < 0 ? "was" : "is")} due on {IndianTime.Show(dueOn)}, {when}, whether or not the customers have paid (letter of 24-12-2025, paragraph IV).

            In UCCMS, under GST returns: prepare the return, upload its file on the GST portal, and record the ARN. From then on no document can be dated in {period}.

            Department of Posts, Government of India
            """,
            FiledMonth.KeyOf(registration.Gstin.Value, period.YearMonth),
            []);
    }
}
