using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger.Elekha;

/// <summary>How a head of an office stands.</summary>
public enum ElekhaStanding
{
    /// <summary>To the paisa.</summary>
    Match,

    /// <summary>Accounted here, and e-Lekha has nothing.</summary>
    NotReflected,

    /// <summary>e-Lekha has less or more.</summary>
    Differs,

    /// <summary>Nothing here was accounted under it.</summary>
    OnlyInElekha,
}

/// <summary>An amount of an office under a head.</summary>
public sealed record HeadAmount(OfficeId Office, string Head, Money Amount);

/// <summary>What the accounts side has under a head of an office in a month, and what e-Lekha has.</summary>
public sealed record ElekhaCompared(OfficeId Office, string Head, Money Accounted, Money Elekha, bool IsInElekha)
{
    public Money Difference => Elekha - Accounted;

    public ElekhaStanding Standing => (Accounted.IsZero, IsInElekha) switch
    {
        (_, true) when Difference.IsZero => ElekhaStanding.Match,
        (true, true) => ElekhaStanding.OnlyInElekha,
        (false, true) => ElekhaStanding.Differs,
        _ => ElekhaStanding.NotReflected,
    };

    /// <summary>Each office and head once, misses first.</summary>
    public static IReadOnlyList<ElekhaCompared> Of(IEnumerable<HeadAmount> accounted, IEnumerable<HeadAmount> elekha)
    {
        var ours = Sums(accounted);
        var theirs = Sums(elekha);
        return
        [
            .. ours.Keys.Union(theirs.Keys)
                .Select(k => new ElekhaCompared(k.Office, k.Head, ours.GetValueOrDefault(k), theirs.GetValueOrDefault(k), theirs.ContainsKey(k)))
                .Where(c => c.IsInElekha || !c.Accounted.IsZero)
                .OrderBy(c => c.Standing == ElekhaStanding.Match).ThenByDescending(c => Math.Abs(c.Difference.Paise)).ThenBy(c => c.Office.Value).ThenBy(c => c.Head, StringComparer.Ordinal),
        ];
    }

    private static Dictionary<(OfficeId Office, string Head), Money> Sums(IEnumerable<HeadAmount> amounts) =>
        amounts.GroupBy(a => (a.Office, Head: a.Head.ToUpperInvariant())).ToDictionary(g => g.Key, g => Money.Sum(g.Select(a => a.Amount)));
}
