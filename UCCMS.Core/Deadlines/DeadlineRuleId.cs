using UCCMS.Core.Shared;

namespace UCCMS.Core.Deadlines;

/// <summary>Key of a rule of the table of deadlines.</summary>
public readonly record struct DeadlineRuleId(Guid Value) : IEntityId<DeadlineRuleId, Guid>
{
    public static DeadlineRuleId New() => new(Guid.CreateVersion7());

    public static DeadlineRuleId From(Guid value) => new(value);
}
