using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>The stages a rupee of a document goes through, in their order.</summary>
public enum RupeeStage
{
    /// <summary>By the customer.</summary>
    Owed,

    /// <summary>Owed again because the bank called the money back, while the revenue is still accounted: to be paid again, or taken back.</summary>
    CalledBack,

    /// <summary>In the Postmaster's account of an office.</summary>
    Lying,

    /// <summary>Between two offices: intimated, or sent by transfer entry and not taken up.</summary>
    OnItsWay,

    /// <summary>At an office that is not the location: a transfer entry is due.</summary>
    AccountedElsewhere,

    /// <summary>Round-off, which stays at the nodal office.</summary>
    RoundOffKept,

    AccountedAtLocation,

    /// <summary>By a credit note, without money.</summary>
    ReducedByNote,
}

/// <summary>Some paise of a document in one stage.</summary>
/// <param name="Document">The document.</param>
/// <param name="Component">Of which component.</param>
/// <param name="Stage">Where they are.</param>
/// <param name="Office">Who has them; the location for what is owed.</param>
/// <param name="ToOffice">Where they are on their way to; its holder has the next step.</param>
/// <param name="Carrier">The intimation or entry that carries them.</param>
/// <param name="Amount">In the direction of the document: of a credit note minus.</param>
public sealed record TrailStep(LedgerDocument Document, Component Component, RupeeStage Stage, OfficeId Office, OfficeId? ToOffice, CarrierId? Carrier, Money Amount);

/// <summary>
/// Where every paisa of a document is: a partition of its components by stage, derived from the balances and never stored.
/// What is drafted, submitted or approved of a transfer entry, which cheque is in collection and which month of e-Lekha shows
/// it, is told by their own documents on top of this.
/// </summary>
public static class RupeeTrail
{
    public static IReadOnlyList<TrailStep> Of(ILedgerBalances balances, LedgerDocumentId document) => Of(DocumentPosition.Of(balances, document));

    public static IReadOnlyList<TrailStep> Of(DocumentPosition position)
    {
        var document = position.Document;
        var calledBack = position.AllCalledBack.Overlap(position.Open);
        var steps = new List<TrailStep>();
        void Add(RupeeStage stage, OfficeId office, ComponentAmounts amounts, OfficeId? to = null, CarrierId? carrier = null) =>
            steps.AddRange(amounts.Select(a => new TrailStep(document, a.Component, a.Component.IsRoundOff && stage == RupeeStage.AccountedElsewhere ? RupeeStage.RoundOffKept : stage, office, to, carrier, a.Amount)));

        Add(RupeeStage.Owed, document.Location, position.Open - calledBack);
        Add(RupeeStage.CalledBack, document.Location, calledBack);
        foreach (var part in Gross(position))
        {
            Add(part.Stage, part.Office, part.Amounts, part.ToOffice, part.Carrier);
        }

        Add(RupeeStage.ReducedByNote, document.Location, position.Reduced);
        return steps;
    }

    /// <summary>The Directorate's headline for this document: earned, and not accounted at its location yet.</summary>
    public static Money NotYetAccounted(IEnumerable<TrailStep> steps) => Money.Sum(steps.Where(s => s.Stage < RupeeStage.RoundOffKept).Select(s => s.Amount));

    // What was called back is still somewhere; it is taken off where it has come farthest, since the customer owes it.
    private static IEnumerable<Part> Gross(DocumentPosition position)
    {
        var off = position.AllCalledBack;
        foreach (var part in PartsFromTheFarthest(position))
        {
            var taken = part.Amounts.Overlap(off);
            off -= taken;
            yield return part with { Amounts = part.Amounts - taken };
        }
    }

    private static IEnumerable<Part> PartsFromTheFarthest(DocumentPosition position)
    {
        var location = position.Document.Location;
        foreach (var at in position.Accounted.OrderBy(a => a.Office == location ? 0 : 1))
        {
            yield return new(at.Office == location ? RupeeStage.AccountedAtLocation : RupeeStage.AccountedElsewhere, at.Office, at.Amounts, null, null);
        }

        foreach (var on in position.InTransit)
        {
            yield return new(RupeeStage.OnItsWay, on.From, on.Amounts, on.To, on.Carrier);
        }

        foreach (var at in position.Lying)
        {
            yield return new(RupeeStage.Lying, at.Office, at.Amounts, null, null);
        }
    }

    private sealed record Part(RupeeStage Stage, OfficeId Office, ComponentAmounts Amounts, OfficeId? ToOffice, CarrierId? Carrier);
}
