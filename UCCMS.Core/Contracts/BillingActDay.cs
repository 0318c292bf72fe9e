using UCCMS.Core.Organisation;

namespace UCCMS.Core.Contracts;

/// <summary>
/// The day on which the acts of a billing date happen. The letter is silent on Sundays and holidays; post offices work six days
/// a week, and the period never changes with it.
/// </summary>
public sealed class BillingActDay(IOrganisationStore organisation, ISettings settings)
{
    public async Task<DateOnly> OfAsync(DateOnly billingDate, CancellationToken ct)
    {
        var day = billingDate;
        if (await settings.ValueAsync(SettingKeys.BillingHolidays, billingDate, ct: ct) == BillingHolidayRule.PreviousWorkingDay)
        {
            while (day.DayOfWeek == DayOfWeek.Sunday || await organisation.HasHolidayAsync(day, Holiday.Everywhere, ct))
            {
                day = day.AddDays(-1);
            }
        }

        return day;
    }
}
