using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Invoicing;

/// <summary>The location opens its draft for the first time: the Nodal Office sees that it was seen (SOP 4.A).</summary>
[Requires(Permissions.PrepareDraft)]
public sealed class OpenLocationDraft(IInvoicingStore invoicing, TimeProvider time) : IUseCase<OpenLocationDraft.Input, Done>
{
    /// <summary>The draft.</summary>
    public sealed record Input(LocationDraftId Draft);

    public async Task<Done> ExecuteAsync(Input input, Actor actor, CancellationToken ct)
    {
        (await invoicing.GetDraftAsync(input.Draft, ct)).Open(actor, time.GetUtcNow().UtcDateTime);
        return Done.Value;
    }
}
