using System.Globalization;

namespace UCCMS.Core.Shared;

/// <summary>
/// The range of booking dates that one bill of a contract covers, both ends included (IST civil dates), and its billing
/// date (letter of 24-12-2025, paragraph 2.5). Periods of one contract never overlap, so <see cref="From"/> names one.
/// </summary>
public readonly record struct BillingPeriod(DateOnly From, DateOnly To, DateOnly BillingDate)
{
    public bool Contains(DateOnly date) => From <= date && date <= To;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{From:dd-MMM-yyyy} to {To:dd-MMM-yyyy}");
}
