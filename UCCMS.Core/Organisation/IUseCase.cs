using UCCMS.Core.Shared;

namespace UCCMS.Core.Organisation;

/// <summary>
/// One act of a person or of the system: authorised, validated, atomic, audited, safe to repeat. Only the runner of
/// UCCMS.Data executes it; it saves what the act changed and its audit records together.
/// </summary>
/// <typeparam name="TInput">A record: what the person entered. Its content identifies the act when it is repeated.</typeparam>
/// <typeparam name="TResult">What the page needs to go on, usually the id of the document; stored as JSON with the command.</typeparam>
public interface IUseCase<in TInput, TResult>
{
    /// <exception cref="RuleViolation">The rules refuse the act; nothing is saved.</exception>
    Task<TResult> ExecuteAsync(TInput input, Actor actor, CancellationToken ct);
}

/// <summary>Says that an act had no result worth returning.</summary>
public sealed record Done
{
    public static Done Value { get; } = new();
}
