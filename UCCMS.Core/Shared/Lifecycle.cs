namespace UCCMS.Core.Shared;

/// <summary>One allowed move of a document: from a status by an act to a status, for who holds the permission.</summary>
public sealed record Move<TStatus, TAction>(TStatus From, TAction Action, TStatus To, string Permission);

/// <summary>All moves of one kind of document: asked by the aggregate before it changes and by the screen to draw its buttons.</summary>
public sealed class Lifecycle<TStatus, TAction>(params Move<TStatus, TAction>[] moves)
    where TStatus : struct, Enum
    where TAction : struct, Enum
{
    public IReadOnlyList<Move<TStatus, TAction>> Moves { get; } = moves;

    /// <summary>The moves that are open in a status, in the order of the table.</summary>
    public IEnumerable<Move<TStatus, TAction>> From(TStatus status) => Moves.Where(m => Is(m.From, status));

    public bool Allows(TStatus status, TAction action) => Moves.Any(m => Is(m.From, status) && Is(m.Action, action));

    /// <exception cref="RuleViolation">lifecycle.not-allowed: the document is in a status where this act does not exist.</exception>
    public Move<TStatus, TAction> Next(TStatus status, TAction action) =>
        Moves.FirstOrDefault(m => Is(m.From, status) && Is(m.Action, action))
        ?? throw new RuleViolation(
            "lifecycle.not-allowed",
            $"“{Words.Of(action)}” is not possible while the document is {Words.Of(status).ToLowerInvariant()}.");

    private static bool Is<T>(T a, T b) => EqualityComparer<T>.Default.Equals(a, b);
}
