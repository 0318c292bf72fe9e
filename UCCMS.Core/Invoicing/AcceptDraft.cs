using UCCMS.Core.Contracts;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>The Nodal Office accepts a draft. A contract of a single office is consolidated by the same act.</summary>
[Requires(Permissions.DecideDraft)]
public sealed class AcceptDraft(IInvoicingStore invoicing, IContractsStore contracts, ConsolidationSheets sheets, TimeProvider time)
    : IUseCase<AcceptDraft.Input, AcceptDraft.Result>
{
    /// <summary>The draft.</summary>
    public sealed record Input(LocationDraftId Draft);

    /// <summary>The consolidation, where accepting the draft made it.</summary>
    public sealed record Result(ConsolidationId? Consolidation);

    /// <exception cref="RuleViolation">lifecycle.not-allowed, draft.maker-is-checker, office.not-yours</exception>
    public async Task<Result> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var draft = await invoicing.GetDraftAsync(input.Draft, ct);
        draft.AcceptBy(actor);
        var contract = await contracts.GetAsync(draft.ContractId, ct);
        if (!contract.IsSingleOffice || draft.Lines.All(l => l.OwnCount == 0) || await invoicing.FindConsolidationAsync(contract.Id, draft.PeriodFrom, ct) is not null)
        {
            return new(Consolidation: null);
        }

        var sheet = await sheets.ReadAsync(draft.ContractId, draft.PeriodFrom, ct);
        sheet.RequireComplete();
        var consolidation = Consolidation.From(ConsolidationPreview.Compute(sheet.Basis), contract.NodalOfficeId, actor, time.GetUtcNow().UtcDateTime);
        invoicing.Add(consolidation);
        return new(consolidation.Id);
    }
}
