using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Ledger.Elekha;

/// <summary>The PAO says why a head of an office and e-Lekha differ; it leaves the queue until either amount changes.</summary>
[Requires(Permissions.ReconcileElekha)]
public sealed class ExplainElekhaMiss(IElekhaStore elekha, IAuditNotes audit, TimeProvider time) : IUseCase<ExplainElekhaMiss.Input, Done>
{
    /// <param name="Accounted">Here, as the person saw it.</param>
    /// <param name="Elekha">In e-Lekha, as the person saw it.</param>
    public sealed record Input(ElekhaMonth Month, OfficeId Office, string Head, Money Accounted, Money Elekha, string Reason);

    /// <exception cref="RuleViolation">elekha.not-compared, elekha.figures-changed; those of <see cref="ElekhaExplanation.Of"/></exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var compared = await elekha.ComparedAsync(input.Month, input.Office, input.Head, ct)
            ?? throw new RuleViolation("elekha.not-compared", "This head of the office is not compared in this month, or you do not keep its accounts.");
        RuleViolation.Unless(
            (compared.Accounted, compared.Elekha) == (input.Accounted, input.Elekha),
            "elekha.figures-changed",
            $"Since you saw it the amounts have changed: {compared.Accounted} here, {compared.Elekha} in e-Lekha. Look again.");
        elekha.Add(ElekhaExplanation.Of(input.Month, compared, input.Reason, actor, time.GetUtcNow().UtcDateTime));
        audit.Remark(input.Reason.Trim());
        return Done.Value;
    }
}
