namespace UCCMS.Core.Shared;

/// <summary>
/// The domain refuses an act. The code is stable and meant for tests and audit; the sentence is shown to the person as
/// it is: what happened, why, and what to do.
/// </summary>
public sealed class RuleViolation(string code, string sentence) : Exception(sentence)
{
    /// <summary>Capability and reason, dotted, lower case: "drafts.not-all-accepted".</summary>
    public string Code { get; } = code;

    /// <summary>The input field that is at fault, where one is: its property name.</summary>
    public string? Field { get; init; }

    /// <exception cref="RuleViolation">When the condition does not hold.</exception>
    public static void Unless(bool holds, string code, string sentence, string? field = null)
    {
        if (!holds)
        {
            throw new RuleViolation(code, sentence) { Field = field };
        }
    }
}
