namespace UCCMS.Core.Apportionment;

/// <summary>By when the apportionment of a settlement is complete: the first due day, the twentieth, on or after it.</summary>
public static class ApportionmentDeadline
{
    /// <param name="settledOn">IST date.</param>
    /// <param name="dueDay">Day of the month, 28 at most, so that every month has it.</param>
    public static DateOnly Of(DateOnly settledOn, int dueDay)
    {
        var sameMonth = new DateOnly(settledOn.Year, settledOn.Month, dueDay);
        return settledOn <= sameMonth ? sameMonth : sameMonth.AddMonths(1);
    }

    /// <summary>The last due day that is over: what was settled by then is overdue, what came later is not.</summary>
    /// <param name="today">IST.</param>
    /// <param name="dueDay">As above.</param>
    public static DateOnly LastOver(DateOnly today, int dueDay)
    {
        var thisMonth = new DateOnly(today.Year, today.Month, dueDay);
        return thisMonth < today ? thisMonth : thisMonth.AddMonths(-1);
    }
}
