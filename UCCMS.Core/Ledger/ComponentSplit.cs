using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>
/// Money against a part of a document falls on its open components: the round-off goes with the first money, the rest by
/// largest remainder. No component ever gets more than is open on it, so the last money closes all of them.
/// </summary>
public static class ComponentSplit
{
    /// <param name="amount">In the direction of what is open, and not more than that.</param>
    /// <param name="open">What is open of the document.</param>
    /// <exception cref="ArgumentOutOfRangeException">More than is open, or the other way round.</exception>
    public static ComponentAmounts Of(Money amount, ComponentAmounts open)
    {
        var total = open.Total;
        if (ComponentAmounts.Common(amount, total) != amount)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, $"Only {total} is open.");
        }

        if (amount.IsZero && !total.IsZero)
        {
            return ComponentAmounts.None;
        }

        if (amount == total)
        {
            return open;
        }

        var roundOff = open[Component.RoundOff];
        var first = Math.Sign(roundOff.Paise) == Math.Sign(amount.Paise) ? ComponentAmounts.Common(roundOff, amount) : roundOff;
        var others = open.Where(c => !c.IsRoundOff).ToArray();
        var rest = amount - first;
        if (rest.IsZero)
        {
            return ComponentAmounts.Of((Component.RoundOff, first));
        }

        var shares = rest.Allocate([.. others.Select(o => Math.Abs(o.Amount.Paise))]);
        return ComponentAmounts.Of(others.Select((o, at) => new ComponentAmount(o.Component, shares[at])).Append(new(Component.RoundOff, first)));
    }
}
