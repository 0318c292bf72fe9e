using UCCMS.Core.Ledger.Elekha;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Ledger.Elekha;

/// <summary>What of the offices of a DDO differs from e-Lekha in a month and nobody has explained.</summary>
/// <param name="Month">Of the accounts.</param>
/// <param name="Pao">Whose extract was compared, and who explains.</param>
/// <param name="Ddo">None where no DDO is assigned.</param>
/// <param name="DdoName">In words.</param>
/// <param name="Heads">How many heads of offices.</param>
/// <param name="NotReflected">Accounted, and e-Lekha has nothing.</param>
/// <param name="Differing">Of the other heads, less or more than accounted, without sign.</param>
/// <param name="OnlyInElekha">Nothing was accounted here under their heads, without sign.</param>
/// <param name="SinceUtc">When an extract of the PAO for the month was compared first.</param>
public sealed record ElekhaMiss(ElekhaMonth Month, OfficeId Pao, OfficeId? Ddo, string DdoName, int Heads, Money NotReflected, Money Differing, Money OnlyInElekha, DateTime SinceUtc);

/// <summary>The misses of the months that were compared, by DDO, until a later extract shows what was missing or the PAO explains it.</summary>
public sealed class ElekhaMissQueries(ElekhaQueries elekha)
{
    // what is older is settled with the accounts of its year
    private const int Months = 12;

    /// <summary>Oldest month first.</summary>
    public async Task<IReadOnlyList<ElekhaMiss>> OpenAsync(CancellationToken ct = default)
    {
        var months = (await elekha.ExtractsAsync(ct)).GroupBy(e => e.Month).OrderByDescending(g => g.Key).Take(Months).Reverse();
        var misses = new List<ElekhaMiss>();
        foreach (var month in months)
        {
            // an office whose PAO has entered nothing yet is not compared
            var since = month.GroupBy(e => e.Pao).ToDictionary(g => g.Key, g => g.Min(e => e.EnteredAtUtc));
            misses.AddRange((await elekha.MonthAsync(month.Key, ct: ct)).Rows.Where(r => r.IsMissed && r.Pao is { } pao && since.ContainsKey(pao))
                .GroupBy(r => (Pao: r.Pao!.Value, r.Ddo, r.DdoName)).OrderBy(g => g.Key.DdoName, StringComparer.Ordinal).ThenBy(g => g.Key.Pao.Value)
                .Select(g => MissOf(month.Key, g.Key.Pao, g.Key.Ddo, g.Key.DdoName, [.. g], since[g.Key.Pao])));
        }

        return misses;
    }

    private static ElekhaMiss MissOf(ElekhaMonth month, OfficeId pao, OfficeId? ddo, string name, IReadOnlyList<ElekhaComparedRow> rows, DateTime sinceUtc) => new(
        month,
        pao,
        ddo,
        name,
        rows.Count,
        Money.Sum(rows.Where(r => r.Compared.Standing == ElekhaStanding.NotReflected).Select(r => r.Compared.Accounted)),
        GapOf(rows, ElekhaStanding.Differs),
        GapOf(rows, ElekhaStanding.OnlyInElekha),
        sinceUtc);

    private static Money GapOf(IEnumerable<ElekhaComparedRow> rows, ElekhaStanding standing) =>
        Money.Sum(rows.Where(r => r.Compared.Standing == standing).Select(r => new Money(Math.Abs(r.Compared.Difference.Paise))));
}
