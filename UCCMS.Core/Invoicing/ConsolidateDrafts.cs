using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>
/// The Nodal Office puts the accepted drafts of all locations together at the uniform rate (SOP 4.A); once more, where the
/// figures changed before the invoices were issued.
/// </summary>
[Requires(Permissions.ConsolidateDrafts)]
public sealed class ConsolidateDrafts(IInvoicingStore invoicing, ConsolidationSheets sheets, TimeProvider time) : IUseCase<ConsolidateDrafts.Input, ConsolidationId>
{
    /// <summary>The contract, the first day of the period, and the payable total that the person was shown.</summary>
    public sealed record Input(ContractId Contract, DateOnly PeriodFrom, Money ShownPayable);

    /// <exception cref="RuleViolation">drafts.not-all-accepted, drafts.already-consolidated, consolidation.changed-since-shown, office.not-yours</exception>
    public async Task<ConsolidationId> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var sheet = await sheets.ReadAsync(input.Contract, input.PeriodFrom, ct);
        actor.RequireOffice(sheet.Contract.NodalOfficeId);
        sheet.RequireComplete();
        var preview = ConsolidationPreview.Compute(sheet.Basis);
        RuleViolation.Unless(
            preview.Payable == input.ShownPayable,
            "consolidation.changed-since-shown",
            $"The figures changed since they were shown: {input.ShownPayable} then, {preview.Payable} now. Look at the preview again.");
        var utcNow = time.GetUtcNow().UtcDateTime;
        if (await invoicing.FindConsolidationAsync(input.Contract, input.PeriodFrom, ct) is { } earlier)
        {
            earlier.TakeAnew(preview, actor, utcNow);
            return earlier.Id;
        }

        var consolidation = Consolidation.From(preview, sheet.Contract.NodalOfficeId, actor, utcNow);
        invoicing.Add(consolidation);
        return consolidation.Id;
    }
}
