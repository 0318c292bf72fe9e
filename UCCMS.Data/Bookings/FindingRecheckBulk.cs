using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using UCCMS.Core.Audit;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Audit;
using UCCMS.Data.Bookings.Findings;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>
/// Looks at stored bookings again, set-wise, when what their findings rest on has changed. Periods whose draft is submitted
/// are left alone. Each step can be done twice without harm, so a recheck that was interrupted simply starts again.
/// </summary>
public sealed class FindingRecheckBulk(UccmsDbContext db, ISettings settings, AuditChain audit, ActorContext actors, TimeProvider time)
{
    private const long Stretch = 200_000;

    private readonly FindingScan _scan = new(db.Database.ProviderName!.EndsWith("Sqlite", StringComparison.Ordinal), IsRecheck: true);

    /// <summary>Those that wait, oldest first.</summary>
    public async Task<IReadOnlyList<long>> WaitingAsync(CancellationToken ct = default) =>
        await db.Set<FindingRecheck>().AsNoTracking().Where(r => r.DoneAtUtc == null).OrderBy(r => r.Id).Select(r => r.Id).ToListAsync(ct);

    /// <summary>Imports on the way: they may have begun before the change, so a recheck waits for those it finds.</summary>
    public async Task<IReadOnlyList<ImportId>> LoadingAsync(CancellationToken ct = default) =>
        await db.Set<BookingImport>().IgnoreQueryFilters().AsNoTracking().Where(i => i.Status == ImportStatus.Loading).Select(i => i.Id).ToListAsync(ct);

    public async Task RunAsync(long id, CancellationToken ct = default)
    {
        RuleViolation.Unless(actors.Current.IsSystem, "permission.missing", "Findings are looked at again by the program itself only.");
        var recheck = await db.Set<FindingRecheck>().SingleAsync(r => r.Id == id, ct);
        var rows = await new FindingRecheckRows(db).FillAsync(recheck, ct);
        var (raised, ended) = rows == 0 ? (0, 0) : await LookAsync(recheck, ct);
        recheck.Finish(rows, raised, ended, TimeProvider.System.GetUtcNow().UtcDateTime);
        await FinishAsync(recheck, ct);
    }

    private async Task<(int Raised, int Ended)> LookAsync(FindingRecheck recheck, CancellationToken ct)
    {
        if (recheck.ContractId is not null || recheck.CustomerId is not null)
        {
            await new FindingRecheckPlaces(db).PlaceAsync(recheck.Id, ct);
        }

        var parameters = await FindingParameters.ReadAsync(settings, IndianTime.Today(time), ct);
        var ids = db.Set<FindingRecheckRow>().Where(r => r.RecheckId == recheck.Id);
        var (first, last) = (await ids.MinAsync(r => r.BookingId, ct), await ids.MaxAsync(r => r.BookingId, ct));
        var (raised, ended) = (0, 0);
        foreach (var rule in FindingRules.All.Where(r => !r.IsAboutFile))
        {
            for (var from = first; from <= last; from += Stretch)
            {
                var scan = (recheck, from, Math.Min(from + Stretch - 1, last));
                raised += await RunAsync(rule.ReopenStatement(_scan), scan, parameters, ct);
                raised += await RunAsync(rule.Statement(_scan), scan, parameters, ct);
                ended += await RunAsync(rule.EndStatement(_scan), scan, parameters, ct);
            }
        }

        return (raised, ended);
    }

    private async Task FinishAsync(FindingRecheck recheck, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Set<FindingRecheckRow>().Where(r => r.RecheckId == recheck.Id).ExecuteDeleteAsync(ct);
        await db.SaveChangesAsync(ct);
        if (recheck.Raised + recheck.Ended > 0)
        {
            var entry = new AuditEntry("RecheckFindings", Guid.CreateVersion7())
            {
                DocumentKey = FormattableString.Invariant($"finding-recheck/{recheck.Id}"),
                DocumentTitle = "Findings looked at again",
                Remark = FormattableString.Invariant($"{recheck.Cause}: {recheck.Rows} bookings, {recheck.Raised} findings raised, {recheck.Ended} ended"),
            };
            await audit.AppendAsync(db, [entry], actors.Current, ct);
        }

        await transaction.CommitAsync(ct);
    }

    private async Task<int> RunAsync(string statement, (FindingRecheck Recheck, long First, long Last) scan, FindingParameters parameters, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = statement;
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandTimeout = 0;
        parameters.AddTo(command, scan.Recheck.Id, scan.First, scan.Last);
        FindingParameters.Add(command, "@cause", scan.Recheck.Cause);
        FindingParameters.Add(command, "@person", actors.Current.PersonId);
        FindingParameters.Add(command, "@now", time.GetUtcNow().UtcDateTime);
        var touched = await command.ExecuteNonQueryAsync(ct);
        await db.Database.CloseConnectionAsync();
        return touched;
    }
}
