using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger.Elekha;

/// <summary>The PAO enters what e-Lekha shows of a month, all rows or none; it is compared with the accounted side from then on.</summary>
[Requires(Permissions.ReconcileElekha)]
public sealed class EnterElekhaExtract(IElekhaStore extracts, IAuditNotes audit, TimeProvider time) : IUseCase<EnterElekhaExtract.Input, ElekhaExtractId>
{
    /// <param name="File">As it was read and previewed.</param>
    public sealed record Input(string FileName, string Sha256, ElekhaFile File);

    /// <exception cref="RuleViolation">elekha.no-rows, elekha.problems</exception>
    public async Task<ElekhaExtractId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var offices = await extracts.OfficesAsync([.. input.File.Rows.Select(r => r.Office).Distinct(StringComparer.Ordinal)], ct);
        var extract = ElekhaExtract.Of(input.File, offices, input.FileName, input.Sha256, actor, time.GetUtcNow().UtcDateTime);
        extracts.Add(extract);
        audit.Remark($"SHA-256 {input.Sha256}");
        return extract.Id;
    }
}
