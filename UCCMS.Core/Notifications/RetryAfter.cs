namespace UCCMS.Core.Notifications;

/// <summary>How long to wait before a mail is tried again: 1, 5, 15, 60 and then every 240 minutes.</summary>
public static class RetryAfter
{
    /// <summary>Tries before a person has to look at it: about a day.</summary>
    public const int MostAttempts = 10;

    private static readonly int[] Minutes = [1, 5, 15, 60, 240];

    /// <param name="attempts">Made so far, 1 or more.</param>
    public static TimeSpan Attempt(int attempts) => TimeSpan.FromMinutes(Minutes[Math.Clamp(attempts, 1, Minutes.Length) - 1]);
}
