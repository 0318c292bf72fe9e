namespace UCCMS.Core.Settlement.Credit;

/// <summary>How near its end a guarantee is: the words change at sixty, thirty and seven days, and when it is over.</summary>
/// <param name="Days">Before the last day from which the stage counts; minus one of an expired one.</param>
/// <param name="Text">“ends within thirty days”.</param>
public sealed record GuaranteeStage(int Days, string Text)
{
    /// <summary>Days before its end from which anybody is told.</summary>
    public const int First = 60;

    private static readonly GuaranteeStage[] All = [new(-1, "has expired"), new(7, "ends within seven days"), new(30, "ends within thirty days"), new(First, "ends within sixty days")];

    public bool IsExpired => Days < 0;

    /// <summary>None while it lasts longer.</summary>
    public static GuaranteeStage? Of(DateOnly lastDay, DateOnly today) => All.FirstOrDefault(s => lastDay.DayNumber - today.DayNumber <= s.Days);

    /// <summary>First day of the stage.</summary>
    public DateOnly Since(DateOnly lastDay) => lastDay.AddDays(-Days);
}
