using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>Amounts of a document at one office.</summary>
public sealed record AmountsAt(OfficeId Office, ComponentAmounts Amounts);

/// <summary>Amounts of a document on their way.</summary>
public sealed record AmountsInTransit(OfficeId From, OfficeId To, CarrierId Carrier, ComponentAmounts Amounts);

/// <summary>Amounts of a document that the bank called back at an office, by receipt.</summary>
public sealed record AmountsCalledBack(OfficeId Office, CarrierId Receipt, ComponentAmounts Amounts);

/// <summary>
/// Where a document stands, read from its balances: in the document's own direction, so that what is owed, lying, on its
/// way or accounted of an invoice is plus and of a credit note minus.
/// </summary>
public sealed class DocumentPosition
{
    private DocumentPosition(DocumentVector vector, IReadOnlyList<LedgerBalance> balances)
    {
        Vector = vector;
        Owed = Money.Sum(balances.Where(b => b.Key.Account == LedgerAccount.Receivable).Select(b => b.Amount));
        Open = Amounts(balances.Where(b => LedgerChart.IsInvoiced(b.Key.Account)), -1);
        Reduced = Amounts(balances.Where(b => b.Key.Account == LedgerAccount.ReducedByNote), 1);
        Lying = At(balances.Where(b => b.Key.Account == LedgerAccount.Unclassified).Select(Credit));
        var onItsWay = balances.Where(b => b.Key.Account == LedgerAccount.InterOffice).ToList();
        InTransit =
        [
            .. onItsWay.GroupBy(b => (b.Key.Office, b.Key.ToOffice, b.Key.Carrier))
                .Select(g => new AmountsInTransit(g.Key.Office, g.Key.ToOffice, g.Key.Carrier, Amounts(g, g.All(IsMinusLine) ? 1 : -1))),
        ];
        Accounted = At(balances.Where(b => LedgerChart.IsAccounted(b.Key.Account)).Select(Credit).Concat(onItsWay.Where(IsMinusLine).SelectMany(MinusLine)));
        CalledBack =
        [
            .. balances.Where(b => b.Key.Account == LedgerAccount.Dishonoured)
                .GroupBy(b => (b.Key.Office, b.Key.Carrier))
                .OrderBy(g => g.Key.Carrier.Value)
                .Select(g => new AmountsCalledBack(g.Key.Office, g.Key.Carrier, Amounts(g, 1))),
        ];
    }

    public DocumentVector Vector { get; }

    public LedgerDocument Document => Vector.Document;

    public Money Owed { get; }

    /// <summary>What is owed, by component.</summary>
    public ComponentAmounts Open { get; }

    /// <summary>By notes, without money.</summary>
    public ComponentAmounts Reduced { get; }

    public IReadOnlyList<AmountsAt> Lying { get; }

    public IReadOnlyList<AmountsInTransit> InTransit { get; }

    public IReadOnlyList<AmountsAt> Accounted { get; }

    /// <summary>Still somewhere above, although the customer owes it again.</summary>
    public IReadOnlyList<AmountsCalledBack> CalledBack { get; }

    /// <summary>Charged, neither owed any more nor reduced: what the demand side says was paid.</summary>
    public ComponentAmounts Realised => Vector.Components - Open - Reduced;

    /// <summary>What the accounts side has of it, wherever it is.</summary>
    public ComponentAmounts Present => ComponentAmounts.Sum([.. Lying.Select(l => l.Amounts), .. InTransit.Select(t => t.Amounts), .. Accounted.Select(a => a.Amounts), -AllCalledBack]);

    public ComponentAmounts AllCalledBack => ComponentAmounts.Sum(CalledBack.Select(d => d.Amounts));

    public static DocumentPosition Of(ILedgerBalances balances, LedgerDocumentId id) => new(balances.Document(id), balances.OfDocument(id));

    /// <summary>As it would stand with other balances.</summary>
    public static DocumentPosition Of(DocumentVector vector, IReadOnlyList<LedgerBalance> balances) => new(vector, balances);

    public ComponentAmounts LyingAt(OfficeId office) => Lying.FirstOrDefault(l => l.Office == office)?.Amounts ?? ComponentAmounts.None;

    public ComponentAmounts AccountedAt(OfficeId office) => Accounted.FirstOrDefault(a => a.Office == office)?.Amounts ?? ComponentAmounts.None;

    private static AmountsAt[] At(IEnumerable<(OfficeId Office, ComponentAmount Amount)> amounts) =>
    [
        .. amounts.GroupBy(a => a.Office).OrderBy(g => g.Key.Value)
            .Select(g => new AmountsAt(g.Key, ComponentAmounts.Of(g.Select(a => a.Amount))))
            .Where(a => !a.Amounts.IsNone),
    ];

    private static (OfficeId Office, ComponentAmount Amount) Credit(LedgerBalance balance) =>
        (balance.Key.Office, new(balance.Key.Component!.Value, -balance.Amount));

    // A minus line takes from the location's accounts what the nodal office has too little of. Until it is taken up, the
    // location shows it already and the nodal office still; both are one amount, on its way.
    private bool IsMinusLine(LedgerBalance balance) =>
        Math.Sign(-balance.Amount.Paise) != Math.Sign(Vector.Components[balance.Key.Component!.Value].Paise);

    private static IEnumerable<(OfficeId Office, ComponentAmount Amount)> MinusLine(LedgerBalance balance)
    {
        var amount = new ComponentAmount(balance.Key.Component!.Value, -balance.Amount);
        return [(balance.Key.Office, amount), (balance.Key.ToOffice, amount)];
    }

    private static ComponentAmounts Amounts(IEnumerable<LedgerBalance> balances, int sign) =>
        ComponentAmounts.Of(balances.Select(b => new ComponentAmount(b.Key.Component!.Value, new Money(b.Amount.Paise * sign))));
}
