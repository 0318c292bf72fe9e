using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Returns;

/// <summary>The dated rules of GSTR-1; reference data that a notification changes, never the code.</summary>
public sealed record ReturnRuleBook(
    IReadOnlyList<Dated<Money>> B2clAbove,
    IReadOnlyList<Dated<bool>> SplitsHsn,
    IReadOnlyList<Dated<bool>> NeedsDocuments,
    IReadOnlyList<Dated<int>> SacDigits,
    IReadOnlyList<Dated<IReadOnlySet<Percent>>> Rates,
    IReadOnlySet<Percent> UsualRates,
    IReadOnlySet<string> Sacs,
    ReturnTolerances Tolerances,
    ReturnFileRules File)
{
    private static readonly DateOnly Start = new(2017, 7, 1);
    private static readonly DateOnly Phase3 = new(2025, 5, 1);

    /// <summary>As the law stood in November 2026.</summary>
    public static ReturnRuleBook Delivered { get; } = new(
        [new(Start, Money.FromRupees(250_000), "CGST rule 59(4)"), new(new(2024, 8, 1), Money.FromRupees(100_000), "Notification 12/2024-Central Tax")],
        [new(Start, false, "CGST rule 59(1)"), new(Phase3, true, "GSTN, table 12 phase III, from May 2025")],
        [new(Start, false, "CGST rule 59(1)"), new(Phase3, true, "GSTN, table 13 compulsory from May 2025")],
        [new(Start, 4, "Notification 12/2017-Central Tax"), new(new(2021, 4, 1), 6, "Notification 78/2020-Central Tax")],
        [
            new(Start, RatesOf(0, 0.1m, 0.25m, 1, 1.5m, 3, 5, 6, 7.5m, 12, 18, 28), "Offline tool's list of rates"),
            new(new(2025, 9, 22), RatesOf(0, 0.1m, 0.25m, 1, 1.5m, 3, 5, 6, 7.5m, 12, 18, 28, 40), "Notification 9/2025-Central Tax (Rate)"),
        ],
        RatesOf(0, 18),
        new HashSet<string>(["996811", "996812", "996813", "996819"], StringComparer.Ordinal),
        new(new Money(1), Money.FromRupees(1), Money.FromRupees(0.50m)),
        new("GST3.2.4", 4_928_307, Start, 99));

    private static HashSet<Percent> RatesOf(params decimal[] rates) => [.. rates.Select(Percent.Of)];
}
