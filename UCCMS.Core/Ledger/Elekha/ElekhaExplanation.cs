using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger.Elekha;

/// <summary>Key of an explanation.</summary>
public readonly record struct ElekhaExplanationId(Guid Value) : IEntityId<ElekhaExplanationId, Guid>
{
    public static ElekhaExplanationId New() => new(Guid.CreateVersion7());

    public static ElekhaExplanationId From(Guid value) => new(value);
}

/// <summary>
/// Why a head of an office and e-Lekha differ in a month, as the PAO found it. It holds for the two amounts it was said of: once
/// either changes, the miss is open again.
/// </summary>
public sealed class ElekhaExplanation : IAuditedDocument, IOfficeOwned
{
    /// <summary>Longest reason, in characters.</summary>
    public const int MostLength = 1000;

    private const int LeastLength = 5;

    private ElekhaExplanation()
    {
    }

    public ElekhaExplanationId Id { get; private set; }

    /// <summary>Year and month: 202602.</summary>
    public int Month { get; private set; }

    /// <summary>The office accounted for.</summary>
    public OfficeId NodalOfficeId { get; private set; }

    public string Head { get; private set; } = string.Empty;

    /// <summary>Here, when it was explained.</summary>
    public Money Accounted { get; private set; }

    /// <summary>In e-Lekha, when it was explained.</summary>
    public Money Elekha { get; private set; }

    public string Reason { get; private set; } = string.Empty;

    public string PersonId { get; private set; } = string.Empty;

    public string PersonName { get; private set; } = string.Empty;

    public DateTime ExplainedAtUtc { get; private set; }

    public OfficeId OwningOfficeId => NodalOfficeId;

    public string AuditKey => KeyOf(new(Month), NodalOfficeId, Head);

    public string AuditTitle => $"{Head} of {NodalOfficeId} in {new ElekhaMonth(Month)}: {Accounted} here, {Elekha} in e-Lekha";

    public static string KeyOf(ElekhaMonth month, OfficeId office, string head) => $"elekha-miss/{month.YearMonth}/{office}/{head.ToUpperInvariant()}";

    /// <exception cref="RuleViolation">elekha.nothing-to-explain, elekha.reason</exception>
    public static ElekhaExplanation Of(ElekhaMonth month, ElekhaCompared compared, string reason, Actor actor, DateTime utcNow)
    {
        RuleViolation.Unless(compared.Standing != ElekhaStanding.Match, "elekha.nothing-to-explain", "Both sides agree to the paisa; there is nothing to explain.");
        var words = (reason ?? string.Empty).Trim();
        RuleViolation.Unless(words.Length is >= LeastLength and <= MostLength, "elekha.reason", $"Say in {LeastLength} to {MostLength} characters why they differ.", nameof(Reason));
        return new()
        {
            Id = ElekhaExplanationId.New(),
            Month = month.YearMonth,
            NodalOfficeId = compared.Office,
            Head = compared.Head.ToUpperInvariant(),
            Accounted = compared.Accounted,
            Elekha = compared.Elekha,
            Reason = words,
            PersonId = actor.PersonId,
            PersonName = actor.Name,
            ExplainedAtUtc = utcNow,
        };
    }

    /// <summary>The amounts are still those it was said of.</summary>
    public bool Holds(ElekhaCompared compared) => (compared.Accounted, compared.Elekha) == (Accounted, Elekha);
}
