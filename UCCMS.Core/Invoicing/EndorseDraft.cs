using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>The Divisional Office signs a location's draft off (SOP 5: it supervises the manual invoices).</summary>
[Requires(Permissions.EndorseDraft)]
public sealed class EndorseDraft(IInvoicingStore invoicing, IOrganisationStore organisation) : IUseCase<EndorseDraft.Input, Done>
{
    /// <summary>The draft.</summary>
    public sealed record Input(LocationDraftId Draft);

    /// <exception cref="RuleViolation">lifecycle.not-allowed, draft.maker-is-checker, office.not-yours</exception>
    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        var draft = await invoicing.GetDraftAsync(input.Draft, ct);
        await RequireDivisionOfAsync(organisation, draft, actor, ct);
        draft.EndorseBy(actor);
        return Done.Value;
    }

    /// <summary>The division of the nodal office sees the drafts of all locations too, but signs off only its own offices'.</summary>
    internal static async Task RequireDivisionOfAsync(IOrganisationStore organisation, LocationDraft draft, Actor actor, CancellationToken ct)
    {
        if ((await organisation.OfficeAsync(draft.OwningOfficeId, ct)).DivisionId is { } division)
        {
            actor.RequireOffice(division);
        }
    }
}
