namespace UCCMS.Core.Gst.Returns;

/// <summary>How grave a message is.</summary>
public enum MessageSeverity
{
    /// <summary>May be filed; somebody should have looked.</summary>
    Warning,

    /// <summary>The portal refuses it, or it is wrong: not filed.</summary>
    Error,
}

/// <summary>What is wrong with a return and what to do.</summary>
/// <param name="Code">Stable: gstr1.tax-amount.</param>
/// <param name="Severity">An error stops filing.</param>
/// <param name="Document">The document at fault, where it is one.</param>
/// <param name="Sentence">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
public sealed record ValidationMessage(string Code, MessageSeverity Severity, MessageDocument? Document, string Sentence, string Remedy);

/// <summary>The document a message is about.</summary>
public sealed record MessageDocument(Guid Id, DocumentKind Kind, string Number);

/// <summary>How often a message stands in a return.</summary>
public sealed record MessageCount(string Code, MessageSeverity Severity, long Count);

/// <summary>The messages of a return: of each code the first few, and how many there are.</summary>
public sealed class ValidationMessages
{
    /// <summary>Messages kept of one code, so that a return that is wrong throughout does not fill the memory.</summary>
    public const int MostKept = 100;

    private readonly Dictionary<(string Code, MessageSeverity Severity), long> counts = []; // one code may warn here and be an error there
    private readonly List<ValidationMessage> kept = [];

    /// <summary>Errors first, each code's first <see cref="MostKept"/>.</summary>
    public IReadOnlyList<ValidationMessage> Kept => [.. kept.OrderByDescending(m => m.Severity).ThenBy(m => m.Code, StringComparer.Ordinal)];

    public IReadOnlyList<MessageCount> Counts => [.. counts.Select(c => new MessageCount(c.Key.Code, c.Key.Severity, c.Value)).OrderByDescending(c => c.Severity).ThenBy(c => c.Code, StringComparer.Ordinal)];

    public long Errors => Of(MessageSeverity.Error);

    public long Warnings => Of(MessageSeverity.Warning);

    public void Add(ValidationMessage message)
    {
        var key = (message.Code, message.Severity);
        var before = counts.GetValueOrDefault(key);
        counts[key] = before + 1;
        if (before < MostKept)
        {
            kept.Add(message);
        }
    }

    private long Of(MessageSeverity severity) => counts.Where(c => c.Key.Severity == severity).Sum(c => c.Value);
}
