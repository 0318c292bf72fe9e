using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using UCCMS.Core.Organisation;

namespace UCCMS.Core.Audit;

/// <summary>How the act ended.</summary>
public enum AuditOutcome
{
    Done,

    /// <summary>Refused for want of a right or of sight of the office's row.</summary>
    Denied,
}

/// <summary>
/// One link of the audit chain: who did what to which document, and the hash over it and the link before. Never changed
/// or removed; the database refuses both.
/// </summary>
public sealed class AuditRecord
{
    private AuditRecord()
    {
    }

    /// <summary>1, 2, 3 … without a gap.</summary>
    public long Sequence { get; private set; }

    /// <summary>Real time of the host, UTC.</summary>
    public DateTime RecordedAtUtc { get; private set; }

    /// <summary>Business time, UTC; the same as the real time outside a demonstration.</summary>
    public DateTime BusinessAtUtc { get; private set; }

    public string PersonId { get; private set; } = string.Empty;

    public string PersonName { get; private set; } = string.Empty;

    public Role? Role { get; private set; }

    public OfficeId OfficeId { get; private set; }

    public string Address { get; private set; } = string.Empty;

    /// <summary>The use case, or what was tried.</summary>
    public string Act { get; private set; } = string.Empty;

    /// <summary>The command that caused it; several records of one act share it.</summary>
    public Guid CommandId { get; private set; }

    public AuditOutcome Outcome { get; private set; }

    public string DocumentKey { get; private set; } = string.Empty;

    public string DocumentTitle { get; private set; } = string.Empty;

    /// <summary>A sentence, remark or count that the act gave.</summary>
    public string Remark { get; private set; } = string.Empty;

    /// <summary>Before and after of each changed field, JSON.</summary>
    public string Changes { get; private set; } = string.Empty;

    public string PreviousHash { get; private set; } = string.Empty;

    public string Hash { get; private set; } = string.Empty;

    public static AuditRecord Link(long sequence, string previousHash, AuditEntry entry, Actor actor, DateTime recordedAtUtc, DateTime businessAtUtc)
    {
        var record = new AuditRecord
        {
            Sequence = sequence,
            RecordedAtUtc = WholeMilliseconds(recordedAtUtc),
            BusinessAtUtc = WholeMilliseconds(businessAtUtc),
            PersonId = actor.PersonId,
            PersonName = actor.Name,
            Role = actor.Role,
            OfficeId = actor.OfficeId,
            Address = actor.Address,
            Act = entry.Act,
            CommandId = entry.CommandId,
            Outcome = entry.Outcome,
            DocumentKey = entry.DocumentKey,
            DocumentTitle = entry.DocumentTitle,
            Remark = entry.Remark,
            Changes = entry.Changes,
            PreviousHash = previousHash,
        };
        record.Hash = record.ComputeHash();
        return record;
    }

    /// <summary>SHA-256 over the previous hash and every field, length-prefixed so that no two contents read alike.</summary>
    public string ComputeHash()
    {
        string[] fields =
        [
            PreviousHash, Sequence.ToString(CultureInfo.InvariantCulture), Stamp(RecordedAtUtc), Stamp(BusinessAtUtc), PersonId, PersonName,
            Role?.ToString() ?? string.Empty, OfficeId.ToString(), Address, Act, CommandId.ToString("N"), Outcome.ToString(),
            DocumentKey, DocumentTitle, Remark, Changes,
        ];
        var text = new StringBuilder();
        foreach (var field in fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"{field.Length}:{field};");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    // Both databases keep milliseconds alike; a finer value would not hash the same after reading back.
    private static DateTime WholeMilliseconds(DateTime utc) => new(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);

    private static string Stamp(DateTime utc) => utc.ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture);
}

/// <summary>What an act wants recorded, before it becomes a link of the chain.</summary>
public sealed record AuditEntry(string Act, Guid CommandId)
{
    public AuditOutcome Outcome { get; init; }

    public string DocumentKey { get; init; } = string.Empty;

    public string DocumentTitle { get; init; } = string.Empty;

    public string Remark { get; init; } = string.Empty;

    public string Changes { get; init; } = string.Empty;
}
