using System.Globalization;
using UCCMS.Core.Deadlines;
using UCCMS.Core.Organisation;
using UCCMS.Data.Ledger.Elekha;

namespace UCCMS.Data.Deadlines;

/// <summary>What differs from e-Lekha: for the Postal Accounts Office to explain, by month and DDO.</summary>
public sealed class ElekhaSteps(ElekhaMissQueries misses) : IWaitingSteps
{
    public async Task<IReadOnlyList<WaitingStep>> AllAsync(UccmsDbContext db, CancellationToken ct) =>
        [.. (await misses.OpenAsync(ct)).Select(m => new WaitingStep(
            DeadlineKind.Elekha,
            string.Create(CultureInfo.InvariantCulture, $"elekha-miss/{m.Month.YearMonth}/{m.Pao}/{m.Ddo}"),
            $"e-Lekha of {m.Month}, {m.DdoName}",
            m.Pao,
            Role.Pao,
            DateTime.SpecifyKind(m.SinceUtc, DateTimeKind.Utc)))];
}
