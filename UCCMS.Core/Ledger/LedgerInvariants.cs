using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>A rule of the books that does not hold.</summary>
/// <param name="Invariant">Its name, as listed in <see cref="LedgerInvariants"/>.</param>
/// <param name="Sentence">What is wrong, naming the document or account.</param>
public sealed record BrokenInvariant(string Invariant, string Sentence);

/// <summary>
/// What always holds of the books, whatever was done in whatever order. Each is asked of the balances alone, so that it can be
/// proved of books in memory and checked of those in the database.
/// </summary>
public static class LedgerInvariants
{
    public const string SidesAreNil = "Each side sums to zero";
    public const string NoNegativeMoney = "Deposit and free money never go below zero";
    public const string OwedByComponent = "What is owed on a document is the sum of its open components, in its direction";
    public const string RealisedIsPresent = "What was paid on a document lies, is on its way or is accounted, component by component";
    public const string AptIsWhole = "What APT settled stands whole at the nodal office or is set against documents";
    public const string ChequesAgree = "Cheques in collection are unrealised";
    public const string NotesAreNil = "What notes reduce is nil over a document and its notes";
    public const string TrailIsPartition = "Every paisa of every document is in exactly one stage";

    /// <summary>Nothing, when all hold.</summary>
    public static IEnumerable<BrokenInvariant> Broken(LedgerBook book)
    {
        var positions = book.Documents.OrderBy(d => d.Document.Date).ThenBy(d => d.Document.Number, StringComparer.Ordinal).Select(d => DocumentPosition.Of(book, d.Id)).ToList();
        return [.. BrokenOfMoney(book.Balances), .. BrokenNotes(positions), .. positions.SelectMany(BrokenOfDocument)];
    }

    /// <summary>Those about one document.</summary>
    public static IEnumerable<BrokenInvariant> BrokenOfDocument(DocumentPosition position)
    {
        var document = position.Document;
        if (position.Owed != position.Open.Total || ComponentAmounts.Common(position.Owed, position.Vector.Total) != position.Owed)
        {
            yield return new(OwedByComponent, $"{document}: {position.Owed} is owed of {position.Vector.Total}, open is {position.Open}.");
        }

        if (document.Kind is LedgerDocumentKind.AptInvoice or LedgerDocumentKind.TakenOver)
        {
            if (!position.Present.IsNone && !position.Present.Equals(position.Vector.Components))
            {
                yield return new(AptIsWhole, $"{document}: of {position.Vector.Components} there is {position.Present}.");
            }

            yield break;
        }

        if (!position.Realised.Equals(position.Present))
        {
            yield return new(RealisedIsPresent, $"{document}: paid is {position.Realised}, but the offices have {position.Present}.");
        }

        if (!IsPartition(position))
        {
            yield return new(TrailIsPartition, $"{document}: its stages do not come to {position.Vector.Components}.");
        }
    }

    /// <summary>
    /// What holds besides once everything of some documents is closed: nothing is owed, lying or on its way, nothing was
    /// called back, and each location has exactly the value and the tax, by GSTIN and head, of its invoices and notes.
    /// </summary>
    public static IEnumerable<BrokenInvariant> BrokenOfClosed(LedgerBook book, IReadOnlyCollection<LedgerDocumentId> documents)
    {
        const string Name = "A closed period is at its locations to the paisa";
        var positions = documents.Select(d => DocumentPosition.Of(book, d)).ToList();
        foreach (var open in positions.Where(p => !p.Open.IsNone || p.Lying.Count + p.InTransit.Count + p.CalledBack.Count > 0 || IsElsewhere(p)))
        {
            yield return new(Name, $"{open.Document}: owed {open.Open}; {open.Lying.Count} amounts lie, {open.InTransit.Count} are on their way, {open.CalledBack.Count} were called back, or some are accounted elsewhere.");
        }

        foreach (var location in positions.Where(p => p.Document.IsDemand).GroupBy(p => p.Document.Location))
        {
            var due = Keyed(location.SelectMany(p => p.Vector.Components.Select(c => (p.Document.Gstin, c.Component, c.Amount))));
            var has = Keyed(location.SelectMany(p => p.AccountedAt(location.Key).Select(c => (p.Document.Gstin, c.Component, c.Amount))));
            if (!due.SequenceEqual(has))
            {
                yield return new(Name, $"Location {location.Key} has {string.Join(", ", has)} of {string.Join(", ", due)}.");
            }
        }
    }

    /// <summary>Those about money, over all balances.</summary>
    public static IEnumerable<BrokenInvariant> BrokenOfMoney(IEnumerable<LedgerBalance> balances)
    {
        var sums = new Dictionary<(LedgerContractId Contract, LedgerSide Side), Money>();
        var cheques = new Dictionary<(LedgerContractId Contract, int Office, CarrierId Receipt), Money>();
        foreach (var (key, amount) in balances)
        {
            sums[(key.Contract, key.Side)] = sums.GetValueOrDefault((key.Contract, key.Side)) + amount;
            if (key.Account is LedgerAccount.ChequesInCollection or LedgerAccount.Unrealised)
            {
                cheques[(key.Contract, key.Office.Value, key.Carrier)] = cheques.GetValueOrDefault((key.Contract, key.Office.Value, key.Carrier)) + amount;
            }

            if (amount > Money.Zero && !key.HasDocument && key.Account is (LedgerAccount.Deposit or LedgerAccount.Unclassified))
            {
                yield return new(NoNegativeMoney, $"{key} of contract {key.Contract.Value} is overdrawn by {amount}.");
            }
        }

        foreach (var (key, sum) in sums.Where(s => !s.Value.IsZero))
        {
            yield return new(SidesAreNil, $"The {Words.Of(key.Side).ToLowerInvariant()} side of contract {key.Contract.Value} comes to {sum}.");
        }

        foreach (var (key, sum) in cheques.Where(c => !c.Value.IsZero))
        {
            yield return new(ChequesAgree, $"Receipt {key.Receipt.Value} differs by {sum}.");
        }
    }

    private static IEnumerable<BrokenInvariant> BrokenNotes(IReadOnlyList<DocumentPosition> positions) =>
        from family in positions.Where(p => !p.Reduced.IsNone).GroupBy(p => p.Document.Family)
        let sum = ComponentAmounts.Sum(family.Select(p => p.Reduced))
        where !sum.IsNone
        select new BrokenInvariant(NotesAreNil, $"{family.First().Document} and its notes: {sum}.");

    private static bool IsElsewhere(DocumentPosition position) =>
        !position.Document.IsDemand
            ? !position.Present.IsNone
            : position.Accounted.Any(a => a.Office != position.Document.Location && a.Amounts.Any(c => !c.Component.IsRoundOff));

    private static bool IsPartition(DocumentPosition position)
    {
        var steps = RupeeTrail.Of(position);
        var whole = position.Vector.Components;
        return ComponentAmounts.Of(steps.Select(s => new ComponentAmount(s.Component, s.Amount))).Equals(whole)
            && steps.All(s => ComponentAmounts.Common(s.Amount, whole[s.Component]) == s.Amount);
    }

    private static IEnumerable<string> Keyed(IEnumerable<(string Gstin, Component Component, Money Amount)> amounts) =>
        amounts.Where(a => !a.Component.IsRoundOff)
            .GroupBy(a => (a.Gstin, a.Component))
            .Select(g => (g.Key, Sum: Money.Sum(g.Select(a => a.Amount))))
            .Where(g => !g.Sum.IsZero)
            .OrderBy(g => g.Key.Gstin, StringComparer.Ordinal).ThenBy(g => g.Key.Component)
            .Select(g => $"{g.Key.Gstin} {g.Key.Component} {g.Sum}");
}
