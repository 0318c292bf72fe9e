using UCCMS.Core.Shared;
using UCCMS.Core.Tax;

namespace UCCMS.Core.Gst.Returns;

/// <summary>
/// Table 12: value and tax by accounting code. A document's tax at each rate is divided over its codes once, to the paisa
/// with the remainders distributed, and from then on only added, so that the table equals the documents head by head.
/// </summary>
internal sealed class HsnSummary(bool isSplit)
{
    private readonly Dictionary<(bool IsRegistered, string Sac, Percent Rate), HeadSums> sums = [];

    /// <summary>Registered first, then by code, the highest rate first; rows that came to nothing are left out.</summary>
    public IReadOnlyList<HsnRow> Rows =>
    [
        .. sums.Where(s => !s.Value.IsZero)
            .OrderByDescending(s => s.Key.IsRegistered).ThenBy(s => s.Key.Sac, StringComparer.Ordinal).ThenByDescending(s => s.Key.Rate)
            .Select(s => new HsnRow(s.Key.IsRegistered, s.Key.Sac, s.Key.Rate, s.Value)),
    ];

    public void Add(ReturnDocument document)
    {
        var part = !isSplit || document.IsRegistered;
        foreach (var service in document.Services)
        {
            if (service.IsExempt || service.Rate == Percent.Zero)
            {
                Add((part, service.Sac, Percent.Zero), new HeadSums(service.Taxable, default, default, default).Signed(document.Sign));
            }
        }

        foreach (var rate in document.Rates)
        {
            Divide(document, rate, part);
        }
    }

    private void Divide(ReturnDocument document, ReturnRate rate, bool part)
    {
        var bearers = document.Services.Where(s => !s.IsExempt && s.Rate == rate.Rate).ToList();
        if (bearers.Count == 1)
        {
            Add((part, bearers[0].Sac, rate.Rate), HeadSums.Of(bearers[0].Taxable, rate.Split).Signed(document.Sign));
            return;
        }

        var weights = bearers.ConvertAll(s => s.Taxable.Paise);
        if (weights.Count == 0 || weights.TrueForAll(w => w == 0) || weights.Exists(w => w < 0))
        {
            return; // the document's services are not its value; the validation says so
        }

        var (igst, cgst, state) = (rate.Split.Igst.Allocate(weights), rate.Split.Cgst.Allocate(weights), rate.Split.StateTax.Allocate(weights));
        for (var at = 0; at < bearers.Count; at++)
        {
            Add((part, bearers[at].Sac, rate.Rate), new HeadSums(bearers[at].Taxable, igst[at], cgst[at], state[at]).Signed(document.Sign));
        }
    }

    private void Add((bool IsRegistered, string Sac, Percent Rate) key, HeadSums more) => sums[key] = sums.GetValueOrDefault(key) + more;
}
