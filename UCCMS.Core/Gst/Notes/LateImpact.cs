using UCCMS.Core.Invoicing;
using UCCMS.Core.Organisation;
using UCCMS.Core.Shared;

namespace UCCMS.Core.Gst.Notes;

/// <summary>A location whose own figures came after the others were invoiced, or have yet to come.</summary>
public sealed record LateLocation(OfficeId OfficeId, string OfficeName, LocationDraftId DraftId, LocationDraftStatus Status)
{
    /// <summary>Its draft is accepted: notes and its own invoice can be proposed.</summary>
    public bool IsReady => Status == LocationDraftStatus.Accepted;
}

/// <summary>What a late location does to the uniform discount of all (SOP 4.A): computed by the rules of the consolidation itself.</summary>
/// <param name="Context">Contract, customer, period and offices of what is issued for it.</param>
/// <param name="Consolidation">As it was issued.</param>
/// <param name="Late">Whose drafts are not invoiced.</param>
/// <param name="Corrected">The period with their own figures.</param>
/// <param name="Locations">Of each, what was issued and what should have been.</param>
public sealed record LateImpact(NoteContext Context, Consolidation Consolidation, IReadOnlyList<LateLocation> Late, ConsolidationPreview Corrected, IReadOnlyList<LocationImpact> Locations)
{
    /// <summary>Those whose figures are taken in: the accepted ones, or all as they would be if they came now.</summary>
    public IReadOnlyList<LateLocation> TakenIn => Late.Any(l => l.IsReady) ? [.. Late.Where(l => l.IsReady)] : Late;

    /// <summary>No late draft is accepted yet: what would be.</summary>
    public bool IsWhatIf => !Late.Any(l => l.IsReady);

    public IReadOnlyList<NoteDraft> Notes => [.. Locations.SelectMany(l => l.Notes)];

    /// <summary>Of the locations that were not billed at all.</summary>
    public IReadOnlyList<ProposedInvoice> Invoices => [.. Locations.SelectMany(l => l.Invoices)];

    public ShownNotes Shown => ShownNotes.Of(Notes, Invoices);

    public string? Obstacle => Locations.FirstOrDefault(l => l.Obstacle is not null)?.Obstacle;

    /// <summary>The volume of a discount group then and now, and its rates.</summary>
    public IEnumerable<(ConsolidationRate? Then, ConsolidationRate Now)> Rates =>
        Corrected.Rates.Select(now => (Consolidation.Rates.FirstOrDefault(then => then.Group == now.Group && then.TrafficClass == now.TrafficClass), now));
}
