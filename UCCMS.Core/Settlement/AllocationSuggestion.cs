using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement;

/// <summary>Why a document is suggested for a payment, the surest first.</summary>
public enum SuggestionReason
{
    /// <summary>The payer named it.</summary>
    NamedByPayer,

    /// <summary>It alone owes exactly this amount.</summary>
    ExactAmount,

    /// <summary>With others it comes to exactly this amount, and no other few documents do.</summary>
    ExactTogether,

    OldestFirst,
}

/// <summary>A document on which something is owed.</summary>
public sealed record OwedDocument(LedgerDocumentId Document, string Number, Money Owed);

/// <summary>A line that is suggested.</summary>
public sealed record SuggestedAllocation(LedgerDocumentId Document, Money Amount, SuggestionReason Reason)
{
    /// <summary>For the screen, beside the amount.</summary>
    public string Sentence => Reason switch
    {
        SuggestionReason.NamedByPayer => "The payer named it",
        SuggestionReason.ExactAmount => "Exactly this amount is owed",
        SuggestionReason.ExactTogether => "Comes to the amount together with the others",
        _ => "The oldest that is owed",
    };
}

/// <summary>
/// What a payment is probably for: what the payer names; else the document, or the few documents, of exactly this amount; else
/// the oldest first. A person decides.
/// </summary>
public static class AllocationSuggestion
{
    private const int MostPaired = 60;
    private const int ShortestNumber = 4;

    /// <param name="free">Of the payment.</param>
    /// <param name="owed">Documents on which something is owed, oldest first.</param>
    /// <param name="written">What the payer wrote: reference and narration.</param>
    public static IReadOnlyList<SuggestedAllocation> Of(Money free, IReadOnlyList<OwedDocument> owed, params IReadOnlyList<string?> written)
    {
        var open = owed.Where(o => o.Owed > Money.Zero).ToList();
        var named = Fill(free, open.Where(o => written.Any(w => Names(w, o.Number))), SuggestionReason.NamedByPayer);
        var left = free - Money.Sum(named.Select(n => n.Amount));
        if (left <= Money.Zero)
        {
            return named;
        }

        var others = open.Where(o => named.All(n => n.Document != o.Document)).ToList();
        return [.. named, .. ExactlyOne(left, others) ?? ExactlySome(left, others) ?? Fill(left, others, SuggestionReason.OldestFirst)];
    }

    // the oldest where several owe the same
    private static List<SuggestedAllocation>? ExactlyOne(Money amount, List<OwedDocument> owed) =>
        owed.Find(o => o.Owed == amount) is { } one ? [new(one.Document, amount, SuggestionReason.ExactAmount)] : null;

    // all, or the oldest of all; else two, where only one pair fits: two pairs would be a guess
    private static List<SuggestedAllocation>? ExactlySome(Money amount, List<OwedDocument> owed)
    {
        var sum = Money.Zero;
        for (var count = 1; count <= owed.Count && sum < amount; count++)
        {
            sum += owed[count - 1].Owed;
            if (sum == amount)
            {
                return Together(owed.Take(count));
            }
        }

        var few = owed.Take(MostPaired).ToList();
        var pairs = (from first in few.Index() from second in few.Skip(first.Index + 1) where first.Item.Owed + second.Owed == amount select (first.Item, second)).Take(2).ToList();
        return pairs.Count == 1 ? Together([pairs[0].Item, pairs[0].second]) : null;
    }

    private static List<SuggestedAllocation> Together(IEnumerable<OwedDocument> documents) => [.. documents.Select(d => new SuggestedAllocation(d.Document, d.Owed, SuggestionReason.ExactTogether))];

    private static List<SuggestedAllocation> Fill(Money free, IEnumerable<OwedDocument> owed, SuggestionReason reason)
    {
        var made = new List<SuggestedAllocation>();
        foreach (var (document, _, amount) in owed)
        {
            var part = ComponentAmounts.Common(amount, free);
            if (part > Money.Zero)
            {
                made.Add(new(document, part, reason));
                free -= part;
            }
        }

        return made;
    }

    // Letters and digits of the number, in their order and with nothing of another word before or after: people leave out strokes and spaces.
    private static bool Names(string? written, string number)
    {
        var sought = number.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant).ToArray();
        if (written is null || sought.Length < ShortestNumber)
        {
            return false;
        }

        for (var start = 0; start < written.Length; start++)
        {
            if ((start == 0 || !char.IsAsciiLetterOrDigit(written[start - 1])) && EndOf(written, start, sought) is { } end && (end == written.Length || !char.IsAsciiLetterOrDigit(written[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static int? EndOf(string written, int start, char[] sought)
    {
        var found = 0;
        var at = start;
        for (; at < written.Length && found < sought.Length; at++)
        {
            if (char.IsAsciiLetterOrDigit(written[at]) && char.ToUpperInvariant(written[at]) != sought[found++])
            {
                return null;
            }
        }

        return found == sought.Length ? at : null;
    }
}
