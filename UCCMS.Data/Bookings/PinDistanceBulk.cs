using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;
using UCCMS.Core.Bookings;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;
using UCCMS.Data.Audit;
using UCCMS.Data.Shared;

namespace UCCMS.Data.Bookings;

/// <summary>What loading a list of distances did, in directed pairs.</summary>
public sealed record PinDistanceLoad(int Added, int Changed, int Same);

/// <summary>
/// Loads distances between PINs set-wise: pairs of the list replace those there are, all others stay. All in one transaction
/// with its audit record; checks the right itself. Bookings without a distance of their own are looked at again.
/// </summary>
public sealed class PinDistanceBulk(IDbContextFactory<UccmsDbContext> contexts, ActorContext actors, AuditChain audit, TimeProvider time)
{
    internal const string StagingTable = "PinDistanceLoadRows";

    private const string Act = "LoadPinDistances";

    internal static readonly (string Name, Type Type)[] Columns = [("LoadId", typeof(long)), ("OriginPin", typeof(int)), ("DestinationPin", typeof(int)), ("Km", typeof(int))];

    /// <param name="rows">The list as it was read and previewed.</param>
    public async Task<Outcome<PinDistanceLoad>> RunAsync(PinDistanceRows rows, string fileName, string sha256, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var actor = actors.Current;
        try
        {
            actor.Require(Permissions.ManageReferenceData);
            RuleViolation.Unless(rows.Pairs > 0, "pin-distance.no-rows", "The file holds no distance that can be taken.");
            return Outcome<PinDistanceLoad>.Done(await Task.Run(() => LoadAsync(rows, $"{fileName} (SHA-256 {sha256})", actor, ct), ct));
        }
        catch (RuleViolation refusal)
        {
            if (refusal.Code == "permission.missing")
            {
                await audit.RecordAsync(new AuditEntry(Act, Guid.CreateVersion7()) { Outcome = AuditOutcome.Denied, Remark = refusal.Message }, actor, CancellationToken.None);
            }

            return Outcome<PinDistanceLoad>.Refused(refusal.Code, refusal.Message, refusal.Field);
        }
    }

    private async Task<PinDistanceLoad> LoadAsync(PinDistanceRows rows, string file, Actor actor, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var load = TimeProvider.System.GetTimestamp();
        var staged = await BulkInsert.RunAsync(db, StagingTable, Columns, rows.BothWays().Select(p => new object?[] { load, p.Origin, p.Destination, p.Km }), ct);
        var changed = await RemoveChangedAsync(db, load, ct);
        var added = await AddMissingAsync(db, load, ct) - changed;
        await ForgetAsync(db, load, ct);
        if (added + changed > 0)
        {
            db.Add(FindingRecheck.Of(new FindingRecheckScope(), $"Distances between PINs were loaded from {file[..Math.Min(file.Length, 120)]}", time.GetUtcNow().UtcDateTime));
        }

        await db.SaveChangesAsync(ct);
        var result = new PinDistanceLoad(added, changed, staged - added - changed);
        await audit.AppendAsync(db, [Entry(rows, file, result)], actor, ct);
        await transaction.CommitAsync(ct);
        return result;
    }

    // Sent one by one, so that each can be read by the parser of the other database; only the origins of the list are looked at.
    internal static Task<int> RemoveChangedAsync(UccmsDbContext db, long load, CancellationToken ct) => db.Database.ExecuteSqlAsync(
        $"""
        DELETE FROM "PinDistances"
        WHERE "OriginPin" IN (SELECT o."OriginPin" FROM "PinDistanceLoadRows" AS o WHERE o."LoadId" = {load})
            AND EXISTS (
                SELECT 1 FROM "PinDistanceLoadRows" AS l
                WHERE l."LoadId" = {load} AND l."OriginPin" = "PinDistances"."OriginPin" AND l."DestinationPin" = "PinDistances"."DestinationPin" AND l."Km" <> "PinDistances"."Km")
        """,
        ct);

    internal static Task<int> AddMissingAsync(UccmsDbContext db, long load, CancellationToken ct) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO "PinDistances" ("OriginPin", "DestinationPin", "Km")
        SELECT l."OriginPin", l."DestinationPin", l."Km" FROM "PinDistanceLoadRows" AS l
        WHERE l."LoadId" = {load}
            AND NOT EXISTS (SELECT 1 FROM "PinDistances" AS d WHERE d."OriginPin" = l."OriginPin" AND d."DestinationPin" = l."DestinationPin")
        """,
        ct);

    internal static Task<int> ForgetAsync(UccmsDbContext db, long load, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync($"DELETE FROM \"PinDistanceLoadRows\" WHERE \"LoadId\" = {load}", ct);

    private static AuditEntry Entry(PinDistanceRows rows, string file, PinDistanceLoad result) => new(Act, Guid.CreateVersion7())
    {
        DocumentKey = "pin-distances",
        DocumentTitle = "Distances between PINs",
        Remark = string.Create(CultureInfo.InvariantCulture, $"{file}: {result.Added} added, {result.Changed} changed, {result.Same} as they were, {rows.Rejected} rows rejected"),
        Changes = JsonSerializer.Serialize(result),
    };
}
