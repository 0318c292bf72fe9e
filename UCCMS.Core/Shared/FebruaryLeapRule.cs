namespace UCCMS.Core.Shared;

/// <summary>The billing date of February in a leap year, on which the letter of 24-12-2025 is silent.</summary>
public enum FebruaryLeapRule
{
    /// <summary>29 February: the last day of a month shorter than thirty days.</summary>
    LastDay,

    /// <summary>28 February in every year.</summary>
    Day28,
}
