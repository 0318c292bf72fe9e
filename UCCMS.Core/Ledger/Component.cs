namespace UCCMS.Core.Ledger;

/// <summary>What a document consists of.</summary>
public enum ComponentKind
{
    /// <summary>Value after discount, of one product.</summary>
    Net,

    Cgst,

    Sgst,

    Utgst,

    Igst,

    /// <summary>To the whole rupee; plus or minus.</summary>
    RoundOff,
}

/// <summary>One component of a document: the value of a product, the tax of a head, or the round-off.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Product">Product code with <see cref="ComponentKind.Net"/>, else empty.</param>
public readonly record struct Component(ComponentKind Kind, string Product) : IComparable<Component>
{
    private const string NetPrefix = "NET/";

    public static Component Cgst { get; } = new(ComponentKind.Cgst, string.Empty);

    public static Component Sgst { get; } = new(ComponentKind.Sgst, string.Empty);

    public static Component Utgst { get; } = new(ComponentKind.Utgst, string.Empty);

    public static Component Igst { get; } = new(ComponentKind.Igst, string.Empty);

    public static Component RoundOff { get; } = new(ComponentKind.RoundOff, string.Empty);

    public bool IsRoundOff => Kind == ComponentKind.RoundOff;

    public bool IsTax => Kind is ComponentKind.Cgst or ComponentKind.Sgst or ComponentKind.Utgst or ComponentKind.Igst;

    /// <summary>As stored and shown: NET/SP, CGST, ROUNDOFF.</summary>
    public string Code => Kind == ComponentKind.Net ? NetPrefix + Product : Kind.ToString().ToUpperInvariant();

    public static Component Net(string product) => new(ComponentKind.Net, product);

    /// <summary>From our own storage.</summary>
    public static Component FromCode(string code) =>
        code.StartsWith(NetPrefix, StringComparison.Ordinal) ? Net(code[NetPrefix.Length..]) : new(Enum.Parse<ComponentKind>(code, ignoreCase: true), string.Empty);

    public static bool operator <(Component a, Component b) => a.CompareTo(b) < 0;

    public static bool operator >(Component a, Component b) => a.CompareTo(b) > 0;

    public static bool operator <=(Component a, Component b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Component a, Component b) => a.CompareTo(b) >= 0;

    public int CompareTo(Component other) => Kind == other.Kind ? string.CompareOrdinal(Product, other.Product) : (int)Kind - (int)other.Kind;

    public override string ToString() => Code;
}
