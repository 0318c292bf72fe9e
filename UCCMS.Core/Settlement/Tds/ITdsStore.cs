using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Tds;

/// <summary>GST withheld and its certificates, for writing, within the actor's sight; the runner saves.</summary>
public interface ITdsStore
{
    void Add(TdsDeduction deduction);

    void Add(TdsCertificate certificate);

    /// <exception cref="RuleViolation">tds.not-found: unknown, or out of the actor's sight.</exception>
    Task<TdsDeduction> GetDeductionAsync(TdsDeductionId id, CancellationToken ct);

    /// <exception cref="RuleViolation">certificate.not-found: unknown, or out of the actor's sight.</exception>
    Task<TdsCertificate> GetCertificateAsync(TdsCertificateId id, CancellationToken ct);

    /// <summary>Of these deductors, without certificate; those added in this act count.</summary>
    Task<IReadOnlyList<TdsDeduction>> AwaitingAsync(IReadOnlyCollection<string> deductors, CancellationToken ct);

    /// <summary>Of a deductor and month, not matched yet, oldest first.</summary>
    Task<IReadOnlyList<TdsCertificate>> UnmatchedAsync(string deductor, DateOnly month, CancellationToken ct);

    /// <summary>What a certificate certifies.</summary>
    Task<IReadOnlyList<TdsDeduction>> CertifiedByAsync(TdsCertificateId certificate, CancellationToken ct);

    /// <summary>Which of these, as “GSTIN number”, were entered before by any office and not withdrawn.</summary>
    Task<IReadOnlySet<string>> EnteredAsync(IReadOnlyCollection<TdsCertificateEntry> entries, CancellationToken ct);
}
