using UCCMS.Core.Ledger.Elekha;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Ledger.Elekha;

/// <summary>What of the offices of a DDO differs from e-Lekha in a month and nobody has explained.</summary>
/// <param name="Month">Of the accounts.</param>
/// <param name="Ddo">None where no DDO is assigned.</param>
/// <param name="DdoName">In words.</param>
/// <param name="Heads">How many heads of offices.</param>
/// <param name="NotReflected">Accounted, and e-Lekha has nothing.</param>
/// <param name="Differing">Of the other heads, less or more than accounted, without sign.</param>
/// <param name="OnlyInElekha">Nothing was accounted here under their heads, without sign.</param>
/// <param name="SinceUtc">When an extract of the month was compared first.</param>
public sealed record ElekhaMiss(ElekhaMonth Month, OfficeId? Ddo, string DdoName, int Heads, Money NotReflected, Money Differing, Money OnlyInElekha, DateTime SinceUtc);

/// <summary>The misses of the months that were compared, by DDO, until a later extract shows what was missing or the PAO explains it.</summary>
public sealed class ElekhaMissQueries(ElekhaQueries elekha)
{
    // what is older is settled with the accounts of its year
    private const int Months = 12;

    /// <summary>Oldest month first.</summary>
    public async Task<IReadOnlyList<ElekhaMiss>> OpenAsync(CancellationToken ct = default)
    {
        var compared = (await elekha.ExtractsAsync(ct)).GroupBy(e => e.Month).OrderByDescending(g => g.Key).Take(Months)
            .Select(g => (Month: g.Key, SinceUtc: g.Min(e => e.EnteredAtUtc))).Reverse().ToList();
        var misses = new List<ElekhaMiss>();
        foreach (var (month, sinceUtc) in compared)
        {
            misses.AddRange((await elekha.MonthAsync(month, ct: ct)).Rows.Where(r => r.IsMissed).GroupBy(r => (r.Ddo, r.DdoName)).OrderBy(g => g.Key.DdoName, StringComparer.Ordinal)
                .Select(g => new ElekhaMiss(
                    month,
                    g.Key.Ddo,
                    g.Key.DdoName,
                    g.Count(),
                    Money.Sum(g.Where(r => r.Compared.Standing == ElekhaStanding.NotReflected).Select(r => r.Compared.Accounted)),
                    GapOf(g, ElekhaStanding.Differs),
                    GapOf(g, ElekhaStanding.OnlyInElekha),
                    sinceUtc)));
        }

        return misses;
    }

    private static Money GapOf(IEnumerable<ElekhaComparedRow> rows, ElekhaStanding standing) =>
        Money.Sum(rows.Where(r => r.Compared.Standing == standing).Select(r => new Money(Math.Abs(r.Compared.Difference.Paise))));
}
