using UCCMS.Core.Ledger;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Adjustments;

/// <summary>An adjustment head by head, as APT and e-Lekha take it.</summary>
public sealed record AdjustmentSums(Money Net, Money Cgst, Money Sgst, Money Utgst, Money Igst, Money RoundOff)
{
    public Money Tax => Cgst + Sgst + Utgst + Igst;

    public Money Total => Net + Tax + RoundOff;

    public static AdjustmentSums Of(IEnumerable<AdjustmentLine> lines) => Of(AdjustmentLines.AmountsOf(lines));

    public static AdjustmentSums Of(ComponentAmounts amounts) => new(
        Money.Sum(amounts.Where(c => c.Kind == ComponentKind.Net).Select(a => a.Amount)),
        amounts[Component.Cgst],
        amounts[Component.Sgst],
        amounts[Component.Utgst],
        amounts[Component.Igst],
        amounts[Component.RoundOff]);

    public override string ToString() => $"net {Net}, CGST {Cgst}, SGST {Sgst}, UTGST {Utgst}, IGST {Igst}, round-off {RoundOff}";
}
