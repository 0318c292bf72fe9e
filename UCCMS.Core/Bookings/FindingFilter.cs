using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;

namespace UCCMS.Core.Bookings;

/// <summary>Which findings are looked for by how they stand.</summary>
public enum FindingState
{
    Open,

    /// <summary>Resolved, or ended with another one.</summary>
    Ended,

    /// <summary>Resolved by a person; what ended with another one is not counted again.</summary>
    Decided,

    /// <summary>Of another office, which asks this one.</summary>
    Asked,
}

/// <summary>What a list of findings narrows by; empty values narrow nothing. A bulk act names its findings by the same.</summary>
/// <param name="Contract">With the period: of the draft of this contract, rows that no contract is known for included.</param>
/// <param name="PeriodFrom">First day of the billing period.</param>
/// <param name="PeriodTo">Its last day.</param>
/// <param name="Search">Beginning of an article number, or a customer id or contract number as keyed.</param>
public sealed record FindingFilter(
    FindingState State = FindingState.Open,
    FindingCode? Code = null,
    FindingSeverity? Severity = null,
    FindingGround? Ground = null,
    ContractId? Contract = null,
    DateOnly? PeriodFrom = null,
    DateOnly? PeriodTo = null,
    ImportId? Import = null,
    OfficeId? Office = null,
    string? Search = null)
{
    /// <summary>Filters on columns, as in <see cref="Shared.PageRequest.Where"/>.</summary>
    public string? Where { get; init; }
}

/// <summary>The findings of one act: named one by one, or all open ones that match.</summary>
public sealed record FindingChoice(IReadOnlyList<long>? Ids, FindingFilter? Matching);
