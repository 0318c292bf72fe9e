using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Bookings;
using UCCMS.Core.Notifications;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Audit;
using UCCMS.Data.Files;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>
/// Imports a file of bookings: chunks that nobody sees, findings set-wise, and one short transaction that makes all of it
/// visible together with its audit record. Too long for the runner's one transaction; checks right and office itself first.
/// Killed at any moment, it leaves nothing visible, and what it leaves is swept by the next import or start.
/// </summary>
public sealed class BookingImportBulk(IDbContextFactory<UccmsDbContext> contexts, ActorContext actors, AuditChain audit, IFileStore files, ISettings settings, TimeProvider time)
{
    private const string Act = "ImportBookings";

    public async Task<Outcome<ImportResult>> RunAsync(BookingFile file, IProgress<ImportProgress>? progress = null, CancellationToken ct = default)
    {
        var actor = actors.Current;
        try
        {
            Authorise(actor, file);
            return Outcome<ImportResult>.Done(await Task.Run(() => ImportAsync(file, actor, new Report(progress, file), ct), ct));
        }
        catch (RuleViolation refusal)
        {
            await RecordDenialAsync(refusal, actor);
            return Outcome<ImportResult>.Refused(refusal.Code, refusal.Message, refusal.Field);
        }
    }

    /// <summary>Removes what killed imports left behind; called at start-up.</summary>
    /// <returns>Number of imports swept.</returns>
    public async Task<int> SweepAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await new ImportClaim(db, time).SweepAsync(ct);
    }

    /// <summary>Removes the rows of withdrawn imports, in portions.</summary>
    /// <returns>Number of imports whose rows are gone now.</returns>
    public async Task<int> RemoveWithdrawnAsync(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await new ImportClaim(db, time).RemoveWithdrawnAsync(ct);
    }

    private static void Authorise(Actor actor, BookingFile file)
    {
        actor.Require(Permissions.ImportBookings);
        RuleViolation.Unless(
            file.Office is not null || actor.IsSystem, "office.not-yours", "Bookings of many offices are imported by the operator on the server only.");
        if (file.Office is { } office)
        {
            actor.RequireOffice(office);
        }
    }

    private async Task<ImportResult> ImportAsync(BookingFile file, Actor actor, Report report, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var fingerprint = await FileFingerprint.OfAsync(file.Content, ct);
        if (await LoadedBeforeAsync(db, fingerprint.Sha256, file.Office, ct) is { } before)
        {
            return before;
        }

        await db.Database.OpenConnectionAsync(ct);
        using var source = await BookingSource.OpenAsync(
            db, db.Database.GetDbConnection(), file, IndianTime.CivilOf(time.GetUtcNow().UtcDateTime), ct);
        var claim = new ImportClaim(db, time);
        var import = await claim.TakeAsync(file, fingerprint.Sha256, actor, () => report.Tell("Waiting for another import of this office"), ct);
        try
        {
            // the other import it waited for may have been of this very file
            return await LoadedBeforeAsync(db, fingerprint.Sha256, file.Office, ct) is { } meanwhile
                ? await AbandonAsync(db, import, meanwhile)
                : await LoadAsync(db, import, source, file, actor, report, ct);
        }
        catch (Exception e)
        {
            await UndoAsync(import, e is OperationCanceledException ? ImportStatus.Cancelled : ImportStatus.Failed, refused: e is RuleViolation);
            if (Conflicts.IsUniqueViolation(e) && await LoadedBeforeAsync(db, fingerprint.Sha256, file.Office, CancellationToken.None) is { } other)
            {
                return other;
            }

            throw;
        }
        finally
        {
            await NativeMemory.ReleaseAsync(db);
        }
    }

    private async Task<ImportResult> LoadAsync(
        UccmsDbContext db, BookingImport import, BookingSource source, BookingFile file, Actor actor, Report report, CancellationToken ct)
    {
        var parameters = await FindingParameters.ReadAsync(settings, IndianTime.Today(time), ct);
        var load = new BookingLoad(db, import, source, parameters);
        await load.RunAsync(report.Rows, ct);
        report.Tell("Looking for findings");
        var findings = new FindingBulk(db);
        var complete = await ChangesAsync(db, ct);
        await findings.RaiseAsync(import.Id, load.Seen, load.Parameters, ct);
        await new BookedSumsBulk(db).CountAsync([import.Id], ct);
        report.Tell("Adding up");
        await new BookingSumsBulk(db).AddAsync(import.Id, ct);
        report.Tell("Keeping the file");
        file.Content.Position = 0;
        var kept = await files.SaveAsync(file.FileName, "application/octet-stream", file.Content, ct);
        import.Keep(kept.Id, JsonSerializer.Serialize(source.Current.Headers));
        try
        {
            report.Tell("Completing");
            return await CompleteAsync(db, import, load, complete, actor, ct);
        }
        catch
        {
            await files.RemoveAsync(kept.Id, CancellationToken.None);
            throw;
        }
    }

    /// <summary>The short last transaction: everything of the file is seen after it, nothing before.</summary>
    private async Task<ImportResult> CompleteAsync(
        UccmsDbContext db, BookingImport import, BookingLoad load, int completeBefore, Actor actor, CancellationToken ct)
    {
        var findings = new FindingBulk(db);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await ChangesAsync(db, ct) != completeBefore)
        {
            await findings.RaisePairsAgainAsync(import.Id, load.Parameters, ct);
        }

        var (flagged, counts) = await findings.CountAsync(import.Id, ct);
        var rows = new RowCounts(load.Stored - flagged, flagged, load.Rejected, load.Duplicates);
        var tracked = await db.Set<BookingImport>().IgnoreQueryFilters().SingleAsync(i => i.Id == import.Id, ct);
        tracked.Keep(import.StoredFile!.Value, import.Headers);
        tracked.Note(counts);
        tracked.Finish(ImportStatus.Loaded, rows, time.GetUtcNow().UtcDateTime);
        db.Add(LoadedImport.Of(tracked));
        if (!actor.IsSystem)
        {
            db.Add(Notification.Raise(NoticeOf(tracked, actor), tracked.FinishedAtUtc!.Value)); // the operator on the server reads it there
        }

        await db.SaveChangesAsync(ct);
        await new BookingSumsBulk(db).ShowAsync(import.Id, ct);
        await audit.AppendAsync(db, [Entry(tracked, rows, counts)], actor, ct);
        await transaction.CommitAsync(ct);
        return new ImportResult(import.Id, rows, AlreadyImported: false, counts, load.Errors);
    }

    private static Notice NoticeOf(BookingImport import, Actor actor) => new(
        NotificationKind.ImportFinished,
        new(actor.OfficeId, PersonId: actor.PersonId),
        import.AuditKey,
        "loaded",
        $"Import of {import.FileName} finished",
        string.Create(CultureInfo.GetCultureInfo("en-IN"), $"{import.Rows.Read:N0} rows: {import.Rows.Accepted:N0} accepted, {import.Rows.Flagged:N0} flagged, {import.Rows.Rejected:N0} rejected, {import.Rows.Duplicates:N0} duplicates."));

    private static AuditEntry Entry(BookingImport import, RowCounts rows, IReadOnlyDictionary<FindingCode, int> findings) => new(Act, Guid.CreateVersion7())
    {
        DocumentKey = import.AuditKey,
        DocumentTitle = import.AuditTitle,
        Remark = string.Create(
            CultureInfo.InvariantCulture,
            $"{rows.Read} rows: {rows.Accepted} accepted, {rows.Flagged} flagged, {rows.Rejected} rejected, {rows.Duplicates} duplicates"),
        Changes = JsonSerializer.Serialize(new
        {
            import.Sha256,
            rows,
            findings = findings.ToDictionary(f => f.Key.ToString(), f => f.Value, StringComparer.Ordinal),
        }),
    };

    private static async Task<ImportResult?> LoadedBeforeAsync(UccmsDbContext db, string sha256, OfficeId? office, CancellationToken ct) =>
        await LoadedImportsFilter.Same(db, sha256, office).AnyAsync(ct)
            ? new ImportResult(null, RowCounts.None, AlreadyImported: true, new Dictionary<FindingCode, int>(), [])
            : null;

    private static async Task<ImportResult> AbandonAsync(UccmsDbContext db, BookingImport import, ImportResult result)
    {
        await db.Set<BookingImport>().IgnoreQueryFilters().Where(i => i.Id == import.Id).ExecuteDeleteAsync(CancellationToken.None);
        return result;
    }

    // A completed import adds a row, a withdrawal takes one away and leaves its own: the number only grows.
    private static async Task<int> ChangesAsync(UccmsDbContext db, CancellationToken ct) =>
        await db.Set<LoadedImport>().CountAsync(ct) + (2 * await db.Set<BookingImport>().IgnoreQueryFilters().CountAsync(i => i.Status == ImportStatus.Withdrawn, ct));

    /// <summary>A refused file leaves no trace; a cancelled or failed import stays in the history without rows.</summary>
    private async Task UndoAsync(BookingImport import, ImportStatus status, bool refused)
    {
        await using var db = await contexts.CreateDbContextAsync(CancellationToken.None);
        await new ImportRemoval(db).RemoveRowsAsync(import.Id, CancellationToken.None);
        if (refused)
        {
            await db.Set<BookingImport>().IgnoreQueryFilters().Where(i => i.Id == import.Id).ExecuteDeleteAsync(CancellationToken.None);
        }
        else
        {
            await new ImportClaim(db, time).EndAsync(import.Id, status, CancellationToken.None);
        }
    }

    private async Task RecordDenialAsync(RuleViolation refusal, Actor actor)
    {
        if (refusal.Code is "permission.missing" or "office.not-yours")
        {
            await audit.RecordAsync(
                new AuditEntry(Act, Guid.CreateVersion7()) { Outcome = AuditOutcome.Denied, Remark = refusal.Message }, actor, CancellationToken.None);
        }
    }

    private sealed class Report(IProgress<ImportProgress>? progress, BookingFile file)
    {
        private int _rows;

        public void Rows(int rows)
        {
            _rows = rows;
            Tell("Reading and storing rows");
        }

        public void Tell(string step) => progress?.Report(new ImportProgress(step, _rows, Math.Min(file.Content.Position, file.Length), file.Length));
    }
}
