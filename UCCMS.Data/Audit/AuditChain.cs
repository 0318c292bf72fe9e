using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Data.Audit;

/// <summary>
/// Writes the hash-chained audit records of an act into the act's own transaction. Also keeps the notes a use case leaves.
/// One lives in each scope.
/// </summary>
public sealed class AuditChain(UccmsDbContext scopeDb, TimeProvider time) : IAuditNotes
{
    private readonly List<AuditEntry> notes = [];
    private string remark = string.Empty;

    void IAuditNotes.Remark(string remark) => this.remark = remark;

    void IAuditNotes.Document(string key, string title, string changes) =>
        notes.Add(new AuditEntry(string.Empty, Guid.Empty) { DocumentKey = key, DocumentTitle = title, Changes = changes });

    /// <summary>What the tracked changes and the notes say, before the changes are saved: one entry per document, at least one per act.</summary>
    public IReadOnlyList<AuditEntry> Collect(UccmsDbContext db, string act, Guid commandId)
    {
        db.ChangeTracker.DetectChanges();
        var entries = db.ChangeTracker.Entries()
            .Where(e => e is { Entity: IAuditedDocument, State: EntityState.Added or EntityState.Modified or EntityState.Deleted })
            .Select(e => new AuditEntry(act, commandId)
            {
                DocumentKey = ((IAuditedDocument)e.Entity).AuditKey,
                DocumentTitle = ((IAuditedDocument)e.Entity).AuditTitle,
                Remark = remark,
                Changes = ChangesOf(e),
            })
            .Concat(notes.Select(n => n with { Act = act, CommandId = commandId, Remark = remark }))
            .ToList();
        return entries.Count > 0 ? entries : [new AuditEntry(act, commandId) { Remark = remark }];
    }

    /// <summary>Adds the entries to the end of the chain. Must run inside the transaction of the act; writers queue at the head row.</summary>
    public async Task AppendAsync(UccmsDbContext db, IReadOnlyList<AuditEntry> entries, Actor actor, CancellationToken ct)
    {
        await db.Set<AuditHead>().ExecuteUpdateAsync(s => s.SetProperty(h => h.Sequence, h => h.Sequence + entries.Count), ct);
        var head = await db.Set<AuditHead>().AsNoTracking().SingleAsync(ct);
        var (sequence, hash) = (head.Sequence - entries.Count, head.Hash);
        var businessNow = time.GetUtcNow().UtcDateTime;
        foreach (var entry in entries)
        {
            var record = AuditRecord.Link(++sequence, hash, entry, actor, TimeProvider.System.GetUtcNow().UtcDateTime, businessNow);
            hash = record.Hash;
            db.Add(record);
        }

        await db.SaveChangesAsync(ct);
        await db.Set<AuditHead>().ExecuteUpdateAsync(s => s.SetProperty(h => h.Hash, hash), ct);
    }

    /// <summary>Records one entry in a transaction of its own: sign-in, denial, refusal.</summary>
    public async Task RecordAsync(AuditEntry entry, Actor actor, CancellationToken ct)
    {
        await using var transaction = await scopeDb.Database.BeginTransactionAsync(ct);
        await AppendAsync(scopeDb, [entry], actor, ct);
        await transaction.CommitAsync(ct);
    }

    private static string ChangesOf(EntityEntry entry) => JsonSerializer.Serialize(
        entry.Properties
            .Where(p => entry.State != EntityState.Modified || p.IsModified)
            .Where(p => p.Metadata.Name is not nameof(IVersioned.Version))
            .ToDictionary(
                p => p.Metadata.Name,
                p => new[] { entry.State == EntityState.Added ? null : Text(p, p.OriginalValue), entry.State == EntityState.Deleted ? null : Text(p, p.CurrentValue) },
                StringComparer.Ordinal));

    // Keys are kept as the database has them, days without doubt which is the month.
    private static string? Text(PropertyEntry property, object? value) =>
        value is not null && value.GetType().Name.EndsWith("Id", StringComparison.Ordinal) && property.Metadata.GetTypeMapping().Converter is { } converter
            ? Text(converter.ConvertToProvider(value))
            : Text(value);

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateOnly day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        byte[] bytes => $"{bytes.Length} bytes",
        _ => value.ToString(),
    };
}
