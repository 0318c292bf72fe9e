namespace UCCMS.Web.Generation;

/// <summary>When articles are booked: hardly on Sundays, fewer on Saturdays, most before noon and before closing.</summary>
internal static class MonthTimes
{
    private const int FirstHour = 8;

    // from 8 to 20 o'clock
    private static readonly int[] Hours = [2, 5, 11, 14, 11, 6, 8, 12, 16, 10, 4, 2];

    /// <summary>The moments of so many bookings, in order; a day's at a time, so that memory stays small.</summary>
    public static IEnumerable<DateTime> Of((DateOnly From, DateOnly To) days, int count, Dice dice)
    {
        var weights = Enumerable.Range(0, days.To.DayNumber - days.From.DayNumber + 1).Select(n => WeightOf(days.From.AddDays(n))).ToArray();
        var counts = new int[weights.Length];
        for (var n = 0; n < count; n++)
        {
            counts[dice.Weighted(weights)]++;
        }

        for (var day = 0; day < counts.Length; day++)
        {
            var minutes = new int[counts[day]];
            for (var n = 0; n < minutes.Length; n++)
            {
                minutes[n] = ((FirstHour + dice.Weighted(Hours)) * 60) + dice.Next(60);
            }

            Array.Sort(minutes);
            var midnight = days.From.AddDays(day).ToDateTime(TimeOnly.MinValue);
            foreach (var minute in minutes)
            {
                yield return midnight.AddMinutes(minute);
            }
        }
    }

    private static int WeightOf(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Sunday => 1,
        DayOfWeek.Saturday => 14,
        DayOfWeek.Monday => 24,
        _ => 20,
    };
}
