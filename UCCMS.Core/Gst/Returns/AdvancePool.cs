using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>A deposit moved on a day: plus when money was paid in, minus when it was applied, paid back or called back.</summary>
public readonly record struct DepositMove(DateOnly Day, Money Amount);

/// <summary>
/// What GSTR-1 says of the deposit of one contract and month, where money is taxed when it comes: received and not applied in the
/// month (11A), and what was applied or paid back of earlier months' (11B). The oldest money goes first, so that
/// what was taxed before plus received less adjusted is what is taxed and left.
/// </summary>
/// <param name="Before">Taxed and left when the month began.</param>
/// <param name="Received">11A: taxed on receipt in the month, less what of it was applied or paid back in the month.</param>
/// <param name="Adjusted">11B: of earlier months, applied or paid back in the month.</param>
/// <param name="Left">Taxed and left when the month ended.</param>
public sealed record AdvancePool(Money Before, Money Received, Money Adjusted, Money Left)
{
    /// <param name="moves">All there ever were; later ones than the month do not matter.</param>
    /// <param name="period">The month.</param>
    /// <param name="isTaxed">Whether money paid in on a day is an advance, taxed on receipt, and no deposit.</param>
    public static AdvancePool Of(IEnumerable<DepositMove> moves, ReturnPeriod period, Func<DateOnly, bool> isTaxed)
    {
        var lots = new Queue<Lot>();
        var (received, adjusted, left) = (Money.Zero, Money.Zero, Money.Zero);
        Money? before = null;
        foreach (var (day, amount) in moves.Where(m => m.Day <= period.To).OrderBy(m => m.Day).ThenByDescending(m => m.Amount))
        {
            before ??= day >= period.From ? left : null;
            if (amount > Money.Zero)
            {
                lots.Enqueue(new Lot(amount, isTaxed(day), period.Contains(day)));
                left += isTaxed(day) ? amount : Money.Zero;
                received += isTaxed(day) && period.Contains(day) ? amount : Money.Zero;
                continue;
            }

            foreach (var (taken, lot) in Take(lots, -amount))
            {
                left -= lot.IsTaxed ? taken : Money.Zero;
                received -= lot is { IsTaxed: true, IsOfMonth: true } ? taken : Money.Zero;
                adjusted += lot is { IsTaxed: true, IsOfMonth: false } && period.Contains(day) ? taken : Money.Zero;
            }
        }

        return new(before ?? left, received, adjusted, left);
    }

    private static List<(Money Taken, Lot Lot)> Take(Queue<Lot> lots, Money amount)
    {
        var taken = new List<(Money, Lot)>();
        while (amount > Money.Zero && lots.TryPeek(out var lot))
        {
            var part = amount < lot.Left ? amount : lot.Left;
            taken.Add((part, lot));
            (amount, lot.Left) = (amount - part, lot.Left - part);
            if (lot.Left.IsZero)
            {
                lots.Dequeue();
            }
        }

        return taken;
    }

    private sealed class Lot(Money amount, bool isTaxed, bool isOfMonth)
    {
        public Money Left { get; set; } = amount;

        public bool IsTaxed { get; } = isTaxed;

        public bool IsOfMonth { get; } = isOfMonth;
    }
}
