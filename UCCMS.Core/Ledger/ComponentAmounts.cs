using System.Collections;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger;

/// <summary>A component and its amount.</summary>
public readonly record struct ComponentAmount(Component Component, Money Amount);

/// <summary>Amounts by component, in the order of components and without those that are nil: a document is such a vector.</summary>
public sealed class ComponentAmounts : IReadOnlyCollection<ComponentAmount>, IEquatable<ComponentAmounts>
{
    private readonly ComponentAmount[] amounts;

    private ComponentAmounts(ComponentAmount[] amounts) => this.amounts = amounts;

    public static ComponentAmounts None { get; } = new([]);

    public int Count => amounts.Length;

    public Money Total => Money.Sum(amounts.Select(a => a.Amount));

    public bool IsNone => amounts.Length == 0;

    public Money this[Component component]
    {
        get
        {
            foreach (var amount in amounts)
            {
                if (amount.Component == component)
                {
                    return amount.Amount;
                }
            }

            return Money.Zero;
        }
    }

    /// <summary>Amounts of one component are added up.</summary>
    public static ComponentAmounts Of(IEnumerable<ComponentAmount> amounts)
    {
        var sorted = amounts.ToArray();
        Array.Sort(sorted, (a, b) => a.Component.CompareTo(b.Component));
        var count = 0;
        for (var at = 0; at < sorted.Length;)
        {
            var sum = sorted[at];
            for (at++; at < sorted.Length && sorted[at].Component == sum.Component; at++)
            {
                sum = sum with { Amount = sum.Amount + sorted[at].Amount };
            }

            if (!sum.Amount.IsZero)
            {
                sorted[count++] = sum;
            }
        }

        return count == 0 ? None : new(sorted[..count]);
    }

    public static ComponentAmounts Of(params ReadOnlySpan<(Component Component, Money Amount)> amounts)
    {
        var list = new List<ComponentAmount>();
        foreach (var (component, amount) in amounts)
        {
            list.Add(new(component, amount));
        }

        return Of(list);
    }

    public static ComponentAmounts Sum(IEnumerable<ComponentAmounts> all) => Of(all.SelectMany(a => a.amounts));

    public static ComponentAmounts operator +(ComponentAmounts a, ComponentAmounts b) => Of(a.amounts.Concat(b.amounts));

    public static ComponentAmounts operator -(ComponentAmounts a, ComponentAmounts b) => a + -b;

    public static ComponentAmounts operator -(ComponentAmounts a) => new([.. a.amounts.Select(x => x with { Amount = -x.Amount })]);

    public ComponentAmounts Where(Func<Component, bool> condition) => new([.. amounts.Where(a => condition(a.Component))]);

    /// <summary>Component by component what both have in the same direction.</summary>
    public ComponentAmounts Overlap(ComponentAmounts other) => Of(amounts.Select(a => new ComponentAmount(a.Component, Common(a.Amount, other[a.Component]))));

    /// <summary>The smaller of two amounts of the same direction, else nothing.</summary>
    public static Money Common(Money a, Money b) =>
        Math.Sign(a.Paise) != Math.Sign(b.Paise) ? Money.Zero : new Money(Math.Sign(a.Paise) * Math.Min(Math.Abs(a.Paise), Math.Abs(b.Paise)));

    public bool Equals(ComponentAmounts? other) => other is not null && amounts.AsSpan().SequenceEqual(other.amounts);

    public override bool Equals(object? obj) => Equals(obj as ComponentAmounts);

    public override int GetHashCode() => amounts.Aggregate(0, HashCode.Combine);

    public IEnumerator<ComponentAmount> GetEnumerator() => ((IEnumerable<ComponentAmount>)amounts).GetEnumerator();

    public override string ToString() => IsNone ? "nothing" : string.Join(", ", amounts.Select(a => $"{InWords(a.Component)} {a.Amount}"));

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string InWords(Component component) => component switch
    {
        { Kind: ComponentKind.Net } => $"value of {component.Product}",
        { IsRoundOff: true } => "round-off",
        _ => component.Code,
    };
}
