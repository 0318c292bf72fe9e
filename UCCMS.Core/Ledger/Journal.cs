using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>One line of a journal; debit is plus, credit is minus.</summary>
public readonly record struct Posting(LedgerKey Key, Money Amount);

/// <summary>What a journal is about, before its lines are known.</summary>
/// <param name="Act">What was done.</param>
/// <param name="Cause">The document or act that caused it, kind and key as in the audit trail: "transfer-entry/0195…". One journal for each act and cause.</param>
/// <param name="Date">IST date of the accounts.</param>
public sealed record JournalHead(LedgerAct Act, string Cause, DateOnly Date)
{
    /// <summary>Number of the voucher in APT, where there is one.</summary>
    public string? Voucher { get; init; }
}

/// <summary>
/// One entry of the books. It cannot exist unless each side sums to zero; each account stands in it at most once. Never
/// changed or removed: a mistake is undone by another journal that names it.
/// </summary>
public sealed class Journal
{
    private Journal(JournalHead head, IReadOnlyList<Posting> postings) => (Id, Head, Postings) = (JournalId.New(), head, postings);

    public JournalId Id { get; private init; }

    public JournalHead Head { get; }

    public IReadOnlyList<Posting> Postings { get; }

    /// <summary>The journal that this one undoes.</summary>
    public JournalId? Reverses { get; private init; }

    /// <summary>Documents the ledger learns of by this journal.</summary>
    public IReadOnlyList<DocumentVector> Introduces { get; private init; } = [];

    /// <summary>Amounts of the same account are added up, those that come to nothing left out.</summary>
    /// <exception cref="RuleViolation">ledger.nothing-to-post</exception>
    /// <exception cref="InvalidOperationException">A side does not sum to zero, which no act may bring about.</exception>
    public static Journal Of(JournalHead head, Entries entries, params IReadOnlyList<DocumentVector> introduces)
    {
        var postings = entries.ToPostings();
        RuleViolation.Unless(postings.Count > 0 || introduces.Count > 0, "ledger.nothing-to-post", "There is nothing to post: all amounts are nil.");
        RequireBalance(head, postings);
        return new(head, postings) { Introduces = introduces };
    }

    /// <summary>The same lines the other way round.</summary>
    public Journal Opposite(JournalHead head) => new(head, [.. Postings.Select(p => p with { Amount = -p.Amount })]) { Reverses = Id };

    /// <summary>The same journal, naming the one whose amounts it takes back from where they have gone since.</summary>
    internal Journal Undoing(Journal earlier) => new(Head, Postings) { Reverses = earlier.Id };

    /// <summary>From our own storage.</summary>
    public static Journal FromStored(JournalId id, JournalHead head, JournalId? reverses, IReadOnlyList<Posting> postings) =>
        new(head, postings) { Id = id, Reverses = reverses };

    private static void RequireBalance(JournalHead head, IReadOnlyList<Posting> postings)
    {
        foreach (var side in postings.GroupBy(p => p.Key.Side))
        {
            var sum = Money.Sum(side.Select(p => p.Amount));
            if (!sum.IsZero)
            {
                throw new InvalidOperationException($"{head.Act} of {head.Cause} does not balance on the {side.Key} side: {sum}.");
            }
        }
    }
}

/// <summary>Lines of a journal in the making.</summary>
public sealed class Entries
{
    private readonly Dictionary<LedgerKey, Money> amounts = [];

    public Entries Debit(LedgerKey key, Money amount)
    {
        amounts[key] = amounts.GetValueOrDefault(key) + amount;
        return this;
    }

    public Entries Credit(LedgerKey key, Money amount) => Debit(key, -amount);

    public bool IsEmpty => amounts.Values.All(a => a.IsZero);

    /// <summary>What these lines have put on an account so far.</summary>
    public Money Of(LedgerKey key) => amounts.GetValueOrDefault(key);

    internal IReadOnlyList<Posting> ToPostings() => [.. amounts.Where(a => !a.Value.IsZero).Select(a => new Posting(a.Key, a.Value))];
}
