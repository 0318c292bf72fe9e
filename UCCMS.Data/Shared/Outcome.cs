namespace UCCMS.Data.Shared;

/// <summary>How a use case ended, as pages see it.</summary>
public enum OutcomeKind
{
    Done,

    /// <summary>A rule or a missing right refuses it; the sentence says which and what to do.</summary>
    Refused,

    /// <summary>Somebody else changed or made it meanwhile; look again.</summary>
    ChangedByOther,
}

/// <summary>The end of a use case: its result, or why there is none, in a sentence for the person.</summary>
public sealed record Outcome<T>(OutcomeKind Kind, T? Value, string Code, string Sentence, string? Field = null)
{
    public bool IsDone => Kind == OutcomeKind.Done;

    /// <summary>The same end with its result in another form.</summary>
    public Outcome<TOther> Then<TOther>(Func<T, TOther> form) => new(Kind, IsDone ? form(Value!) : default, Code, Sentence, Field);

    public static Outcome<T> Done(T value) => new(OutcomeKind.Done, value, string.Empty, string.Empty);

    public static Outcome<T> Refused(string code, string sentence, string? field = null) => new(OutcomeKind.Refused, default, code, sentence, field);

    public static Outcome<T> Changed() => new(
        OutcomeKind.ChangedByOther,
        default,
        "changed-by-other",
        "Somebody else changed this meanwhile. It has been loaded again; look at it and decide anew.");
}
