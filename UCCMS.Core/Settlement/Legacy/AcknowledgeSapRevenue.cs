using UCCMS.Core.Audit;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Settlement.Legacy;

/// <summary>The PAO acknowledges revenue of SAP that e-Lekha lacks, and says how it is put right.</summary>
[Requires(Permissions.AcknowledgeSapRevenue)]
public sealed class AcknowledgeSapRevenue(ISapInvoicesStore sap, IAuditNotes audit, TimeProvider time) : IUseCase<AcknowledgeSapRevenue.Input, Done>
{
    /// <summary>The invoice and the answer.</summary>
    public sealed record Input(SapInvoiceId Invoice, string Answer);

    /// <exception cref="RuleViolation">sap.not-found, office.not-yours; those of <see cref="SapRevenueGap.Acknowledge"/></exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var gap = await sap.GapAsync(input.Invoice, ct) ?? throw new RuleViolation("sap.not-found", "Nothing of this invoice was intimated, or it belongs to offices outside your post's reach.");
        actor.RequireOffice(gap.CounterpartOfficeId!.Value);
        gap.Acknowledge(input.Answer, actor, time.GetUtcNow().UtcDateTime);
        audit.Remark(input.Answer.Trim());
        return Done.Value;
    }
}
