namespace UCCMS.Data.Billing;

/// <summary>What a job that looks every minute is called.</summary>
/// <param name="Key">Stable: “intimation-letters”, at most 40 characters.</param>
/// <param name="Title">As people call it.</param>
/// <param name="Meaning">What it does, in a sentence.</param>
public sealed record MinuteTaskFacts(string Key, string Title, string Meaning);

/// <summary>
/// What the program does by itself as soon as there is something to do. It asks first and acts by a use case, so that a minute
/// without work leaves no record. A class that implements it is found without further registration.
/// </summary>
public interface IMinuteTask
{
    MinuteTaskFacts Facts { get; }

    /// <returns>How many were done.</returns>
    Task<int> RunAsync(CancellationToken ct);
}
