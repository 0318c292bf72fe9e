using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Tds;

/// <summary>
/// A nodal office enters certificates in form GSTR-7A that it received, one by hand or many from a workbook. Each finds what it
/// certifies at once, or waits until that is recorded.
/// </summary>
[Requires(Permissions.RecordTds)]
public sealed class EnterTdsCertificates(ITdsStore tds, IAuditNotes audit, TimeProvider time) : IUseCase<EnterTdsCertificates.Input, EnterTdsCertificates.Result>
{
    /// <param name="Entries">The certificates; rows of a file that are wrong were left out before.</param>
    /// <param name="Source">Name and SHA-256 of the file; none by hand.</param>
    public sealed record Input(IReadOnlyList<TdsCertificateEntry> Entries, string? Source = null);

    /// <summary>What became of them.</summary>
    public sealed record Result(int Entered, int Matched, Money Total);

    /// <exception cref="RuleViolation">certificate.none, certificate.entered; those of <see cref="TdsCertificateEntry.Checked"/></exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        RuleViolation.Unless(input.Entries.Count > 0, "certificate.none", "There is no certificate to enter.");
        var now = time.GetUtcNow().UtcDateTime;
        var entries = input.Entries.Select(e => e.Checked(IndianTime.DateOf(now))).ToList();
        var known = await tds.EnteredAsync(entries, ct);
        var twice = entries.Find(e => known.Contains(TdsFile.KeyOf(e))) ?? entries.GroupBy(TdsFile.KeyOf, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.First();
        RuleViolation.Unless(twice is null, "certificate.entered", $"Certificate {twice?.Number} of {twice?.Gstin} was entered already.", nameof(TdsCertificateEntry.Number));
        var awaiting = await tds.AwaitingAsync([.. entries.Select(e => e.Gstin).Distinct()], ct);
        var matched = 0;
        foreach (var certificate in entries.Select(e => TdsCertificate.Enter(e, actor, now)))
        {
            tds.Add(certificate);
            matched += certificate.Match(awaiting) ? 1 : 0;
        }

        var total = Money.Sum(entries.Select(e => e.Heads.Total));
        audit.Remark($"{(input.Source is null ? string.Empty : $"{input.Source}: ")}{entries.Count} GST TDS certificates, {total}, {matched} matched");
        return new(entries.Count, matched, total);
    }
}
