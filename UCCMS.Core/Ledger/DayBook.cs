using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>The parts of an office's day between its opening and its closing balance.</summary>
public enum DayPart
{
    /// <summary>Money and cheques taken in, realised, called back and paid back; tax withheld.</summary>
    Receipts,

    /// <summary>Money taken for documents, and intimations between offices.</summary>
    Allocations,

    /// <summary>Settlements and vouchers: misc. transactions, transfer entries, internal journals, balances taken over.</summary>
    Vouchers,
}

/// <summary>What an account of an office stood at before a day; debit is plus.</summary>
public sealed record DayOpening(LedgerAccount Account, Money Amount);

/// <summary>What one kind of act did to an account on a day; a reversal counts as the act it undoes.</summary>
public sealed record DayMovement(LedgerAccount Account, LedgerAct Act, Money Debit, Money Credit)
{
    public DayPart Part => DayBook.PartOf(Act);
}

/// <summary>An account over a day or a month; debit is plus.</summary>
public sealed record DayAccount(LedgerAccount Account, Money Opening, Money Debit, Money Credit)
{
    public Money Closing => Opening + Debit - Credit;
}

/// <summary>
/// The accounts of offices at one moment, or what came and went: cash book, customers' money held (deposits, unclassified), and what
/// is accounted stand with their own sign; cash and rest together are what is held and accounted, over all offices.
/// </summary>
/// <param name="Rest">Cheques, withheld tax, what is on its way, called back, overdrawn or taken over, less its counterparts.</param>
public sealed record DayFigures(Money Cash, Money Held, Money Accounted, Money Rest)
{
    public static DayFigures Nil { get; } = new(Money.Zero, Money.Zero, Money.Zero, Money.Zero);

    /// <summary>Nil over all offices, on every day.</summary>
    public Money Gap => Cash + Rest - Held - Accounted;

    public static DayFigures operator +(DayFigures a, DayFigures b) => new(a.Cash + b.Cash, a.Held + b.Held, a.Accounted + b.Accounted, a.Rest + b.Rest);

    /// <param name="account">Of the accounts side.</param>
    /// <param name="amount">Debit is plus.</param>
    public static DayFigures Of(LedgerAccount account, Money amount) => account switch
    {
        LedgerAccount.CashBook => Nil with { Cash = amount },
        LedgerAccount.Deposit or LedgerAccount.Unclassified => Nil with { Held = -amount },
        _ when LedgerChart.IsAccounted(account) => Nil with { Accounted = -amount },
        _ => Nil with { Rest = amount },
    };
}

/// <summary>Daily Transaction Report and cash book: opening balance, receipts, allocations, vouchers, closing balance.</summary>
public sealed record DayBook(IReadOnlyList<DayOpening> Openings, IReadOnlyList<DayMovement> Movements)
{
    public DayFigures Opening => Openings.Aggregate(DayFigures.Nil, (sum, o) => sum + DayFigures.Of(o.Account, o.Amount));

    public DayFigures Closing => Movements.Aggregate(Opening, (sum, m) => sum + DayFigures.Of(m.Account, m.Debit - m.Credit));

    /// <summary>Cash book, debit side.</summary>
    public Money Received => Money.Sum(Movements.Where(m => m.Account == LedgerAccount.CashBook).Select(m => m.Debit));

    /// <summary>Cash book, credit side.</summary>
    public Money Paid => Money.Sum(Movements.Where(m => m.Account == LedgerAccount.CashBook).Select(m => m.Credit));

    /// <summary>Each account that stands at something or moved, in the order of the chart.</summary>
    public IReadOnlyList<DayAccount> Accounts =>
    [
        .. Openings.Select(o => o.Account).Concat(Movements.Select(m => m.Account)).Distinct().Order()
            .Select(a => new DayAccount(
                a,
                Money.Sum(Openings.Where(o => o.Account == a).Select(o => o.Amount)),
                Money.Sum(Movements.Where(m => m.Account == a).Select(m => m.Debit)),
                Money.Sum(Movements.Where(m => m.Account == a).Select(m => m.Credit))))
            .Where(a => !a.Opening.IsZero || !a.Debit.IsZero || !a.Credit.IsZero),
    ];

    /// <summary>What one part changed.</summary>
    public DayFigures Of(DayPart part) => Movements.Where(m => m.Part == part).Aggregate(DayFigures.Nil, (sum, m) => sum + DayFigures.Of(m.Account, m.Debit - m.Credit));

    public static DayPart PartOf(LedgerAct act) => act switch
    {
        LedgerAct.ChequeTaken or LedgerAct.ChequeRealised or LedgerAct.ChequeReturned or LedgerAct.MoneyReceived or LedgerAct.ReceiptDishonoured
            or LedgerAct.MadeGood or LedgerAct.Refunded or LedgerAct.TdsWithheld => DayPart.Receipts,
        LedgerAct.DocumentIssued or LedgerAct.ZeroTotalCleared or LedgerAct.CreditNoteApplied or LedgerAct.MoneyAllocated
            or LedgerAct.IntimationSent or LedgerAct.IntimationAccepted or LedgerAct.IntimationReturned => DayPart.Allocations,
        _ => DayPart.Vouchers,
    };
}
