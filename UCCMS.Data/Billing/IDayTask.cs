using UCCMS.Core.Billing;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Billing;

/// <summary>What a daily job is called and how it behaves.</summary>
/// <param name="Key">Stable: “billing-run”, at most 40 characters.</param>
/// <param name="Title">As people call it.</param>
/// <param name="Meaning">What it does, in a sentence.</param>
/// <param name="At">Indian time of day at which it runs.</param>
public sealed record DayTaskFacts(string Key, string Title, string Meaning, TimeOnly At)
{
    /// <summary>Days on which it did not run are made up for; else only the present day counts.</summary>
    public bool CatchesUp { get; init; }

    /// <summary>A day with something due whose run has not finished an hour before day end raises an alarm.</summary>
    public bool IsWatched { get; init; }
}

/// <summary>
/// A daily job: it says what is due on a day and does one thing at a time, each by a use case. <see cref="DayRuns"/> does the
/// rest: the ledger, setting aside, going on after a break. A class that implements it is found without further registration.
/// </summary>
public interface IDayTask
{
    DayTaskFacts Facts { get; }

    /// <summary>Everything the day asks for, done or not.</summary>
    Task<IReadOnlyList<DaySubject>> DueAsync(DateOnly day, CancellationToken ct);

    /// <summary>Does one by the runner under the command id given, which stays the same for the same subject and day: so it is done once.</summary>
    /// <returns>What was done in words, or the refusal.</returns>
    Task<Outcome<string>> DoAsync(DaySubject subject, DateOnly day, Guid command, CancellationToken ct);
}
