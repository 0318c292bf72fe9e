using Microsoft.EntityFrameworkCore;
using UCCMS.Core.Audit;

namespace UCCMS.Data.Audit;

/// <summary>
/// Walks the audit chain from its first record: numbers without a gap, each carrying the hash before it and hashing to its
/// own, up to the head. Names the first broken record; nothing after it can be trusted.
/// </summary>
public sealed class AuditChainCheck(IDbContextFactory<UccmsDbContext> contexts) : IIntegrityCheck
{
    public string Name => "Audit chain";

    public async Task<IntegrityResult> RunAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var snapshot = await db.Database.BeginTransactionAsync(ct); // head and records of one moment
        var head = await db.Set<AuditHead>().AsNoTracking().SingleAsync(ct);
        var (counted, hash) = (0L, string.Empty);
        await foreach (var record in db.Set<AuditRecord>().AsNoTracking().OrderBy(r => r.Sequence).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (FaultOf(record, counted + 1, hash) is { } fault)
            {
                return new IntegrityResult(counted, [fault]);
            }

            (counted, hash) = (counted + 1, record.Hash);
        }

        var ends = head.Sequence == counted && string.Equals(head.Hash, hash, StringComparison.Ordinal);
        return new IntegrityResult(counted, ends ? [] : [$"The chain ends at record {counted}, but its head names record {head.Sequence}: records at the end are missing or were added."]);
    }

    private static string? FaultOf(AuditRecord record, long expected, string previous) => record switch
    {
        _ when record.Sequence != expected => $"Record {expected} is missing; the next is {record.Sequence}.",
        _ when !string.Equals(record.PreviousHash, previous, StringComparison.Ordinal) => $"Record {record.Sequence} does not carry the hash of the record before it.",
        _ when !string.Equals(record.Hash, record.ComputeHash(), StringComparison.Ordinal) => $"Record {record.Sequence} ({record.Act}, {record.PersonName}) was changed: its content does not give its hash.",
        _ => null,
    };
}
